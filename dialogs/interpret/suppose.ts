import { rawAt, means, tagAt, type Item } from "./items.js";

/** A supposed change: its words, and the items that are about it rather than about the question. */
export interface Supposition {
  readonly change: string;
  readonly from: number;
  /** One past its last item. */
  readonly to: number;
}

/** Finds "what if we turn on open federation", "…, if alice gets FederationOnly". An `if` that only describes somebody is none. */
export function findSupposition(text: string, items: readonly Item[]): Supposition | null {
  const complains = items.some((item) => item.tag === "symptom");
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    const gerund = gerundEnd(items, index);
    if (gerund !== null)
      return { change: wordsOf(text, items.slice(index + 1, gerund)), from: index + 1, to: gerund };
    const state = stateEnd(items, index);
    if (state !== null)
      return { change: wordsOf(text, items.slice(index + 1, state)), from: index, to: state };
    if (!opensChange(items, index, complains)) continue;
    const start = tagAt(items, index + 1) === "colon" ? index + 2 : index + 1;
    const to = clauseEnd(items, start, / (?:to|of)$/iu.test(item.raw));
    const clause = items.slice(start, to);
    if (!isSupposed(item, clause) || !isFollowed(item, items.slice(to))) continue;
    return { change: wordsOf(text, clause), from: index, to };
  }
  return null;
}

/** A word for supposing, or a way of building the sentence that says the same. */
function opensChange(items: readonly Item[], at: number, complains: boolean): boolean {
  const item = items[at];
  if (item?.tag === "suppose" || (item?.tag === "if" && !complains)) return true;
  return (
    isInverted(items, at) ||
    hangsInverted(items, at) ||
    leadsToGerund(items, at) ||
    intends(items, at)
  );
}

/** "Would alice be able to call bob were federation turned on?" */
function hangsInverted(items: readonly Item[], at: number): boolean {
  if (at < 3 || !/^(?:were|had|should)$/iu.test(rawAt(items, at))) return false;
  if (!/^(?:would|could|might)$/iu.test(rawAt(items, 0))) return false;
  const next = items[at + 1];
  const isThing = next !== undefined && (isSetting(next) || ["me", "we"].includes(next.tag));
  return isThing && changesSomething(items.slice(at + 1, clauseEnd(items, at + 1, false)));
}

/** "I'll disable … Who'll still …?" */
function intends(items: readonly Item[], at: number): boolean {
  return /^(?:i|we)'ll$/iu.test(rawAt(items, at)) && means(items[at + 1], "change");
}

/** "Should I switch it on, …", "were we to …": the question that follows asks what then. */
function isInverted(items: readonly Item[], at: number): boolean {
  if (!INVERTS.test(rawAt(items, at)) || !opensSentence(items, at)) return false;
  const to = clauseEnd(items, at + 1, false);
  if (tagAt(items, to) !== "comma" || !changesSomething(items.slice(at + 1, to))) return false;
  return items.slice(to + 1, to + 6).some(({ tag }) => tag === "modal");
}

const INVERTS = /^(?:should|were|had|say)$/iu;

function opensSentence(items: readonly Item[], at: number): boolean {
  let index = at - 1;
  while (["fill", "and", "comma", "pause"].includes(tagAt(items, index))) index -= 1;
  return ["stop", "question", "colon"].includes(tagAt(items, index));
}

/** "The effect of disabling …", "by turning on … do we get …?" */
function leadsToGerund(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || !isDoing(next, items[at + 2])) return false;
  if (/^of$/iu.test(rawAt(items, at))) return EFFECT.test(rawAt(items, at - 1));
  return /^(?:by|through|upon|with)$/iu.test(rawAt(items, at)) && opensSentence(items, at);
}

const EFFECT = /^(?:effects?|impact|consequences?|results?|outcome|influence|implications?)$/iu;

/** What somebody only means to do is supposed where a question about it follows, and none how it is done. */
function isFollowed(opener: Item, rest: readonly Item[]): boolean {
  if (opener.value !== "intend" && opener.tag !== "me" && opener.tag !== "we") return true;
  const asks = rest.findIndex(({ tag }) => tag === "modal" || tag === "what" || tag === "who");
  return asks >= 0 && !rest.some(({ tag }) => tag === "do" || tag === "how");
}

