import assert from "node:assert/strict";
import { openTeamsChannel, TEAMS_CHANNEL } from "../../../bot/helpdesk/teams-channel.js";
import type { Store } from "../../../bot/ports.js";
import { openDatabase } from "../../../bot/storage/database.js";
import { openStore } from "../../../bot/storage/store.js";
import { initialState, type Ticket } from "../../../dialogs/index.js";
import type { AdaptiveCard } from "../../../dialogs/cards/card.js";
import { environmentOf } from "../../../knowledge/index.js";
import { APP_ID } from "../../support/our-credentials.js";
import { lintCard } from "../../support/card-linter.js";
import type { ConnectorCall } from "../../support/connector.js";
import {
  startRunningBot,
  teamsActivity,
  TENANT,
  type HttpAnswer,
  type RunningBot,
} from "../../support/running-bot.js";
import { draftOf, HELPDESK } from "../../support/tickets.js";

const CHANNEL = "19:helpdeskhelpdesk@thread.tacv2";
const HUGO = "0a000000-0000-4000-8000-000000000001";
const HEDY = "0a000000-0000-4000-8000-000000000002";
const ID = draftOf().id;
const REF = { tenant: TENANT, id: ID };

/** Where nothing may be sent: what is for the requester waits, and disturbs no count of calls. */
const NOT_NOW = {
  serviceUrl: "https://elsewhere.example/",
  channelId: "msteams",
  conversation: { id: "a:dana" },
  bot: { id: "28:bot" },
  scope: "personal",
} as const;

