import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setImmediate, setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { REQUESTER, belowId } from "../../bot/helpdesk/requester-message.js";
import { LEASE_MS } from "../../bot/outbox.js";
import { replyId } from "../../bot/reply-message.js";
import { openBackend, type DatabasePlace } from "../../bot/storage/opening.js";
import { idOf } from "../../bot/storage/ticket-outbox.js";
import type { Ticket } from "../../dialogs/index.js";
import { startConnector } from "../support/connector.js";
import { ticketOf } from "../support/tickets.js";
import { startWebhookServer, answering, type Answering } from "../support/webhook-server.js";
import { createArrivals } from "./arrivals.js";
import {
  RECEIVED,
  REPLIES,
  talkOf,
  TENANT_OF_ALL,
  ticketId,
  WEBHOOK,
  type Orders,
  type Point,
} from "./points.js";

/** What came of one kill and the restart after it. */
export interface Round {
  /** False where the process came to its end without passing the point so often. */
  readonly killed: boolean;
  /** Tickets, rows, messages and answers that are not there, or not as they should be. */
  readonly lost: number;
  /** Rows that still wait when the lease and 5 s are over. */
  readonly stuck: number;
  /** Second copies of what nobody had marked when they came, under the same id. */
  readonly doubles: number;
  /** What nothing excuses: second copies of what was marked already, and tickets, entries, rows and messages that should not be. */
  readonly faults: number;
}

const GRACE_MS = 5_000;

/** Kills a process at a point, starts another when the lease is over, and counts. */
export async function playRound(place: DatabasePlace, point: Point, seed: number): Promise<Round> {
  const victims: Process[] = [];
  const arrivals = createArrivals({
    isFromTheDead: (port) => isKilled(victims[0], port),
    isMarked: (id) => isMarked(place, id),
  });
  const [webhook, connector] = await Promise.all([
    startWebhookServer({
      attend: (headers, port) => arrivals.attend(String(headers["webhook-id"]), port),
    }),
    startConnector((body, port) => arrivals.attend(idIn(body), port)),
  ]);
  const tickets = 3 + (seed % 3);
  const orders: Orders = {
    ...{ place, webhook: webhook.url, connector: connector.url, seed, tickets },
    ...{ point: null, visit: 1 + ((seed >> 1) % 2), ahead: 0 },
  };
  try {
    const victim = start({ ...orders, point });
    victims.push(victim);
    if (point === RECEIVED) {
      for (let visit = 1; visit < orders.visit; visit += 1) webhook.script.push(answering(204));
      const killing: Answering = (response) => {
        void killSender(victim, response).then((isKilled) => {
          if (isKilled) return;
          // The process beside was faster.
          webhook.script.unshift(killing);
          answering(204)(response);
        });
      };
      webhook.script.push(killing);
    }
    // SQLite's file belongs to one process.
    const beside =
      place.databaseUrl !== null && seed % 2 === 1 ? [start({ ...orders, seed: seed + 1 })] : [];
    const [signal] = await Promise.all([ended(victim), ...beside.map(ended)]);
    await ended(start({ ...orders, ahead: LEASE_MS + GRACE_MS }));
    const seen = await look(place);
    const count = countIn(seen, tickets, arrivals.ids());
    return {
      killed: signal === "SIGKILL",
      lost: count.lost,
      stuck: seen.rows.filter(({ state }) => state !== "sent").length + seen.unsaid.length,
      doubles: arrivals.doubles(),
      faults: arrivals.unexcused() + count.surplus,
    };
  } finally {
    await Promise.all([webhook.close(), connector.close()]);
  }
}

/** A process, and the ports from which it has spoken. */
interface Process {
  readonly child: ChildProcess;
  readonly output: Readable;
  readonly ports: ReadonlySet<number>;
}