/** "Would adding fabrikam.com let alice …": where the change ends, or null. */
function gerundEnd(items: readonly Item[], at: number): number | null {
  const next = items[at + 1];
  const supposes = /^(?:would|will|does|could)$/iu.test(rawAt(items, at));
  if (
    !supposes ||
    next === undefined ||
    !(
      isDoing(next, items[at + 2]) ||
      (next.tag === "property" &&
        (!/^does$/iu.test(rawAt(items, at)) || /^being$/iu.test(rawAt(items, at + 2))))
    )
  )
    return null;
  const limit = Math.min(items.length, at + LONGEST_CHANGE);
  for (let index = at + 2; index < limit; index += 1) {
    if (
      /^(?:let|lets|allow|allows|make|makes|help|fix|enable|enables|mean|suffice|be|stop|stops|prevent|prevents|keep|keeps|break|affect|cut|cuts|disconnect|lock|leave|give|take|open|get|cost|change)$/iu.test(
        rawAt(items, index),
      )
    )
      return index;
  }
  return null;
}

/** "Adding", "turning on", or a cmdlet that changes something. */
function isDoing(item: Item, next: Item | undefined): boolean {
  if (/^(?:set|grant|new|remove)$/iu.test(item.raw)) return /^cs/iu.test(next?.raw ?? "");
  return /ing(?: on| off)?$/iu.test(item.raw) && means(item, "change");
}

/** "With AllowTeamsConsumer off, …": one past the state, or null. */
function stateEnd(items: readonly Item[], at: number): number | null {
  if (items[at]?.tag !== "with" && !/^(?:given|say)$/iu.test(rawAt(items, at))) return null;
  const property = items.slice(at + 1, at + 4).findIndex(isSetting);
  if (property < 0) return null;
  const from = at + 2 + property;
  const state = items.slice(from, from + 3).findIndex((item) => STATE.test(item.raw));
  return state < 0 ? null : from + state + 1;
}

function isSetting(item: Item): boolean {
  return item.tag === "property" || /^federationonly$/iu.test(item.raw) || SWITCHED.test(item.raw);
}

const STATE = /^(?:turned |switched |set )?(?:on|off|true|false|enabled|disabled|policy)$/iu;

/** As typed, but for what was taken out from between the items: dates, and words that tell the bot what to say. */
function wordsOf(text: string, clause: readonly Item[]): string {
  return clause
    .map((item, index) => {
      const next = clause[index + 1];
      const gap = next === undefined ? "" : text.slice(item.end, next.start);
      return text.slice(item.start, item.end) + (/[\p{L}\p{N}]/u.test(gap) ? " " : gap);
    })
    .join("")
    .replace(/\s+/gu, " ");
}

/** "If he is a Skype user" describes somebody; only what is changed is supposed. */
function isSupposed(opener: Item, clause: readonly Item[]): boolean {
  if (clause.length < 2 && !clause.some((one) => one.tag === "property")) return false;
  const supposes =
    opener.tag === "suppose" && opener.value !== "intend" && !TELLS_WHEN.test(opener.raw);
  return supposes || changesSomething(clause);
}

/** "What happens when bob calls alice?" asks of what is so already. */
const TELLS_WHEN = / when$/iu;

/** `forWhom`: "would it be enough to … for alice to …" ends where it is said what for. */
function clauseEnd(items: readonly Item[], from: number, forWhom: boolean): number {
  const limit = Math.min(items.length, from + LONGEST_CHANGE);
  for (let index = from; index < limit; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (["stop", "question", "comma", "colon"].includes(item.tag)) return index;
    if (forWhom && /^(?:for|on|so|so that|in order for|in order to)$/iu.test(item.raw))
      return index;
    if (/^(?:then|would|could|can|will|may|should)$/iu.test(item.raw)) return index;
    if (/^(?:do|does)$/iu.test(item.raw) && OUTCOME.has(tagAt(items, index + 1))) return index;
  }
  return limit;
}

/** Who is asked about next: "… do we get …". */
const OUTCOME: ReadonlySet<string> = new Set(["we", "me", "our", "word", "address", "people"]);
const LONGEST_CHANGE = 40;

function changesSomething(clause: readonly Item[]): boolean {
  const state = clause.some((item) => STATE.test(item.raw));
  const isSaid = STATE.test(clause.at(-1)?.raw ?? "");
  return clause.some(
    (item) =>
      (means(item, "change") && !means(item, "via")) ||
      TURNS.test(item.raw) ||
      (state && item.tag === "property") ||
      HOMED.test(item.raw) ||
      (isSaid && SWITCHED.test(item.raw)),
  );
}

/** Words that mostly say that something is stopped. */
const TURNS = /^(?:turn|switch|shut) (?:off|down)$/iu;

/** Where somebody is homed is settled by a move. */
const HOMED = /^homed(?: |$)/iu;

/** What is on or off without being a property. */
const SWITCHED =
  /^(?:(?:partner|open|closed|external|guest|anonymous) (?:discovery|federation|access|join)|federation|interop)$/iu;
