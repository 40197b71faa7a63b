import type { Environment } from "../environment.js";
import { sameValue, type Slot } from "../evidence.js";
import { evaluate } from "../evaluate.js";
import type { ReachQuestion } from "../question.js";
import { amend, type Change } from "./change.js";

/** A setting that differs between two environments. */
export interface ChangedSetting {
  readonly name: string;
  readonly before: Slot;
  readonly after: Slot;
  /** Whether it makes any answer another one, alone or with the rest; null where too much differs to try each. */
  readonly matters: boolean | null;
}

/** What differs between two environments, fact by fact. */
export interface ChangedFacts {
  readonly settings: readonly ChangedSetting[];
  /** How many facts about single users differ. */
  readonly userFacts: number;
}

type Question = Omit<ReachQuestion, "subject">;

// Each is tried on every question twice; beyond this a comparison would keep people waiting.
const TRIED = 200;

/**
 * Finds the facts that differ. A setting matters where putting it alone into the first environment, or taking it
 * alone back out of the second, changes the answer of a question to one of the subjects.
 */
export function changedFacts(
  before: Environment,
  after: Environment,
  asOf: string,
  questions: readonly Question[],
  subjects: readonly (string | null)[],
): ChangedFacts {
  const names = new Set<string>();
  for (const environment of [before, after]) {
    for (const { name } of environment.slots()) {
      if (!alike(before.slot(name), after.slot(name))) names.add(name);
    }
  }
  const settings = [...names].filter((name) => !isOfUser(name));
  const effect = effectOf(before, after, asOf, questions, subjects);
  return {
    settings: settings.map((name, at) => ({
      name,
      before: before.slot(name),
      after: after.slot(name),
      matters: at < TRIED ? effect(name) : null,
    })),
    userFacts: names.size - settings.length,
  };
}

function isOfUser(name: string): boolean {
  return /^(?:server\.|tenant\.)?User\(/u.test(name);
}

function alike(a: Slot, b: Slot): boolean {
  if (a.conflict !== b.conflict || a.partial !== b.partial) return false;
  if (a.value === undefined || b.value === undefined) return a.value === b.value;
  return sameValue(a.value, b.value);
}

function effectOf(
  before: Environment,
  after: Environment,
  asOf: string,
  questions: readonly Question[],
  subjects: readonly (string | null)[],
): (name: string) => boolean {
  const answersIn = (environment: Environment, asked: readonly Question[]): readonly string[] =>
    asked.flatMap((question) =>
      subjects.map((subject) => {
        const { answer, bySettings } = evaluate({ ...question, subject }, environment, asOf);
        return `${answer} ${bySettings}`;
      }),
    );
  const then = answersIn(before, questions);
  const now = answersIn(after, questions);
  return (name) => {
    const partner = questionsAbout(name);
    const asked = [...questions, ...partner];
    const differs = (environment: Environment, answers: readonly string[]): boolean =>
      answersIn(environment, asked).some((answer, at) => answer !== answers[at]);
    return (
      differs(withSlot(before, after.slot(name)), [...then, ...answersIn(before, partner)]) ||
      differs(withSlot(after, before.slot(name)), [...now, ...answersIn(after, partner)])
    );
  };
}

/** A fact about one partner shows in the questions about that partner, who may stand for nobody else. */
function questionsAbout(fact: string): readonly Question[] {
  const domain = /^Partner\((.+)\)\./u.exec(fact)?.[1];
  if (domain === undefined) return [];
  const peer = { kind: "organization", address: null, domain } as const;
  return [{ peer, modality: "chat", direction: "outbound" }];
}

function withSlot(environment: Environment, slot: Slot): Environment {
  const { name, value, partial } = slot;
  const change: Change = { fact: name, value: value ?? null };
  return amend(environment, [partial ? { ...change, partial } : change]);
}