function start(orders: Orders): Process {
  const compiled = fileURLToPath(new URL("process.js", import.meta.url));
  const args = existsSync(compiled)
    ? [compiled]
    : ["--import", "tsx", compiled.replace(/\.js$/u, ".ts")];
  const child = spawn(process.execPath, [...args, JSON.stringify(orders)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ports = new Set<number>();
  createInterface(child.stdout).on("line", (line) => ports.add(Number(line)));
  return { child, output: child.stdout, ports };
}

/** The signal that ended a process; throws where it failed by itself. */
async function ended({ child }: Process): Promise<NodeJS.Signals | null> {
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  if (signal === null && code !== 0) throw new Error(`a process ended with ${String(code)}`);
  return signal;
}

/** Kills a process that waits for this response; false where another does. */
async function killSender(victim: Process, response: ServerResponse): Promise<boolean> {
  // Its output comes another way than what it sends.
  await setTimeout(10);
  if (!victim.ports.has(response.req.socket.remotePort ?? 0)) return false;
  victim.child.kill("SIGKILL");
  response.destroy();
  return true;
}

/** What is missing of what should be there by now, and what is there that should not be. */
function countIn(
  { rows, found }: Pick<Seen, "rows" | "found">,
  tickets: number,
  came: ReadonlySet<string>,
): { readonly lost: number; readonly surplus: number } {
  const indexes = Array.from({ length: tickets }, (_, index) => index);
  const ofTickets = indexes.flatMap(rowsOf);
  const replies = indexes.flatMap(repliesOf);
  const there = new Set(rows.map(({ id }) => id));
  const done = new Set(found.filter(isDone).map(({ number }) => number));
  const known = new Set([...ofTickets.flatMap((id) => [id, belowId(id)]), ...replies]);
  const missing = [
    ...indexes.filter((index) => !done.has(index + 1)),
    ...ofTickets.filter((id) => !there.has(id)),
    ...[...ofTickets, ...replies].filter((id) => !came.has(id)),
  ];
  const surplus = [
    ...found.slice(tickets),
    ...found.flatMap(({ entries }) => entries.slice(ENTRIES.length)),
    ...[...there, ...came].filter((id) => !known.has(id)),
  ];
  return { lost: missing.length, surplus: surplus.length };
}

/** The ids of the rows of a ticket's whole way: whoever did something is not told of it. */
function rowsOf(index: number): readonly string[] {
  const ticket = ticketOf({ tenant: TENANT_OF_ALL, id: ticketId(index) });
  return ENTRIES.map((destination, entry) => idOf({ ticket, entry }, destination));
}

/** Who is told of each entry: that it was opened, assigned, and resolved. */
const ENTRIES = [WEBHOOK, REQUESTER, REQUESTER] as const;

interface Row {
  readonly id: string;
  readonly destination: string;
  readonly state: string;
}

/** The ids of what a message is answered with. */
function repliesOf(index: number): readonly string[] {
  const { place, activity } = talkOf(index);
  return Array.from({ length: REPLIES }, (_, reply) => replyId(place, activity, reply));
}

function isDone({ state, entries }: Ticket): boolean {
  return state === "resolved" && entries.length === ENTRIES.length;
}

/**
 * Whether something came from a process that was killed before now. INVARIANT: its output ends before its connections do,
 * so that whoever speaks because it is gone is heard later; a loop's turn tells what has come in by now.
 */
async function isKilled(victim: Process | undefined, port: number): Promise<boolean> {
  await setImmediate();
  await setImmediate();
  if (victim?.output.readableEnded !== true || !victim.ports.has(port)) return false;
  const { child } = victim;
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.signalCode === "SIGKILL";
}

/** Whether it is written down that something was taken; beside processes that write. */
async function isMarked(place: DatabasePlace, id: string): Promise<boolean> {
  const { rows, unsaid } = await look(place);
  const waits = rows.find((row) => row.id === id || belowId(row.id) === id)?.state === "waiting";
  return !waits && !unsaid.includes(id);
}

/** What is stored. */
interface Seen {
  readonly rows: readonly Row[];
  readonly found: readonly Ticket[];
  /** Replies of which nobody has written down that they were said. */
  readonly unsaid: readonly string[];
}

/** What the database holds; nothing where the process did not live to make the tables. */
async function look(place: DatabasePlace): Promise<Seen> {
  const { db, reader, close } = await openBackend(place);
  try {
    const rows = await db.selectFrom("outbox").select(["id", "destination", "state"]).execute();
    const found = await db.selectFrom("tickets").select("ticket").execute();
    const held = await db
      .selectFrom("inbox")
      .select("activity")
      .where("say_until", "is not", null)
      .execute();
    const unsaid = held.flatMap(({ activity }) => repliesOf(Number(activity.split("-")[1])));
    return { rows, found: found.map(({ ticket }) => JSON.parse(ticket) as Ticket), unsaid };
  } finally {
    await close?.();
    await Promise.all([db.destroy(), reader?.destroy()]);
  }
}

function idIn(body: Readonly<Record<string, unknown>>): string {
  const data = body["channelData"] as { readonly edgewise?: { readonly id?: string } } | undefined;
  return data?.edgewise?.id ?? "none";
}
