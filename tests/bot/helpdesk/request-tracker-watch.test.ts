import assert from "node:assert/strict";
import type { TicketReferences } from "../../../bot/helpdesk/desk.js";
import {
  createTrackerWatch,
  type TrackerWatch,
} from "../../../bot/helpdesk/request-tracker-watch.js";
import { createRequestTracker, REQUEST_TRACKER } from "../../../bot/helpdesk/request-tracker.js";
import type { Ticket } from "../../../dialogs/index.js";
import { deskOf, referencesInMemory, type DeskInMemory } from "../../support/ticket-desk.js";
import { ticketRow } from "../../support/ticket-row.js";
import { acted, DANA_ACTS, ticketOf } from "../../support/tickets.js";
import {
  BY_ITSELF,
  fault,
  trackerInMemory,
  type TrackerInMemory,
} from "../../support/tracker-in-memory.js";

describe("what is done in Request Tracker", () => {
  let tracker: TrackerInMemory;
  let references: TicketReferences;
  let desk: DeskInMemory;
  let watch: TrackerWatch;
  let warned: object[];

  const ours = ticketOf();
  const other = ticketOf({ id: "other", number: 13 });
  const watching = (): TrackerWatch =>
    createTrackerWatch({
      call: tracker.call,
      desk,
      references,
      destination: REQUEST_TRACKER,
      log: { warn: (line: object) => warned.push(line) },
    });
  const follows = async (...tickets: readonly Ticket[]): Promise<void> => {
    tracker = trackerInMemory();
    references = referencesInMemory();
    desk = deskOf(...tickets);
    warned = [];
    watch = watching();
    await watch.poll();
    for (const [index, ticket] of tickets.entries())
      await references.put(ticket, REQUEST_TRACKER, String(77 + index));
  };
  const state = async ({ tenant, id }: Ticket): Promise<string | undefined> =>
    (await desk.ticket({ tenant, id }))?.state;

  it("is stepped over, by its number, where it can never be read, and all else goes on", async () => {
    await follows(ours, other);
    const reply = tracker.happens({ ticket: "77", type: "Correspond", said: "Hello." });
    tracker.breaks(`transaction/${String(reply)}/attachments`, fault(404));
    const owner = tracker.happens({ ticket: "77", type: "Set", value: "9" });
    tracker.breaks("user/9", fault(422));
    tracker.happens({ ticket: "78", type: "Status", value: "resolved" });
    await watch.poll();
    assert.equal(await state(other), "resolved");
    assert.deepEqual(warned, [
      { ticket: "77", change: reply, fault: "http-404" },
      { ticket: "77", change: owner, fault: "http-422" },
    ]);
  });

  it("is stepped over where RT tells it in a way nobody can read", async () => {
    await follows(ours, other);
    const strange = tracker.happens({ ticket: "77", type: "Set", value: "9", by: {} as never });
    tracker.happens({ ticket: "78", type: "Status", value: "resolved" });
    await watch.poll();
    assert.equal(await state(other), "resolved");
    assert.deepEqual(warned, [{ ticket: "77", change: strange, fault: "unexpected-answer" }]);
  });

  it("keeps what was set with words that can never be read", async () => {
    await follows(ours);
    const reply = tracker.happens({ ticket: "77", type: "Correspond", said: "Done." });
    tracker.breaks(`transaction/${String(reply)}/attachments`, fault(404));
    tracker.happens({ ticket: "77", type: "Status", value: "resolved" });
    await watch.poll();
    assert.equal(await state(ours), "resolved");
  });

  it("is read again where that may mend, and what was before it is not read twice", async () => {
    await follows(ours, other);
    tracker.happens({ ticket: "78", type: "Status", value: "resolved" });
    const reply = tracker.happens({ ticket: "77", type: "Correspond", said: "Hello." });
    const path = `transaction/${String(reply)}/attachments`;
    tracker.breaks(path, fault(503));
    await assert.rejects(watch.poll());
    assert.equal(await references.get({ tenant: "", id: "" }, `${REQUEST_TRACKER}:read`), "2");
    tracker.breaks(path, null);
    await watch.poll();
    assert.deepEqual(desk.asked.slice(1), ["Hugo Helpdesk: note Hello."]);
    assert.deepEqual(warned, []);
  });

  it("holds up nothing for ever: what never mends is given up while RT answers all else", async () => {
    await follows(ours, other);
    const reply = tracker.happens({ ticket: "77", type: "Correspond", said: "Hello." });
    tracker.breaks(`transaction/${String(reply)}/attachments`, fault(500));
    tracker.happens({ ticket: "78", type: "Status", value: "resolved" });
    for (let tried = 0; tried < 20; tried += 1) await watch.poll().catch(() => undefined);
    assert.equal(await state(other), "resolved");
    assert.deepEqual(warned, [{ ticket: "77", change: reply, fault: "http-500" }]);
  });

  const tell = (ticket: Ticket) =>
    createRequestTracker({
      settings: { queue: "General" },
      call: tracker.call,
      references,
      desk,
      watch,
    }).send(ticketRow(REQUEST_TRACKER, ticket));
  const isSent = async (ticket: Ticket): Promise<void> => {
    assert.deepEqual(await tell(ticket), { kind: "sent" });
  };
  const begins = (): void => {
    tracker = trackerInMemory();
    references = referencesInMemory();
    desk = deskOf(ours);
    watch = watching();
  };

  it("is not lost where it was done between the bot's start and the first look", async () => {
    begins();
    await isSent(ours);
    tracker.happens({ ticket: "70", type: "Status", value: "resolved" });
    await watch.poll();
    assert.equal(await state(ours), "resolved");
  });

  it("is not lost where it was done before anybody here knew that the ticket is ours", async () => {
    begins();
    tracker.loses("ticket");
    assert.equal((await tell(ours)).kind, "retry");
    tracker.happens({ ticket: "70", type: "Correspond", said: "Done." });
    tracker.happens({ ticket: "70", type: "Status", value: "resolved" });
    await watch.poll();
    // Here it ends just after it was found again.
    tracker.loses("transactions");
    assert.equal((await tell(ours)).kind, "retry");
    assert.deepEqual(desk.asked, []);
    await isSent(ours);
    await isSent(ours);
    await watch.poll();
    assert.deepEqual(desk.asked, ["Hugo Helpdesk: resolve Done."]);
  });

  it("stays one act where the looking falls between a reply and its status", async () => {
    await follows(ours);
    tracker.happens({ ticket: "77", type: "Correspond", said: "Since when?", ago: 10 });
    const by = BY_ITSELF;
    tracker.happens({ ticket: "77", type: "Status", value: "open", by, ago: 9 });
    tracker.happens({ ticket: "77", type: "Status", value: "stalled", ago: 9 });
    await watch.poll();
    assert.deepEqual(desk.asked, []);
    tracker.passes(30);
    await watch.poll();
    assert.deepEqual(desk.asked, ["Hugo Helpdesk: ask-requester Since when?"]);
  });

  it("stays one act where a page ends between a reply and its status", async () => {
    await follows(ours, other);
    for (let made = 0; made < 99; made += 1)
      tracker.happens({ ticket: "5", type: "Correspond", said: "Theirs.", ago: 90 });
    tracker.happens({ ticket: "77", type: "Correspond", said: "Since when?" });
    tracker.happens({ ticket: "77", type: "Status", value: "stalled" });
    await watch.poll();
    assert.deepEqual(desk.asked, ["Hugo Helpdesk: ask-requester Since when?"]);
  });

  it("is gone through page by page, also where all of it is of one moment", async () => {
    await follows(ours);
    for (let made = 0; made < 250; made += 1)
      tracker.happens({ ticket: String(100 + made), type: "Correspond", said: "Theirs." });
    tracker.happens({ ticket: "77", type: "Status", value: "resolved" });
    await watch.poll();
    assert.equal(await state(ours), "resolved");
  });

  it("is not undone by a row that is sent again after a later one", async () => {
    begins();
    await isSent(ours);
    const withdrawn = acted(ours, "withdraw", null, DANA_ACTS);
    const reopened = acted(withdrawn, "reopen", null, DANA_ACTS);
    tracker.breaks("ticket/70/comment", fault(422));
    assert.equal((await tell(withdrawn)).kind, "gone");
    tracker.breaks("ticket/70/comment", null);
    desk.put(reopened);
    await isSent(reopened);
    await isSent(withdrawn);
    assert.equal(tracker.statusOf("70"), "new");
    tracker.stands("70", "open");
    await isSent(withdrawn);
    assert.equal(tracker.statusOf("70"), "open");
    assert.equal(tracker.comments.length, 2);
  });

  it("leads to where the ticket stands by now, whichever row comes first", async () => {
    begins();
    await isSent(ours);
    const withdrawn = acted(ours, "withdraw", null, DANA_ACTS);
    desk.put(withdrawn);
    await isSent(withdrawn);
    assert.equal(tracker.statusOf("70"), "rejected");
    const reopened = acted(withdrawn, "reopen", null, DANA_ACTS);
    desk.put(acted(reopened, "withdraw", null, DANA_ACTS));
    await isSent(reopened);
    assert.equal(tracker.statusOf("70"), "rejected");
  });

  const closed = (closedAt: string): Ticket => ticketOf({ state: "resolved", closedAt });

  it("is said back over there where it can't reach the requester, with the reason, once", async () => {
    const ticket = closed("2026-11-21T13:00:00.000Z");
    await follows(ticket);
    tracker.happens({ ticket: "77", type: "Correspond", said: "PS: also restart." });
    await watch.poll();
    await references.put({ tenant: "", id: "" }, `${REQUEST_TRACKER}:read`, "1");
    await watch.poll();
    assert.deepEqual(
      tracker.comments.map(({ ticket: where }) => where),
      ["77"],
    );
    assert.match(
      tracker.comments[0]?.text ?? "",
      /Hugo Helpdesk.* did not reach the requester.*is resolved\. Open it again first/su,
    );
  });

  it("is said back where a ticket is opened again later than that can be", async () => {
    await follows(closed("2026-11-01T00:00:00.000Z"));
    tracker.happens({ ticket: "77", type: "Correspond", said: "It is back: please restart." });
    tracker.happens({ ticket: "77", type: "Status", value: "open", by: BY_ITSELF });
    await watch.poll();
    assert.equal(tracker.comments.length, 1);
    assert.match(tracker.comments[0]?.text ?? "", /14 days.*open a new one/su);
  });

  it("reaches the requester where a reply opens the ticket again in time", async () => {
    await follows(closed("2026-11-21T13:00:00.000Z"));
    tracker.happens({ ticket: "77", type: "Correspond", said: "It is back: please restart." });
    tracker.happens({ ticket: "77", type: "Status", value: "open", by: BY_ITSELF });
    await watch.poll();
    assert.deepEqual(desk.asked, ["Hugo Helpdesk: reopen It is back: please restart."]);
    assert.deepEqual(tracker.comments, []);
  });

  it("is said back where its words could not be read", async () => {
    await follows(ours);
    const reply = tracker.happens({ ticket: "77", type: "Correspond", said: "Hello." });
    tracker.breaks(`transaction/${String(reply)}/attachments`, fault(404));
    await watch.poll();
    assert.match(
      tracker.comments[0]?.text ?? "",
      /could not be read.*did not reach the requester/su,
    );
  });

  it("reaches the requester however long it is, and says itself where it was cut", async () => {
    await follows(ours);
    tracker.happens({ ticket: "77", type: "Correspond", said: "long ".repeat(4_000) });
    await watch.poll();
    assert.equal((await desk.ticket(ours))?.entries.length, 2);
    assert.deepEqual(tracker.comments, []);
  });

  it("is not said back for ever where nothing can be said there", async () => {
    await follows(closed("2026-11-21T13:00:00.000Z"), other);
    tracker.happens({ ticket: "77", type: "Correspond", said: "PS: also restart." });
    tracker.breaks("ticket/77/comment", fault(404));
    tracker.happens({ ticket: "78", type: "Status", value: "resolved" });
    await watch.poll();
    assert.equal(await state(other), "resolved");
  });

  it("is found behind a page full of what is no ticket's", async () => {
    await follows(ours);
    for (let made = 0; made < 150; made += 1)
      tracker.happens({ ticket: "5", type: "Set", value: "9", kind: "RT::Asset" });
    tracker.happens({ ticket: "77", type: "Status", value: "resolved" });
    await watch.poll();
    assert.equal(await state(ours), "resolved");
  });
});
