import assert from "node:assert/strict";
import { describePostgres } from "../support/backends.js";
import { startBotProcess, type BotProcess } from "../support/bot-process.js";
import { startConnector, type FakeConnector } from "../support/connector.js";
import { postgresServer } from "../support/postgres.js";
import { postJson, teamsActivity } from "../support/running-bot.js";
import { until } from "../support/talk.js";

const MESSAGES = 100;

describePostgres("two processes of the bot on one PostgreSQL", function () {
  this.timeout(60_000);
  let connector: FakeConnector;
  let env: Readonly<Record<string, string>>;
  let bots: readonly [BotProcess, BotProcess];
  before(async () => {
    connector = await startConnector();
  });
  after(() => connector.close());
  beforeEach(async () => {
    connector.forget();
    env = { DATABASE_URL: await (await postgresServer()).begin() };
    bots = await Promise.all([start(), start()]);
  });
  afterEach(() => Promise.all(bots.map((bot) => bot.end("SIGKILL"))));

  const start = (): Promise<BotProcess> => startBotProcess("tests/support/counting-bot", env);

  /** Delivers a message as a channel does; false where it was not accepted. */
  const deliver = async (bot: BotProcess, id: string, text = id): Promise<boolean> => {
    const conversation = { id: "shared", conversationType: "personal" };
    const activity = teamsActivity(connector.url, {
      id,
      text,
      conversation,
      channelId: "emulator",
    });
    return postJson(`${bot.url}/api/messages`, activity).then(
      ({ status }) => status === 200,
      () => false,
    );
  };
  const ids = Array.from({ length: MESSAGES }, (_, index) => `m${String(index)}`);
  const botFor = (index: number): BotProcess => bots[index % 2 === 0 ? 0 : 1];
  const said = (): readonly string[] =>
    connector.calls
      .map(({ body }) => body)
      .flatMap(({ type, text }) => (type === "message" ? [String(text)] : []));
  const counts = (): readonly number[] => said().map((text) => Number(text.split(" ")[1]));
  const upTo = (last: number): readonly number[] =>
    Array.from({ length: last }, (_, index) => index + 1);

  it("answer one conversation by turns, each message once and in order", async () => {
    for (const [index, id] of ids.entries()) assert.ok(await deliver(botFor(index), id));
    assert.deepEqual(
      said(),
      ids.map((id, index) => `${id} ${String(index + 1)}`),
    );
  });

  it("lose nothing and say nothing twice when everything comes at once, to both of them", async () => {
    const accepted = await Promise.all(ids.flatMap((id) => bots.map((bot) => deliver(bot, id))));
    assert.ok(accepted.every((one) => one));
    assert.deepEqual(
      [...counts()].sort((a, b) => a - b),
      upTo(MESSAGES),
    );
    assert.equal(new Set(said().map((text) => text.split(" ")[0])).size, MESSAGES);
  });

  it("go on when one of them is killed, and what it left is answered by the other", async () => {
    const [killed, left] = bots;
    const first = ids.map((id, index) => deliver(botFor(index), id));
    await Promise.race(first);
    assert.equal(await killed.end("SIGKILL"), null);
    const accepted = await Promise.all(first);
    // The channel delivers again what nobody accepted.
    const again = ids.filter((_, index) => accepted[index] !== true);
    assert.ok((await Promise.all(again.map((id) => deliver(left, id)))).every((one) => one));
    const answers = () => new Map(said().map((text) => text.split(" ") as [string, string]));
    // What was stored and not said goes by the outbox of the other.
    await until(() => answers().size === MESSAGES);
    const answered = answers();
    assert.deepEqual([...answered.keys()].sort(), [...ids].sort());
    assert.equal(new Set(answered.values()).size, MESSAGES, "every message has been counted once");
    // What the killed one had sent without writing it down may come again, the same as before.
    assert.ok(new Set(said()).size === MESSAGES);
    assert.ok(await deliver(left, "last"));
    await until(() => answers().has("last"));
    assert.equal(said().at(-1), `last ${String(MESSAGES + 1)}`);
  });

  it("know at once what the other was taught", async () => {
    assert.ok(await deliver(bots[0], "a", "learn"));
    assert.ok(await deliver(bots[1], "b", "known"));
    assert.equal(said().at(-1), "known 1");
  });
});
