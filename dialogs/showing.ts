import type { Environment, Slot } from "../knowledge/index.js";
import {
  FACTS_PER_PAGE,
  factsCard,
  factsText,
  type FactGroup,
  type FactsView,
} from "./cards/facts.js";
import { currentDocument, factsBehind } from "./present.js";
import { overview } from "./overview.js";
import { ageLimit, knownFor, say, type Turn } from "./turn.js";
import { checkLabel } from "./words/en/checks.js";
import { SIDE_WORDS } from "./words/en/facts.js";
import { LABELS, usersWords } from "./words/en/labels.js";
import { NOTHING_KNOWN } from "./words/en/overview.js";
import { EXAMPLES, TALK } from "./words/en/talk.js";

/** What is asked with the button that shows it. */
const SHOW_ENVIRONMENT = "show my environment";

/** So many users are listed one by one; of more only the number is told. */
const USERS_LISTED = 10;

/** Shows everything known of the organisation, by side, page by page. */
export function showEnvironment(turn: Turn, page: number, replaces: string | null): Turn {
  const groups = environmentGroups(turn);
  const users = turn.environment.users.length;
  const nothing = groups.every((group) => group.slots.length === 0);
  return showFacts(turn, replaces, {
    title: LABELS.environmentTitle,
    summary: nothing && users === 0 ? LABELS.environmentEmpty : usersWords(users),
    remarks: nothing ? [] : overview(turn.environment, ageLimit(turn)),
    groups,
    page,
    verb: "show-environment",
    question: SHOW_ENVIRONMENT,
  });
}

function environmentGroups(turn: Turn): readonly FactGroup[] {
  const server: Slot[] = [];
  const tenant: Slot[] = [];
  const others: Slot[] = [];
  const listed = turn.environment.users.length <= USERS_LISTED;
  for (const slot of turn.environment.slots()) {
    if (slot.evidence.length === 0 || (!listed && slot.name.includes("User("))) continue;
    if (slot.name.startsWith("server.")) server.push(slot);
    else if (slot.name.startsWith("tenant.")) tenant.push(slot);
    else others.push(slot);
  }
  return [
    { title: SIDE_WORDS.server, slots: server },
    { title: SIDE_WORDS.tenant, slots: tenant },
    { title: LABELS.people, slots: others },
  ];
}

/** Where something is from: the facts a text names, else everything the last answer rests on. */
export function showWhereFrom(turn: Turn, text: string): Turn {
  const named = factsNamed(text, turn.environment);
  if (named.length === 0) return showEvidence(turn, 0, null);
  const known = named.filter(({ evidence }) => evidence.length > 0);
  return showFacts(turn, null, {
    title: LABELS.evidenceTitle,
    summary: known.length === 0 ? NOTHING_KNOWN : "",
    remarks: [],
    groups: [{ title: "", slots: known.slice(0, FACTS_PER_PAGE) }],
    page: 0,
    verb: "show-evidence",
    question: text,
  });
}

/** The facts whose property, or whole name, stands in a text. */
function factsNamed(text: string, environment: Environment): readonly Slot[] {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...environment.slots()].filter(({ name }) => {
    const lower = name.toLowerCase();
    return words.has(lower.slice(lower.lastIndexOf(".") + 1)) || text.toLowerCase().includes(lower);
  });
}

/** Shows what the last answer rests on: by check, every fact with its sources. */
export function showEvidence(turn: Turn, page: number, replaces: string | null): Turn {
  const { asked } = turn.state;
  if (asked === null) return say(turn, { text: TALK.nothingAnswered, suggestions: EXAMPLES });
  const document = currentDocument(turn, asked);
  const environment = knownFor(turn, asked);
  const seen = new Set<string>();
  const isFirst = (name: string): boolean => !seen.has(name) && seen.add(name).has(name);
  const groups = document.checks.map((check) => ({
    title: checkLabel(check.id),
    slots: check.facts
      .map((fact) => environment.slot(fact.name))
      .filter((slot) => slot.evidence.length > 0 && isFirst(slot.name)),
  }));
  const known = factsBehind(environment, document).some((slot) => slot.evidence.length > 0);
  return showFacts(turn, replaces, {
    title: LABELS.evidenceTitle,
    summary: known ? "" : LABELS.evidenceEmpty,
    remarks: [],
    groups,
    page,
    verb: "show-evidence",
    question: asked.text,
  });
}

function showFacts(
  turn: Turn,
  replaces: string | null,
  view: Omit<FactsView, "card" | "limit">,
): Turn {
  const id = replaces ?? turn.context.newId();
  const whole = { ...view, limit: ageLimit(turn), card: id };
  return say(turn, {
    text: factsText(whole),
    card: factsCard(whole),
    cardId: id,
    ...(replaces === null ? {} : { replaces }),
  });
}
