import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { TicketReferences } from "../../../bot/helpdesk/desk.js";
import type { HelpdeskDestination } from "../../../bot/helpdesk/destination.js";
import { createTrackerCall } from "../../../bot/helpdesk/request-tracker-client.js";
import { createTrackerWatch } from "../../../bot/helpdesk/request-tracker-watch.js";
import { createRequestTracker, REQUEST_TRACKER } from "../../../bot/helpdesk/request-tracker.js";
import type { Sending } from "../../../bot/sending.js";
import type { Ticket } from "../../../dialogs/index.js";
import { startLossyProxy, type LossyProxy } from "../../support/lossy-proxy.js";
import {
  hasTracker,
  NO_TRACKER,
  startTracker,
  type RunningTracker,
} from "../../support/request-tracker.js";
import { deskOf, referencesInMemory, type DeskInMemory } from "../../support/ticket-desk.js";
import { ticketRow } from "../../support/ticket-row.js";
import { acted, DANA_ACTS, ticketOf } from "../../support/tickets.js";

describe("a helpdesk in a real Request Tracker 5", function () {
  this.timeout(90_000);
  let tracker: RunningTracker;
  let proxy: LossyProxy;
  let references: TicketReferences;
  let desk: DeskInMemory;
  let numbers = 100;

  before(async function () {
    if (!hasTracker()) {
      process.stderr.write(`${NO_TRACKER}: its tests are skipped\n`);
      this.skip();
    }
    tracker = await startTracker();
    proxy = await startLossyProxy(tracker.url);
  });
  after(async () => {
    if (!hasTracker()) return;
    await proxy.close();
    await tracker.close();
  });
  beforeEach(() => {
    references = referencesInMemory();
    desk = deskOf();
  });

  const call = (url = proxy.url) => createTrackerCall({ url, token: tracker.token });
  const destination = (queue = "General"): HelpdeskDestination =>
    createRequestTracker({ settings: { queue }, call: call(), references, desk, watch: watch() });
  const watch = (settleMs = -60_000) =>
    createTrackerWatch({
      call: call(),
      desk,
      references,
      destination: REQUEST_TRACKER,
      settleMs,
      log: { warn: () => undefined },
    });
  const newTicket = (change: Partial<Ticket> = {}): Ticket =>
    ticketOf({ id: randomUUID(), number: (numbers += 1), ...change });
  const send = (ticket: Ticket): Promise<Sending> => {
    const row = ticketRow(REQUEST_TRACKER, ticket);
    return destination().send({ ...row, id: `${ticket.id}-${String(ticket.revision)}` });
  };
  const sendAll = async (...tickets: readonly Ticket[]): Promise<string> => {
    for (const ticket of tickets) assert.deepEqual(await send(ticket), { kind: "sent" });
    return numberOf(tickets[0] ?? assert.fail());
  };
  const numberOf = async ({ number }: Ticket): Promise<string> => {
    const found = await tracker.ticketsOf(`[Edgewise #${String(number)}]`);
    assert.equal(found.length, 1, "one ticket over there for one of ours");
    return found[0] ?? "";
  };
  const status = async (number: string): Promise<string> =>
    ((await tracker.staff("GET", `ticket/${number}`)) as { readonly Status: string }).Status;

  it("gets a ticket of its own for each, as plain text, with the facts as a text file and its requester", async () => {
    const ticket = newTicket();
    const number = await sendAll(ticket);
    const read = (await tracker.staff("GET", `ticket/${number}`)) as {
      readonly Requestor: readonly { readonly id: string }[];
      readonly Status: string;
    };
    assert.deepEqual(
      read.Requestor.map(({ id }) => id),
      ["dana@contoso.com"],
    );
    assert.equal(read.Status, "new");
    const [created = ""] = await tracker.historyOf(number, "Create");
    assert.match(created, /text\/plain .*\[Edgewise #\d+\] Can alice@contoso\.com chat/u);
    assert.match(created, /tenant\.CsTenantFederationConfiguration\.BlockedDomains/u);
    assert.equal(await references.get(ticket, REQUEST_TRACKER), number);
  });

  it("gets no second ticket when the answer to the first attempt is lost, whatever becomes of its subject", async () => {
    const ticket = newTicket();
    proxy.loseNext("POST", "/ticket");
    const lost = await send(ticket);
    assert.equal(lost.kind === "retry" && lost.arrived, "perhaps");
    await sendAll(ticket);
    references = referencesInMemory();
    const number = await numberOf(ticket);
    await tracker.staff("PUT", `ticket/${number}`, { Subject: "somebody tidied up" });
    assert.deepEqual(await send(ticket), { kind: "sent" });
    assert.equal(await references.get(ticket, REQUEST_TRACKER), number);
  });

  it("gets each change once as a comment, however often it is sent and whichever answer is lost", async () => {
    const ticket = newTicket();
    const noted = acted(ticket, "note", "It is urgent now.", DANA_ACTS);
    await sendAll(ticket);
    proxy.loseNext("POST", "/comment");
    assert.equal((await send(noted)).kind, "retry");
    const number = await sendAll(noted, noted);
    const comments = await tracker.historyOf(number, "Comment");
    assert.equal(comments.length, 1);
    assert.match(comments[0] ?? "", /Dana Admin \(requester\) added a note\n.*It is urgent now\./u);
    assert.equal(await status(number), "new");
  });

  it("sees the ticket's state as a status", async () => {
    const ticket = newTicket();
    const assigned = acted(ticket, "assign");
    const waiting = acted(assigned, "ask-requester", "Since when?");
    const answered = acted(waiting, "note", "Since Monday.", DANA_ACTS);
    const number = await sendAll(ticket, assigned);
    assert.equal(await status(number), "open");
    await sendAll(waiting);
    assert.equal(await status(number), "stalled");
    await sendAll(answered);
    assert.equal(await status(number), "open");
    const resolved = acted(answered, "resolve", "Unblocked.");
    await sendAll(resolved);
    assert.equal(await status(number), "resolved");
    const reopened = acted(resolved, "reopen", null, DANA_ACTS);
    await sendAll(reopened);
    assert.equal(await status(number), "new");
    await sendAll(acted(reopened, "withdraw", null, DANA_ACTS));
    assert.equal(await status(number), "rejected");
  });

  it("has the last word where somebody there moves the ticket at the same moment", async () => {
    const ticket = newTicket();
    const number = await sendAll(ticket);
    const path = `ticket/${number}`;
    proxy.before("PUT", `/${path}`, () => tracker.staff("PUT", path, { Status: "resolved" }));
    await sendAll(acted(ticket, "assign"));
    assert.equal(await status(number), "resolved");
  });

  it("reads on the ticket, once, that a status was not taken", async () => {
    const [ticket, other] = [newTicket(), newTicket()];
    const number = await sendAll(ticket);
    await tracker.staff("PUT", `ticket/${number}`, { DependsOn: await sendAll(other) });
    const resolved = acted(ticket, "resolve", "Unblocked.");
    await sendAll(resolved, resolved);
    assert.equal(await status(number), "new");
    const [, said = "", ...more] = await tracker.historyOf(number, "Comment");
    assert.match(said, /resolved, but Request Tracker did not take .* left it at "new"/u);
    assert.deepEqual(more, []);
  });

  it("is told everything of a ticket of which it had not heard before", async () => {
    const ticket = newTicket();
    const number = await sendAll(acted(ticket, "withdraw", "Found it.", DANA_ACTS));
    assert.equal((await tracker.historyOf(number, "Comment")).length, 1);
    assert.equal(await status(number), "rejected");
  });

  it("reads nothing in what people typed as a command, markup or a link", async () => {
    const spite =
      "<b>bold</b> <script>alert(1)</script> [x](https://evil.example) https://evil.example";
    const ticket = newTicket({
      note: spite,
      requester: { id: "dana", name: "D'ana <x>", address: "a@b.c, e@f.g" },
    });
    const number = await sendAll(
      ticket,
      acted(ticket, "note", `${spite}\nStatus: resolved`, { ...DANA_ACTS, name: "D'ana" }),
    );
    for (const text of [
      ...(await tracker.historyOf(number, "Create")),
      ...(await tracker.historyOf(number, "Comment")),
    ]) {
      assert.doesNotMatch(text, /<b>|<script>|https:\/\/evil|\]\(/u);
      assert.doesNotMatch(text, /text\/html/u);
    }
    assert.equal(await status(number), "new");
  });

  it("names what an administrator can mend, and never the token", async () => {
    assert.deepEqual(await destination().check(), []);
    const [queue] = await destination("Nowhere").check();
    assert.match(queue ?? "", /^RT_QUEUE /u);
    const settings = { queue: "General" };
    const stranger = createTrackerCall({ url: tracker.url, token: "1-14-s3cret" });
    const parts = { settings, call: stranger, references, desk, watch: watch() };
    const [token] = await createRequestTracker(parts).check();
    assert.match(token ?? "", /^RT_TOKEN /u);
    assert.doesNotMatch(token ?? "", /s3cret/u);
    const refused = await createRequestTracker(parts).send(ticketRow(REQUEST_TRACKER));
    assert.deepEqual(refused, { kind: "retry", fault: "http-401", arrived: "no" });
  });

  const known = async (ticket: Ticket): Promise<string> => {
    desk.put(ticket);
    return sendAll(ticket);
  };
  const stateOf = async ({ tenant, id }: Ticket): Promise<string> =>
    (await desk.ticket({ tenant, id }))?.state ?? "none";

  it("has its people's replies, questions and endings brought to the requester, by their names", async () => {
    const ticket = newTicket();
    const number = await known(ticket);
    const reply = (Content: string, more: object = {}) =>
      tracker.staff("POST", `ticket/${number}/correspond`, {
        Content,
        ContentType: "text/plain",
        ...more,
      });
    await tracker.staff("PUT", `ticket/${number}/take`, {});
    await watch().poll();
    assert.equal(await stateOf(ticket), "assigned");
    await reply("Grüße, seit wann?\n> quoted\n-- \nHugo", { Status: "stalled" });
    await watch().poll();
    assert.equal(await stateOf(ticket), "waiting");
    await reply("<p>Done &amp; <b>checked</b>.</p><blockquote>old</blockquote>", {
      ContentType: "text/html",
      Status: "resolved",
    });
    await watch().poll();
    await watch().poll();
    assert.equal(await stateOf(ticket), "resolved");
    assert.deepEqual(desk.asked, [
      "Hugo Helpdesk: assign",
      "Hugo Helpdesk: ask-requester Grüße, seit wann?",
      "Hugo Helpdesk: resolve Done & checked.",
    ]);
  });

  it("has brought over what its people did before anybody here knew the ticket's number", async () => {
    const ticket = newTicket();
    desk.put(ticket);
    proxy.loseNext("POST", "/ticket");
    assert.equal((await send(ticket)).kind, "retry");
    const number = await numberOf(ticket);
    const body = { Content: "Done.", ContentType: "text/plain", Status: "resolved" };
    await tracker.staff("POST", `ticket/${number}/correspond`, body);
    await watch().poll();
    await sendAll(ticket);
    await watch().poll();
    assert.deepEqual(desk.asked, ["Hugo Helpdesk: resolve Done."]);
  });

  it("keeps its people's comments among themselves", async () => {
    const ticket = newTicket();
    const number = await known(ticket);
    const comment = {
      Content: "The requester is a fool.",
      ContentType: "text/plain",
      Status: "resolved",
    };
    await tracker.staff("POST", `ticket/${number}/comment`, comment);
    await watch().poll();
    assert.deepEqual(desk.asked, ["Hugo Helpdesk: resolve The helpdesk marked it as resolved."]);
  });

  it("is not told back what it did, and hears no echo of what it was told", async () => {
    const ticket = newTicket();
    const number = await known(ticket);
    const assigned = acted(ticket, "assign");
    desk.put(assigned);
    await sendAll(assigned);
    await watch().poll();
    assert.deepEqual(desk.asked, []);
    assert.equal(await status(number), "open");
  });

  it("waits with what is so young that something earlier may still appear", async () => {
    const ticket = newTicket();
    const number = await known(ticket);
    await tracker.staff("PUT", `ticket/${number}`, { Status: "resolved" });
    await watch(600_000).poll();
    assert.deepEqual(desk.asked, []);
    await watch().poll();
    assert.equal(desk.asked.length, 1);
  });

  it("does what was done there once, even where nobody remembers that it was read", async () => {
    const ticket = newTicket();
    const number = await known(ticket);
    const place = { tenant: "", id: "" };
    const from = await references.get(place, `${REQUEST_TRACKER}:read`);
    await tracker.staff("PUT", `ticket/${number}`, { Status: "resolved" });
    await watch().poll();
    await references.put(place, `${REQUEST_TRACKER}:read`, from ?? "");
    await watch().poll();
    assert.equal(desk.asked.length, 1);
  });
});
