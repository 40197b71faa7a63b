import assert from "node:assert/strict";
import { environmentOf } from "../../knowledge/index.js";
import { initialState, migrateState, step } from "../../dialogs/index.js";
import { describeOver, type FreshDatabase } from "../support/backends.js";
import { startBotProcess, type BotProcess } from "../support/bot-process.js";
import { CARD, freshConversation, type Invoked } from "../support/conversations.js";
import { postJson, startRunningBot, teamsActivity } from "../support/running-bot.js";

const QUESTION = "can alice@northwind.example chat with bob@fabrikam.example?";

const PASTE = `PS C:\\> Get-CsTenantFederationConfiguration

Identity                    : Global
AllowFederatedUsers         : True
AllowedDomains              : AllowAllKnownDomains
BlockedDomains              : {}
SharedSipAddressSpace       : False

PS C:\\> Get-CsExternalAccessPolicy

Identity                      : Global
EnableFederationAccess        : True
EnableTeamsConsumerAccess     : True
CommunicationWithExternalOrgs : OrganizationDefault
`;

type Bag = Readonly<Record<string, unknown>>;

/** What a button hands over, found in a card by its verb. */
function pressOf(card: unknown, verb: string): Bag {
  const found = elements(card).find(
    (each) => each["type"] === "Action.Execute" && each["verb"] === verb,
  );
  assert.ok(found !== undefined, `the card has a button for ${verb}`);
  return found["data"] as Bag;
}

function elements(value: unknown): readonly Bag[] {
  if (Array.isArray(value)) return value.flatMap(elements);
  if (typeof value !== "object" || value === null) return [];
  return [value as Bag, ...Object.values(value).flatMap(elements)];
}

interface Reply {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly content: unknown }[];
  readonly value?: { readonly body: Invoked };
}

const words = (reply: Reply | undefined): string => reply?.text ?? "";
const cardIn = (reply: Reply | undefined): unknown => reply?.attachments?.[0]?.content;

function invokedIn(replies: readonly Reply[]): Invoked {
  const invoked = replies.find(({ type }) => type === "invokeResponse")?.value?.body;
  assert.ok(invoked !== undefined, "a press is answered");
  return invoked;
}

describeOver("the main job, in a process of its own, with replies in the response", (kind) => {
  let env: FreshDatabase["env"];
  let bot: BotProcess;
  before(async () => {
    ({ env } = await kind.begin());
  });
  after(() => bot.end("SIGKILL"));
  const start = async (): Promise<void> => {
    bot = await startBotProcess("bot/main", env);
  };
  const send = async (more: object): Promise<readonly Reply[]> => {
    const activity = teamsActivity(bot.url, {
      channelId: "emulator",
      conversation: { id: "page", conversationType: "personal" },
      deliveryMode: "expectReplies",
      ...more,
    });
    const { status, body, text } = await postJson(`${bot.url}/api/messages`, activity);
    assert.equal(status, 200, text);
    return body["activities"] as readonly Reply[];
  };
  const execute = (card: unknown, verb: string, inputs: object, replyToId: string | undefined) => {
    const data = { ...pressOf(card, verb), ...inputs };
    const value = { action: { type: "Action.Execute", verb, data } };
    return send({ type: "invoke", name: "adaptiveCard/action", text: undefined, value, replyToId });
  };

  it("asks for what is missing, is killed, goes on, and answers", async () => {
    await start();
    const [welcome] = await send({
      type: "conversationUpdate",
      text: undefined,
      membersAdded: [{ id: "28:bot" }],
    });
    assert.match(words(welcome), /Edgewise/u);

    const [asked] = await send({ text: QUESTION });
    assert.match(words(asked), /^I can't tell yet/u);
    const card = cardIn(asked);

    assert.equal(await bot.end("SIGKILL"), null);
    await start();

    const answers = await execute(
      card,
      "answer-facts",
      { "fact-0": "online", paste: PASTE },
      asked?.id,
    );
    const invoked = invokedIn(answers);
    assert.deepEqual([invoked.statusCode, invoked.type], [200, CARD]);
    assert.match(JSON.stringify(invoked.value), /Yes, if fabrikam\.example admits/u);
    assert.ok(
      answers.some((reply) => /^I read \d+ lines/u.test(words(reply))),
      "the receipt is sent",
    );

    assert.equal(await bot.end("SIGKILL"), null);
    await start();

    const [known] = await send({ text: "show my environment" });
    assert.match(words(known), /AllowAllKnownDomains/u);
    const [again] = await send({
      text: "can carol@northwind.example chat with dave@fabrikam.example?",
      conversation: { id: "another", conversationType: "personal" },
    });
    assert.match(
      words(again),
      /^Yes, if fabrikam\.example admits/u,
      "another conversation knows it too",
    );
  }).timeout(30_000);
});

describe("the main job in Teams, through a connector, with signed tokens", () => {
  it("sends a card, answers the press with the card's successor, and gives old presses the current card", async () => {
    const dialog = { step, initialState, migrateState };
    const bot = await startRunningBot({ dialog, compile: environmentOf });
    const conversation = freshConversation();
    const send = (more: object) =>
      bot.post(teamsActivity(bot.connector.url, { conversation, ...more }));

    await send({ text: QUESTION });
    const [message] = bot.connector.calls;
    assert.equal(message?.authorization, "Bearer our-own-token");
    const { attachments, summary, text } = message.body as {
      attachments: [{ content: unknown }];
      summary: string;
      text?: string;
    };
    assert.equal(text, undefined);
    assert.match(summary, /^I can't tell yet[^\n]*$/u);
    assert.ok(JSON.stringify(message.body).length < 28_000, "the whole message fits into Teams");

    const card = attachments[0].content;
    const press = (data: object) =>
      send({
        type: "invoke",
        name: "adaptiveCard/action",
        text: undefined,
        replyToId: "sent-1",
        value: { action: { type: "Action.Execute", verb: "answer-facts", data } },
      });
    const data = { ...pressOf(card, "answer-facts"), "fact-0": "online", paste: PASTE };
    const answer = (await press(data)).body as Invoked;
    assert.deepEqual([answer.statusCode, answer.type], [200, CARD]);
    assert.match(JSON.stringify(answer.value), /Yes, if fabrikam\.example admits/u);

    const facts = async () => {
      const { environment } = await bot.store.environment("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");
      return [...environment.slots()].flatMap((slot) => slot.evidence).length;
    };
    const learnt = await facts();
    const stale = (await press(data)).body as Invoked;
    assert.equal(stale.type, CARD);
    assert.match(JSON.stringify(stale.value), /Yes, if fabrikam\.example admits/u);
    assert.equal(await facts(), learnt, "a repeated press, under a new id, teaches nothing twice");
    await bot.close();
  });
});
