import assert from "node:assert/strict";
import type { Activity } from "botbuilder";
import { createAdapter } from "../../bot/connector.js";
import { startConnector, type FakeConnector } from "../support/connector.js";
import { freshConversation } from "../support/conversations.js";
import { startRunningBot, teamsActivity, type RunningBot } from "../support/running-bot.js";

const posts = (connector: FakeConnector): number =>
  connector.calls.filter(({ method }) => method === "POST").length;

describe("what goes over the wire to the channel", () => {
  let bot: RunningBot;
  before(async () => {
    // What is not taken goes on by the outbox, which has its own tests.
    bot = await startRunningBot({ pace: { outbox: 3_600_000 } });
  });
  after(() => bot.close());
  beforeEach(() => {
    bot.connector.forget();
  });
  const say = (text: string, more: object = {}) =>
    bot.post(
      teamsActivity(bot.connector.url, { text, conversation: freshConversation(), ...more }),
    );

  it("is a reply to the message, with our own token", async () => {
    await say("hello", { id: "m1", conversation: { id: "a:wire", conversationType: "personal" } });
    const [call] = bot.connector.calls;
    assert.equal(call?.path, "/v3/conversations/a:wire/activities/m1");
    assert.equal(call.authorization, "Bearer our-own-token");
    assert.equal(call.body["text"], "hello 1");
    assert.equal(call.body["type"], "message");
  });

  it("is posted once when the service answers 500: it may have arrived", async () => {
    bot.connector.react({ status: 500 });
    assert.equal((await say("hello")).status, 200);
    assert.equal(posts(bot.connector), 1);
  });

  for (const status of [412, 429, 502, 503, 504]) {
    it(`is posted again after ${status}, which passes`, async () => {
      bot.connector.react({ status }, { status });
      assert.equal((await say("hello")).status, 200);
      assert.equal(posts(bot.connector), 3);
    });
  }

  it("waits as long as the service asks, within reason", async () => {
    bot.connector.react({ status: 429, retryAfter: "0.1" }, { status: 429, retryAfter: "soon" });
    const started = performance.now();
    assert.equal((await say("hello")).status, 200);
    assert.ok(performance.now() - started >= 90);
  });

  it("is left for later after four attempts", async () => {
    bot.connector.react(...Array.from({ length: 9 }, () => ({ status: 503 })));
    assert.equal((await say("hello")).status, 200);
    assert.equal(posts(bot.connector), 4);
  });

  for (const status of [400, 401, 403, 404]) {
    it(`is not posted again at once after ${status}, which does not pass`, async () => {
      bot.connector.react({ status });
      assert.equal((await say("hello")).status, 200);
      assert.equal(posts(bot.connector), 1);
    });
  }

  it("is not waited for without end, nor posted twice when nobody answers", async () => {
    const patience = { callTimeout: 150, pauses: [1] };
    const impatient = await startRunningBot({ connector: { patience } });
    impatient.connector.react("hang");
    const started = performance.now();
    assert.equal((await impatient.post(teamsActivity(impatient.connector.url))).status, 200);
    assert.ok(performance.now() - started < 4000);
    assert.equal(posts(impatient.connector), 1);
    await impatient.close();
  });

  it("knows its own registration: a token for it comes in, one for another does not", async () => {
    const own = await startRunningBot({ connector: { credentials: undefined } });
    const activity = () => teamsActivity(own.connector.url, { deliveryMode: "expectReplies" });
    assert.equal((await own.post(activity())).status, 200);
    const claims = { aud: "99999999-2222-3333-4444-555555555555" };
    assert.equal((await own.post(activity(), { claims })).status, 401);
    await own.close();
  });

  it("follows no redirect to another place", async () => {
    const elsewhere = await startConnector();
    bot.connector.react({ status: 307, location: `${elsewhere.url}v3/conversations/x/activities` });
    await say("hello");
    assert.equal(elsewhere.calls.length, 0);
    await elsewhere.close();
  });
});

describe("the adapter", () => {
  let connector: FakeConnector;
  before(async () => {
    connector = await startConnector();
  });
  after(() => connector.close());

  const run = async (
    mayCall: (url: string) => boolean,
    message: Partial<Activity>,
  ): Promise<void> => {
    const adapter = createAdapter({ registration: null, mayCall });
    const activity = teamsActivity(connector.url) as unknown as Activity;
    const identity = await adapter.authenticate(activity, "");
    await adapter.receive(identity, activity, async (context) => {
      await context.sendActivity(message);
    });
  };

  it("keeps entities whole: the AI label and citations arrive", async () => {
    const entity = {
      type: "https://schema.org/Message",
      "@type": "Message",
      "@context": "https://schema.org",
      additionalType: ["AIGeneratedContent"],
      citation: [
        { "@type": "Claim", position: 1, appearance: { "@type": "DigitalDocument", name: "n" } },
      ],
    };
    const mention = {
      type: "mention",
      text: "<at>Ada</at>",
      mentioned: { id: "29:admin", name: "Ada" },
    };
    await run(() => true, { type: "message", text: "hi [1]", entities: [entity, mention] });
    assert.deepEqual(connector.calls.at(-1)?.body["entities"], [entity, mention]);
  });

  it("stops a call to an address that is not allowed, before our token is on it", async () => {
    connector.forget();
    await assert.rejects(
      run(() => false, { type: "message", text: "hi" }),
      /not allowed/u,
    );
    assert.equal(connector.calls.length, 0);
  });
});
