import assert from "node:assert/strict";
import { BREAKER, createBreaker } from "../../../bot/breaker.js";
import { createTicketAnswers } from "../../../bot/helpdesk/answers.js";
import { REQUESTER } from "../../../bot/helpdesk/requester-message.js";
import type { TicketMessage } from "../../../bot/helpdesk/desk.js";
import { createOutboxWorker } from "../../../bot/outbox.js";
import type { Store } from "../../../bot/ports.js";
import { RETRY_DELAYS } from "../../../bot/retry-schedule.js";
import { createSendingLimits } from "../../../bot/sending-limits.js";
import type { Destination, OutboxRow, Sending } from "../../../bot/sending.js";
import { openDatabase } from "../../../bot/storage/database.js";
import { listDead, redriveDead } from "../../../bot/storage/redrive.js";
import { openStore } from "../../../bot/storage/store.js";
import { initialState, type Effect, type GivenQuestion } from "../../../dialogs/index.js";
import { environmentOf, type AnswerDocument } from "../../../knowledge/index.js";
import { draftOf, HELPDESK } from "../../support/tickets.js";

const PLACE = { tenant: "contoso", conversation: "chat-1" };
const MINUTE = 60_000;
const AWAY: Sending = { kind: "retry", fault: "status-503", arrived: "no" };

