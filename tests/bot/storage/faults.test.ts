import assert from "node:assert/strict";
import { describePostgres } from "../../support/backends.js";
import { POSTGRES_FAULTS, SQLITE_FAULTS, type Fault } from "../../support/database-faults.js";
import {
  openFaultyPostgres,
  openFaultySqlite,
  type FaultyPostgres,
  type FaultySqlite,
} from "../../support/faulty-database.js";
import { tempFolder } from "../../support/temp-folder.js";
import { TICKET, startTicketBot, type TicketBot } from "../../support/ticket-bot.js";

// Longer than what is free on a page of any database.
const LONG = "and a long story ".repeat(1500).trim();
const SORRY =
  /^Sorry, something went wrong on my side and nothing was changed\. Please try again; if it happens again, mention reference ([0-9a-f]{8})\.$/u;
const LOOK =
  /^Sorry, I lost touch with my storage just as I was keeping this, so I can't tell whether it was done\. Please check before you try again; if anything is amiss, mention reference ([0-9a-f]{8})\.$/u;

describe("a turn over SQLite, where", function () {
  this.timeout(20_000);
  const folder = tempFolder();
  after(() => {
    folder.remove();
  });
  for (const row of SQLITE_FAULTS) {
    it(`${row.fault}: ${row.action}`, () =>
      meet(row, () =>
        Promise.resolve(openFaultySqlite(folder.path(`${crypto.randomUUID()}.sqlite`))),
      ));
  }
});

describePostgres("a turn over PostgreSQL, where", function () {
  this.timeout(20_000);
  for (const row of POSTGRES_FAULTS) {
    it(`${row.fault}: ${row.action}`, () => meet(row, openFaultyPostgres));
  }
});

/** What was said, but for that something went wrong. */
function answersOf({ bot }: TicketBot): readonly string[] {
  return bot.connector.calls
    .map(({ body }) => body)
    .filter(({ type }) => type === "message")
    .map(({ text }) => String(text).replace(` ${LONG}`, ""))
    .filter((text) => !text.startsWith("Sorry"));
}

type Database = FaultySqlite | FaultyPostgres;

/** Lets a turn meet a fault, holds it to what is expected, and to nothing lost or doubled once the fault is over. */
async function meet<Kind extends Database>(
  { begin, action, log }: Fault<Kind>,
  open: () => Promise<Kind>,
): Promise<void> {
  const database = await open();
  const chat = await startTicketBot(database.backend);
  try {
    assert.deepEqual(await chat.say("hello"), ["hello 1"]);
    const end = await begin(database);
    const said = await chat.say(`${TICKET} ${LONG}`);
    const kept = action === "answered" || action === "told to look: kept";
    if (action === "answered") {
      // Perhaps a moment later, from the outbox; never that something went wrong.
      assert.ok(!said.some((one) => one.startsWith("Sorry")), chat.bot.log.join(""));
    } else {
      isTold(chat, said, action === "told" ? SORRY : LOOK, log);
      assert.equal(await chat.health(), 503);
    }
    await end();
    await until(async () => (await chat.health()) === 200);
    assert.deepEqual(await contents(database), kept ? ONCE : NOT_AT_ALL);
    // Whoever was told that nothing was changed tries again; what was kept, the channel may deliver again.
    if (kept) await chat.sayAgain();
    else await chat.say(`${TICKET} ${LONG}`);
    await chat.say("and on");
    await until(async () => (await database.look(WAITING)).length === 0);
    assert.deepEqual(answersOf(chat), ["hello 1", `${TICKET} 2`, "and on 3"]);
    assert.deepEqual(await contents(database), { ...ONCE, turns: 3, answers: 3 });
    assert.equal(chat.reached.length, 1, "the helpdesk hears of it once");
  } finally {
    await chat.close();
    await database.close();
  }
}

// Answers that their turn could not say go this way too.
const WAITING = "select id from outbox where state = 'waiting'";
const NOT_AT_ALL = { turns: 1, answers: 1, tickets: 0, rows: 0 };
const ONCE = { turns: 2, answers: 2, tickets: 1, rows: 1 };

async function contents({ look }: Database): Promise<object> {
  const count = async (table: string, what = "count(*)"): Promise<number> => {
    const [row = {}] = await look(`select ${what} as n from ${table}`);
    return Number((row as { n: unknown }).n);
  };
  return {
    turns: await count("conversations", "max(revision)"),
    answers: await count("inbox"),
    tickets: await count("tickets"),
    rows: await count("outbox where destination = 'desk'"),
  };
}

/** One sentence with a reference; all else is in the log, under the same reference. */
function isTold(
  chat: TicketBot,
  [sentence = "", ...more]: readonly string[],
  words: RegExp,
  log = /(?:)/u,
): void {
  assert.deepEqual(more, []);
  const [, reference = ""] = words.exec(sentence) ?? assert.fail(sentence);
  const line = chat.bot.log.find((one) => one.includes(reference)) ?? assert.fail("not logged");
  assert.match(line, log);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.fail("it never came about");
}
