import assert from "node:assert/strict";
import { REQUESTER } from "../../bot/helpdesk/requester-message.js";
import type { Destination } from "../../bot/sending.js";
import { RETRY_DELAYS } from "../../bot/retry-schedule.js";
import { listDead, redriveDead } from "../../bot/storage/redrive.js";
import { openGround, takingAll, type OutboxGround } from "./outbox-ground.js";

/** What becomes of a row whose first attempt met a fault, as the outbox keeps it. */
export type Becomes =
  | { readonly state: "sent" }
  | { readonly state: "dead"; readonly fault: string }
  | {
      readonly state: "waiting";
      readonly fault: string;
      /** Milliseconds until the next attempt. */
      readonly after: number;
      /** Whether the first attempt may have arrived. */
      readonly doubtful: boolean;
    };

const [SOON = 0] = RETRY_DELAYS;

/** It arrived all the same. */
export const DELIVERED: Becomes = { state: "sent" };
/** No later attempt would go better: it is given up, listed, told by another way, and sent again when asked. */
export const givenUp = (fault: string): Becomes => ({ state: "dead", fault });
/** It did not arrive, and is sent again by the schedule, or when the other side says. */
export const again = (fault: string, after = SOON): Becomes => ({
  ...{ state: "waiting", fault, after, doubtful: false },
});
/** The same where it may have arrived: the second has the id of the first. */
export const againPerhapsTwice = (fault: string): Becomes => ({
  ...{ state: "waiting", fault, after: SOON, doubtful: true },
});

/** A destination with what the other side got. */
export interface UnderFault {
  readonly destination: Destination;
  /** The ids under which something arrived, doubles among them. */
  readonly arrived: () => readonly string[] | Promise<readonly string[]>;
  /** Ends a fault that lasts. */
  readonly recover?: () => void;
  readonly close: () => Promise<void>;
}

/** A fault, how it is brought about, and what is to become of the row that meets it. */
export type Fault<Under> = readonly [
  fault: string,
  provoke: (under: Under) => void | Promise<void>,
  becomes: Becomes,
];

/** The faults of one destination. */
export interface FaultTable<Under extends UnderFault> {
  /** The destination's name. */
  readonly name: string;
  /** What it does meanwhile, where that is not plain. */
  readonly doing?: string;
  readonly open: (ground: OutboxGround) => Promise<Under>;
  readonly faults: readonly Fault<Under>[];
  /** What puts its row into the outbox; a new ticket where nothing else is given. */
  readonly cause?: (ground: OutboxGround, under: Under) => Promise<void>;
}

/** One test a fault: what the row becomes, that it arrives once the fault is over, and that nobody is left unaware of it. */
export function promisesOfFaults<Under extends UnderFault>(table: FaultTable<Under>): void {
  const { name, doing, open, faults, cause = openTicket } = table;
  describe(`every fault of ${name}${doing === undefined ? "" : ` ${doing}`}`, function () {
    this.timeout(10_000);
    for (const [fault, provoke, becomes] of faults) {
      it(`${fault} → ${wordsOf(becomes)}`, async () => {
        const ground = await openGround([...new Set([name, "other"])].filter(isHelpdesk));
        const under = await open(ground);
        try {
          await cause(ground, under);
          await provoke(under);
          await meet(ground, name, under, becomes);
        } finally {
          await under.close();
          await ground.close();
        }
      });
    }
  });
}

function openTicket(ground: OutboxGround): Promise<void> {
  return ground.open();
}

function isHelpdesk(name: string): boolean {
  return name !== REQUESTER;
}

function wordsOf(becomes: Becomes): string {
  switch (becomes.state) {
    case "sent":
      return "arrives all the same";
    case "dead":
      return "given up, listed, told by another way";
    case "waiting": {
      const seconds = `again after ${String(becomes.after / 1000)} s`;
      return becomes.doubtful ? `${seconds}, under the same id: it may have arrived` : seconds;
    }
  }
}

async function meet(
  ground: OutboxGround,
  name: string,
  { destination, arrived, recover }: UnderFault,
  becomes: Becomes,
): Promise<void> {
  const rest = { other: takingAll(), [REQUESTER]: takingAll() };
  const work = () =>
    ground
      .worker({
        other: rest.other.destination,
        [REQUESTER]: rest[REQUESTER].destination,
        [name]: destination,
      })
      .work();
  await work();
  const row = (await ground.rows(name)).at(-1);
  assert.ok(row);
  const told = rest[REQUESTER].payloads.filter((payload) => payload.includes('"undelivered"'));
  assert.equal(row.state, becomes.state);
  if (becomes.state !== "sent") assert.equal(row.last_error, becomes.fault);
  if (becomes.state === "waiting") {
    assert.equal(row.doubtful === 1, becomes.doubtful);
    assert.equal(Date.parse(row.due) - ground.now().getTime(), becomes.after);
    ground.pass(becomes.after);
  }
  if (becomes.state === "dead") {
    const dead = await listDead(ground.db);
    assert.deepEqual(
      dead.map((one) => [one.destination, one.fault]),
      [[name, becomes.fault]],
    );
    const { entries } = await ground.ticket();
    const unreached = entries.filter(({ action }) => action === "unreached");
    assert.deepEqual([told.length, unreached.length], name === REQUESTER ? [0, 1] : [1, 0]);
    await redriveDead(ground.db, ground.now().toISOString());
  } else assert.equal(told.length, 0);
  recover?.();
  await work();
  const rows = await ground.rows(name);
  assert.deepEqual([...new Set(rows.map(({ state }) => state))], ["sent"]);
  const ids = await arrived();
  assert.equal(new Set(ids).size, rows.length, `${ids.join(" ")} for ${String(rows.length)} rows`);
  assert.ok(ids.length === rows.length || (becomes.state === "waiting" && becomes.doubtful));
}
