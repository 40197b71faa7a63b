import { compareEnvironments, type Environment } from "../../knowledge/index.js";
import { compareCard, compareText } from "../cards/compare.js";
import { comparedDays, dayToCome, daysIn } from "../interpret/index.js";
import { sayOffering } from "../offering.js";
import { say, type Turn } from "../turn.js";
import {
  COMPARE,
  knownThenWords,
  nothingKnownWords,
  notYetWords,
  type ComparedDays,
  type Standing,
} from "../words/en/compare.js";
import { cannotLookBack } from "../words/en/history.js";
import { HAND_OVER } from "../words/en/tickets.js";

/** Compares what was known on the two days a text names, by what it answers; a day that is not named is today. */
export function compareKnown(turn: Turn, text: string): Turn {
  const today = turn.context.now.slice(0, 10);
  const toCome = dayToCome(text, today);
  if (toCome !== null) return sayNothing(turn, notYetWords(toCome));
  const days = comparedDays(text, today);
  if (days === null) {
    const named = daysIn(text, today).length > 0;
    return sayNothing(turn, named ? COMPARE.sameDay : COMPARE.whichDay);
  }
  const [from, to] = days;
  const before = knownOn(turn, from, today);
  const after = knownOn(turn, to, today);
  if (before === null || after === null) {
    return sayNothing(turn, cannotLookBack(before === null ? from : to));
  }
  const empty = emptyWords({ from, to, today }, before, after);
  if (empty !== null) return sayOffering(turn, empty, text);
  const view = {
    comparison: compareEnvironments(before, after, today),
    from,
    to,
    today,
    question: text,
  };
  return say(turn, {
    text: compareText(view),
    card: compareCard(view),
    cardId: turn.context.newId(),
  });
}

/** What to say where nothing was known on one of the days, or on either; null where there is something to compare. */
function emptyWords(days: ComparedDays, before: Environment, after: Environment): string | null {
  const [then, now] = [standing(before), standing(after)];
  if (then.facts > 0 && now.facts > 0) return null;
  const rest = [
    ...(then.facts > 0 ? [knownThenWords(days.from, days.today, then)] : []),
    ...(now.facts > 0 ? [knownThenWords(days.to, days.today, now)] : []),
  ];
  return [nothingKnownWords(days, then.facts === 0, now.facts === 0), ...rest].join(" ");
}

/** How much is known of an organisation. */
function standing(environment: Environment): Standing {
  const known = [...environment.slots()].filter(({ evidence }) => evidence.length > 0);
  const settings = known.filter(({ name }) => !name.includes("User("));
  const on = (side: string): number =>
    settings.filter(({ name }) => name.startsWith(`${side}.`)).length;
  const [server, tenant] = [on("server"), on("tenant")];
  return {
    facts: known.length,
    server,
    tenant,
    others: settings.length - server - tenant,
    users: environment.users.length,
  };
}

function sayNothing(turn: Turn, text: string): Turn {
  return say(turn, { text, suggestions: [HAND_OVER] });
}

function knownOn(turn: Turn, day: string, today: string): Environment | null {
  return day >= today ? turn.environment : (turn.context.given?.past?.get(day) ?? null);
}
