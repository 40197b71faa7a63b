import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import type { DeskOutcome, TicketDesk } from "../../../bot/helpdesk/desk.js";
import { CALLBACK_PATH, callbackRoute } from "../../../bot/helpdesk/webhook-callback.js";
import { WEBHOOK_SECRET } from "../../../bot/helpdesk/webhook-signature.js";
import { LARGEST_BODY } from "../../../bot/gate.js";
import { act, isTicketRefusal } from "../../../dialogs/index.js";
import { OPENED_AT, ticketOf } from "../../support/tickets.js";

const secretOf = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString("base64")}`;
const NEW_SECRET = secretOf(1);
const OLD_SECRET = secretOf(2);

/** One ticket, worked on by the real table of what may be done. */
function deskOf(): Pick<TicketDesk, "act"> & { readonly acts: string[] } {
  let ticket = ticketOf();
  const acts: string[] = [];
  const done = new Map<string, DeskOutcome>();
  const tried = (
    ref: Parameters<TicketDesk["act"]>[0],
    deed: Parameters<TicketDesk["act"]>[1],
    by: Parameters<TicketDesk["act"]>[2],
  ): DeskOutcome => {
    if (ref.id !== ticket.id || ref.tenant !== ticket.tenant) return { kind: "unknown" };
    const after = act(ticket, deed, by, OPENED_AT);
    if (isTicketRefusal(after)) return { kind: "refused", why: after.refused, ticket };
    ticket = after;
    return { kind: "done", ticket };
  };
  return {
    acts,
    act: (ref, deed, by, { once, from }) => {
      const outcome = done.get(once) ?? tried(ref, deed, by);
      if (!done.has(once)) acts.push(`${deed.action} ${by.name} ${by.side} ${String(from)}`);
      done.set(once, outcome);
      return Promise.resolve(outcome);
    },
  };
}

describe("what a webhook's helpdesk sends back", () => {
  let url: string;
  let desk: ReturnType<typeof deskOf>;
  let close: () => Promise<void>;
  beforeEach(async () => {
    desk = deskOf();
    const route = callbackRoute({
      keys: [NEW_SECRET, OLD_SECRET].map((secret) => WEBHOOK_SECRET.parse(secret)),
      desk,
      destination: "webhook",
      now: () => new Date(),
      log: { warn: () => undefined, error: () => undefined } as never,
    });
    assert.deepEqual([route.method, route.path], ["post", CALLBACK_PATH]);
    const server = createServer((request, response) => void route.respond(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${CALLBACK_PATH}`;
    close = () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      });
  });
  afterEach(() => close());

  const { id, tenant } = ticketOf();
  const said = (change: Record<string, unknown> = {}) =>
    JSON.stringify({
      type: "ticket.act",
      timestamp: new Date().toISOString(),
      data: { ticket: { tenant, id }, action: "assign", by: { name: "Hugo" }, ...change },
    });
  interface How {
    readonly id?: string;
    readonly secret?: string;
    readonly at?: Date;
    readonly headers?: Readonly<Record<string, string>>;
  }
  const headersOf = (body: string, how: How) => {
    const { id: name = "msg_1", secret = NEW_SECRET, at = new Date(), headers } = how;
    return {
      "content-type": "application/json",
      "webhook-id": name,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign(name, at, body),
      ...headers,
    };
  };
  const post = async (body: string, how: How = {}) => {
    const response = await fetch(url, { method: "POST", body, headers: headersOf(body, how) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const UNAUTHORIZED = { status: 401, body: { error: "unauthorized" } };

  it("is done, and answered with the ticket as it then stands", async () => {
    const { status, body } = await post(said());
    assert.equal(status, 200);
    const shown = body["ticket"] as Record<string, unknown>;
    assert.deepEqual(
      [shown["state"], shown["assignee"], "card" in shown],
      ["assigned", { name: "Hugo" }, false],
    );
    assert.deepEqual(desk.acts, ["assign Hugo helpdesk webhook"]);
  });

  it("is believed with the old secret while it is being changed, and with one of several signatures", async () => {
    assert.equal((await post(said(), { secret: OLD_SECRET })).status, 200);
    const body = said({ action: "note", note: "Seen." });
    const at = new Date();
    const good = new Webhook(NEW_SECRET).sign("msg_2", at, body);
    const bad = new Webhook(secretOf(9)).sign("msg_2", at, body);
    const headers = { "webhook-signature": `v1a,AAAA ${bad} ${good}` };
    assert.equal((await post(body, { id: "msg_2", at, headers })).status, 200);
  });

  it("is done once, and answered again with what came of it", async () => {
    const first = await post(said());
    const again = await post(said());
    assert.deepEqual([again.status, again.body], [200, first.body]);
    assert.equal(desk.acts.length, 1);
  });

  it("is refused with the current ticket and a word where it can't be done", async () => {
    await post(said({ action: "resolve", note: "Done." }), { id: "msg_1" });
    const { status, body } = await post(said(), { id: "msg_2" });
    assert.equal(status, 409);
    assert.equal(typeof body["error"], "string");
    assert.equal((body["ticket"] as Record<string, unknown>)["state"], "resolved");
  });

  it("keeps a long note to its last step, and refuses one that is too long with a word", async () => {
    const steps = `${"Step 1. #a @b ".repeat(600)}LAST STEP`;
    const kept = await post(said({ action: "note", note: steps }), { id: "msg_1" });
    assert.equal(kept.status, 200);
    const shown = kept.body["ticket"] as { readonly entries: readonly { note: string | null }[] };
    assert.match(shown.entries.at(-1)?.note ?? "", /LAST STEP$/u);
    for (const length of [10_001, 100_000]) {
      const long = said({ action: "note", note: "x".repeat(length) });
      const { status, body } = await post(long, { id: `msg_${String(length)}` });
      assert.equal(status, 409);
      assert.match(String(body["error"]), /at most 10,000 characters/u);
    }
  });

  it("says so where there is no such ticket", async () => {
    const other = { ticket: { tenant: "other", id } };
    assert.equal((await post(said(other))).status, 404);
  });

  const minutes = (count: number) => new Date(Date.now() + count * 60_000);
  // Made when each is tried: the clock goes on while other tests run.
  const UNTRUE: readonly (readonly [string, () => How])[] = [
    ["too old", () => ({ at: minutes(-6) })],
    ["from the future", () => ({ at: minutes(6) })],
    ["signed with another secret", () => ({ secret: secretOf(3) })],
    ["without a signature", () => ({ headers: { "webhook-signature": "" } })],
    ["with another id than was signed", () => ({ headers: { "webhook-id": "msg_9" } })],
    ["with an id that moves the border of what is signed", () => ({ id: "msg.1" })],
    ["with a time that is none", () => ({ headers: { "webhook-timestamp": "now" } })],
    [
      "with another time than was signed",
      () => ({ headers: { "webhook-timestamp": String(Math.floor(Date.now() / 1000) - 30) } }),
    ],
    [
      "with a signature of another version",
      () => ({ headers: { "webhook-signature": "v2,AAAA" } }),
    ],
  ];
  for (const [title, how] of UNTRUE) {
    it(`is not believed ${title}`, async () => {
      assert.deepEqual(await post(said(), how()), UNAUTHORIZED);
      assert.deepEqual(desk.acts, []);
    });
  }

  it("is not believed with another body than was signed", async () => {
    const headers = headersOf(said(), {});
    const body = said({ action: "resolve", note: "Done." });
    const { status } = await fetch(url, { method: "POST", body, headers });
    assert.deepEqual([status, desk.acts], [401, []]);
  });

  it("is believed within five minutes either way", async () => {
    assert.equal((await post(said(), { at: minutes(-4.9) })).status, 200);
    assert.equal((await post(said(), { id: "msg_2", at: minutes(4.9) })).status, 200);
  });

  it("is not believed with whatever signature somebody makes up", async () => {
    const made = fc.oneof(
      fc.base64String({ maxLength: 60 }).map((text) => `v1,${text}`),
      fc.string({ unit: "grapheme-ascii", maxLength: 80 }).filter((text) => text.trim() !== ""),
    );
    await fc.assert(
      fc.asyncProperty(made, async (signature) => {
        const headers = { "webhook-signature": signature };
        assert.deepEqual(await post(said(), { headers }), UNAUTHORIZED);
      }),
      { numRuns: 60 },
    );
    assert.deepEqual(desk.acts, []);
  });

  it("is turned away, signed or not, where it is not what it should be", async () => {
    const deep = `${"[".repeat(40)}${"]".repeat(40)}`;
    const wrong = [
      "{",
      "null",
      deep,
      said({ action: "withdraw" }),
      said({ action: "answer-changed", note: "x" }),
      said({ by: { name: " " } }),
      said({ by: {} }),
      said({ ticket: id }),
      said({ note: 7 }),
      said({ revision: 0 }),
      JSON.stringify({ ...(JSON.parse(said()) as object), type: "ticket.opened" }),
    ];
    for (const body of wrong) assert.equal((await post(body)).status, 400, body.slice(0, 80));
    assert.deepEqual(desk.acts, []);
  });

  it("has the limits that everything has that comes in", async () => {
    assert.equal((await post(said(), { headers: { "content-type": "text/plain" } })).status, 415);
    assert.equal((await post(said(), { headers: { "content-encoding": "gzip" } })).status, 415);
    const large = said({ note: "x".repeat(LARGEST_BODY) });
    const { status } = await fetch(url, {
      method: "POST",
      headers: headersOf(large, {}),
      body: new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(large));
          controller.close();
        },
      }),
      duplex: "half",
    } as RequestInit);
    assert.equal(status, 413);
    assert.deepEqual(desk.acts, []);
  });
});
