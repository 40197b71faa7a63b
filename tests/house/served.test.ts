import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import { openBackend } from "../../bot/storage/opening.js";
import { startServed } from "../support/served-organisations.js";
import { tempFolder } from "../support/temp-folder.js";

const listening = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === "TCPServerWrap").length;

describe("a bot for many organisations", () => {
  const folder = tempFolder();
  after(() => {
    folder.remove();
  });

  it("leaves nothing listening where one of its instances does not come up", async () => {
    const place = { databaseFile: folder.path("served.sqlite"), databaseUrl: null };
    const backends = [await openBackend(place), await openBackend(place), await openBackend(place)];
    const before = listening();
    let during = 0;
    const desk = () => {
      // The first instance listens by now.
      if (during > 0) throw new Error("no way to the desk");
      during = listening();
      return { send: () => assert.fail(), check: () => Promise.resolve([]) };
    };
    const helpdesk = new Map([["desk", desk]]);
    await assert.rejects(startServed(backends, [], { helpdesk }), /no way to the desk/u);
    assert.ok(during > before);
    // A server that has closed is counted until the loop has come round.
    for (let round = 0; round < 100 && listening() > before; round += 1) await setImmediate();
    assert.ok(listening() <= before, `${listening()} listen, ${before} did`);
  });
});
