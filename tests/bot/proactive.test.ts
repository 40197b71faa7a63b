import assert from "node:assert/strict";
import { answerAgain, initialState, migrateState, noticeReply, step } from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { startRunningBot, teamsActivity, TENANT, type RunningBot } from "../support/running-bot.js";
import { OPEN, settleFact } from "../support/telling.js";

const FEDERATION = "tenant.CsExternalAccessPolicy(Global).EnableFederationAccess";
const QUESTION = "can alice@contoso.com chat with carol@fabrikam.com?";

describe("what is said unasked over the wire", () => {
  let bot: RunningBot;
  let ahead = 0;
  beforeEach(async () => {
    ahead = 0;
    bot = await startRunningBot({
      dialog: { step, initialState, migrateState },
      compile: environmentOf,
      noticing: { answerAgain, noticeReply },
      now: () => new Date(Date.now() + ahead),
      pace: { outbox: 10, notices: 10 },
    });
    for (const fact of OPEN) await settleFact(bot.store, TENANT, clock(), fact);
  });
  afterEach(() => bot.close());
  const from = (id: string) => ({
    from: { id: `29:${id}`, name: id, aadObjectId: id },
    conversation: { id: `a:${id}`, conversationType: "personal" },
  });
  const say = (text: string, id: string, folder = "") => {
    const serviceUrl = `${bot.connector.url}${folder}`;
    const activity = teamsActivity(serviceUrl, { text, ...from(id) });
    return bot.post(activity, { claims: { serviceurl: serviceUrl } });
  };
  const settle = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));
  const unasked = () => bot.connector.calls.filter(({ path }) => path.endsWith("/activities"));
  const until = async (count: number): Promise<void> => {
    for (let tries = 0; tries < 300 && unasked().length < count; tries += 1) await settle(10);
  };

  const clock = (): Date => new Date(Date.now() + ahead);
  /** Erin changes what the answer rests on, and a quiet minute passes. */
  const change = async (federation: boolean): Promise<void> => {
    await settleFact(bot.store, TENANT, clock(), [FEDERATION, federation]);
    ahead += 61_000;
  };

  it("arrives in the conversation of the answer, at its address, with our token and its id", async () => {
    await say(QUESTION, "dana");
    await change(false);
    await until(1);
    const [call] = unasked();
    assert.equal(call?.path, "/v3/conversations/a:dana/activities");
    assert.equal(call.authorization, "Bearer our-own-token");
    const { summary, text, channelData, conversation, recipient, replyToId } = call.body;
    assert.match(String(summary), /The answer I gave you today has changed/u);
    assert.equal(text, undefined);
    assert.equal(replyToId, undefined);
    assert.match(JSON.stringify(channelData), /"edgewise":\{"id":"[\w-]{36}"\}/u);
    assert.equal((conversation as { id: string }).id, "a:dana");
    assert.equal((recipient as { id: string }).id, "29:dana");
    assert.match(JSON.stringify(call.body["attachments"]), /Stop telling me/u);
    await settle();
    assert.equal(unasked().length, 1);
  });

  it("is sent to where the channel last said that the conversation is", async () => {
    await say(QUESTION, "dana", "old/");
    await say("hello", "dana", "new/");
    await change(false);
    await until(1);
    assert.deepEqual(
      unasked().map(({ path }) => path),
      ["/new/v3/conversations/a:dana/activities"],
    );
  });

  it("is not tried again where nobody wants it, until they speak", async () => {
    await say(QUESTION, "dana");
    bot.connector.react({ status: 403 });
    await change(false);
    await until(1);
    await change(true);
    await change(false);
    await settle();
    assert.equal(unasked().length, 1);
    await say("hello", "dana");
    await until(2);
    assert.match(String(unasked()[1]?.body["summary"]), /has changed/u);
  });
});
