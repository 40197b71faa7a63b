import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod/v4";
import {
  DIRECTIONS,
  isRefusal,
  MODALITIES,
  parseFactName,
  parseFactValue,
  type Evidence,
  type ReachQuestion,
} from "../../knowledge/index.js";

const ANSWERS = ["allowed", "conditional", "undetermined", "blocked"] as const;

const questionShape = z.strictObject({
  /** The same question as an admin would type it; absent where words cannot say it. */
  text: z.string().optional(),
  /** What is known to be ours beside what the environment shows, for reading the text. */
  ownDomains: z.array(z.string()).default([]),
  subject: z.string().nullable(),
  peer: z.enum(["skype", "organization", "unmanaged"]),
  address: z.string().nullable().default(null),
  /** Absent: what follows the address's `@`. */
  domain: z.string().nullable().optional(),
  modality: z.enum(MODALITIES).default("chat"),
  direction: z.enum(DIRECTIONS).default("outbound"),
});

const expectationShape = z.strictObject({
  answer: z.enum(ANSWERS),
  /** Absent: the same as `answer`. */
  bySettings: z.enum(ANSWERS).optional(),
  /** Exactly these checks decide. */
  deciding: z.array(z.string()).default([]),
  /** Exactly these facts are asked for. */
  missing: z.array(z.string()).optional(),
  /** At least these facts are asked for. */
  asks: z.array(z.string()).optional(),
  /** None of these facts is asked for. */
  asksNot: z.array(z.string()).optional(),
  /** This fact is asked for first. */
  asksFirst: z.string().optional(),
  /** Of what is asked for, exactly these are contradicted. */
  conflicts: z.array(z.string()).optional(),
  unverified: z.array(z.string()).optional(),
  worthChecking: z.array(z.string()).optional(),
  assumed: z.array(z.string()).optional(),
  /** How single checks come out; null means that the check does not apply. */
  truths: z.record(z.string(), z.enum(["holds", "fails", "unknown"]).nullable()).default({}),
});

const caseShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  description: z.string().min(20),
  source: z.string().min(4),
  environment: z.record(z.string(), z.string()).default({}),
  facts: z.array(z.string()).default([]),
  asOf: z.iso.date().default("2026-11-21"),
  question: questionShape,
  expect: expectationShape,
});

const bookShape = z.strictObject({
  about: z.string(),
  texts: z.array(z.string()).default([]),
  cases: z.array(caseShape),
});

/** One case of the casebook, as its file tells it. */
export type BookCase = z.infer<typeof caseShape>;

/** Reads every case under `tests/cases/evaluate`; a field that no case has is refused, by file and case. */
export function readCasebook(): BookCase[] {
  const folder = join(projectRoot(), "tests", "cases", "evaluate");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => readBook(file, readFileSync(join(folder, file), "utf8")));
}

/** Reads one file of cases. */
export function readBook(file: string, text: string): BookCase[] {
  const book = bookShape.safeParse(parse(text, { maxAliasCount: -1 }));
  if (book.success) return book.data.cases;
  throw new Error(`${file}: ${z.prettifyError(book.error)}`);
}

/** The case's question, as the evaluator takes it. */
export function questionOf({ question }: BookCase): ReachQuestion {
  const { subject, peer, address, modality, direction } = question;
  const domain = question.domain ?? address?.split("@")[1] ?? null;
  return { subject, peer: { kind: peer, address, domain }, modality, direction };
}

/** The facts a case states by hand, as evidence. */
export function statedFacts({ id, facts, asOf }: BookCase): Evidence[] {
  return facts.map((fact) => {
    const [, typedName, typedValue] = /^([^=]+)=(.*)$/u.exec(fact) ?? [];
    const parsed = parseFactName(typedName ?? fact);
    if (isRefusal(parsed)) throw new Error(`${id}: ${parsed.refused}`);
    const value = parseFactValue(parsed.kind, typedValue ?? "");
    if (isRefusal(value)) throw new Error(`${id}: ${value.refused}`);
    return { name: parsed.name, value, source: "--fact", at: `${asOf}T08:00:00.000Z` };
  });
}

/** The checkout, from the sources as from the compiled tests. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
