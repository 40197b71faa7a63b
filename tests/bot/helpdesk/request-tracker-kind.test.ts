import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { useFakeTimers, type SinonFakeTimers } from "sinon";
import type { HelpdeskParts, OpenedDestination } from "../../../bot/helpdesk/kind.js";
import { REQUEST_TRACKER_KIND } from "../../../bot/helpdesk/request-tracker-kind.js";
import { startPolling } from "../../../bot/helpdesk/request-tracker-watch.js";
import { REQUEST_TRACKER } from "../../../bot/helpdesk/request-tracker.js";
import { deskOf, referencesInMemory, type DeskInMemory } from "../../support/ticket-desk.js";
import { ticketRow } from "../../support/ticket-row.js";
import { ticketOf } from "../../support/tickets.js";
import { trackerInMemory, type TrackerInMemory } from "../../support/tracker-in-memory.js";

/** Puts REST 2 before what is in memory. */
async function serve({ call }: TrackerInMemory): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://rt.contoso.com");
      const text = Buffer.concat(chunks).toString("utf8");
      const body = text === "" ? {} : { body: JSON.parse(text) as Record<string, unknown> };
      const asked = { method: request.method as "GET", query: Object.fromEntries(searchParams) };
      void call({ ...asked, ...body, path: pathname.replace("/REST/2.0/", "") }).then((reply) => {
        response.setHeader("date", new Date(reply.at ?? 0).toUTCString());
        response.end(JSON.stringify(reply.body));
      });
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

describe("a helpdesk in Request Tracker, as HELPDESK opens it", () => {
  const ticket = ticketOf();
  let tracker: TrackerInMemory;
  let server: Server;
  let desk: DeskInMemory;
  let clock: SinonFakeTimers;
  let opened: OpenedDestination;

  beforeEach(async () => {
    tracker = trackerInMemory();
    server = await serve(tracker);
    desk = deskOf(ticket);
    clock = useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { port } = server.address() as AddressInfo;
    const env = {
      RT_URL: `http://127.0.0.1:${String(port)}`,
      RT_TOKEN: "1-14-s3cret",
      RT_QUEUE: "General",
      RT_POLL_SECONDS: "10",
    };
    const open = REQUEST_TRACKER_KIND.read(env, {} as never);
    if ("faults" in open) assert.fail(open.faults.join());
    const log = { warn: () => undefined };
    opened = open({ references: referencesInMemory(), desk, log } as unknown as HelpdeskParts);
  });
  afterEach(async () => {
    await opened.close?.();
    clock.restore();
    server.closeAllConnections();
    server.close();
  });

  it("is told of tickets, and looked at for what its people do", async () => {
    assert.deepEqual(await opened.send(ticketRow(REQUEST_TRACKER, ticket)), { kind: "sent" });
    tracker.happens({ ticket: "70", type: "Correspond", said: "Done." });
    tracker.happens({ ticket: "70", type: "Status", value: "resolved" });
    clock.tick(10_000);
    // What is under way is ended first.
    await opened.close?.();
    assert.deepEqual(desk.asked, ["Hugo Helpdesk: resolve Done."]);
  });

  it("is not looked at any more once it is closed", async () => {
    await opened.close?.();
    clock.tick(60_000);
    assert.deepEqual(tracker.calls, []);
  });

  it("is looked at again after a time that failed, which is logged without a word of RT's", async () => {
    const warned: object[] = [];
    let polls = 0;
    const poll = (): Promise<number> => {
      polls += 1;
      return polls === 1 ? Promise.reject(new TypeError("s3cret")) : Promise.resolve(0);
    };
    const nothing = (): Promise<void> => Promise.resolve();
    const watch = { poll, begin: nothing, catchUp: nothing };
    const stop = startPolling(watch, 1_000, { warn: (line: object) => warned.push(line) });
    await clock.tickAsync(2_000);
    await stop();
    assert.equal(polls, 2);
    assert.deepEqual(warned, [{ fault: "TypeError" }]);
  });
});
