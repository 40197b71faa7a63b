import assert from "node:assert/strict";
import type { KeptTicket } from "../../../bot/helpdesk/answer-store.js";
import type { Store } from "../../../bot/ports.js";
import { openStore } from "../../../bot/storage/store.js";
import {
  initialState,
  type Effect,
  type GivenQuestion,
  type TicketAction,
} from "../../../dialogs/index.js";
import { environmentOf } from "../../../knowledge/index.js";
import { describeOver } from "../../support/backends.js";
import { DANA_ACTS, draftOf, OPENED_AT } from "../../support/tickets.js";

const TENANT = "contoso";
const PLACE = { tenant: TENANT, conversation: "chat-1" };
const REF = { tenant: TENANT, id: "ticket-1" };

describeOver("the answer of a ticket", (kind) => {
  let store: Store;
  let deeds = 0;
  beforeEach(async () => {
    const backend = await (await kind.begin()).open();
    const now = (): Date => new Date(OPENED_AT);
    store = await openStore({ ...backend, compile: environmentOf, helpdesk: ["desk"], now });
    const question = { text: "?", understood: {} } as unknown as GivenQuestion;
    await commit({ kind: "open-ticket", draft: draftOf({ id: REF.id, number: 1, question }) });
    await commit({
      kind: "settle",
      evidence: [{ name: "F", value: "x", source: "card", at: OPENED_AT }],
    });
  });
  afterEach(() => store.close());

  const commit = async (effect: Effect): Promise<void> => {
    const outcome = await store.commit({
      place: PLACE,
      activity: null,
      at: OPENED_AT,
      state: initialState(),
      replies: [],
      effects: [effect],
      by: { id: "dana", name: "Dana" },
      conversationRevision: (await store.conversation(PLACE)).revision,
      environmentRevision: (await store.environment(TENANT)).revision,
    });
    assert.equal(outcome, "stored");
  };
  const dana = async (action: TicketAction): Promise<void> => {
    const how = { once: `deed ${String((deeds += 1))}`, from: null };
    const { kind: came } = await store.desk.act(REF, { action, note: null }, DANA_ACTS, how);
    assert.equal(came, "done");
  };
  const revision = async (): Promise<number> => (await store.environment(TENANT)).revision;
  const open = async (): Promise<readonly KeptTicket[]> =>
    store.ticketAnswers.open(TENANT, await revision());
  const settle = async ({ ticket, checked }: KeptTicket): Promise<boolean> =>
    store.ticketAnswers.settle(
      { ticket, checked, revision: await revision(), answer: "allowed", says: "Yes." },
      OPENED_AT,
    );

  it("that changed is said once it is open again, where it was withdrawn before it could be said", async () => {
    const [before = assert.fail()] = await open();
    await dana("withdraw");
    assert.equal(await settle(before), false);
    assert.deepEqual(await store.ticketAnswers.unchecked(), []);
    await dana("reopen");
    assert.equal((await store.ticketAnswers.unchecked()).length, 1);
    const [again = assert.fail()] = await open();
    assert.equal(again.told, null);
    assert.equal(await settle(again), true);
    assert.equal((await store.desk.ticket(REF))?.answerNow?.says, "Yes.");
    assert.deepEqual(await open(), []);
  });

  it("that changed is said once, though two compare it", async () => {
    const [kept = assert.fail()] = await open();
    assert.deepEqual((await Promise.all([settle(kept), settle(kept)])).sort(), [false, true]);
    const entries = (await store.desk.ticket(REF))?.entries.map(({ action }) => action);
    assert.deepEqual(entries, ["create", "answer-changed"]);
  });
});
