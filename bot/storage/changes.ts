import { type Kysely, type Selectable, type Transaction } from "kysely";
import { sameValue, type Environment, type Evidence } from "../../knowledge/index.js";
import type { Change, ChangedFact, ChangedValue } from "../../dialogs/index.js";
import type { HistoryStore, TurnRecord } from "../ports.js";
import type { Unchecked } from "../sending.js";
import type { EnvironmentEffect } from "./environment-effects.js";
import { evidenceOf, type CompileEnvironment } from "./environments.js";
import { giverColumn, giverName } from "./giver.js";
import type { Schema } from "./schema.js";
import type { Snapshot } from "./snapshot.js";

// A page of history is read by a person; more is what the export is for.
const LATEST = 50;
const FACTS_A_CHANGE = 20;
// Environments of the past kept at hand: a comparison needs two, and a question is often asked again.
const KEPT = 8;

/** Writes down when a revision came about, through whom, and by which kinds of effect. */
export async function writeChange(
  trx: Transaction<Schema>,
  turn: TurnRecord,
  revision: number,
  effects: readonly EnvironmentEffect[],
): Promise<void> {
  if (effects.length === 0) return;
  const kinds = effects.map((effect) =>
    effect.kind === "undo" ? `undo ${String(effect.revision)}` : effect.kind,
  );
  await trx
    .insertInto("changes")
    .values({
      tenant: turn.place.tenant,
      revision,
      at: turn.at,
      by: giverOf(turn) ?? giverIn(effects),
      what: [...new Set(kinds)].join(", "),
    })
    .execute();
}

function giverOf({ by }: TurnRecord): string | null {
  return by === undefined || by.name.trim() === "" ? null : giverColumn(by);
}

function giverIn(effects: readonly EnvironmentEffect[]): string | null {
  const evidence = effects.flatMap((effect) => ("evidence" in effect ? effect.evidence : []));
  const name = evidence.find(({ by }) => by !== undefined)?.by;
  return name === undefined || name.trim() === "" ? null : name;
}

/** The last revision that changed anything; 0 where none did. */
export async function lastChange(
  db: Kysely<Schema>,
  tenant: string,
  until?: string,
): Promise<number> {
  const row = await db
    .selectFrom("changes")
    .select(({ fn }) => fn.max("revision").as("revision"))
    .where("tenant", "=", tenant)
    .$if(until !== undefined, (query) => query.where("at", "<=", until ?? ""))
    .executeTakeFirst();
  // The type does not know that the greatest of nothing is null.
  const revision = row?.revision as number | null | undefined;
  return revision ?? 0;
}

/** What was known of organisations, with what was compiled of it kept at hand. */
export interface History extends Pick<HistoryStore, "past" | "changes"> {
  /** Drops what is kept of an organisation. */
  readonly forget: (tenant: string) => void;
}

/** Reads the past of environments. */
export function createHistory(snapshot: Snapshot, compile: CompileEnvironment): History {
  const compiled = new Map<string, Environment>();
  return {
    past: (tenant, day) =>
      snapshot(async (trx) => {
        const revision = await lastChange(trx, tenant, `${day}T23:59:59.999Z`);
        const key = JSON.stringify([tenant, revision]);
        const known = compiled.get(key) ?? compile(await standingAt(trx, tenant, revision));
        compiled.delete(key);
        compiled.set(key, known);
        const [oldest] = compiled.keys();
        if (compiled.size > KEPT && oldest !== undefined) compiled.delete(oldest);
        return known;
      }),
    changes: (tenant, whole) => snapshot((trx) => readChanges(trx, compile, tenant, whole)),
    forget: (tenant) => {
      const start = `${JSON.stringify([tenant]).slice(0, -1)},`;
      for (const key of compiled.keys()) if (key.startsWith(start)) compiled.delete(key);
    },
  };
}

type Row = Selectable<Schema["evidence"]>;

async function standingAt(
  trx: Transaction<Schema>,
  tenant: string,
  revision: number,
): Promise<readonly Evidence[]> {
  const rows = await trx
    .selectFrom("evidence")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("revision", "<=", revision)
    .where((row) => row.or([row("retired", "is", null), row("retired", ">", revision)]))
    .orderBy("revision")
    .orderBy("position")
    .execute();
  return rows.map(evidenceOf);
}

