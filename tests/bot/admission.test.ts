import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import sinon from "sinon";
import { LARGEST_BODY } from "../../bot/gate.js";
import {
  postJson,
  startRunningBot,
  teamsActivity,
  type RunningBot,
} from "../support/running-bot.js";
import type { Claims, Signing } from "../support/openid.js";

const FOREIGN = "ffffffff-bbbb-cccc-dddd-eeeeeeeeeeee";

describe("who may come in, over HTTP with real tokens", () => {
  let bot: RunningBot;
  // The SDK writes its own lines about tokens; they belong to nobody's test report.
  const quiet: sinon.SinonStub[] = [];
  before(async () => {
    quiet.push(sinon.stub(console, "error"), sinon.stub(console, "warn"));
    bot = await startRunningBot();
  });
  after(async () => {
    await bot.close();
    for (const stub of quiet) stub.restore();
  });
  beforeEach(() => {
    bot.connector.forget();
  });

  it("the channel, for an allowed organisation", async () => {
    const answer = await bot.post(teamsActivity(bot.connector.url));
    assert.deepEqual([answer.status, answer.text], [200, ""]);
    assert.equal(bot.connector.calls.length, 1);
  });

  const minutes = (count: number): number => Math.floor(Date.now() / 1000) + count * 60;
  const turnedAway: readonly [string, { claims?: Claims; how?: Signing } | null][] = [
    ["no token", null],
    ["a signature by another key", { how: "strange-key" }],
    ["a key nobody published", { how: "unknown-kid" }],
    ["`alg: none`", { how: "none" }],
    ["HS256", { how: "HS256" }],
    ["an expired token", { claims: { nbf: minutes(-30), exp: minutes(-10) } }],
    ["a token of the future", { claims: { nbf: minutes(10), exp: minutes(30) } }],
    ["a token for another bot", { claims: { aud: "99999999-2222-3333-4444-555555555555" } }],
    ["a token of another issuer", { claims: { iss: "https://elsewhere.test" } }],
    [
      "an emulator's token",
      {
        claims: {
          iss: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
          ver: "1.0",
        },
      },
    ],
    [
      "another bot's token",
      { claims: { ver: "1.0", appid: "99999999-2222-3333-4444-555555555555" } },
    ],
    ["a token for another service address", { claims: { serviceurl: "https://evil.example/" } }],
    ["a token without a service address", { claims: { serviceurl: undefined } }],
  ];
  for (const [what, token] of turnedAway) {
    it(`${what} gets 401 and the one constant body`, async () => {
      const answer = await bot.post(teamsActivity(bot.connector.url), token);
      assert.deepEqual([answer.status, answer.text], [401, '{"error":"unauthorized"}']);
      assert.equal(bot.connector.calls.length, 0);
    });
  }

  for (const type of [
    "message",
    "invoke",
    "conversationUpdate",
    "installationUpdate",
    "messageUpdate",
    "messageReaction",
    "event",
    "typing",
    "endOfConversation",
    "anything",
  ]) {
    it(`a foreign organisation gets nothing for ${type}, with a perfect token`, async () => {
      const more = {
        type,
        channelData: { tenant: { id: FOREIGN } },
        conversation: { id: "c", tenantId: FOREIGN },
        name: "adaptiveCard/action",
        membersAdded: [{ id: "28:bot" }],
        value: { action: { verb: "x" } },
        deliveryMode: "expectReplies",
      };
      const answer = await bot.post(teamsActivity(bot.connector.url, more));
      assert.deepEqual([answer.status, answer.text], [403, '{"error":"forbidden"}']);
      assert.equal(bot.connector.calls.length, 0);
    });
  }

  it("an activity that names no organisation gets nothing", async () => {
    const more = { channelData: {}, conversation: { id: "c" } };
    assert.equal((await bot.post(teamsActivity(bot.connector.url, more))).status, 403);
  });

  it("a service address outside the list gets nothing, even where the token names it", async () => {
    const serviceurl = "https://evil.example/";
    const answer = await bot.post(teamsActivity(serviceurl), { claims: { serviceurl } });
    assert.equal(answer.status, 403);
  });

  it("an activity without a service address gets nothing", async () => {
    const answer = await bot.post(teamsActivity(bot.connector.url, { serviceUrl: undefined }));
    assert.equal(answer.status, 403);
  });

  const messages = (): string => `${bot.url}/api/messages`;

  it("a body above 256 KB gets 413 before anybody is asked for a token", async () => {
    const more = { text: "x".repeat(LARGEST_BODY) };
    const answer = await postJson(messages(), teamsActivity(bot.connector.url, more));
    assert.deepEqual([answer.status, answer.text], [413, '{"error":"too large"}']);
  });

  it("a body that does not say its size gets the same answer, and no more of it is taken", async () => {
    const socket = connect(Number(new URL(bot.url).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write(
      "POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
    );
    const size = LARGEST_BODY + 1;
    socket.write(`${size.toString(16)}\r\n${"x".repeat(size)}\r\n`);
    // The body does not end: whoever waits for its end waits for ever.
    const answer = (await text(socket)).split("\r\n");
    assert.equal(answer[0], "HTTP/1.1 413 Payload Too Large");
    assert.equal(answer.at(-1), '{"error":"too large"}');
  });

  it("a sender who hangs up in the middle of a body harms nobody", async () => {
    const { port } = new URL(bot.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.on("error", () => undefined);
    await once(socket, "connect");
    socket.write(
      "POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{",
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.destroy();
    await once(socket, "close");
    assert.equal((await bot.post(teamsActivity(bot.connector.url))).status, 200);
  });

  it("a paste of 200 KB comes in", async () => {
    const more = { text: "x".repeat(200 * 1024) };
    assert.equal((await bot.post(teamsActivity(bot.connector.url, more))).status, 200);
  });

  it("JSON nested deeper than 32, broken JSON and wrong types get 400 and one constant body", async () => {
    const bodies = [
      "[".repeat(33) + "]".repeat(33),
      "{",
      "null",
      '{"type":7}',
      '{"type":"message"}',
    ];
    for (const body of bodies) {
      const answer = await postJson(messages(), body);
      assert.deepEqual([answer.status, answer.text], [400, '{"error":"bad request"}'], body);
    }
  });

  it("what is no JSON by its own word gets 415", async () => {
    const answer = await postJson(messages(), "a=b", { "content-type": "text/plain" });
    assert.equal(answer.status, 415);
  });

  it("an unknown address says nothing of itself", async () => {
    const response = await fetch(`${bot.url}/api/<script>`);
    assert.deepEqual([response.status, await response.text()], [404, '{"error":"not available"}']);
  });

  it("writes neither tokens nor what people say to the log", async () => {
    await bot.post(teamsActivity(bot.connector.url, { text: "break the secret words" }));
    await bot.post(teamsActivity(bot.connector.url), { how: "strange-key" });
    assert.ok(bot.log.length > 0);
    assert.doesNotMatch(bot.log.join(""), /secret words|secret-of-the-bot|eyJ/u);
  });
});
