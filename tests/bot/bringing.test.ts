import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { environmentOf } from "../../knowledge/index.js";
import { historyNeeds, initialState, migrateState, step } from "../../dialogs/index.js";
import { lintCard } from "../support/card-linter.js";
import type { AdaptiveCard } from "../../dialogs/cards/card.js";
import { startFileServer, type FileServer } from "../support/file-server.js";
import { usersCsv } from "../support/many-users.js";
import { startRunningBot, teamsActivity, type RunningBot } from "../support/running-bot.js";

const EDGE =
  "Identity : Global\r\nAllowFederatedUsers : True\r\nEnablePartnerDiscovery : False\r\n";
const FILE = "application/vnd.microsoft.teams.file.download.info";
const ADA = "ada00000-0000-0000-0000-000000000001";

const FILES: Readonly<Record<string, string>> = {
  "/edge.txt": EDGE,
  "/closed.txt": EDGE.replace("True", "False"),
  "/users.csv": usersCsv(20_000),
  "/binary.txt": "\u0000\u0001",
};

const slowly: RequestListener = (request, response) => {
  const text = FILES[request.url ?? ""] ?? "";
  if (request.url !== "/users.csv") {
    response.end(text);
    return;
  }
  response.writeHead(200, { "content-length": Buffer.byteLength(text) });
  response.write(text.slice(0, 100_000));
  setTimeout(() => response.end(text.slice(100_000)), 900);
};

describe("files brought in Teams, over HTTP", function () {
  this.timeout(20_000);
  let files: FileServer;
  let bot: RunningBot;

  before(async () => {
    files = await startFileServer(slowly);
  });
  after(() => files.close());
  beforeEach(async () => {
    bot = await startRunningBot({
      dialog: { step, initialState, migrateState, needs: historyNeeds },
      compile: environmentOf,
      openFile: files.open,
      admins: { people: [ADA], groups: [] },
    });
  });
  afterEach(() => bot.close());

  const attached = (...names: readonly string[]): object[] =>
    names.map((name) => ({
      contentType: FILE,
      name,
      content: { downloadUrl: files.url(`/${name}`), uniqueId: "1", fileType: "txt" },
    }));

  /** Sends a message of Ada's; gives the bot's calls that it led to. */
  async function send(more: object, who = ADA) {
    bot.connector.forget();
    const from = { id: "29:ada", name: "Ada Admin", aadObjectId: who };
    const answer = await bot.post(teamsActivity(bot.connector.url, { from, text: "", ...more }));
    assert.equal(answer.status, 200, answer.text);
    const calls = bot.connector.calls.filter(({ body }) => body["type"] === "message");
    for (const { body } of calls) {
      for (const { content } of (body["attachments"] ?? []) as { content: AdaptiveCard }[]) {
        assert.deepEqual(lintCard(content), []);
      }
    }
    return calls.map(({ method, body }) => ({ method, words: JSON.stringify(body) }));
  }

  it("each get their receipt, whatever became of the others, and the words beside them are heard", async () => {
    const html = { contentType: "text/html", content: "<p>show my environment</p>" };
    const calls = await send({
      text: "show my environment",
      attachments: [html, ...attached("edge.txt", "binary.txt", "closed.txt")],
    });
    assert.equal(calls.length, 4);
    assert.match(calls[0]?.words ?? "", /What I read in edge\.txt/u);
    assert.match(calls[1]?.words ?? "", /I did not use binary\.txt: it is not a text/u);
    assert.match(calls[2]?.words ?? "", /One fact in it contradicts/u);
    assert.match(calls[3]?.words ?? "", /Your environment/u);
  });

  it("show within a second that they are read, and the receipt takes that place", async () => {
    const calls = await send({ attachments: attached("users.csv") });
    assert.ok(calls[0]?.method === "POST");
    assert.match(calls[0].words, /Reading users\.csv \(1\.\d MB\) …/u);
    assert.deepEqual([...new Set(calls.slice(1).map(({ method }) => method))], ["PUT"]);
    assert.match(calls.at(-1)?.words ?? "", /What I read in users\.csv/u);
    assert.equal(
      (await bot.store.environment("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee")).environment.users
        .length,
      20_000,
    );
  });

  it("are fetched once, however often the message is delivered, and without a token of ours", async () => {
    const asked = files.requests.length;
    const message = { id: "the-same", attachments: attached("edge.txt") };
    await send(message);
    assert.equal((await send(message)).length, 0);
    assert.equal(files.requests.length, asked + 1);
    assert.equal(files.requests.at(-1)?.headers.authorization, undefined);
  });

  it("are not even fetched for somebody who is no admin", async () => {
    const asked = files.requests.length;
    const calls = await send(
      { attachments: attached("edge.txt") },
      "e0000000-0000-0000-0000-000000000009",
    );
    assert.match(calls[0]?.words ?? "", /Only the admins/u);
    assert.equal(files.requests.length, asked);
  });

  it("that are pictures are told of, and what clients hang on every message is not", async () => {
    const calls = await send({ attachments: [{ contentType: "image/png", name: "screen.png" }] });
    assert.match(calls[0]?.words ?? "", /I can't read pictures/u);
    const reply = { contentType: "messageReference", content: "{}" };
    const hello = await send({ text: "help", attachments: [reply] });
    assert.doesNotMatch(hello[0]?.words ?? "", /did not use/u);
  });

  it("leave others their turn while many users are stored", async () => {
    const done: string[] = [];
    const large = send({ attachments: attached("users.csv") }).then(() => done.push("file"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const other = {
      conversation: {
        id: "a:other",
        conversationType: "personal",
        tenantId: "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
      },
    };
    await bot.post(teamsActivity(bot.connector.url, { ...other, text: "help" }));
    done.push("help");
    await large;
    assert.deepEqual(done, ["help", "file"]);
  });
});
