import { askingSentences, has, isConcrete, opening, type KindCues } from "./cues.js";
import { isAction } from "./frame.js";
import { means, rawAt, type Item, type ItemTag } from "./items.js";
import type { Mention } from "./mention.js";

/** Whether it is asked who of ours may, rather than whether somebody may. */
export function isWho(cues: KindCues): boolean {
  if (!cues.frames.some((frame) => frame.peers.length > 0 || frame.hasAction)) return false;
  if (opening(cues, 1)[0]?.tag === "why") return false;
  const asks = asksForPeople(cues) || askingSentences(cues).some(asksForPeople);
  if (isAllOrSome(cues)) return true;
  if (asks) return !cues.frames.some((frame) => frame.own.some(isConcrete)) || has(cues, "except");
  return anyOfOurs(cues);
}

/** "It broke. Which of our users can fabrikam.com reach?": a question mark ends the asking, whatever is told besides. */
export function asksWhoOutright(cues: KindCues): boolean {
  const asks = askingSentences(cues).some(
    (part) =>
      part.items.at(-1)?.tag === "question" &&
      part.items.some(namesSomebody) &&
      asksForPeople(part),
  );
  return asks && isWho(cues);
}

/** "Are all of our users … or just some?" */
function isAllOrSome({ items }: KindCues): boolean {
  const words = items.slice(-8).map(({ raw }) => raw);
  return /\bor (?:just|only|merely) (?:some|a few|certain|part)\b/iu.test(words.join(" "));
}

/** Opens by asking for people, or by telling to list them. */
function asksForPeople(cues: KindCues): boolean {
  const first = opening(cues, 5);
  if (first.slice(0, 3).some((item, at) => isWhoWord(item, at, first)) || means(first[0], "who"))
    return true;
  return lateWho(cues) || listsPeople(cues) || isHeading(cues);
}

/** "Users without permission to call Skype?": a heading for a list, and nothing asked. */
function isHeading({ items }: KindCues): boolean {
  if (items[0]?.tag !== "people" || items.some(({ tag }) => tag === "modal")) return false;
  return LACKS.test(rawAt(items, 1));
}

const LACKS = /^(?:without|w \/ o|lacking|missing)$/iu;

/** "Are there any users …" and "which people …" ask who; "are there any restrictions …" and "which setting …" do not. */
function isWhoWord(item: Item, index: number, items: readonly Item[]): boolean {
  if (item.tag === "who" || asksNamed(item, index)) return true;
  return item.tag === "which" && !listsThings(items, index + 1) && isForWhom(item, index, items);
}

/** "Which of", "list all users", "show me everyone". */
function isForWhom(item: Item, index: number, items: readonly Item[]): boolean {
  if (namesAll(item, items[index + 1])) return true;
  if (
    /(?:one|body|of|users|people|employees|staff|accounts|mailboxes|persons|members|folks|names of|everyone who|users who|colleagues|who)$/iu.test(
      item.raw,
    ) &&
    !/^(?:a )?list/iu.test(item.raw)
  )
    return true;
  const next = items[index + 1];
  return (
    next !== undefined && (WHOM.has(next.tag) || means(next, "people") || means(next, "person"))
  );
}

/** "List all external access policies": what is listed is no people. */
function listsThings(items: readonly Item[], at: number): boolean {
  const words = [rawAt(items, at), rawAt(items, at + 1)];
  return words.some((raw) => /^(?:external access )?(?:polic(?:y|ies)|settings)$/iu.test(raw));
}

/** "With whom", and "who is" where it opens nothing: words that mostly say more of somebody. */
function asksNamed({ tag, raw }: Item, index: number): boolean {
  if (/\bwhom$/iu.test(raw)) return true;
  return tag === "named" && index > 0 && /^who(?:'s| is| are)$/iu.test(raw);
}

/** "List everyone", "list all blocked from …". */
function namesAll({ raw }: Item, next: Item | undefined): boolean {
  return /every(?:one|body)$/iu.test(raw) || (/ all$/iu.test(raw) && next?.tag === "block");
}

const WHOM: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "our",
  "class",
  "who",
  "which",
  "org",
  "people",
  "person",
]);

