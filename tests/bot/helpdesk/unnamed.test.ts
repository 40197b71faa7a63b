import assert from "node:assert/strict";
import { REQUESTER } from "../../../bot/helpdesk/requester-message.js";
import { RETRY_DELAYS, SCHEDULE_LENGTH_MS } from "../../../bot/retry-schedule.js";
import type { Destination, Sending } from "../../../bot/sending.js";
import { createUnnamed } from "../../../bot/unnamed.js";
import { describeOver } from "../../support/backends.js";
import { openGround, takingAll, type OutboxGround } from "../../support/outbox-ground.js";
import { startRunningBot } from "../../support/running-bot.js";

const AWAY: Sending = { kind: "retry", fault: "status-503", arrived: "no" };
const away: Destination = { unlimited: true, send: () => Promise.resolve(AWAY) };

describeOver("what is for a destination that HELPDESK does not name any more", (kind) => {
  let ground: OutboxGround;
  let requester: ReturnType<typeof takingAll>;
  let said: string[];
  beforeEach(async () => {
    ground = await openGround(["desk", "other"], await (await kind.begin()).open());
    requester = takingAll();
    said = [];
  });
  afterEach(() => ground.close());

  const unnamed = (...named: readonly string[]) =>
    createUnnamed({
      store: ground.store.outbox,
      named: [...named, REQUESTER],
      owner: "here",
      now: ground.now,
      log: { warn: (...line: readonly unknown[]) => void said.push(String(line[1])) },
    });
  const work = (rest: Readonly<Record<string, Destination>> = {}) =>
    ground
      .worker({ other: takingAll().destination, [REQUESTER]: requester.destination, ...rest })
      .work();
  const told = () => requester.payloads.filter((payload) => payload.includes('"undelivered"'));
  const states = async () => (await ground.rows("desk")).map(({ state }) => state);
  const note = (words: string) => ground.desk({ action: "note", note: words });

  it("is said in one line at the start, with what to do", async () => {
    await ground.open();
    await note("one");
    await unnamed("other", "desk").begin();
    assert.deepEqual(said, []);
    await work();
    await unnamed("other").begin();
    assert.equal(said.length, 1);
    assert.match(
      said.join(),
      /^2 messages about tickets wait for desk, which HELPDESK does not name any more; name it again/u,
    );
  });

  it("waits as long as anything is tried; then it is given up and the requester told, once", async () => {
    await ground.open();
    await note("one");
    ground.pass(SCHEDULE_LENGTH_MS - 1);
    assert.equal(await unnamed("other").giveUp(), 0);
    await work();
    ground.pass(1);
    assert.equal(await unnamed("other", "desk").giveUp(), 0);
    assert.equal(await unnamed("other").giveUp(), 2);
    assert.equal(await unnamed("other").giveUp(), 0);
    await work();
    assert.deepEqual(await states(), ["dead", "dead"]);
    assert.equal(told().length, 1);
    await unnamed("other").begin();
    assert.match(said.join(), /^2 messages about tickets were given up for desk/u);
  });

  it("is sent in its order, before anything newer, once it is named again", async () => {
    await ground.open();
    await note("one");
    ground.pass(SCHEDULE_LENGTH_MS);
    await unnamed("other").giveUp();
    await note("two");
    await unnamed("other", "desk").begin();
    const desk = takingAll();
    await work({ desk: desk.destination });
    assert.deepEqual(
      desk.payloads.map((payload) => (JSON.parse(payload) as { entry: number }).entry),
      [0, 1, 2],
    );
    assert.deepEqual(said, []);
  });

  it("is left to a process that does send there, however long that tries", async () => {
    await ground.open();
    await note("one");
    for (const delay of RETRY_DELAYS) {
      await work({ desk: away });
      ground.pass(delay);
      assert.equal(await unnamed("other").giveUp(), 0);
    }
    await work({ desk: away });
    assert.deepEqual(await states(), ["dead", "waiting"]);
    assert.deepEqual(
      (await ground.rows("desk")).map(({ last_error }) => last_error),
      ["status-503", "status-503"],
    );
  });

  it("is looked for when the bot starts", async () => {
    await ground.open();
    const { store } = ground;
    const bot = await startRunningBot({ store, pace: { outbox: 1 } });
    try {
      const line = () => bot.log.find((text) => text.includes("HELPDESK does not name"));
      for (let tries = 0; tries < 500 && line() === undefined; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      assert.match(line() ?? "", /1 message about a ticket waits for desk/u);
    } finally {
      await bot.close();
    }
  });
});
