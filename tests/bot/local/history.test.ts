import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { HISTORY } from "../../../dialogs/words/en/history.js";
import { isRefusal, readExport } from "../../../knowledge/index.js";
import { paste, tabTo } from "../../support/keyboard.js";
import { visiting, type Visit } from "../../support/page-visit.js";

const OUTPUT =
  "PS C:\\> Get-CsAccessEdgeConfiguration\n\nIdentity : Global\nAllowFederatedUsers : True\nEnablePartnerDiscovery : True\n";

describe("what is kept, on the local page, by keyboard alone", function () {
  this.timeout(60_000);
  let guest: Visit;

  visiting((begun) => {
    guest = begun;
  });

  const press = async (name: string): Promise<void> => {
    await tabTo(guest.page, new RegExp(name, "u"));
    await guest.page.keyboard.press("Enter");
  };
  const shows = (words: string): Promise<void> =>
    guest.page.locator(".theirs").filter({ hasText: words }).last().waitFor();

  it("is shown as changes, taken back, and had again", async () => {
    await paste(guest.page, OUTPUT);
    await guest.page.keyboard.press("Enter");
    await guest.answers(1);
    await guest.say("history");
    await guest.answers(2);
    assert.match(await guest.latest(), /Federation on the server: {2}not known {2}→ {2}True/u);
    await guest.isAccessible();
    await guest.goToAnswer();
    await press(HISTORY.undo);
    await shows(HISTORY.undoTitle);
    await guest.isAccessible();
    await press(HISTORY.undoYes);
    await shows("the last change is taken back");
  });

  it("is downloaded as one file, deleted, and brought back by pasting that file", async () => {
    await paste(guest.page, OUTPUT);
    await guest.page.keyboard.press("Enter");
    await guest.answers(1);
    await guest.say("export");
    await guest.answers(2);
    await guest.isAccessible();
    const downloading = guest.page.waitForEvent("download");
    await guest.goToAnswer();
    await press("Download edgewise-export");
    const download = await downloading;
    const text = await readFile(await download.path(), "utf8");
    const exported = readExport(text);
    assert.ok(!isRefusal(exported));
    assert.equal(exported.evidence.length, 2);

    await tabTo(guest.page, /question/iu);
    await guest.say("forget our environment");
    await guest.answers(3);
    await guest.isAccessible();
    await guest.goToAnswer();
    await press(HISTORY.forgetButton);
    await shows("is deleted");
    await tabTo(guest.page, /question/iu);
    await paste(guest.page, text);
    await guest.page.keyboard.press("Enter");
    await guest.answers(4);
    await tabTo(guest.page, /question/iu);
    await guest.say("show my environment");
    await guest.answers(5);
    assert.match(await guest.latest(), /Federation on the server: {2}True/u);
  });
});