/** "tell me who can …", "of all our users, who can't …", "need a spreadsheet of who can …" */
function lateWho({ items, mentions }: KindCues): boolean {
  const at = items.findIndex(isWhoWord);
  if (at < 0) return false;
  const before = items.slice(0, at);
  if (before.every(({ tag }) => LEADS.has(tag)) || listsFirst(before)) return true;
  if (saysOutOfWhom(before)) return true;
  return !before.some(isAsking) && !before.some(namesSomebody) && !describesWhom(before, mentions);
}

/** "Of all our staff, who may …": a comma parts them from who is asked for. */
function saysOutOfWhom(before: readonly Item[]): boolean {
  const isOpened = /^(?:of|out of|among|amongst|from|in|within)$/iu.test(rawAt(before, 0));
  return isOpened && before.at(-1)?.tag === "comma" && !before.some(namesSomebody);
}

const LEADS: ReadonlySet<string> = new Set([
  ...["fill", "light", "me", "we", "do", "comma", "whether", "modal", "colon"],
  ...["pause", "the", "pronoun"],
]);

/** Whoever is named outright, so that the rest may be about them. */
function namesSomebody({ tag }: Item): boolean {
  return ["address", "domain", "skype-name", "broken-address", "class"].includes(tag);
}

/** "A colleague who …": the word goes with whom it follows. */
function describesWhom(before: readonly Item[], mentions: readonly Mention[]): boolean {
  const last = before.at(-1);
  const isPerson = means(last, "people") || means(last, "person") || last?.tag === "word";
  return isPerson || mentions.some(({ form }) => form === "name" || form === "address");
}

/** "Show me the users who are blocked from …", "export all accounts with permission to …" */
function listsPeople({ items }: KindCues): boolean {
  const at = items.findIndex((item) => means(item, "people"));
  if (at < 1 || !listsFirst(items.slice(0, at))) return false;
  const rest = items.slice(at + 1).filter(({ tag }) => tag !== "fill" && tag !== "we");
  return means(rest[0], "who") || NARROWS.test(rest[0]?.raw ?? "");
}

const NARROWS =
  /^(?:that|who|which|with|able|allowed|permitted|entitled|authori[sz]ed|enabled|blocked|barred|banned)(?: |$)/iu;

/** "I need a spreadsheet of who can …": a list is wished for, no change. */
export function wantsList(cues: KindCues): boolean {
  const at = cues.items.findIndex(isWhoWord);
  return (at > 0 && listsFirst(cues.items.slice(0, at))) || listsPeople(cues);
}

/** A few words, the first of them for a list or for making one, and nothing done in them. */
function listsFirst(before: readonly Item[]): boolean {
  const isFew = before.length <= FEW_WORDS && !before.some((item) => item.tag === "with");
  return isFew && before.some(({ raw }) => LISTING.test(raw)) && !before.some(isAsking);
}

const ASKING: ReadonlySet<string> = new Set(["why", "if", "suppose", "block", "relation", "how"]);
const FEW_WORDS = 8;
const LISTING =
  /^(?:show|list|tell me|tell us|give|display|get|find|export|dump|print|output|pull|see|view|generate|produce|fetch|csv|excel|spreadsheet|table|report|overview|list|count|number|headcount|breakdown|inventory|export of|names)(?: |$)/iu;

function isAsking(item: Item): boolean {
  return (isAction(item) && !LISTING.test(item.raw)) || ASKING.has(item.tag);
}

/** "is anyone allowed to …" asks who; "can anyone at fabrikam.com …" does not. */
function anyOfOurs(cues: KindCues): boolean {
  const at = cues.items.findIndex((item) => means(item, "people", "anyone"));
  if (at < 0) return false;
  const covering = cues.mentions.find((mention) => mention.at <= at && at <= mention.end);
  if (covering?.side === "foreign" || covering?.form === "domain") return false;
  return cues.items
    .slice(0, at)
    .every((item) => !isAction(item) && item.tag !== "with" && item.tag !== "to");
}
