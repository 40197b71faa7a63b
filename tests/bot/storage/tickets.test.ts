import assert from "node:assert/strict";
import type { Kysely } from "kysely";
import type { TicketDesk } from "../../../bot/helpdesk/desk.js";
import type { Store, TurnRecord } from "../../../bot/ports.js";
import type { Schema } from "../../../bot/storage/schema.js";
import { openStore } from "../../../bot/storage/store.js";
import { initialState, type Effect, type Ticket, type TicketDeed } from "../../../dialogs/index.js";
import { environmentOf } from "../../../knowledge/index.js";
import { describeOver } from "../../support/backends.js";
import { DANA_ACTS, draftOf, HELPDESK } from "../../support/tickets.js";

const PLACE = { tenant: "contoso", conversation: "chat-1" };
const AT = "2026-11-21T12:00:00.000Z";

describeOver("tickets", (kind) => {
  let store: Store;
  let db: Kysely<Schema>;
  beforeEach(async () => {
    const backend = await (await kind.begin()).open();
    ({ db } = backend);
    store = await openStore({
      ...backend,
      compile: environmentOf,
      helpdesk: ["mail", "webhook"],
      now: () => new Date(AT),
    });
  });
  afterEach(() => store.close());

  let activities = 0;
  const turn = async (
    effects: readonly Effect[],
    more: Partial<TurnRecord> = {},
  ): Promise<TurnRecord> => {
    const place = more.place ?? PLACE;
    return {
      place,
      activity: `activity-${String((activities += 1))}`,
      at: AT,
      state: initialState(),
      replies: [],
      effects,
      by: { id: "dana", name: "Dana Admin" },
      conversationRevision: (await store.conversation(place)).revision,
      environmentRevision: (await store.environment(place.tenant)).revision,
      ...more,
    };
  };
  const open = async (number: number, more: Partial<TurnRecord> = {}): Promise<string> =>
    store.commit(
      await turn(
        [{ kind: "open-ticket", draft: draftOf({ id: `ticket-${String(number)}`, number }) }],
        more,
      ),
    );
  const ref = { tenant: "contoso", id: "ticket-1" };
  const rows = () =>
    db
      .selectFrom("outbox")
      .select(["destination", "chain", "link", "payload", "conversation"])
      .orderBy("destination")
      .orderBy("link")
      .execute();
  const sentTo = async (): Promise<readonly string[]> =>
    (await rows()).map(({ destination, link }) => `${destination} ${String(link)}`);
  const ticket = async (): Promise<Ticket> => {
    const found = await store.desk.ticket(ref);
    assert.ok(found !== null);
    return found;
  };
  const helpdesk = (
    deed: TicketDeed,
    how: Partial<Parameters<TicketDesk["act"]>[3]> = {},
  ): ReturnType<TicketDesk["act"]> =>
    store.desk.act(ref, deed, HELPDESK, {
      once: `deed-${String((activities += 1))}`,
      from: null,
      ...how,
    });

  it("are opened with the turn, and told to every destination in the same transaction", async () => {
    assert.equal(await open(1), "stored");
    const { number, conversation, revision, state } = await ticket();
    assert.deepEqual([number, conversation, revision, state], [1, "chat-1", 1, "new"]);
    assert.deepEqual(await sentTo(), ["mail 1", "webhook 1"]);
    const [mail] = await rows();
    assert.deepEqual(JSON.parse(mail?.payload ?? ""), { ticket: await ticket(), entry: 0 });
    assert.equal(mail?.conversation, "helpdesk:mail");
  });

  it("get numbers without a gap and without a double, whoever is faster", async () => {
    const places = Array.from({ length: 20 }, (_, index) => ({
      tenant: "contoso",
      conversation: `chat-${String(index)}`,
    }));
    await Promise.all(
      places.map(async (place, index) => {
        for (;;) {
          const given = await store.tickets(place, { kind: "next-ticket-number" });
          const number = given.nextTicketNumber ?? 0;
          const draft = draftOf({ id: `ticket-${String(index)}`, number });
          const outcome = await store.commit(
            await turn([{ kind: "open-ticket", draft }], { place }),
          );
          if (outcome === "stored") return;
          assert.equal(outcome, "clash");
        }
      }),
    );
    const numbers = (await store.desk.tickets("contoso", 100)).map(({ number }) => number);
    assert.deepEqual(
      numbers,
      Array.from({ length: 20 }, (_, index) => 20 - index),
    );
    assert.equal((await rows()).length, 40);
  });

  it("leave nothing behind where the number is taken or the ticket has moved", async () => {
    await open(1);
    assert.equal(await open(1), "clash");
    assert.equal(await open(3), "clash");
    await helpdesk({ action: "assign", note: null });
    const before = await rows();
    const effect: Effect = {
      kind: "act-on-ticket",
      card: null,
      ...{ id: ref.id, revision: 1, by: DANA_ACTS, action: "note", note: "more" },
    };
    assert.equal(await store.commit(await turn([effect])), "clash");
    assert.deepEqual(await rows(), before);
    assert.equal((await ticket()).entries.length, 2);
  });

  it("change with a requester's turn, and once where it is delivered twice", async () => {
    await open(1);
    const record = await turn([
      {
        kind: "act-on-ticket",
        card: (await ticket()).card,
        ...{ id: ref.id, revision: 1, by: DANA_ACTS, action: "note", note: "more" },
      },
    ]);
    assert.equal(await store.commit(record), "stored");
    assert.equal(await store.commit(record), "repeated");
    assert.equal((await ticket()).entries.length, 2);
    // The requester has seen it in the turn, on that card.
    assert.deepEqual(await sentTo(), ["mail 1", "mail 2", "webhook 1", "webhook 2"]);
  });

  it("tell the requester, and not whom it came from, what the helpdesk does", async () => {
    await open(1);
    const outcome = await helpdesk({ action: "assign", note: null }, { from: "webhook" });
    assert.equal(outcome.kind, "done");
    assert.deepEqual(await sentTo(), ["mail 1", "mail 2", "requester 1", "webhook 1"]);
    assert.equal((await rows())[2]?.conversation, "chat-1");
  });

  it("do once what comes in twice under one name, and answer it again", async () => {
    await open(1);
    const note = { action: "note", note: "seen" } as const;
    const first = await helpdesk(note, { once: "m-1" });
    const second = await helpdesk(note, { once: "m-1" });
    assert.deepEqual(
      [first, second].map(({ kind }) => kind),
      ["done", "done"],
    );
    assert.equal((await ticket()).entries.length, 2);
    const refused = await helpdesk(note, { once: "m-2", revision: 1 });
    assert.ok(refused.kind === "refused");
    assert.match(refused.why, /faster/u);
    const again = await helpdesk(note, { once: "m-2", revision: 2 });
    assert.equal(again.kind, "refused");
  });

  it("know nothing of another organisation's, and nobody else's among one's own", async () => {
    await open(1);
    assert.equal(await store.desk.ticket({ tenant: "fabrikam", id: ref.id }), null);
    const stranger = { tenant: "fabrikam", id: ref.id };
    const deed = { action: "assign", note: null } as const;
    const how = { once: "x", from: null };
    assert.deepEqual(await store.desk.act(stranger, deed, HELPDESK, how), { kind: "unknown" });
    const of = { id: "erin", name: "Erin" };
    assert.deepEqual(await store.tickets(PLACE, { kind: "tickets", of }), { tickets: [] });
    const dana = await store.tickets(PLACE, { kind: "tickets", of: { id: "dana", name: "" } });
    assert.equal(dana.tickets?.length, 1);
    const there = { tenant: "fabrikam", conversation: "x" };
    assert.deepEqual(await store.tickets(there, { kind: "ticket", ticket: 1 }), { ticket: null });
    assert.equal((await store.tickets(PLACE, { kind: "ticket", ticket: 1 })).ticket?.id, ref.id);
  });

  it("apply fifty acts at once, or refuse them with a word, and lose none", async () => {
    await open(1);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        helpdesk(
          { action: "note", note: `note ${String(index)}` },
          index % 2 === 0 ? {} : { revision: 1 + (index % 10) },
        ),
      ),
    );
    const done = outcomes.filter(({ kind }) => kind === "done").length;
    const refused = outcomes.filter((one) => one.kind === "refused" && one.why !== "").length;
    const { entries, revision } = await ticket();
    assert.equal(done + refused, 50);
    assert.ok(done >= 25);
    assert.equal(entries.length, 1 + done);
    assert.equal(revision, 1 + done);
    const mails = (await rows()).filter(({ destination }) => destination === "mail");
    assert.deepEqual(
      mails.map(({ payload }) => (JSON.parse(payload) as { entry: number }).entry),
      Array.from({ length: 1 + done }, (_, index) => index),
    );
  });

  it("are found again by what a destination calls them", async () => {
    await open(1);
    const { ticketReferences } = store;
    assert.equal(await ticketReferences.get(ref, "mail"), null);
    await ticketReferences.put(ref, "mail", "<1@there>");
    await ticketReferences.put(ref, "mail", "<2@there>");
    assert.equal(await ticketReferences.get(ref, "mail"), "<2@there>");
    assert.deepEqual(await ticketReferences.find("mail", "<2@there>"), ref);
    assert.equal(await ticketReferences.find("webhook", "<2@there>"), null);
  });

  it("go with their requester, what waits of them too, and their numbers are not given again", async () => {
    await open(1);
    await helpdesk({ action: "assign", note: null });
    await store.ticketReferences.put(ref, "mail", "<1@there>");
    await store.commit(await turn([{ kind: "forget", what: "me" }]));
    assert.equal(await store.desk.ticket(ref), null);
    assert.equal(await store.ticketReferences.get(ref, "mail"), null);
    assert.deepEqual(await rows(), []);
    assert.deepEqual(await store.tickets(PLACE, { kind: "next-ticket-number" }), {
      nextTicketNumber: 2,
    });
  });
});
