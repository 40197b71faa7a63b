import type { Decision } from "../decision.js";
import type { Environment } from "../environment.js";
import { evaluate } from "../evaluate.js";
import type { Direction, Modality, ReachQuestion } from "../question.js";
import { changedFacts, type ChangedSetting } from "./changed-facts.js";
import { kindsOfDomains, type DomainKind } from "./kinds-of-domains.js";
import { kindOf, usersByKind } from "./users-by-kind.js";
import { turnedChecks, type TurnedCheck } from "./what-if.js";

/** One way of reaching somebody that settings may judge on their own. */
export interface Way {
  readonly modality: Modality;
  readonly direction: Direction;
}

/** Whom a difference is about: Skype users, personal accounts, or some other organisations. */
export type ComparedPeers =
  | { readonly kind: "skype" | "unmanaged" }
  | ({ readonly kind: "organization" } & Omit<DomainKind, "example">);

/** Users and peers whose answer is another one, all for the same reasons. */
export interface ComparedGroup {
  readonly peers: readonly ComparedPeers[];
  readonly ways: readonly Way[];
  readonly from: Answers;
  readonly to: Answers;
  /** The checks that come out another way. */
  readonly checks: readonly TurnedCheck[];
  /** Users of ours known both times. */
  readonly users: readonly string[];
  /** Whether a user of whom nothing is known is among them. */
  readonly anybody: boolean;
  readonly before: Decision;
  readonly after: Decision;
}

/** What an answer says: today, and by the settings alone. */
export type Answers = Pick<Decision, "answer" | "bySettings">;

