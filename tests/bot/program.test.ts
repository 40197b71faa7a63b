import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { request } from "node:http";
import { runToEnd, startBotProcess, type BotProcess } from "../support/bot-process.js";
import { describeOver } from "../support/backends.js";
import { postJson } from "../support/running-bot.js";
import { tempFolder } from "../support/temp-folder.js";

const COUNTING = "tests/support/counting-bot";

const say = async (bot: BotProcess, text: string, more: object = {}): Promise<string> => {
  const answer = await postJson(`${bot.url}/api/messages`, {
    type: "message",
    id: crypto.randomUUID(),
    channelId: "emulator",
    serviceUrl: bot.url,
    from: { id: "me" },
    recipient: { id: "bot" },
    conversation: { id: "c", conversationType: "personal" },
    deliveryMode: "expectReplies",
    text,
    ...more,
  });
  assert.equal(answer.status, 200, answer.text);
  const activities = answer.body["activities"] as readonly { readonly text: string }[];
  return activities.map((reply) => reply.text).join();
};

describe("the program", function () {
  this.timeout(20_000);
  const folder = tempFolder();
  after(() => {
    folder.remove();
  });

  describe("in local mode", () => {
    let bot: BotProcess;
    before(async () => {
      bot = await startBotProcess(COUNTING, { DATABASE_FILE: folder.path("local.sqlite") });
    });
    after(() => bot.end("SIGTERM"));

    it("prints one plain line with the page's address", () => {
      assert.match(
        bot.line,
        /^Edgewise is ready: open http:\/\/localhost:\d+\/ in a browser on this machine\.$/u,
      );
    });

    it("talks without a sign-in, to this machine alone", async () => {
      assert.equal(await say(bot, "hello"), "hello 1");
      const { port } = new URL(bot.url);
      const foreign = { "content-type": "application/json", host: "evil.example" };
      for (const path of ["/", "/health", "/metrics", "/api/messages"]) {
        const status = await new Promise((resolve, reject) => {
          const sent = request({ port, host: "127.0.0.1", path, headers: foreign }, (response) => {
            response.resume();
            resolve(response.statusCode);
          });
          sent.on("error", reject).end();
        });
        assert.equal(status, 421, path);
      }
    });

    it("refuses what a page elsewhere sends through the browser", async () => {
      const url = `${bot.url}/api/messages`;
      assert.equal((await postJson(url, {}, { origin: "https://evil.example" })).status, 403);
    });

    it("sends replies to this machine alone", async () => {
      const body = {
        type: "message",
        channelId: "emulator",
        serviceUrl: "http://10.0.0.1/",
        from: { id: "me" },
        recipient: { id: "bot" },
        conversation: { id: "c" },
      };
      assert.equal((await postJson(`${bot.url}/api/messages`, body)).status, 403);
    });

    it("says whether it is well, and its figures", async () => {
      const health = await fetch(`${bot.url}/health`);
      assert.deepEqual([health.status, await health.json()], [200, { status: "ok" }]);
      const figures = await (await fetch(`${bot.url}/metrics`)).text();
      assert.match(figures, /edgewise_turn_seconds_count\{kind="message",outcome="answered"\} 1/u);
      assert.match(figures, /edgewise_commit_turns_count/u);
    });

    it("keeps its figures from whoever comes through a proxy", async () => {
      const passedOn = { headers: { "x-forwarded-for": "203.0.113.9" } };
      assert.equal((await fetch(`${bot.url}/metrics`, passedOn)).status, 403);
    });
  });

  describeOver("over its database", (kind) => {
    it("goes on where it was after kill -9 in the middle of a conversation", async () => {
      const { env } = await kind.begin();
      const before = await startBotProcess(COUNTING, env);
      assert.equal(await say(before, "learn"), "learn 1");
      assert.equal(await say(before, "hello", { id: "told-twice" }), "hello 2");
      // Killed while turns are under way: whatever was answered must have been kept.
      let confirmed = 2;
      const flood = Array.from({ length: 30 }, () =>
        say(before, "n").then(
          (text) => (confirmed = Math.max(confirmed, Number(text.split(" ")[1]))),
          () => undefined,
        ),
      );
      await flood[0];
      assert.equal(await before.end("SIGKILL"), null);
      await Promise.all(flood);
      const after = await startBotProcess(COUNTING, env);
      assert.equal(await say(after, "known"), `known 1`);
      assert.equal(await say(after, "hello", { id: "told-twice" }), "hello 2");
      const next = Number((await say(after, "n")).split(" ")[1]);
      assert.ok(next > confirmed + 1, `${next} after ${confirmed}`);
      await after.end("SIGKILL");
    });

    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      it(`finishes the turns under way at ${signal}, and leaves with status 0`, async () => {
        const { env } = await kind.begin();
        const bot = await startBotProcess(COUNTING, env);
        await say(bot, "first");
        let confirmed = 1;
        const answers = Array.from({ length: 20 }, () =>
          say(bot, "n").then(
            (text) => (confirmed = Math.max(confirmed, Number(text.split(" ")[1]))),
            () => undefined,
          ),
        );
        await new Promise((resolve) => setTimeout(resolve, 15));
        const [status] = await Promise.all([bot.end(signal), ...answers]);
        assert.equal(status, 0);
        const after = await startBotProcess(COUNTING, env);
        assert.equal(await say(after, "n"), `n ${String(confirmed + 1)}`);
        await after.end("SIGKILL");
      });
    }
  });

  describe("that cannot start says so in one line for each fault, and leaves with status 1", () => {
    it("when settings are wrong", async () => {
      const ended = await runToEnd(COUNTING, { PORT: "x", LOG_LEVEL: "loud" });
      assert.equal(ended.status, 1);
      assert.equal(ended.stdout, "");
      const lines = ended.stderr.trim().split("\n");
      assert.equal(lines.length, 6, ended.stderr);
      for (const line of lines) assert.match(line, /^edgewise: [A-Z_]+ is /u);
    });

    it("when the port is taken", async () => {
      const first = await startBotProcess(COUNTING, { DATABASE_FILE: folder.path("p1.sqlite") });
      const { port } = new URL(first.url);
      const env = { LOCAL: "1", PORT: port, DATABASE_FILE: folder.path("p2.sqlite") };
      const ended = await runToEnd(COUNTING, env);
      await first.end("SIGKILL");
      assert.equal(ended.status, 1);
      assert.match(ended.stderr, new RegExp(`^edgewise: port ${port} is in use; .*PORT.*\n$`, "u"));
    });

    it("when the database file is none", async () => {
      const file = folder.path("none.sqlite");
      writeFileSync(file, "words, and no database at all. ".repeat(200));
      const ended = await runToEnd(COUNTING, { LOCAL: "1", PORT: "0", DATABASE_FILE: file });
      assert.equal(ended.status, 1);
      assert.match(
        ended.stderr,
        /^edgewise: the database file .* cannot be used: .*DATABASE_FILE.*\n$/u,
      );
    });
  });
});
