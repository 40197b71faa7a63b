import { existsSync } from "node:fs";
import type { Backend } from "./storage/backend.js";
import { openBackend, type DatabasePlace } from "./storage/opening.js";
import { listDead, listStopped, redriveDead, type DeadRow } from "./storage/redrive.js";

/** Lists what was given up about tickets, and has the bot send it again; resolves to what there is to say. */
export async function redrive({ databaseFile, databaseUrl }: DatabasePlace): Promise<string> {
  // Opening would begin a new database where there is none.
  if (databaseUrl === null && !existsSync(databaseFile)) {
    return `There is no database at ${databaseFile} yet: the bot has not run here.`;
  }
  return redriveIn(await openBackend({ databaseFile, databaseUrl }), new Date());
}

async function redriveIn({ db, reader, close }: Backend, now: Date): Promise<string> {
  try {
    const tables = await db.introspection.getTables();
    // Before the bot has run as this version there is nothing of it to list.
    const ready = tables.some(({ name }) => name === "ticket_references");
    const rows = ready ? await listDead(db) : [];
    const stopped = ready ? await listStopped(db) : [];
    if (rows.length + stopped.length === 0) return "Nothing was given up.";
    const count = await redriveDead(db, now.toISOString());
    return [
      ...stopped.map(printStopped),
      ...rows.map(printRow),
      `${String(count)} to be sent again; the bot does so while it runs.`,
    ].join("\n");
  } finally {
    await close?.();
    await Promise.all([db.destroy(), reader?.destroy()]);
  }
}

function printStopped(destination: string): string {
  return `${destination.padEnd(16)}  had asked to be sent nothing more (410); it is asked again`;
}

function printRow({ id, destination, ended, fault }: DeadRow): string {
  return `${destination.padEnd(16)}  ${ended}  ${fault.padEnd(20)}  ${id}`;
}
