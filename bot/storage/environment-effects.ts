import { setImmediate } from "node:timers/promises";
import type { Transaction } from "kysely";
import type { Evidence } from "../../knowledge/index.js";
import type { Effect } from "../../dialogs/index.js";
import type { TurnRecord } from "../ports.js";
import { giverColumn } from "./giver.js";
import type { Schema } from "./schema.js";

// Ten columns a row; the smallest limit among the dialects is 32,766 values a statement.
const ROWS_A_STATEMENT = 1000;

/** An effect on what is known of the organisation. */
export type EnvironmentEffect = Extract<
  Effect,
  { readonly kind: "learn" | "settle" | "retract" | "undo" }
>;

/** Writes what a turn learnt, settled, retracted and took back, under the revision that brings it. */
export async function writeEffects(
  trx: Transaction<Schema>,
  { place: { tenant }, by }: Pick<TurnRecord, "place" | "by">,
  revision: number,
  effects: readonly EnvironmentEffect[],
): Promise<void> {
  let position = 0;
  const told = (piece: Evidence): Told => toldBy(piece, by);
  for (const effect of effects) {
    switch (effect.kind) {
      case "learn":
        position = await insert(trx, { tenant, revision, position }, effect.evidence, told);
        break;
      case "settle":
        await retire(trx, tenant, revision, namesOf(effect.evidence));
        position = await insert(trx, { tenant, revision, position }, effect.evidence, told);
        break;
      case "retract":
        await retire(trx, tenant, revision, effect.facts);
        break;
      case "undo":
        position = await takeBack(trx, tenant, revision, position, effect.revision);
        break;
    }
  }
}

function namesOf(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ name }) => name);
}

/** Retires what a revision brought and brings again what it retired: the rows of the past stay as they are. */
async function takeBack(
  trx: Transaction<Schema>,
  tenant: string,
  revision: number,
  position: number,
  undone: number,
): Promise<number> {
  await trx
    .updateTable("evidence")
    .set({ retired: revision })
    .where("tenant", "=", tenant)
    .where("revision", "=", undone)
    .where("retired", "is", null)
    .execute();
  const gone = await trx
    .selectFrom("evidence")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("retired", "=", undone)
    .where("revision", "<", undone)
    .orderBy("revision")
    .orderBy("position")
    .execute();
  return insert(trx, { tenant, revision, position }, gone, (row) => row);
}

async function retire(
  trx: Transaction<Schema>,
  tenant: string,
  revision: number,
  facts: readonly string[],
): Promise<void> {
  for (const some of chunks([...new Set(facts)])) {
    await trx
      .updateTable("evidence")
      .set({ retired: revision })
      .where("tenant", "=", tenant)
      .where("fact", "in", some)
      .where("retired", "is", null)
      .execute();
  }
}

/** Where in what is known the next row goes. */
type Spot = Pick<Schema["evidence"], "tenant" | "revision" | "position">;
/** What a row tells. */
type Told = Omit<Schema["evidence"], keyof Spot | "retired">;

async function insert<Piece>(
  trx: Transaction<Schema>,
  { tenant, revision, position: offset }: Spot,
  pieces: readonly Piece[],
  told: (piece: Piece) => Told,
): Promise<number> {
  let position = offset;
  for (const some of chunks(pieces)) {
    const rows = some.map((piece, index) =>
      rowAt({ tenant, revision, position: position + index }, told(piece)),
    );
    await trx.insertInto("evidence").values(rows).execute();
    position += rows.length;
    // The driver works in this process: between two statements others get their turn.
    if (rows.length === ROWS_A_STATEMENT) await setImmediate();
  }
  return position;
}

// Spelt out: over 100,000 rows, copying with a spread held a hundred megabytes more.
function rowAt(
  { tenant, revision, position }: Spot,
  { fact, value, cut, source, learnt_at, learnt_by }: Told,
): Schema["evidence"] {
  return {
    tenant,
    revision,
    position,
    fact,
    value,
    cut,
    source,
    learnt_at,
    learnt_by,
    retired: null,
  };
}

function toldBy(
  { name, value, partial, source, at, by }: Evidence,
  speaker: TurnRecord["by"],
): Told {
  return {
    fact: name,
    value: JSON.stringify(value),
    cut: partial === true ? 1 : 0,
    source,
    learnt_at: at,
    learnt_by: speaker !== undefined && speaker.name === by ? giverColumn(speaker) : (by ?? null),
  };
}

function* chunks<Item>(items: readonly Item[]): Iterable<Item[]> {
  for (let start = 0; start < items.length; start += ROWS_A_STATEMENT) {
    yield items.slice(start, start + ROWS_A_STATEMENT);
  }
}
