// A second evaluator, naive on purpose: it follows the contract's sections 2 to 4 line by line, keeps no
// structure between questions, and shares no code with the product (only the shape of a question).
import type { ReachQuestion } from "../../knowledge/index.js";
import type { KnownFacts } from "./known.js";
import { judgeOrganization } from "./oracle/organization.js";
import { judgeSkype } from "./oracle/skype.js";
import type { OracleTruth } from "./oracle/truths.js";
import { judgeUnmanaged } from "./oracle/unmanaged.js";
import { World, type Row } from "./oracle/world.js";

export type { OracleTruth } from "./oracle/truths.js";

/** What the oracle makes of a question; lists are sorted, so that they compare as sets. */
export interface OracleAnswer {
  readonly answer: string;
  readonly bySettings: string;
  readonly deciding: readonly string[];
  readonly unverified: readonly string[];
  readonly worthChecking: readonly string[];
  readonly assumed: readonly string[];
  readonly truths: Readonly<Record<string, OracleTruth>>;
  /** Whether a topology is known or deduced. */
  readonly topology: string | null;
}

/** Decides a question from plain facts, as literally as the contract reads. */
export function oracle(question: ReachQuestion, facts: KnownFacts, asOf: string): OracleAnswer {
  const world = new World(question, facts, asOf);
  const kind = question.peer.kind;
  if (kind === "organization") judgeOrganization(world);
  if (kind === "skype") judgeSkype(world);
  if (kind === "unmanaged") judgeUnmanaged(world);
  const rows = world.rows;
  const ids = (which: (row: Row) => boolean) =>
    rows
      .filter(which)
      .map((row) => row.id)
      .sort();
  return {
    answer: verdict(rows),
    bySettings: verdict(rows.filter((row) => row.id !== "service/skype-available")),
    deciding: ids((row) => row.basis !== "community" && row.truth === "fails"),
    unverified: ids((row) => row.basis === "reference" && row.truth === "unknown"),
    worthChecking: ids((row) => row.basis === "community" && row.truth !== "holds"),
    assumed: world.assumed.sort(),
    truths: Object.fromEntries(rows.map((row) => [row.id, row.truth])),
    topology: world.topology,
  };
}

/** Contract section 4, one sentence a line. */
function verdict(rows: readonly Row[]): string {
  if (rows.some((row) => row.basis !== "community" && row.truth === "fails")) return "blocked";
  const open = rows.filter((row) => row.basis === "document" && row.truth === "unknown");
  if (open.some((row) => row.party === "own")) return "undetermined";
  return open.length > 0 ? "conditional" : "allowed";
}
