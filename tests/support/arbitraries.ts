import fc from "fast-check";
import {
  DIRECTIONS,
  MODALITIES,
  type Evidence,
  type ReachQuestion,
} from "../../knowledge/index.js";
import type { Known } from "./known.js";
import { Tape } from "./tape.js";
import {
  DOMAINS,
  OTHER_FACTS,
  SERVER_FACTS,
  SUBJECT,
  TENANT_FACTS,
  TOPOLOGY_FACTS,
  type Possible,
} from "./universe.js";

/** One random question to one random organisation at one random date. */
export interface RandomCase {
  readonly question: ReachQuestion;
  readonly facts: ReadonlyMap<string, Known>;
  readonly asOf: string;
}

/** How much is known of an organisation, and how much of it permits. */
interface Temper {
  readonly unknown: number;
  readonly conflict: number;
  readonly usual: number;
  readonly cut: number;
}

const UNKNOWN = [0.02, 0.1, 0.3, 0.6, 1];
const CONFLICT = [0, 0, 0.02, 0.08];
const USUAL = [0.3, 0.6, 0.85, 0.97];
const DATES = ["2024-11-21", "2025-05-04", "2025-05-05", "2025-05-06", "2026-11-21"];
const TAPE_LENGTH = 2 * 120;
const AT = "2026-11-21T08:00:00.000Z";

/** Random cases around everything the contract names; a failing one shrinks towards an organisation of which nothing is known. */
export function randomCases(): fc.Arbitrary<RandomCase> {
  return fc
    .uint8Array({ minLength: TAPE_LENGTH, maxLength: TAPE_LENGTH })
    .map((bytes) => randomCase(new Tape(bytes)));
}

function randomCase(tape: Tape): RandomCase {
  const question = randomQuestion(tape);
  const asOf = tape.pick(DATES);
  const facts = new Map<string, Known>();
  for (const part of [TOPOLOGY_FACTS, OTHER_FACTS, SERVER_FACTS, TENANT_FACTS]) {
    const temper = randomTemper(tape);
    for (const possible of part) {
      const known = randomKnown(tape, possible, temper);
      if (known !== undefined) facts.set(possible.name, known);
    }
  }
  return { question, facts, asOf };
}

function randomQuestion(tape: Tape): ReachQuestion {
  return {
    subject: tape.pick([SUBJECT, SUBJECT, SUBJECT, null]),
    peer: randomPeer(tape),
    modality: tape.pick(["chat", "chat", "call", ...MODALITIES]),
    direction: tape.pick(DIRECTIONS),
  };
}

function randomPeer(tape: Tape): ReachQuestion["peer"] {
  const kind = tape.pick(["organization", "organization", "skype", "unmanaged"] as const);
  const domain = tape.pick([...DOMAINS, ...DOMAINS, null]);
  if (domain === null) return { kind, address: tape.pick([null, "live:bob"]), domain };
  return { kind, address: tape.pick([null, `bob@${domain}`]), domain };
}

function randomTemper(tape: Tape): Temper {
  return {
    unknown: tape.pick(UNKNOWN),
    conflict: tape.pick(CONFLICT),
    usual: tape.pick(USUAL),
    cut: tape.pick([0, 0.3]),
  };
}

function randomKnown(tape: Tape, possible: Possible, temper: Temper): Known | undefined {
  const luck = tape.fraction();
  const choice = tape.fraction();
  if (luck < temper.unknown) return undefined;
  if (luck > 1 - temper.conflict && possible.values.length > 1) return "conflict";
  const value = usualOrNot(possible, choice, temper.usual);
  const partial =
    possible.cuttable === true && Array.isArray(value) && (choice * 16) % 1 < temper.cut;
  return { value, partial };
}

function usualOrNot({ values }: Possible, choice: number, usual: number): Possible["values"][0] {
  const [first, ...others] = values;
  if (first === undefined) throw new RangeError("a fact without a value");
  if (choice < usual || others.length === 0) return first;
  const rest = (choice - usual) / (1 - usual);
  return others[Math.min(others.length - 1, Math.floor(rest * others.length))] ?? first;
}

/** Says what is known as several sources would: a conflict by two that contradict each other. */
export function evidenceOf(
  facts: ReadonlyMap<string, Known>,
  possible: ReadonlyMap<string, Possible>,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [name, known] of facts) {
    if (known === "conflict") {
      const [one, other] = possible.get(name)?.values ?? [];
      if (one === undefined || other === undefined) throw new RangeError(`no two values: ${name}`);
      evidence.push({ name, value: one, source: "first.txt:1", at: AT });
      evidence.push({ name, value: other, source: "second.txt:1", at: AT });
    } else if (known.partial) {
      evidence.push({ name, value: known.value, partial: true, source: "cut.txt:1", at: AT });
    } else {
      evidence.push({ name, value: known.value, source: "settings.txt:1", at: AT });
    }
  }
  return evidence;
}