describe("what is sent about tickets", () => {
  let store: Store;
  let db: ReturnType<typeof openDatabase>;
  let time: number;
  let sent: { readonly row: OutboxRow; readonly message: TicketMessage }[];
  let tried: number;
  let react: (row: OutboxRow) => Sending;
  const now = (): Date => new Date(time);
  beforeEach(async () => {
    time = Date.parse("2026-11-21T12:00:00Z");
    sent = [];
    tried = 0;
    react = () => ({ kind: "sent" });
    db = openDatabase(":memory:");
    store = await openStore({ db, compile: environmentOf, helpdesk: ["desk", "other"], now });
  });
  afterEach(() => store.close());

  const destination: Destination = {
    unlimited: true,
    send: (row) => {
      tried += 1;
      const sending = react(row);
      if (sending.kind === "sent") {
        sent.push({ row, message: JSON.parse(row.payload) as TicketMessage });
      }
      return Promise.resolve(sending);
    },
  };
  const worker = (owner = "one") =>
    createOutboxWorker({
      store: store.outbox,
      destinations: new Map(["desk", "other", REQUESTER].map((name) => [name, destination])),
      limits: createSendingLimits(),
      breaker: createBreaker(),
      owner,
      now,
      random: () => 0.5,
      log: { info: () => undefined, warn: () => undefined },
    });
  const commit = async (effect: Effect): Promise<void> => {
    const outcome = await store.commit({
      place: PLACE,
      activity: null,
      at: now().toISOString(),
      state: initialState(),
      replies: [],
      effects: [effect],
      by: { id: "dana", name: "Dana" },
      conversationRevision: (await store.conversation(PLACE)).revision,
      environmentRevision: (await store.environment("contoso")).revision,
    });
    assert.equal(outcome, "stored");
  };
  const open = (number: number, question: GivenQuestion | null = null): Promise<void> =>
    commit({
      kind: "open-ticket",
      draft: draftOf({ id: `ticket-${String(number)}`, number, question }),
    });
  const note = async (number: number, words: string): Promise<void> => {
    const ref = { tenant: "contoso", id: `ticket-${String(number)}` };
    const how = { once: `${words} on ${String(number)}`, from: null };
    const { kind } = await store.desk.act(ref, { action: "note", note: words }, HELPDESK, how);
    assert.equal(kind, "done");
  };
  const entriesTo = (name: string, number = 1): readonly number[] =>
    sent
      .filter(({ row, message }) => row.destination === name && message.ticket.number === number)
      .map(({ message }) => message.entry);

  it("reaches each destination in the order of the ticket, though an attempt fails between", async () => {
    await open(1);
    await note(1, "one");
    await note(1, "two");
    let failed = false;
    react = ({ destination: name }) => {
      if (name !== "desk" || failed) return { kind: "sent" };
      failed = true;
      return AWAY;
    };
    const one = worker();
    await one.work();
    assert.deepEqual(entriesTo("desk"), []);
    assert.deepEqual(entriesTo("other"), [0, 1, 2]);
    assert.deepEqual(entriesTo(REQUESTER), [1, 2]);
    time += RETRY_DELAYS[0] ?? 0;
    await one.work();
    assert.deepEqual(entriesTo("desk"), [0, 1, 2]);
  });

  it("is sent once, with two workers at it", async () => {
    for (let number = 1; number <= 20; number += 1) await open(number);
    await Promise.all([worker("one").work(), worker("two").work()]);
    assert.equal(tried, 40);
    assert.equal(new Set(sent.map(({ row }) => row.id)).size, 40);
  });

  it("all arrives within a step of the schedule after an hour without the destination", async () => {
    const gone = time + 60 * MINUTE;
    react = ({ destination: name }) => (name === "desk" && time < gone ? AWAY : { kind: "sent" });
    const one = worker();
    for (let number = 1; number <= 12; number += 1) {
      await open(number);
      await note(number, "more");
      for (let minute = 0; minute < 5; minute += 1) {
        await one.work();
        time += MINUTE;
      }
    }
    assert.deepEqual(entriesTo("desk", 1), []);
    assert.deepEqual(entriesTo("other", 1), [0, 1]);
    // What began first waits longest: two hours, and the half hour that it was on.
    while (time < gone + (RETRY_DELAYS[3] ?? 0)) {
      await one.work();
      time += MINUTE;
    }
    for (let number = 1; number <= 12; number += 1) {
      assert.deepEqual(entriesTo("desk", number), [0, 1]);
    }
  });

  it("does not hammer a destination that is away: it is left alone, then tried with one row", async () => {
    react = ({ destination: name }) => (name === "desk" ? AWAY : { kind: "sent" });
    for (let number = 1; number <= 30; number += 1) await open(number);
    const one = worker();
    await one.work();
    const first = tried - sent.length;
    assert.ok(first >= BREAKER.after && first <= 8, `${String(first)} attempts`);
    time += BREAKER.pauses[0] ?? 0;
    await one.work();
    assert.equal(tried - sent.length, first + 1, "one to see whether it is back");
    time += BREAKER.pauses[1] ?? 0;
    react = () => ({ kind: "sent" });
    await one.work();
    assert.equal(sent.filter(({ row }) => row.destination === "desk").length, 30);
  });

  it("that is given up is told to the requester once in their chat, and sent again when asked", async () => {
    await open(1);
    await note(1, "more");
    const ids = new Set<string>();
    react = ({ id, destination: name }) => {
      if (name !== "desk") return { kind: "sent" };
      ids.add(id);
      return { kind: "gone", fault: "status-410", unreachable: true };
    };
    const one = worker();
    await one.work();
    const told = sent.filter(({ row }) => row.payload.includes('"undelivered":"desk"'));
    assert.deepEqual(
      told.map(({ row }) => [row.destination, row.place.conversation]),
      [[REQUESTER, "chat-1"]],
    );
    const dead = await listDead(db);
    assert.deepEqual(
      dead.map(({ destination: name, fault }) => [name, fault]),
      [
        ["desk", "status-410"],
        ["desk", "status-410"],
      ],
    );
    assert.deepEqual(await store.outbox.count(), [{ destination: "desk", state: "dead", rows: 2 }]);
    assert.equal(await redriveDead(db, now().toISOString()), 2);
    react = () => ({ kind: "sent" });
    await one.work();
    assert.deepEqual(entriesTo("desk"), [0, 1]);
    assert.deepEqual(await listDead(db), []);
    const again = sent.filter(({ row }) => row.destination === "desk").map(({ row }) => row.id);
    assert.deepEqual(new Set(again), ids);
  });

  /** Lets what is known change to one value after another, each with the answer it gives; gives how often it was told. */
  const changing = async (
    mayHear: boolean,
    ...changes: readonly (readonly [string, AnswerDocument["answer"]])[]
  ): Promise<readonly number[]> => {
    const question = { text: "?", understood: {} } as unknown as GivenQuestion;
    const know = (value: string, at: string): Promise<unknown> =>
      commit({
        kind: "settle",
        evidence: [{ name: "Organization.Topology", value, source: "m", at }],
      });
    await know("online", "2026-01-01T00:00:00Z");
    await open(1, question);
    let answer: AnswerDocument["answer"] = "blocked";
    const answers = createTicketAnswers({
      store: { ...store.ticketAnswers, environment: store.environment },
      answerAgain: () => documentOf(answer),
      isAdmin: () => Promise.resolve(mayHear),
      ownDomains: [],
      now,
    });
    const told = [await answers.work()];
    for (const [value, next] of changes) {
      answer = next;
      await know(value, now().toISOString());
      time += 2 * MINUTE;
      told.push((await answers.work()) + (await answers.work()));
    }
    await worker().work();
    return told;
  };

  it("says once on an open ticket that its answer has changed, to both sides, and when it changes back", async () => {
    const told = await changing(
      true,
      ["hybrid", "blocked"],
      ["server", "undetermined"],
      ["online", "undetermined"],
      ["hybrid", "blocked"],
    );
    assert.deepEqual(told, [0, 0, 1, 0, 1]);
    const ticket = await store.desk.ticket({ tenant: "contoso", id: "ticket-1" });
    assert.deepEqual(
      ticket?.entries.map(({ action, by }) => [action, by.side]),
      [
        ["create", "requester"],
        ["answer-changed", "edgewise"],
        ["answer-changed", "edgewise"],
      ],
    );
    assert.deepEqual(entriesTo("desk"), [0, 1, 2]);
    assert.deepEqual(entriesTo(REQUESTER), [1, 2]);
  });

  it("says the verdict alone where the requester may see no settings", async () => {
    assert.deepEqual(await changing(false, ["server", "allowed"]), [0, 1]);
    const ticket = await store.desk.ticket({ tenant: "contoso", id: "ticket-1" });
    assert.equal(
      ticket?.answerNow?.says,
      "✓ Yes. alice@contoso.com can chat with carol@fabrikam.com.",
    );
    assert.deepEqual([entriesTo("desk"), entriesTo(REQUESTER)], [[0, 1], [1]]);
  });
});

function documentOf(answer: AnswerDocument["answer"]): AnswerDocument {
  return {
    ...{ id: null, question: "?", clarify: null, also: [], asOf: "2026-11-21", bySettings: answer },
    ...{ deciding: [], missing: [], unverified: [], worthChecking: [], assumed: [], checks: [] },
    ...{ remediation: [], citations: [], text: "", answer, understood: UNDERSTOOD },
  } as unknown as AnswerDocument;
}

const UNDERSTOOD = {
  kind: "reach",
  subject: "alice@contoso.com",
  peer: { kind: "organization", address: "carol@fabrikam.com", domain: "fabrikam.com" },
  modality: "chat",
  direction: "outbound",
};
