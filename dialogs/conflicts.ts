import { type Environment, type Evidence, isRefusal, parseFactName } from "../knowledge/index.js";
import type { ActionData } from "./action.js";
import { conflictsCard, CONFLICTS_PER_PAGE } from "./cards/conflicts.js";
import { contradictions, evidenceKey, type FactQuestion } from "./checklist.js";
import { settledBy } from "./fact-form.js";
import { say, settle, type Turn } from "./turn.js";
import { conflictsText, FILES, settledWords } from "./words/en/bringing.js";

/** Every fact that has several values, with the newest evidence of each, in the order first heard. */
function conflictsOf(environment: Environment): readonly FactQuestion[] {
  const found: FactQuestion[] = [];
  for (const { name, conflict } of environment.slots()) {
    if (!conflict) continue;
    const parsed = parseFactName(name);
    const values = contradictions(environment, name).filter((one) => isOf(name, one));
    if (isRefusal(parsed) || values.length < 2) continue;
    found.push({
      fact: name,
      kind: parsed.kind,
      cmdlet: parsed.kind.cmdlet,
      conflict: values,
      entry: null,
    });
  }
  return found;
}

/** A list that is said to be empty is contradicted by its entries: other facts, which no choice of a value would settle. */
function isOf(name: string, { name: other }: Evidence): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

/** Shows the facts that sources disagree about, side by side, page by page. */
export function showConflicts(
  turn: Turn,
  page: number,
  replaces: string | null,
  notice: string | null = null,
): Turn {
  const all = conflictsOf(turn.environment);
  const pages = Math.max(1, Math.ceil(all.length / CONFLICTS_PER_PAGE));
  const at = Math.min(page, pages - 1);
  const shown = all.slice(at * CONFLICTS_PER_PAGE, (at + 1) * CONFLICTS_PER_PAGE);
  const id = replaces ?? turn.context.newId();
  return say(turn, {
    text: conflictsText(shown, all.length, notice),
    card: conflictsCard({
      shown,
      count: all.length,
      page: at,
      pages,
      card: id,
      now: turn.context.now,
      notice,
    }),
    cardId: id,
    ...(replaces === null ? {} : { replaces }),
  });
}

/** Settles what was chosen. A choice that is no longer among the ones known changes nothing. */
export function settleConflicts(turn: Turn, data: ActionData<"settle-conflicts">): Turn {
  const author = { at: turn.context.now, by: turn.from.name };
  const chosen = data.all === undefined ? picked(turn, data) : ruled(turn, data.all);
  const settled = chosen.map((one) => settledBy(one, author));
  const done = settle(turn, settled);
  const left = conflictsOf(done.environment).length;
  const notice = settled.length === 0 ? FILES.nothingChosen : settledWords(settled.length, left);
  return showConflicts(
    done,
    data.page,
    data.card ?? null,
    left === 0 && settled.length === 0 ? null : notice,
  );
}

function picked(turn: Turn, data: ActionData<"settle-conflicts">): readonly Evidence[] {
  return data.facts.flatMap((fact, index) => {
    const typed = data[`fact-${String(index)}`];
    const chosen = contradictions(turn.environment, fact).find((one) => evidenceKey(one) === typed);
    return chosen !== undefined && isOf(fact, chosen) ? [chosen] : [];
  });
}

/** One rule for all of them; where two values are equally old, that fact stays open. */
function ruled(turn: Turn, rule: "newest" | "oldest"): readonly Evidence[] {
  return conflictsOf(turn.environment).flatMap(({ conflict }) => {
    const sorted = rule === "newest" ? conflict : [...conflict].reverse();
    const [first, second] = sorted;
    return first === undefined || first.at === second?.at ? [] : [first];
  });
}
