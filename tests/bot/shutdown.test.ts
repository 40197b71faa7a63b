import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describeOver, describePostgres } from "../support/backends.js";
import { startBotProcess, type BotProcess } from "../support/bot-process.js";
import { startCuttingProxy } from "../support/cutting-proxy.js";
import { postgresServer } from "../support/postgres.js";
import { postJson, teamsActivity } from "../support/running-bot.js";

/** A channel that takes its time: every message is held until it is let go. */
interface SlowChannel {
  readonly url: string;
  /** What it took, in the order in which it came. */
  readonly said: readonly string[];
  /** Resolves when so many messages are held. */
  readonly holds: (messages: number) => Promise<void>;
  /** Takes what it holds, and from now on everything at once. */
  readonly letGo: () => void;
  readonly close: () => Promise<void>;
}

async function startSlowChannel(): Promise<SlowChannel> {
  const said: string[] = [];
  let held: (() => void)[] = [];
  let isSlow = true;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { type, text } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as {
        readonly type: string;
        readonly text?: string;
      };
      const take = (): void => {
        if (type === "message" && !response.destroyed) said.push(text ?? "");
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ id: crypto.randomUUID() }));
      };
      if (type !== "message" || !isSlow) take();
      else held.push(take);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    said,
    holds: (messages) => until(() => held.length >= messages),
    letGo: () => {
      isSlow = false;
      for (const take of held) take();
      held = [];
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const start = (env: Readonly<Record<string, string>>): Promise<BotProcess> =>
  startBotProcess("tests/support/counting-bot", env);

/** Delivers a message as a channel does; null where nobody took it, or let it go unanswered. */
function deliver(bot: BotProcess, channel: SlowChannel, id: string): Promise<number | null> {
  const conversation = { id: `chat-${id}`, conversationType: "personal" };
  const activity = teamsActivity(channel.url, {
    id,
    text: id,
    conversation,
    channelId: "emulator",
  });
  return postJson(`${bot.url}/api/messages`, activity).then(
    ({ status }) => status,
    () => null,
  );
}

const IDS = ["a", "b", "c"];
const ONCE_EACH = IDS.map((id) => `${id} 1`);

describeOver("at SIGTERM", function (kind) {
  let channel: SlowChannel;
  let env: Readonly<Record<string, string>>;
  beforeEach(async () => {
    channel = await startSlowChannel();
    ({ env } = await kind.begin());
  });
  afterEach(() => channel.close());

  it("what was accepted is answered, nothing more is accepted, and the status is 0", async () => {
    const bot = await start(env);
    const accepted = IDS.map((id) => deliver(bot, channel, id));
    await channel.holds(IDS.length);
    const ended = bot.end("SIGTERM");
    await refuses(bot);
    assert.equal(await deliver(bot, channel, "too late"), null);
    // Told twice, as by a supervisor in a hurry.
    void bot.end("SIGINT");
    channel.letGo();
    assert.deepEqual(await Promise.all(accepted), [200, 200, 200]);
    assert.equal(await ended, 0);
    assert.deepEqual([...channel.said].sort(), ONCE_EACH);
  }).timeout(60_000);

  it("what takes longer is cut off, and said by the next process when it is delivered again", async () => {
    const bot = await start({ ...env, CLOSING_MS: "300" });
    const accepted = IDS.map((id) => deliver(bot, channel, id));
    await channel.holds(IDS.length);
    assert.equal(await bot.end("SIGTERM"), 1);
    assert.deepEqual(await Promise.all(accepted), [null, null, null]);
    channel.letGo();
    assert.deepEqual(channel.said, [], "nobody listened any more");
    const next = await start(env);
    assert.deepEqual(
      await Promise.all(IDS.map((id) => deliver(next, channel, id))),
      [200, 200, 200],
    );
    while (channel.said.length < IDS.length)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual([...channel.said].sort(), ONCE_EACH);
    assert.equal(await next.end("SIGTERM"), 0);
  }).timeout(60_000);
});

describePostgres("at SIGTERM over PostgreSQL", () => {
  it("one of two processes ends in good order, and the other goes on", async () => {
    const channel = await startSlowChannel();
    const env = { DATABASE_URL: await (await postgresServer()).begin() };
    const [one, other] = await Promise.all([start(env), start(env)]);
    const accepted = IDS.map((id) => deliver(one, channel, id));
    await channel.holds(IDS.length);
    const ended = one.end("SIGTERM");
    await refuses(one);
    const more = ["d", "e"].map((id) => deliver(other, channel, id));
    // The same conversation waits for whoever speaks in it.
    const again = deliver(other, channel, "a");
    await channel.holds(IDS.length + more.length);
    channel.letGo();
    assert.deepEqual(await Promise.all([...accepted, ...more, again]), Array(6).fill(200));
    assert.equal(await ended, 0);
    assert.deepEqual([...channel.said].sort(), [...ONCE_EACH, "d 1", "e 1"]);
    assert.equal(await other.end("SIGTERM"), 0);
    await channel.close();
  }).timeout(60_000);

  it("the process ends in good order though its database is gone", async () => {
    const url = new URL(await (await postgresServer()).begin());
    const proxy = await startCuttingProxy(Number(url.port));
    url.port = String(proxy.port);
    const bot = await start({ DATABASE_URL: url.href });
    const channel = await startSlowChannel();
    channel.letGo();
    assert.equal(await deliver(bot, channel, "a"), 200);
    proxy.breakAll();
    let said = "";
    bot.process.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
    assert.equal(await bot.end("SIGTERM"), 0);
    assert.equal(said, "");
    await Promise.all([channel.close(), proxy.close()]);
  }).timeout(60_000);
});

/** Resolves once a process takes no more connections. */
function refuses({ url }: BotProcess): Promise<void> {
  return until(() =>
    fetch(`${url}/health`).then(
      () => false,
      () => true,
    ),
  );
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail("it never came about");
}
