import assert from "node:assert/strict";
import type { TicketMessage } from "../../../bot/helpdesk/desk.js";
import type { OpenedDestination } from "../../../bot/helpdesk/kind.js";
import { provideFrom } from "../../../bot/provide.js";
import type { Store } from "../../../bot/ports.js";
import { openDatabase } from "../../../bot/storage/database.js";
import { openStore } from "../../../bot/storage/store.js";
import {
  initialState,
  migrateState,
  step,
  ticketNeeds,
  type AdaptiveCard,
  type Ticket,
} from "../../../dialogs/index.js";
import { HANDING } from "../../../dialogs/words/en/tickets.js";
import { environmentOf } from "../../../knowledge/index.js";
import { buttonOf } from "../../support/conversation.js";
import { HELPDESK } from "../../support/tickets.js";
import {
  startRunningBot,
  teamsActivity,
  TENANT,
  type RunningBot,
} from "../../support/running-bot.js";

describe("handing over to the helpdesk, over HTTP", () => {
  let bot: RunningBot;
  let store: Store;
  let told: TicketMessage[];
  const begin = async (names: readonly string[]): Promise<void> => {
    told = [];
    const desk: OpenedDestination = {
      send: ({ payload }) => {
        told.push(JSON.parse(payload) as TicketMessage);
        return Promise.resolve({ kind: "sent" });
      },
      check: () => Promise.resolve(["cannot be reached"]),
    };
    store = await openStore({
      db: openDatabase(":memory:"),
      compile: environmentOf,
      helpdesk: names,
    });
    bot = await startRunningBot({
      store,
      dialog: { step, needs: ticketNeeds, initialState, migrateState },
      provide: provideFrom(store),
      helpdesk: new Map(names.map((name) => [name, () => desk])),
      pace: { outbox: 10 },
    });
  };
  afterEach(() => bot.close());

  let ids = 0;
  const activity = (more: object): object =>
    teamsActivity(bot.connector.url, { id: `in-${String((ids += 1))}`, ...more });
  const messages = () => bot.connector.calls.filter(({ body }) => body["type"] === "message");
  const cardIn = (body: Readonly<Record<string, unknown>> | undefined): AdaptiveCard => {
    const attachments = (body?.["attachments"] ?? []) as readonly { content: AdaptiveCard }[];
    assert.ok(attachments[0] !== undefined, JSON.stringify(body));
    return attachments[0].content;
  };
  const pressing = (verb: string, data: object, replyToId: string): object =>
    activity({
      type: "invoke",
      name: "adaptiveCard/action",
      text: undefined,
      replyToId,
      value: { action: { type: "Action.Execute", verb, data }, trigger: "manual" },
    });
  /** Waits for what goes on beside the turns. */
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const summary = async (): Promise<{ readonly send: object; readonly shownBy: string }> => {
    await bot.post(activity({ text: "can alice@contoso.com chat with carol@fabrikam.com?" }));
    bot.connector.forget();
    await bot.post(activity({ text: "escalate" }));
    const { verb, data } = buttonOf(cardIn(messages()[0]?.body), HANDING.send);
    const ticked = { "part-question": "true", "part-answer": "true", note: "please", contact: "" };
    const send = pressing(verb, { ...data, ...ticked, urgency: "normal" }, "sent-1");
    return { send, shownBy: "sent-1" };
  };
  const tickets = (): Promise<readonly Ticket[]> => store.desk.tickets(TENANT, 100);
  /** Hands a question over; gives the ticket that is opened. */
  const opened = async (): Promise<Ticket> => {
    const { send } = await summary();
    await bot.post(send);
    const [ticket] = await tickets();
    assert.ok(ticket !== undefined);
    bot.connector.forget();
    return ticket;
  };

  it("opens a ticket, tells the helpdesk, and shows what they do on the requester's card, once", async () => {
    await begin(["desk"]);
    const { send } = await summary();
    assert.deepEqual(await tickets(), [], "nothing leaves before the press");
    assert.equal((await bot.post(send)).status, 200);
    await until(() => told.length === 1);
    const [ticket] = await tickets();
    assert.ok(ticket !== undefined);
    assert.deepEqual([ticket.number, ticket.note, told[0]?.entry], [1, "please", 0]);
    bot.connector.forget();
    const ref = { tenant: TENANT, id: ticket.id };
    const deed = { action: "resolve", note: "It was the policy." } as const;
    const how = { once: "once", from: "desk" };
    await Promise.all([1, 2, 3].map(() => store.desk.act(ref, deed, HELPDESK, how)));
    await until(() => bot.connector.calls.length >= 2);
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.deepEqual(
      bot.connector.calls.map(({ method, path }) => [method, path.split("/").at(-1)]),
      [
        ["PUT", "sent-1"],
        // Teams draws nobody's attention to a card that changes.
        ["POST", "activities"],
      ],
    );
    const [card, line] = bot.connector.calls;
    assert.match(JSON.stringify(card?.body), /It was the policy/u);
    assert.equal(
      line?.body["text"],
      "The helpdesk (Hugo Helpdesk) resolved ticket 1: It was the policy. If that is not it, say “reopen 1”.",
    );
    assert.equal(told.length, 1, "what came from a destination is not echoed to it");
  });

  it("says below what the requester has to read or do, and nothing more", async () => {
    await begin(["desk"]);
    const { id } = await opened();
    const ref = { tenant: TENANT, id };
    const deeds = [
      { action: "assign", note: null },
      { action: "ask-requester", note: "Since when? [x](http://evil.example)" },
      { action: "note", note: "We look into it." },
    ] as const;
    for (const deed of deeds) {
      await store.desk.act(ref, deed, HELPDESK, { once: deed.action, from: "desk" });
    }
    await until(() => bot.connector.calls.length === 5);
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.deepEqual(
      bot.connector.calls
        .map(({ method, body }) => [method, body["text"]])
        .filter(([, said]) => typeof said === "string"),
      [
        [
          "POST",
          "The helpdesk (Hugo Helpdesk) asks you about ticket 1: Since when? [x] (http: //evil.example) Answer on its card, or say “answer 1: …”.",
        ],
        ["POST", "The helpdesk (Hugo Helpdesk) added a note to ticket 1: We look into it."],
      ],
    );
    const ids = bot.connector.calls.map(({ body }) => JSON.stringify(body["channelData"]));
    assert.equal(new Set(ids).size, 5, "each has an id of its own");
  });

  it("posts the requester's card where it is not there any more", async () => {
    await begin(["desk"]);
    const { id } = await opened();
    const ref = { tenant: TENANT, id };
    bot.connector.react({ status: 404 });
    const how = { once: "once", from: null };
    await store.desk.act(ref, { action: "assign", note: null }, HELPDESK, how);
    await until(() => bot.connector.calls.length === 2);
    assert.deepEqual(
      bot.connector.calls.map(({ method }) => method),
      ["PUT", "POST"],
    );
  });

  describe("what the requester does", () => {
    let ticket: Ticket;
    beforeEach(async () => {
      await begin(["desk"]);
      ticket = await opened();
      const ref = { tenant: TENANT, id: ticket.id };
      const how = { once: "asked", from: "desk" };
      await store.desk.act(ref, { action: "ask-requester", note: "Since when?" }, HELPDESK, how);
      await until(() => bot.connector.calls.length === 2);
      bot.connector.forget();
    });

    const made = (): readonly (readonly [string, string | undefined])[] =>
      bot.connector.calls.map(({ method, path }) => [method, path.split("/").at(-1)]);

    it("elsewhere in the chat shows on the card where the ticket began too", async () => {
      await bot.post(activity({ text: "answer 1: since Monday" }));
      await until(() => made().some(([method]) => method === "PUT"));
      const put = bot.connector.calls.find(({ method }) => method === "PUT");
      assert.match(put?.path ?? "", /\/sent-1$/u);
      assert.match(JSON.stringify(put?.body), /Ticket 1: being worked on/u);
      assert.doesNotMatch(JSON.stringify(put?.body), /The helpdesk \(Dana/u);
    });

    it("posts no card a second time where that one is gone", async () => {
      bot.connector.react({ status: 201 }, { status: 404 });
      await bot.post(activity({ text: "answer 1: since Monday" }));
      await until(() => bot.connector.calls.length === 2);
      await new Promise((resolve) => setTimeout(resolve, 60));
      assert.deepEqual(
        made().map(([method]) => method),
        ["POST", "PUT"],
      );
    });

    it("is no news to the helpdesk where that card cannot be brought up to date", async () => {
      bot.connector.react({ status: 201 }, { status: 403 });
      await bot.post(activity({ text: "answer 1: since Monday" }));
      await until(() => bot.connector.calls.length === 2);
      await new Promise((resolve) => setTimeout(resolve, 60));
      const [{ entries } = ticket] = await tickets();
      assert.deepEqual(
        entries.map(({ action }) => action),
        ["create", "ask-requester", "answer"],
      );
    });

    it("on that card itself shows there once", async () => {
      const { id, revision, card } = { ...ticket, revision: ticket.revision + 1 };
      const data = { card, ticket: id, revision, action: "answer", note: "since Monday" };
      const { text } = await bot.post(pressing("ticket-act", data, "sent-1"));
      assert.match(text, /Ticket 1: being worked on/u);
      await new Promise((resolve) => setTimeout(resolve, 60));
      assert.deepEqual(made(), []);
    });
  });

  it("opens one ticket however often and in whatever order each activity arrives", async () => {
    await begin(["desk"]);
    const { send } = await summary();
    const rewritten = { ...send, id: "rewritten" };
    await Promise.all([send, rewritten, send, rewritten, send].map((one) => bot.post(one)));
    await bot.post(send);
    await until(() => told.length > 0);
    assert.deepEqual(
      (await tickets()).map(({ number, revision }) => [number, revision]),
      [[1, 1]],
    );
    assert.equal(told.length, 1);
  });

  it("says plainly that there is no helpdesk, before anything is summed up", async () => {
    await begin([]);
    await bot.post(activity({ text: "escalate" }));
    assert.match(JSON.stringify(messages()[0]?.body), /no helpdesk set up/u);
    assert.deepEqual(await tickets(), []);
  });
});
