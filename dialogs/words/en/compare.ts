import type {
  ChangedSetting,
  ComparedGroup,
  ComparedPeers,
  Comparison,
  HybridMatch,
  Slot,
} from "../../../knowledge/index.js";
import { inert } from "../inert.js";
import { checkLabel } from "./checks.js";
import { ANSWERS } from "./exploring-what-if.js";
import { factTitle, valueWords } from "./facts.js";
import { dayWords, HISTORY } from "./history.js";
import { LABELS } from "./labels.js";
import { STATES } from "./verdict.js";

/** Headings and sentences of a comparison. */
export const COMPARE = {
  title: "What changed, by behaviour",
  whichDay:
    "Which day shall I compare with? Say “compare now with 1 March 2026”, or “compare 1 March with 1 June”.",
  sameDay: "Those are the same day. Name an earlier one to compare with.",
  groups: "Answers that are other ones now",
  noGroups: "Nobody gets another answer.",
  settings: "Settings that changed the answers",
  idle: "Settings that changed no answer",
  untried: "Settings not tried one by one",
  mismatches: "Your two sides do not match",
  today: "now",
  anybody: "any user I don't know by name",
  skypeEnd: "Both are judged by today's date, so Skype's end does not count as a change.",
} as const;

/** That nobody can know yet what holds on a day. */
export function notYetWords(day: string): string {
  return `${dayWords(day)} is still to come, so there is nothing to compare with. Name a day that has been, or ask “what if …” about a change you plan.`;
}

