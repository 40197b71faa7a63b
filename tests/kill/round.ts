import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { LEASE_MS } from "../../bot/outbox.js";
import { REPLY, replyId } from "../../bot/reply-message.js";
import { openBackend, type DatabasePlace } from "../../bot/storage/opening.js";
import type { Ticket } from "../../dialogs/index.js";
import { startConnector } from "../support/connector.js";
import { startWebhookServer, answering } from "../support/webhook-server.js";
import { createArrivals } from "./arrivals.js";
import { RECEIVED, REPLIES, talkOf, type Orders, type Point } from "./points.js";

/** What came of one kill and the restart after it. */
export interface Round {
  /** False where the process came to its end without passing the point so often. */
  readonly killed: boolean;
  /** Tickets, messages and answers that are not there, or not as they should be. */
  readonly lost: number;
  /** Rows that still wait when the lease and 5 s are over. */
  readonly stuck: number;
  /** Second copies of what nobody had marked when they came, under the same id. */
  readonly doubles: number;
  /** Second copies that nothing excuses: what was marked already, or under an id that nobody knows. */
  readonly faults: number;
}

const GRACE_MS = 5_000;

/** Kills a process at a point, starts another when the lease is over, and counts. */
export async function playRound(place: DatabasePlace, point: Point, seed: number): Promise<Round> {
  const victims: ChildProcess[] = [];
  const arrivals = createArrivals({
    isAnybodyDead: () => isKilled(victims[0]),
    isMarked: (id) => isMarked(place, id),
  });
  const [webhook, connector] = await Promise.all([
    startWebhookServer({ attend: (headers) => arrivals.attend(String(headers["webhook-id"])) }),
    startConnector((body) => arrivals.attend(idIn(body))),
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
      webhook.script.push((response) => {
        victim.kill("SIGKILL");
        response.destroy();
      });
    }
    // SQLite's file belongs to one process.
    const beside =
      place.databaseUrl !== null && seed % 2 === 1 ? [start({ ...orders, seed: seed + 1 })] : [];
    const [signal] = await Promise.all([ended(victim), ...beside.map(ended)]);
    await ended(start({ ...orders, ahead: LEASE_MS + GRACE_MS }));
    const { rows, found, unsaid } = await look(place);
    const ofTickets = rows.filter(({ destination }) => destination !== REPLY);
    const replies = Array.from({ length: tickets }, (_, index) => repliesOf(index)).flat();
    const came = arrivals.ids();
    const known = new Set([...rows.map(({ id }) => id), ...replies]);
    return {
      killed: signal === "SIGKILL",
      lost:
        tickets -
        new Set(found.filter(isDone).map(({ number }) => number)).size +
        (3 * tickets - ofTickets.length) +
        [...ofTickets.map(({ id }) => id), ...replies].filter((id) => !came.has(id)).length,
      stuck: rows.filter(({ state }) => state !== "sent").length + unsaid.length,
      doubles: arrivals.doubles(),
      faults: arrivals.unexcused() + [...came].filter((id) => !known.has(id)).length,
    };
  } finally {
    await Promise.all([webhook.close(), connector.close()]);
  }
}

function start(orders: Orders): ChildProcess {
  const compiled = fileURLToPath(new URL("process.js", import.meta.url));
  const args = existsSync(compiled)
    ? [compiled]
    : ["--import", "tsx", compiled.replace(/\.js$/u, ".ts")];
  const child = spawn(process.execPath, [...args, JSON.stringify(orders)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.resume();
  return child;
}

/** The signal that ended a process; throws where it failed by itself. */
async function ended(child: ChildProcess): Promise<NodeJS.Signals | null> {
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  if (signal === null && code !== 0) throw new Error(`a process ended with ${String(code)}`);
  return signal;
}

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
  return state === "resolved" && entries.length === 3;
}

/**
 * Whether a process was killed before now. INVARIANT: its output ends before its connections do, so that whoever speaks
 * because it is gone is heard later; a loop's turn tells what has come in by now.
 */
async function isKilled(victim: ChildProcess | undefined): Promise<boolean> {
  await setImmediate();
  await setImmediate();
  if (victim?.stdout?.readableEnded !== true) return false;
  if (victim.exitCode === null && victim.signalCode === null) await once(victim, "exit");
  return victim.signalCode === "SIGKILL";
}

/** Whether it is written down that something was taken; beside processes that write. */
async function isMarked(place: DatabasePlace, id: string): Promise<boolean> {
  const { rows, unsaid } = await look(place);
  return !unsaid.includes(id) && !rows.some((row) => row.id === id && row.state === "waiting");
}

/** What the database holds; nothing where the process did not live to make the tables. */
async function look(place: DatabasePlace): Promise<{
  readonly rows: readonly Row[];
  readonly found: readonly Ticket[];
  /** Replies of which nobody has written down that they were said. */
  readonly unsaid: readonly string[];
}> {
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
