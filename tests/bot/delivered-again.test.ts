import assert from "node:assert/strict";
import { openDatabase } from "../../bot/storage/database.js";
import type { Backend } from "../../bot/storage/backend.js";
import { describeOver } from "../support/backends.js";
import { converse } from "../support/recorded-conversations.js";
import { recordedPerson, whoIs, type Who } from "../support/recorded-person.js";
import { deliverOnce, redelivery } from "../support/redelivery.js";
import { dice } from "../support/seeded.js";
import { startServed, type Served } from "../support/served-organisations.js";
import { whatCameOut, type Outcome } from "../support/what-came-out.js";

const SEED = Number(process.env["SEED"] ?? 20261122);
const MANY = { SQLite: 100, PostgreSQL: 20 } as const;

// More would only wait for each other: everything here is one process.
const SIDE_BY_SIDE = 12;
const EVERYBODY = Array.from({ length: MANY.SQLite }, (_, number) => whoIs(number));

/** What a conversation has done and left. */
interface Recording {
  readonly done: readonly string[];
  readonly outcome: Outcome;
}

describeOver("conversations of which each activity is delivered two to five times", (kind) => {
  const people = EVERYBODY.slice(0, MANY[kind.name]);

  it("come to the same state, tickets, mails, posts and messages", async function () {
    this.timeout(180_000);
    const recorded = await recordedOnce();
    const database = await kind.begin();
    const backends = [await database.open()];
    if (kind.name === "PostgreSQL") backends.push(await database.open());
    const again = await holdAll(people, backends, recordAgain);
    const different = [...again].flatMap(([who, recording]) =>
      differences(recorded.get(who), recording).map(
        (line) => `${who.name}, seed ${String(SEED)}: ${line}`,
      ),
    );
    assert.deepEqual(different.slice(0, 20), []);
  });
});

let recordings: Promise<ReadonlyMap<Who, Recording>> | undefined;

/** Every conversation as it goes where each activity is delivered exactly once. */
function recordedOnce(): Promise<ReadonlyMap<Who, Recording>> {
  recordings ??= holdAll(EVERYBODY, [{ db: openDatabase(":memory:") }], recordOnce);
  return recordings;
}

type Hold = (served: Served, who: Who, number: number) => Promise<readonly string[]>;

async function holdAll(
  people: readonly Who[],
  backends: readonly Backend[],
  hold: Hold,
): Promise<ReadonlyMap<Who, Recording>> {
  const served = await startServed(
    backends,
    people.map(({ tenant }) => tenant),
  );
  try {
    const recordings = new Map<Who, Recording>();
    const waiting = [...people.entries()];
    const holdOneByOne = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [number, who] = next;
        const done = await hold(served, who, number);
        await served.settled(who.tenant);
        recordings.set(who, { done, outcome: await whatCameOut(served, who) });
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, holdOneByOne));
    return recordings;
  } finally {
    await served.close();
  }
}

const recordOnce: Hold = async (served, who, number) => {
  const person = recordedPerson(served, who, deliverOnce(served));
  await converse(person, dice(SEED + number));
  return person.done;
};

const recordAgain: Hold = async (served, who, number) => {
  const copies = redelivery(served, dice(SEED - 1 - number));
  const person = recordedPerson(served, who, copies.deliver);
  await converse(person, dice(SEED + number));
  await copies.end();
  return person.done;
};

/** What is otherwise than it was recorded, a line each: the first difference of what was done, said, sent and stored. */
function differences(recorded: Recording | undefined, { done, outcome }: Recording): string[] {
  const all = { done, ...outcome };
  const reference: Readonly<Record<string, readonly string[]>> = {
    done: recorded?.done ?? [],
    ...recorded?.outcome,
  };
  return Object.entries(all).flatMap(([part, lines]) => {
    const expected = reference[part] ?? [];
    const length = Math.max(lines.length, expected.length);
    const at = Array.from({ length }, (_, index) => index).find(
      (index) => lines[index] !== expected[index],
    );
    if (at === undefined) return [];
    const [is, was] = [lines[at] ?? "nothing", expected[at] ?? "nothing"];
    let same = 0;
    while (same < is.length && is[same] === was[same]) same += 1;
    const from = Math.max(0, same - 60);
    return [
      `${part} ${String(at)}: “${is.slice(from, from + 300)}”, not “${was.slice(from, from + 300)}”`,
    ];
  });
}
