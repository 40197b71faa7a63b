import { existsSync } from "node:fs";
import { entryLines } from "../dialogs/index.js";
import { REQUESTER } from "./helpdesk/requester-message.js";
import type { Backend } from "./storage/backend.js";
import { openBackend, type DatabasePlace } from "./storage/opening.js";
import {
  countDeadReplies,
  listDead,
  listStopped,
  listUnnamed,
  redriveDead,
  type DeadRow,
  type UnsentRow,
} from "./storage/redrive.js";
import { UNNAMED } from "./unnamed.js";

/** What is asked of it. */
export interface RedriveWishes {
  /** The ways to the helpdesk that HELPDESK names: what is for others is not sent again. */
  readonly named: readonly string[];
  /** Set where it is only to be looked at. */
  readonly look?: boolean;
}

/** Lists what was given up about tickets, and has the bot send it again unless it is only to be looked at; resolves to what there is to say. */
export async function redrive(
  { databaseFile, databaseUrl }: DatabasePlace,
  wishes: RedriveWishes,
): Promise<string> {
  // Opening would begin a new database where there is none.
  if (databaseUrl === null && !existsSync(databaseFile)) {
    return `There is no database at ${databaseFile} yet: the bot has not run here.`;
  }
  return redriveIn(await openBackend({ databaseFile, databaseUrl }), wishes, new Date());
}

async function redriveIn(
  { db, reader, close }: Backend,
  { named, look = false }: RedriveWishes,
  now: Date,
): Promise<string> {
  try {
    const tables = await db.introspection.getTables();
    // Before the bot has run as this version there is nothing of it to list.
    if (!tables.some(({ name }) => name === "ticket_references")) return NOTHING;
    const dead = await listDead(db);
    const stopped = await listStopped(db);
    const waiting = await listUnnamed(db, named);
    const replies = await countDeadReplies(db);
    if (dead.length + stopped.length + waiting.length + replies === 0) return NOTHING;
    const count = look ? null : await redriveDead(db, now.toISOString(), named);
    return printAll({ named, dead, stopped, waiting, replies, count });
  } finally {
    await close?.();
    await Promise.all([db.destroy(), reader?.destroy()]);
  }
}

const NOTHING = "Nothing was given up.";

interface Found {
  readonly named: readonly string[];
  readonly dead: readonly DeadRow[];
  readonly stopped: readonly string[];
  readonly waiting: readonly UnsentRow[];
  readonly replies: number;
  /** How many are sent again; null where it was only looked at. */
  readonly count: number | null;
}

function printAll({ named, dead, stopped, waiting, replies, count }: Found): string {
  const tenants = new Set([...dead, ...waiting].map(({ tenant }) => tenant));
  const print = (row: UnsentRow, became: string): string =>
    printRow(row, became, tenants.size > 1 ? ` of ${row.tenant}` : "");
  const goes = ({ destination }: UnsentRow): boolean =>
    destination === REQUESTER || named.includes(destination);
  const unnamed = [
    ...dead.filter((row) => !goes(row)).map((row) => print(row, becameOf(row))),
    ...waiting.map((row) => print(row, "waits")),
  ];
  return [
    ...stopped.map((destination) => printStopped(destination, count === null)),
    ...dead.filter(goes).map((row) => print(row, becameOf(row))),
    ...(unnamed.length === 0 ? [] : [UNNAMED_HEADING, ...unnamed]),
    ...(replies === 0 ? [] : [printReplies(replies)]),
    count === null
      ? printLooked(dead.some(goes) || stopped.length > 0)
      : `${String(count)} to be sent again; the bot does so while it runs.`,
  ].join("\n");
}

const UNNAMED_HEADING =
  "HELPDESK does not name these ways any more, so this is not sent; name them again first:";

function printLooked(goes: boolean): string {
  return `Nothing was changed${goes ? "; npm run redrive has it sent again" : ""}.`;
}

function printStopped(destination: string, look: boolean): string {
  const again = look ? "" : "; it is asked again";
  return `${destination.padEnd(16)}  had asked to be sent nothing more (410)${again}`;
}

/** An answer that is days old is for somebody who is there, and only where nothing was said since that may correct it. */
function printReplies(replies: number): string {
  const what = replies === 1 ? "1 reply in a chat was" : `${String(replies)} replies in chats were`;
  return `${what} given up too, and not sent from here: what can still be said is said when somebody writes there again.`;
}

function printRow(
  { destination, number, happened, undelivered }: UnsentRow,
  became: string,
  tenant: string,
): string {
  const ticket = `ticket ${number === null ? "?" : String(number)}${tenant}`;
  const [what = ""] = happened === null ? ["what can't be read"] : entryLines(happened);
  const told = undelivered === null ? what : `did not reach ${undelivered}: ${what}`;
  const where = destination === REQUESTER ? "requester's chat" : destination;
  return `${ticket.padEnd(10)}  ${where.padEnd(16)}  ${became}  ${told}`;
}

function becameOf({ ended, fault }: DeadRow): string {
  return `given up ${ended.slice(0, 16).replace("T", " ")} UTC (${whyOf(fault)})`;
}

function whyOf(fault: string): string {
  const answered = /^[a-z]+-(\d{3})$/u.exec(fault)?.[1];
  if (answered !== undefined) return `answered ${answered}`;
  return WHY[fault] ?? fault;
}

const WHY: Readonly<Record<string, string>> = {
  [UNNAMED]: "HELPDESK did not name it",
  stopped: "stopped by 410",
  payload: "can't be read",
  "not-a-ticket": "can't be read",
};
