import type { DueRow, OutboxStore } from "./sending.js";

/** What looking for what is due is made of. */
export interface LookParts {
  readonly store: Pick<OutboxStore, "due">;
  readonly now: () => Date;
}

/** Gives what is due for these destinations, each in its turn. */
export type Look = (destinations: readonly string[]) => Promise<readonly DueRow[]>;

/** For how long it stands what was found, milliseconds: by then something may have come that goes before it, or to somebody else. */
export const GOOD_FOR_MS = 1_000;
// Some of them may have to wait for the limits; those behind them must not.
const LOOKED_AT = 200;

/**
 * Makes what looks for what is due. Where that is more than is looked at, whoever has most is set apart and the others
 * are looked for by themselves: INVARIANT: nobody's rows keep another's from being found.
 */
export function createLook({ store, now }: LookParts): Look {
  // To find nothing behind a great many rows is dear.
  let inVain = -Infinity;
  return async (destinations) => {
    const apart: DueRow[] = [];
    let left = destinations;
    for (;;) {
      const at = now();
      if (apart.length > 0 && at.getTime() < inVain + GOOD_FOR_MS) return inTurns(apart);
      const rows = await store.due(at.toISOString(), left, LOOKED_AT);
      if (apart.length > 0 && rows.length === 0) inVain = at.getTime();
      if (rows.length < LOOKED_AT) return inTurns([...apart, ...rows]);
      const [most, name] = largest(rows);
      apart.push(...most);
      left = left.filter((other) => other !== name);
    }
  };
}

function largest(rows: readonly DueRow[]): readonly [readonly DueRow[], string | undefined] {
  const most = groupsOf(rows).reduce((one, other) => (other.length > one.length ? other : one), []);
  return [most, most[0]?.row.destination];
}

function groupsOf(rows: readonly DueRow[]): readonly (readonly DueRow[])[] {
  const groups = new Map<string, DueRow[]>();
  for (const due of rows) {
    const group = groups.get(due.row.destination);
    if (group === undefined) groups.set(due.row.destination, [due]);
    else group.push(due);
  }
  return [...groups.values()];
}

/** The first of each destination, then the second: what they share, as a tenant's limits, nobody uses up. */
function inTurns(rows: readonly DueRow[]): readonly DueRow[] {
  const groups = groupsOf(rows);
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    groups.flatMap((group) => group.slice(turn, turn + 1)),
  ).flat();
}
