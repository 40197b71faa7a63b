import { existsSync } from "node:fs";
import type { Backend } from "./storage/backend.js";
import { reviewJournal, type JournalLine } from "./storage/journal.js";
import { openBackend, type DatabasePlace } from "./storage/opening.js";

const HEADINGS: Readonly<Record<string, string>> = {
  "unanswered nothing-found": "Questions no article answers",
  "unanswered not-understood": "Questions that were not understood",
  "unanswered asked-back": "Questions that were asked back",
  "unanswered off-topic": "Taken for something else than external access",
  "feedback down": "Thumbs down",
  "feedback up": "Thumbs up",
};

/** The longest list under a heading; what is rarer can wait. */
const MOST_LINES = 50;

/** The journal of a database in plain text: what is missing in the articles, the most frequent first. */
export async function review({ databaseFile, databaseUrl }: DatabasePlace): Promise<string> {
  // Opening would begin a new database where there is none.
  if (databaseUrl === null && !existsSync(databaseFile)) {
    return `There is no database at ${databaseFile} yet: the bot has not run here.`;
  }
  return reviewIn(await openBackend({ databaseFile, databaseUrl }));
}

async function reviewIn({ db, reader, close }: Backend): Promise<string> {
  try {
    const tables = await db.introspection.getTables();
    const lines = tables.some(({ name }) => name === "journal") ? await reviewJournal(db) : [];
    return lines.length === 0 ? "The journal is empty." : printJournal(lines);
  } finally {
    await close?.();
    await Promise.all([db.destroy(), reader?.destroy()]);
  }
}

function printJournal(lines: readonly JournalLine[]): string {
  return Object.entries(HEADINGS)
    .map(([key, heading]) => {
      const under = lines.filter(({ kind, verdict }) => `${kind} ${verdict}` === key);
      return under.length === 0 ? "" : [heading, ...listed(under)].join("\n");
    })
    .filter((section) => section !== "")
    .join("\n\n");
}

function listed(lines: readonly JournalLine[]): readonly string[] {
  const rest = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES).flatMap(printLine),
    ...(rest > 0 ? [`        … and ${rest} more`] : []),
  ];
}

function printLine({ times, first, last, subject, remarks }: JournalLine): readonly string[] {
  const when = first === last ? last : `${first} to ${last}`;
  return [
    `${String(times).padStart(6)}  ${subject} (${when})`,
    ...remarks.slice(-5).map((remark) => `          “${remark}”`),
  ];
}
