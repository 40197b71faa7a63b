import { means, type Item } from "./items.js";
import { isAction } from "./frame.js";
import type { Mention } from "./mention.js";

/** A stretch of items with the mentions in it, their places counted from its own start. */
export interface Clause {
  readonly items: readonly Item[];
  readonly mentions: readonly Mention[];
}

/** Cuts at full stops and question marks. */
export function sentences(items: readonly Item[], mentions: readonly Mention[]): readonly Clause[] {
  const cuts: number[] = [];
  let next = 0;
  let last = 0;
  items.forEach((item, index) => {
    while ((mentions[next]?.end ?? Infinity) < index) next += 1;
    const isLong = index - last >= LONGEST_SENTENCE && !goesOn(mentions[next], index);
    if (item.tag !== "stop" && item.tag !== "question" && !isLong) return;
    cuts.push(index + 1);
    last = index;
  });
  return cutAt(items, mentions, cuts);
}

/** Whether somebody is being named here whose last word comes later. */
function goesOn(mention: Mention | undefined, index: number): boolean {
  return mention !== undefined && mention.at <= index && index < mention.end;
}

/** INVARIANT: reading a clause may take time quadratic in its length, so a clause is never longer than this. */
const LONGEST_SENTENCE = 250;

/** Cuts "chat with A and call B", where each part has its own doing and its own people. */
export function clausesOf(clause: Clause): readonly Clause[] {
  const { items, mentions } = clause;
  const cuts: number[] = [];
  let start = 0;
  items.forEach((item, index) => {
    const joins = means(item, "and") || item.tag === "comma";
    if (!joins || !endsHere(items, mentions, start, index)) return;
    cuts.push(index + 1);
    start = index + 1;
  });
  return cuts.length === 0 ? [clause] : cutAt(items, mentions, cuts);
}

function endsHere(
  items: readonly Item[],
  mentions: readonly Mention[],
  start: number,
  at: number,
): boolean {
  if (isWhole(items, mentions, start, at))
    return startsAnew(items, mentions, at + 1) || asksOfThem(items, at + 1);
  return startsOther(items, mentions, start, at);
}

/** "…, and can he call her?" */
function asksOfThem(items: readonly Item[], from: number): boolean {
  if (items[from]?.tag !== "modal" || items[from + 1]?.tag !== "pronoun") return false;
  const verb = items.findIndex((item, index) => index > from && isAction(item));
  const after = items.slice(verb + 1, verb + 3);
  return verb >= 0 && verb - from < 5 && after.some((item) => item.tag === "pronoun");
}

/** "Can alice chat | and erin call bob?": one of ours and a doing, then another of ours right before another doing. */
function startsOther(
  items: readonly Item[],
  mentions: readonly Mention[],
  start: number,
  at: number,
): boolean {
  const isOurs = (mention: Mention): boolean =>
    mention.side === "own" && mention.form !== "own-group";
  const actor = mentions.find((mention) => mention.at > at);
  if (actor?.at !== at + 1 || !isOurs(actor)) return false;
  const next = items[actor.end + 1];
  if (next === undefined || !isAction(next)) return false;
  const last = mentions.findLast((mention) => mention.at >= start && mention.end < at);
  if (last === undefined || !isOurs(last)) return false;
  return items.slice(last.end + 1, at).some(isAction);
}

/** A doing, and after it somebody. */
function isWhole(
  items: readonly Item[],
  mentions: readonly Mention[],
  from: number,
  to: number,
): boolean {
  const verb = items.findIndex((item, index) => index >= from && index < to && isAction(item));
  return verb >= 0 && mentions.some((mention) => mention.at > verb && mention.end < to);
}

const LOOK_AHEAD = 12;

/** A new doing comes next, perhaps after a new actor, and then somebody it is done with. */
function startsAnew(items: readonly Item[], mentions: readonly Mention[], from: number): boolean {
  const verb = nextDoing(items, from);
  if (verb < 0) return false;
  const between = mentions.filter((mention) => mention.at >= from && mention.end < verb);
  const isAsked = items.slice(from, verb).some((item) => item.tag === "modal");
  if (!isAsked && between.some((mention) => mention.side === "foreign")) return false;
  const isDoneWith = mentions.some(({ at }) => at > verb && at <= verb + LOOK_AHEAD);
  return isDoneWith || (between.length > 0 && pointsBack(items, from, verb));
}

/** The next word of doing, unless "with" comes first; -1 where there is none near. */
function nextDoing(items: readonly Item[], from: number): number {
  const near = items.slice(from, from + LOOK_AHEAD);
  const at = near.findIndex((item) => item.tag === "with" || isAction(item));
  return at < 0 || near[at]?.tag === "with" ? -1 : from + at;
}

/** "…, and can bob call her back?" */
function pointsBack(items: readonly Item[], from: number, verb: number): boolean {
  if (items[from]?.tag !== "modal") return false;
  return items.slice(verb + 1, verb + 4).some((item) => item.tag === "pronoun");
}

function cutAt(
  items: readonly Item[],
  mentions: readonly Mention[],
  cuts: readonly number[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let next = 0;
  for (const to of [...cuts, items.length]) {
    const own: Mention[] = [];
    for (
      let mention = mentions[next];
      mention !== undefined && mention.end < to;
      mention = mentions[next]
    ) {
      own.push({ ...mention, at: mention.at - from, end: mention.end - from });
      next += 1;
    }
    if (to > from) clauses.push({ items: items.slice(from, to), mentions: own });
    from = to;
  }
  return clauses;
}
