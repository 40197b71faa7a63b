import assert from "node:assert/strict";
import type { Kysely } from "kysely";
import type { Store, TurnRecord } from "../../../bot/ports.js";
import { REPLY, replyChain } from "../../../bot/reply-message.js";
import type { DatabasePlace } from "../../../bot/storage/opening.js";
import { addToOutbox } from "../../../bot/storage/outbox.js";
import type { Schema } from "../../../bot/storage/schema.js";
import { openStore } from "../../../bot/storage/store.js";
import type { Effect, Holdings, State, TicketDraft } from "../../../dialogs/index.js";
import { environmentOf, type Evidence } from "../../../knowledge/index.js";
import { describeOver } from "../../support/backends.js";
import { storedTexts } from "../../support/stored-texts.js";
import { draftOf } from "../../support/tickets.js";

const DANA = { id: "dana-object-id", name: "Dana Marker-Person" };
const ERIN = { id: "erin-object-id", name: "Erin Other" };
const HERE = { tenant: "t", conversation: "dana's" };
const ERINS = { tenant: "t", conversation: "erin's" };
const AT = "2026-01-02T03:04:05.000Z";

const learnt = (name: string, by: string): Effect => {
  const evidence: readonly Evidence[] = [{ name, value: "x", source: "a.txt:4", at: AT, by }];
  return { kind: "learn", evidence };
};

const ticketOf = ({ id, name }: typeof DANA, number: number): TicketDraft =>
  draftOf({ id: `ticket-${String(number)}`, number, requester: { id, name, address: null } });

const answered = ({ name }: typeof DANA): Effect => ({
  kind: "answered",
  question: {
    text: `can ${name} chat?`,
    understood: {
      kind: "reach",
      subject: null,
      peer: { kind: "skype", address: null, domain: null },
      modality: "chat",
      direction: "outbound",
    },
    asOf: null,
    assumed: [],
    notes: [],
  },
  answer: "blocked",
  bySettings: null,
  deciding: [],
});

describeOver("forgetting a person", (kind) => {
  let store: Store;
  let db: Kysely<Schema>;
  let place: DatabasePlace;
  let activities = 0;

  beforeEach(async () => {
    const database = await kind.begin();
    const backend = await database.open();
    ({ place } = database);
    ({ db } = backend);
    store = await openStore({ ...backend, compile: environmentOf, helpdesk: ["mail"] });
  });
  afterEach(() => store.close());

  const commit = async (
    where: TurnRecord["place"],
    by: typeof DANA,
    ...effects: readonly Effect[]
  ): Promise<void> => {
    const outcome = await store.commit({
      place: where,
      activity: `activity-${String((activities += 1))}`,
      at: AT,
      state: {} as State,
      replies: [],
      effects,
      by,
      conversationRevision: (await store.conversation(where)).revision,
      environmentRevision: (await store.environment("t")).revision,
    });
    assert.equal(outcome, "stored");
  };
  const forget = (): Promise<void> => commit(HERE, DANA, { kind: "forget", what: "me" });
  /** Who is said to have given a fact. */
  const giversOf = async (name: string): Promise<readonly (string | undefined)[]> =>
    (await store.environment("t")).environment.slot(name).evidence.map(({ by }) => by);
  /** What is left of Dana, each once. */
  const left = async (): Promise<readonly string[]> => {
    const texts = await storedTexts(place, db);
    const pattern = /dana before-marriage|dana marker-person|dana-object-id/gu;
    return [...new Set(texts.flatMap((text) => text.toLowerCase().match(pattern) ?? []))];
  };

  it("leaves somebody else of that name, who is known by another id", async () => {
    const namesake = { id: "dana-of-another-desk", name: DANA.name };
    await commit(HERE, DANA, learnt("Mine", DANA.name));
    await commit({ tenant: "t", conversation: "theirs" }, namesake, learnt("Theirs", DANA.name));
    assert.deepEqual(
      [await giversOf("Mine"), await giversOf("Theirs")],
      [[DANA.name], [DANA.name]],
    );
    const { facts, changes } = (await store.holdings("t", DANA)).me;
    assert.deepEqual([facts, changes], [1, 1]);
    await forget();
    assert.deepEqual(
      [await giversOf("Mine"), await giversOf("Theirs")],
      [[undefined], [DANA.name]],
    );
    const told = (await store.changes("t", false)).map(({ by }) => by);
    assert.deepEqual(told, [DANA.name, null]);
  });

  it("finds them under another name, and what was written when no id was", async () => {
    const before = { id: DANA.id, name: "Dana Before-Marriage" };
    await commit(HERE, before, learnt("A", before.name));
    await commit(ERINS, ERIN, learnt("B", ERIN.name));
    const old = { learnt_by: DANA.name };
    await db.updateTable("evidence").set(old).where("fact", "=", "B").execute();
    await db.updateTable("changes").set({ by: DANA.name }).where("revision", "=", 2).execute();
    assert.deepEqual((await store.changes("t", false))[0]?.by, DANA.name);
    await forget();
    assert.deepEqual([await giversOf("A"), await giversOf("B")], [[undefined], [undefined]]);
    assert.deepEqual(await left(), []);
  });

  it("finds what somebody else has brought back by an undo", async () => {
    await commit(HERE, DANA, learnt("A", DANA.name));
    await commit(ERINS, ERIN, { kind: "retract", facts: ["A"] });
    await commit(ERINS, ERIN, { kind: "undo", revision: 2 });
    assert.deepEqual(await giversOf("A"), [DANA.name]);
    await forget();
    assert.deepEqual(await giversOf("A"), [undefined]);
    assert.deepEqual(await left(), []);
  });

  it("is told beforehand of tickets, of answers that are watched and of what waits to be sent", async () => {
    await commit(HERE, DANA, { kind: "open-ticket", draft: ticketOf(DANA, 1) }, answered(DANA));
    await commit(ERINS, ERIN, { kind: "open-ticket", draft: ticketOf(ERIN, 2) }, answered(ERIN));
    const held = await store.holdings("t", DANA);
    assert.deepEqual(counts(held.environment), [2, 2, 2]);
    assert.deepEqual(counts(held.me), [1, 1, 1]);
    await forget();
    const now = await store.holdings("t", DANA);
    assert.deepEqual(counts(now.environment), [1, 1, 1]);
    assert.deepEqual(counts(now.me), [0, 0, 0]);
  });

  it("takes what was given up with it, which else stays, and says so beforehand", async () => {
    await commit(HERE, DANA, { kind: "open-ticket", draft: ticketOf(DANA, 1) });
    await commit(ERINS, ERIN, { kind: "open-ticket", draft: ticketOf(ERIN, 2) });
    await db.transaction().execute((trx) =>
      addToOutbox(trx, {
        ...{ id: "r", destination: REPLY, chain: replyChain(HERE), place: HERE, person: DANA.id },
        ...{ payload: JSON.stringify({ reply: { text: DANA.name }, answered: "a" }), at: AT },
      }),
    );
    await db.updateTable("outbox").set({ state: "dead", ended: AT, last_error: "x" }).execute();
    const held = await store.holdings("t", DANA);
    assert.deepEqual(
      [counts(held.environment), counts(held.me)],
      [
        [2, 0, 3],
        [1, 0, 2],
      ],
    );
    await forget();
    const people = await db.selectFrom("outbox").select("person").execute();
    assert.deepEqual(people, [{ person: ERIN.id }]);
    assert.deepEqual(await left(), []);
  });
});

function counts({ tickets, watched, waiting }: Holdings): readonly number[] {
  return [tickets, watched, waiting];
}