describe("the helpdesk's channel in Teams", function () {
  this.timeout(10_000);
  let bot: RunningBot;
  let store: Store;
  let ahead = 0;
  let deeds = 0;
  const now = (): Date => new Date(Date.now() + ahead);
  beforeEach(async () => {
    ahead = 0;
    const db = openDatabase(":memory:");
    store = {
      ...(await openStore({ db, compile: environmentOf, helpdesk: [TEAMS_CHANNEL] })),
      reference: () => Promise.resolve(NOT_NOW),
    };
    const settings = {
      conversation: CHANNEL,
      tenant: TENANT,
      appId: APP_ID,
      members: [HUGO, HEDY],
      get serviceUrl() {
        return bot.connector.url;
      },
    };
    bot = await startRunningBot({
      store,
      helpdesk: new Map([[TEAMS_CHANNEL, openTeamsChannel(settings)]]),
      now,
      pace: { outbox: 10 },
    });
  });
  afterEach(async () => {
    await bot.close();
    await store.close();
  });

  const open = async (): Promise<void> => {
    const place = { tenant: TENANT, conversation: "a:dana" };
    const outcome = await store.commit({
      place,
      activity: null,
      at: new Date().toISOString(),
      state: initialState(),
      replies: [],
      effects: [{ kind: "open-ticket", draft: draftOf({ number: 1 }) }],
      by: { id: "dana", name: "Dana" },
      conversationRevision: 0,
      environmentRevision: 0,
    });
    assert.equal(outcome, "stored");
  };
  const note = async (words: string): Promise<void> => {
    const how = { once: String((deeds += 1)), from: null };
    await store.desk.act(REF, { action: "note", note: words }, HELPDESK, how);
  };
  const calls = (): readonly ConnectorCall[] =>
    bot.connector.calls.filter(({ path }) => path.includes(CHANNEL));
  const settle = (ms = 150) => new Promise((resolve) => setTimeout(resolve, ms));
  const until = async (count: number): Promise<readonly ConnectorCall[]> => {
    for (let tries = 0; tries < 200 && calls().length < count; tries += 1) await settle(10);
    await settle();
    return calls();
  };
  const seen = (all: readonly ConnectorCall[]): readonly string[] =>
    all.map(({ method, path }) => `${method} ${path.replace("/v3/conversations/", "")}`);
  const ROOT = `POST ${CHANNEL}/activities`;
  const UPDATE = `PUT ${CHANNEL}/activities/sent-1`;
  const LINE = `POST ${CHANNEL};messageid=sent-1/activities`;
  const cardIn = ({ body }: ConnectorCall): AdaptiveCard => {
    const [attached] = body["attachments"] as readonly { readonly content: AdaptiveCard }[];
    return attached?.content ?? assert.fail("there is no card");
  };
  const stored = async (): Promise<Ticket> => (await store.desk.ticket(REF)) ?? assert.fail("none");
  /** What somebody does on the card: where it stands, and who they are. */
  const onCard = (who: string, what: object): Promise<HttpAnswer> =>
    bot.post(
      teamsActivity(bot.connector.url, {
        replyToId: "sent-1",
        from: { id: `29:${who}`, name: `name of ${who}`, aadObjectId: who },
        conversation: {
          id: `${CHANNEL};messageid=sent-1`,
          conversationType: "channel",
          tenantId: TENANT,
        },
        ...what,
      }),
    );
  const ASSIGN = { card: ID, ticket: ID, revision: 1, action: "assign" };
  const press = (data: object, who = HUGO, where: object = {}): Promise<HttpAnswer> => {
    const action = { type: "Action.Execute", verb: "helpdesk-act", data: { ...ASSIGN, ...data } };
    const value = { action };
    return onCard(who, { type: "invoke", name: "adaptiveCard/action", value, ...where });
  };
  /** How a client presses that knows no `Action.Execute`: a message without words. */
  const submit = (data: object, who = HUGO): Promise<HttpAnswer> =>
    onCard(who, { text: undefined, value: { verb: "helpdesk-act", ...ASSIGN, ...data } });

  it("shows a ticket as one card, updated in place, with a line in its thread for each change", async () => {
    await open();
    const [first] = await until(1);
    assert.ok(first !== undefined);
    assert.deepEqual(lintCard(cardIn(first)), []);
    await note("Looking into it.");
    const all = await until(3);
    assert.deepEqual(seen(all), [ROOT, UPDATE, LINE]);
    assert.match(String(all[2]?.body["text"]), /added a note[\s\S]*Looking into it/u);
    assert.deepEqual(lintCard(cardIn(all[1] ?? assert.fail())), []);
  });

  it("does what somebody of the helpdesk presses, and answers with the card as it then stands", async () => {
    await open();
    await until(1);
    const answer = await press({});
    assert.equal(answer.body["type"], "application/vnd.microsoft.card.adaptive");
    assert.deepEqual(lintCard(answer.body["value"] as AdaptiveCard), []);
    assert.match(answer.text, /Ticket 1 is yours now/u);
    assert.equal((await stored()).assignee?.id, HUGO);
    assert.deepEqual(seen(await until(3)), [ROOT, UPDATE, LINE]);
  });

  it("does the same for a client that can only submit, and puts the card in the place of the pressed one", async () => {
    await open();
    await until(1);
    assert.equal((await submit({})).status, 200);
    assert.equal((await submit({})).status, 200);
    assert.equal((await stored()).assignee?.id, HUGO);
    assert.equal((await stored()).revision, 2);
    const all = await until(5);
    const inPlace = `PUT ${CHANNEL};messageid=sent-1/activities/sent-1`;
    assert.equal(seen(all).filter((one) => one === inPlace).length, 2);
    assert.equal(seen(all).filter((one) => one === LINE).length, 1);
    const answered = all.filter(({ body }) => JSON.stringify(body).includes("is yours now"));
    assert.equal(answered.length, 2);
    await submit({ action: "note", note: "x" }, "0a000000-0000-4000-8000-000000000009");
    const [word] = (await until(6)).slice(5);
    assert.match(String(word?.body["text"]), /Only the people of the helpdesk/u);
    assert.equal((await stored()).revision, 2);
  });

  it("does a press once, however often and under whatever id it is delivered", async () => {
    await open();
    await until(1);
    const answers = await Promise.all([press({}), press({}), press({})]);
    for (const { text } of answers) assert.match(text, /Ticket 1 is yours now/u);
    assert.equal((await stored()).revision, 2);
    assert.deepEqual(seen(await until(3)), [ROOT, UPDATE, LINE]);
  });

  it("lets one of two who press at once win, and shows the other the card as it stands", async () => {
    await open();
    await until(1);
    const answers = await Promise.all([press({}), press({}, HEDY)]);
    const words = answers.map(
      ({ text }) => /is yours now|Somebody else was faster/u.exec(text)?.[0],
    );
    assert.deepEqual(words.toSorted(), ["Somebody else was faster", "is yours now"]);
    assert.equal((await stored()).revision, 2);
  });

  it("takes the words that were missing the first time", async () => {
    await open();
    await until(1);
    const bare = await press({ action: "resolve", note: "" });
    assert.match(bare.text, /Type what solved it/u);
    const done = await press({ action: "resolve", note: "It is allowed now." });
    assert.match(done.text, /Ticket 1 is resolved/u);
    assert.equal((await stored()).state, "resolved");
  });

  it("lets nobody act who is not of the helpdesk, and nobody elsewhere", async () => {
    await open();
    await until(1);
    const stranger = await press({}, "0a000000-0000-4000-8000-000000000009");
    assert.match(stranger.text, /Only the people of the helpdesk/u);
    const elsewhere = await press({}, HUGO, {
      conversation: { id: "a:hugo", conversationType: "personal", tenantId: TENANT },
    });
    assert.match(elsewhere.text, /only be done in the helpdesk's own channel/u);
    const mixed = await press({ ticket: "another" });
    assert.match(mixed.text, /don't know that ticket/u);
    assert.equal((await stored()).revision, 1);
  });

  it("posts a card anew that was deleted over there", async () => {
    await open();
    await until(1);
    bot.connector.react({ status: 404 });
    await note("Still there?");
    assert.deepEqual(seen(await until(4)), [
      ROOT,
      UPDATE,
      ROOT,
      `POST ${CHANNEL};messageid=sent-3/activities`,
    ]);
  });

  it("tries again where the connection ended, under the same id, so that a double can be told", async () => {
    bot.connector.react("reset");
    await open();
    await until(1);
    ahead += 60_000;
    const all = await until(2);
    assert.deepEqual(seen(all), [ROOT, ROOT]);
    const ids = all.map(({ body }) => JSON.stringify(body["channelData"]));
    assert.match(ids[0] ?? "", /"edgewise":\{"id":"/u);
    assert.equal(new Set(ids).size, 1);
  });

  it("says a line again that was not taken, on the same card", async () => {
    await open();
    await until(1);
    bot.connector.react({ status: 200 }, { status: 500 });
    await note("Once more.");
    await until(3);
    ahead += 60_000;
    assert.deepEqual(seen(await until(5)), [ROOT, UPDATE, LINE, UPDATE, LINE]);
  });

  it("posts no second card where a press has told which one stands there", async () => {
    bot.connector.react({ status: 500 });
    await open();
    await until(1);
    await press({});
    ahead += 60_000;
    const all = await until(4);
    assert.deepEqual(seen(all), [ROOT, UPDATE, UPDATE, LINE]);
  });
});