/** Two environments held against each other by what they answer. */
export interface Comparison {
  readonly groups: readonly ComparedGroup[];
  /** Facts of settings that differ, each with whether it makes any difference to an answer. */
  readonly settings: readonly ChangedSetting[];
  /** Facts about users that differ, counted. */
  readonly userFacts: number;
  /** Users known in both; those known in one only are not compared. */
  readonly compared: number;
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/**
 * Compares two environments by behaviour: asks the evaluator for every kind of user and every kind of peer
 * that either can tell apart, both times at the same date (`YYYY-MM-DD`), and groups what differs.
 */
export function compareEnvironments(
  before: Environment,
  after: Environment,
  asOf: string,
): Comparison {
  const { kinds, joined, left, compared } = kindsOfUsers(before, after);
  const asked = questionsOf([before, after]);
  const sample = [null, ...[before, after].flatMap(usersByKind).flatMap(([first]) => first ?? [])];
  return {
    groups: groupsOf(before, after, asOf, asked, kinds),
    ...changedFacts(
      before,
      after,
      asOf,
      asked.map(({ question }) => question),
      sample,
    ),
    compared,
    joined,
    left,
  };
}

interface Asked {
  readonly peers: ComparedPeers;
  readonly way: Way;
  readonly question: Omit<ReachQuestion, "subject">;
}

const CHAT: Way = { modality: "chat", direction: "outbound" };
const CALL: Way = { modality: "call", direction: "outbound" };
const CHAT_IN: Way = { modality: "chat", direction: "inbound" };

/** Every question whose answer a setting can change on its own; the other modalities follow one of these. */
function questionsOf(environments: readonly Environment[]): readonly Asked[] {
  const ask = (peers: ComparedPeers, way: Way, domain: string | null): Asked => ({
    peers,
    way,
    question: { peer: { kind: peers.kind, address: null, domain }, ...way },
  });
  return [
    ...[CHAT, CALL].map((way) => ask({ kind: "skype" }, way, null)),
    ...[CHAT, CHAT_IN].map((way) => ask({ kind: "unmanaged" }, way, null)),
    ...kindsOfDomains(environments).map(({ example, reach, domains }) =>
      ask({ kind: "organization", reach, domains }, CHAT, example),
    ),
  ];
}

interface UserKinds {
  /** Users known both times, those together of whom a check reads the same both times. */
  readonly kinds: readonly (readonly string[])[];
  readonly compared: number;
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

function kindsOfUsers(before: Environment, after: Environment): UserKinds {
  const own = new Set([...before.ownDomains, ...after.ownDomains]);
  const ours = ({ users }: Environment): ReadonlySet<string> =>
    new Set(users.filter((address) => own.has(address.slice(address.lastIndexOf("@") + 1))));
  const then = ours(before);
  const now = ours(after);
  const kinds = new Map<string, string[]>();
  let compared = 0;
  for (const address of then) {
    if (!now.has(address)) continue;
    compared += 1;
    const kind = `${kindOf(address, before)}\u0003${kindOf(address, after)}`;
    const alike = kinds.get(kind);
    if (alike === undefined) kinds.set(kind, [address]);
    else alike.push(address);
  }
  return {
    kinds: [...kinds.values()],
    compared,
    joined: [...now].filter((address) => !then.has(address)),
    left: [...then].filter((address) => !now.has(address)),
  };
}

/** One question, and the kinds of users who get another answer to it for the same reasons. */
interface Difference {
  readonly asked: Asked;
  readonly key: string;
  /** By number; `ANYBODY` for a user of whom nothing is known. */
  readonly kinds: readonly number[];
  readonly before: Decision;
  readonly after: Decision;
  readonly checks: readonly TurnedCheck[];
}

const ANYBODY = -1;

function groupsOf(
  before: Environment,
  after: Environment,
  asOf: string,
  asked: readonly Asked[],
  kinds: UserKinds["kinds"],
): readonly ComparedGroup[] {
  const differences = asked.flatMap((one) => differencesIn(before, after, asOf, one, kinds));
  const byPeers = together(differences, ({ asked: { peers, way }, key, kinds: who }) =>
    JSON.stringify([peers.kind, way, key, who]),
  );
  const byWays = together(byPeers, (alike) => {
    const [{ key, kinds: who } = NO_DIFFERENCE] = alike;
    return JSON.stringify([alike.map(({ asked: { peers } }) => peers), key, who]);
  });
  return byWays
    .flatMap((alike) => groupOf(alike, kinds) ?? [])
    .sort((a, b) => b.users.length - a.users.length);
}

const NO_DIFFERENCE = { key: "", kinds: [] };

function differencesIn(
  before: Environment,
  after: Environment,
  asOf: string,
  asked: Asked,
  kinds: UserKinds["kinds"],
): readonly Difference[] {
  const found = new Map<string, Difference>();
  const compare = (subject: string | null, kind: number): void => {
    const then = evaluate({ ...asked.question, subject }, before, asOf);
    const now = evaluate({ ...asked.question, subject }, after, asOf);
    if (answersAlike(then, now)) return;
    const checks = turnedChecks(then, now);
    const key = JSON.stringify([answersOf(then), answersOf(now), checks]);
    const known = found.get(key);
    const who = [...(known?.kinds ?? []), kind];
    found.set(
      key,
      known === undefined
        ? { asked, key, kinds: who, before: then, after: now, checks }
        : { ...known, kinds: who },
    );
  };
  compare(null, ANYBODY);
  for (const [kind, [first]] of kinds.entries()) if (first !== undefined) compare(first, kind);
  return [...found.values()];
}

/** Whether two decisions say the same: today, and by the settings alone. */
function answersAlike(a: Answers, b: Answers): boolean {
  return a.answer === b.answer && a.bySettings === b.bySettings;
}

function answersOf({ answer, bySettings }: Answers): Answers {
  return { answer, bySettings };
}

function groupOf(
  alike: readonly (readonly Difference[])[],
  kinds: UserKinds["kinds"],
): ComparedGroup | null {
  const [first] = alike.flat();
  if (first === undefined) return null;
  const { before, after, checks, kinds: who } = first;
  return {
    peers: (alike[0] ?? []).map(({ asked }) => asked.peers),
    ways: alike.flatMap(([one]) => one?.asked.way ?? []),
    from: answersOf(before),
    to: answersOf(after),
    checks,
    users: who.flatMap((kind) => kinds[kind] ?? []),
    anybody: who.includes(ANYBODY),
    before,
    after,
  };
}

function together<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const alike = found.get(key(item));
    if (alike === undefined) found.set(key(item), [item]);
    else alike.push(item);
  }
  return [...found.values()];
}
