import {
  evaluate,
  hybridMatches,
  type Environment,
  type ReachQuestion,
} from "../knowledge/index.js";
import { isStale, type AgeLimit } from "./age.js";
import { mismatchWords } from "./words/en/compare.js";
import { factTitle } from "./words/en/facts.js";
import { OVERVIEW, staleWords } from "./words/en/overview.js";

/** Something to know about the environment as a whole: a heading and a few lines. */
export interface Remark {
  readonly title: string;
  readonly lines: readonly string[];
}

/** So many facts are named for each kind of question. */
const NAMED = 4;

/** What is missing for which questions, what is old, and what two sides of a hybrid do not agree on. */
export function overview(environment: Environment, limit: AgeLimit): readonly Remark[] {
  return [
    { title: OVERVIEW.mismatches, lines: mismatches(environment) },
    { title: OVERVIEW.missing, lines: missingFor(environment, limit.now.slice(0, 10)) },
    { title: OVERVIEW.old, lines: old(environment, limit) },
  ].filter(({ lines }) => lines.length > 0);
}

function mismatches(environment: Environment): readonly string[] {
  return hybridMatches(environment)
    .filter(({ truth }) => truth === "fails")
    .map(mismatchWords);
}

/** Stands for an organisation on none of the lists. Never shown. */
const ANY_ORGANISATION = "on-no-list.invalid";

const QUESTIONS: readonly { readonly about: string; readonly peer: ReachQuestion["peer"] }[] = [
  {
    about: OVERVIEW.organizations,
    peer: { kind: "organization", address: null, domain: ANY_ORGANISATION },
  },
  { about: OVERVIEW.unmanaged, peer: { kind: "unmanaged", address: null, domain: null } },
  { about: OVERVIEW.skype, peer: { kind: "skype", address: null, domain: null } },
];

function missingFor(environment: Environment, today: string): readonly string[] {
  return QUESTIONS.flatMap(({ about, peer }) => {
    const question = { subject: null, peer, modality: "chat", direction: "outbound" } as const;
    const { missing, bySettings } = evaluate(question, environment, today);
    const open = missing.filter(({ fact }) => !fact.includes(ANY_ORGANISATION));
    if (bySettings !== "undetermined" || open.length === 0) return [];
    const named = open.slice(0, NAMED).map(({ fact }) => factTitle(fact));
    const rest = open.length - named.length;
    return [`${about}: ${[...named, ...(rest > 0 ? [`${String(rest)} more`] : [])].join("; ")}`];
  });
}

function old(environment: Environment, limit: AgeLimit): readonly string[] {
  if (limit.days === null) return [];
  let stale = 0;
  for (const slot of environment.slots()) if (isStale(slot, limit)) stale += 1;
  return stale === 0 ? [] : [staleWords(stale, limit.days)];
}