async function readChanges(
  trx: Transaction<Schema>,
  compile: CompileEnvironment,
  tenant: string,
  whole: boolean,
): Promise<readonly Change[]> {
  const rows = await trx
    .selectFrom("changes")
    .selectAll()
    .where("tenant", "=", tenant)
    .orderBy("revision", "desc")
    .$if(!whole, (query) => query.limit(LATEST))
    .execute();
  const changes: Change[] = [];
  for (const row of rows) changes.push(await readChange(trx, compile, row, whole));
  return changes;
}

async function readChange(
  trx: Transaction<Schema>,
  compile: CompileEnvironment,
  { tenant, revision, at, by, what }: Schema["changes"],
  whole: boolean,
): Promise<Change> {
  const touched = await touchedFacts(trx, tenant, revision);
  const names = whole ? touched : touched.slice(0, FACTS_A_CHANGE);
  const rows = await rowsOf(trx, tenant, names);
  const before = compile(rows.filter((row) => stands(row, revision - 1)).map(evidenceOf));
  const after = compile(rows.filter((row) => stands(row, revision)).map(evidenceOf));
  const facts = names.map((name): ChangedFact => ({
    name,
    from: valuesIn(before, name),
    to: valuesIn(after, name),
  }));
  const undone = /\bundo (\d+)/u.exec(what)?.[1];
  return {
    revision,
    at,
    by: by === null ? null : giverName(by),
    facts,
    count: touched.length,
    ...(undone !== undefined && { undoes: Number(undone) }),
  };
}

function stands({ revision, retired }: Row, at: number): boolean {
  return revision <= at && (retired === null || retired > at);
}

/** The facts a revision brought, in its order, and then those it only took away. */
async function touchedFacts(
  trx: Transaction<Schema>,
  tenant: string,
  revision: number,
): Promise<readonly string[]> {
  const brought = await trx
    .selectFrom("evidence")
    .select("fact")
    .where("tenant", "=", tenant)
    .where("revision", "=", revision)
    .orderBy("position")
    .execute();
  const retired = await trx
    .selectFrom("evidence")
    .select("fact")
    .where("tenant", "=", tenant)
    .where("retired", "=", revision)
    .orderBy("revision")
    .orderBy("position")
    .execute();
  return [...new Set([...brought, ...retired].map(({ fact }) => fact))];
}

async function rowsOf(
  trx: Transaction<Schema>,
  tenant: string,
  facts: readonly string[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  // The smallest limit among the dialects is 32,766 values a statement.
  for (let start = 0; start < facts.length; start += 10_000) {
    const some = await trx
      .selectFrom("evidence")
      .selectAll()
      .where("tenant", "=", tenant)
      .where("fact", "in", facts.slice(start, start + 10_000))
      .orderBy("revision")
      .orderBy("position")
      .execute();
    for (const row of some) rows.push(row);
  }
  return rows;
}

/** Each value a fact has, with the newest source that says so. */
function valuesIn(environment: Environment, name: string): readonly ChangedValue[] {
  const slot = environment.slot(name);
  const told = slot.conflict
    ? slot.evidence
    : slot.evidence.filter(({ value }) => slot.value !== undefined && sameValue(value, slot.value));
  const values: ChangedValue[] = [];
  for (const { value, source } of [...told].reverse()) {
    if (!values.some((one) => sameValue(one.value, value))) values.unshift({ value, source });
  }
  return values;
}

/** Organisations of which something was compared last at a revision, each with when what is known of it changed since. */
export function uncheckedOf(
  db: Kysely<Schema>,
  tenants: readonly { readonly tenant: string; readonly checked: number | null }[],
): Promise<readonly Unchecked[]> {
  return Promise.all(
    tenants.map(async ({ tenant, checked }) => ({
      tenant,
      ...(await changedSince(db, tenant, checked)),
    })),
  );
}

/** First and last, from the start where no revision is named; null where it did not. */
async function changedSince(
  db: Kysely<Schema>,
  tenant: string,
  revision: number | null,
): Promise<Omit<Unchecked, "tenant">> {
  const row = await db
    .selectFrom("changes")
    .select(({ fn }) => [fn.min("at").as("since"), fn.max("at").as("until")])
    .where("tenant", "=", tenant)
    .where("revision", ">", revision ?? 0)
    .executeTakeFirst();
  return { since: row?.since ?? null, until: row?.until ?? null };
}