/** Two days, `YYYY-MM-DD`, the earlier first. */
export interface ComparedDays {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/** How much is known of an organisation: facts in all, and what they are about. */
export interface Standing {
  readonly facts: number;
  readonly server: number;
  readonly tenant: number;
  readonly others: number;
  readonly users: number;
}

/** That nothing was known on one of two days, or on either, so that there is nothing to compare. */
export function nothingKnownWords(
  { from, to, today }: ComparedDays,
  atFirst: boolean,
  atLast: boolean,
): string {
  const last = to === today ? `I know nothing of your settings ${COMPARE.today}` : nothingOn(to);
  const both = "I knew nothing of your settings on either day";
  const once = atFirst ? nothingOn(from) : last;
  return `${atFirst && atLast ? both : once}, so there is nothing to compare.`;
}

function nothingOn(day: string): string {
  return `On ${dayWords(day)} I knew nothing of your settings`;
}

/** What was known on a day, in short. */
export function knownThenWords(day: string, today: string, of: Standing): string {
  const some = (number: number, one: string, many: string): readonly string[] =>
    number === 0 ? [] : [count(number, one, many)];
  const parts = [
    ...some(of.server, "setting of the server", "settings of the server"),
    ...some(of.tenant, "setting of Microsoft 365", "settings of Microsoft 365"),
    ...some(of.others, "fact about your organisation", "facts about your organisation"),
    ...some(of.users, "user", "users"),
  ];
  return day === today
    ? `Now I know ${listed(parts)}: say “show my environment” to see it all.`
    : `On ${dayWords(day)} I knew ${listed(parts)}.`;
}

/** So many names are written out. */
const NAMED = 3;

/** Between which days. */
export function betweenWords(from: string, to: string, today: string): string {
  const end = to === today ? COMPARE.today : dayWords(to);
  return `${dayWords(from)} and ${end}`;
}

/** The outcome in a sentence. */
export function comparedWords({ groups, settings, userFacts, compared }: Comparison): string {
  const facts = settings.length + userFacts;
  if (facts === 0) return "What I knew is the same on both days.";
  const differing = `${count(facts, "fact differs", "facts differ")}.`;
  if (groups.length === 0) return `${differing} ${COMPARE.noGroups}`;
  const users = new Set(groups.flatMap((group) => group.users)).size;
  const of =
    compared === 0 ? "" : ` of the ${count(compared, "user", "users")} I knew on both days`;
  const who = users === 0 ? "Users I don't know by name" : `${String(users)}${of}`;
  return `${differing} ${who} ${users === 1 ? "gets" : "get"} another answer to something.`;
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** Who gets another answer. */
export function usersWords({ users, anybody }: ComparedGroup): string {
  const [...named] = users.slice(0, NAMED).map((user) => inert(user, 120));
  const rest = users.length - named.length;
  const all = [
    ...named,
    ...(rest > 0 ? [`${String(rest)} more`] : []),
    ...(anybody ? [COMPARE.anybody] : []),
  ];
  return listed(all);
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

const WAYS: Readonly<Record<string, string>> = {
  "chat outbound": "chat",
  "call outbound": "call",
  "chat inbound": "be written to by",
};

/** What about: the peers and the ways of reaching them. */
export function aboutWords({ peers, ways }: ComparedGroup): string {
  const said = ways.map(({ modality, direction }) => WAYS[`${modality} ${direction}`] ?? modality);
  return `${listed(said)}: ${listed(peers.map(peersWords))}`;
}

function peersWords(peers: ComparedPeers): string {
  switch (peers.kind) {
    case "skype":
      return "Skype users";
    case "unmanaged":
      return "personal Teams accounts";
    case "organization":
      return organisationsWords(peers);
  }
}

function organisationsWords({
  reach,
  domains,
}: Extract<ComparedPeers, { readonly kind: "organization" }>): string {
  if (reach === "rest") return "every organisation on no list";
  const named = domains.slice(0, NAMED).map((domain) => inert(domain, 120));
  const rest = domains.length - named.length;
  const all = listed([...named, ...(rest > 0 ? [`${String(rest)} more domains`] : [])]);
  return reach === "below" ? `names below ${all}` : all;
}

/** From which answer to which. */
export function turnedWords({ from, to }: ComparedGroup): string {
  if (from.answer !== to.answer) return `${ANSWERS[from.answer]} → ${ANSWERS[to.answer]}`;
  return `by the settings ${ANSWERS[from.bySettings]} → ${ANSWERS[to.bySettings]}; the answer itself stays ${ANSWERS[to.answer]}`;
}

/** Through which checks. */
export function throughWords({ checks }: ComparedGroup): string {
  return checks
    .map(({ id, before, after }) => {
      const state = (truth: typeof before): string =>
        truth === null ? "does not apply" : STATES[truth].word;
      return `${checkLabel(id)}: ${state(before)} → ${state(after)}`;
    })
    .join("; ");
}

/** A setting from what to what. */
export function settingWords({ name, before, after }: ChangedSetting): string {
  return `${factTitle(name)}: ${slotWords(before)} → ${slotWords(after)}`;
}

function slotWords(slot: Slot): string {
  if (slot.conflict) return LABELS.conflict;
  return slot.value === undefined ? HISTORY.none : valueWords(slot.value, 6);
}

/** Users known on one of the days only. */
export function strangersWords({ joined, left }: Comparison): readonly string[] {
  return [
    ...(joined.length === 0
      ? []
      : [`${count(joined.length, "user was", "users were")} not known before.`]),
    ...(left.length === 0
      ? []
      : [`${count(left.length, "user is", "users are")} not known any more.`]),
  ];
}

/** A mismatch between the two sides of a hybrid, with what it breaks. */
export function mismatchWords(match: HybridMatch): string {
  switch (match.id) {
    case "open-or-closed":
      return "One side admits every organisation, the other only those on its list: who is homed online and who on the server can then reach different organisations. Turn partner discovery on for an open tenant, off for one with a list.";
    case "allowed-domains":
      return `The allowed domains differ${differing(match)}: an organisation that is on one list alone is reached by the users of that side only.`;
    case "blocked-domains":
      return `The blocked domains differ${differing(match)}: an organisation that is blocked on one side alone still reaches the users of the other.`;
    case "server-federation":
      return "Federation is off on the server's edge: a hybrid needs it, or chat between the two sides and with other organisations stops.";
    case "shared-address-space":
      return "The tenant does not share its SIP address space: users on the two sides cannot find each other.";
    case "provider":
      return "The server's way into Microsoft 365 (the hosting provider with the proxy sipfed.online.lync.com) is not enabled with a shared address space and as the home of users: chat between the two sides fails.";
  }
}

function differing({
  onlyServer,
  onlyTenant,
}: Extract<HybridMatch, { readonly onlyServer: readonly string[] }>): string {
  const some = (title: string, domains: readonly string[]): readonly string[] => {
    if (domains.length === 0) return [];
    const named = domains.slice(0, NAMED).map((domain) => inert(domain, 120));
    const rest = domains.length - named.length;
    return [`${title}: ${listed([...named, ...(rest > 0 ? [`${String(rest)} more`] : [])])}`];
  };
  return ` (${[...some("only on the server", onlyServer), ...some("only in Microsoft 365", onlyTenant)].join("; ")})`;
}
