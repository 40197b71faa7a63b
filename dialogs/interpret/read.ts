import { clausesOf, sentences, type Clause } from "./clauses.js";
import { isAction, readFrame, type Frame } from "./frame.js";
import { means, tagAt, type Item, type ItemTag } from "./items.js";
import { withoutLeadIn, withoutTold } from "./lead-ins.js";
import type { Mention } from "./mention.js";
import { withoutPrefaces } from "./prefaces.js";
import { namesNobody, standIns } from "./pronouns.js";
import { namedApart, toldOwn } from "./spoken-of.js";

/** Takes a whole text apart: a frame for each clause that asks something of its own. */
export function readFrames(items: readonly Item[], found: readonly Mention[]): readonly Frame[] {
  const parts = sentences(items, shareKinds(found, items)).map(withoutLeadIn).map(withoutTold);
  const asking = parts.filter((part) => isAsked(part) && namesPeer(part));
  const others = new Set(asking);
  const told = parts.filter((part) => !(others.has(part) || isAfterthought(part)));
  const about = namedApart(parts, new Set(told));
  const asked = withoutPrefaces(asking.filter((part) => isSettled(about(part))));
  const read = asked.length > 0 ? withAfterthoughts(parts, asked).map(about) : together(parts);
  const before = toldOwn(parts, told);
  return read
    .flatMap(clausesOf)
    .map(withStandIns)
    .filter(isNotSaidToBeSo)
    .map((clause) => readFrame(clause.items, clause.mentions))
    .reduce(inherit, { frames: [], last: null })
    .frames.map(withLaterPeers)
    .map((frame) => (frame.own.length > 0 ? frame : { ...frame, own: before }));
}

/** "Alice can already chat with bob. Can she …?": what is said to be so, before something is asked, asks nothing. */
function isNotSaidToBeSo(clause: Clause, index: number, clauses: readonly Clause[]): boolean {
  const { items } = clause;
  const isTold = items.at(-1)?.tag === "stop" && items[0]?.tag !== "modal";
  const isAskedNext = clauses[index + 1]?.items.at(-1)?.tag === "question";
  return !(isTold && isAskedNext && items.some(({ raw }) => /^already$/iu.test(raw)));
}

function withStandIns(clause: Clause, index: number, clauses: readonly Clause[]): Clause {
  const before = clauses[index - 1];
  return before !== undefined && namesNobody(clause) ? standIns(before, clause) : clause;
}

/** "Can alice chat and erin call bob?": whoever is named last is meant for both. */
function withLaterPeers(frame: Frame, index: number, frames: readonly Frame[]): Frame {
  const next = frames[index + 1];
  if (frame.peers.length > 0 || frame.own.length === 0 || next === undefined) return frame;
  return { ...frame, peers: next.peers, ownAsPeers: [] };
}

function namesPeer(part: Clause): boolean {
  return readFrame(part.items, part.mentions).peers.length > 0;
}

/** Whom it is about is said in it, or nothing in it points at another sentence. */
function isSettled(part: Clause): boolean {
  return !refersBack(part) || readFrame(part.items, part.mentions).own.length > 0;
}

/** "…? And call?" adds to the sentence before it what else is to be done. */
function withAfterthoughts(parts: readonly Clause[], asked: readonly Clause[]): readonly Clause[] {
  const kept = new Set(asked);
  const clauses: Clause[] = [];
  for (const part of parts) {
    const before = clauses.at(-1);
    if (kept.has(part)) clauses.push(part);
    else if (before !== undefined && namesNobody(part)) clauses.push(part);
    else if (before !== undefined && isAfterthought(part)) clauses.push(...withMore(before, part));
  }
  return clauses;
}

/** "…? And call?" is the sentence before with more to be done; "…? And can erin?" is the same of somebody else. */
function withMore(before: Clause, part: Clause): readonly Clause[] {
  if (namesBothSides(part)) return [sameDoing(before, part)];
  if (part.mentions.length > 0) return part.mentions.map((named) => withOther(before, named));
  const added = part.items.filter((item) => isAction(item) || MORE.has(item.tag));
  return [{ items: [...before.items, ...added], mentions: before.mentions }];
}

function namesBothSides({ mentions }: Clause): boolean {
  const own = mentions.filter(({ side }) => side === "own");
  return own.length > 0 && own.length < mentions.length;
}

/** "And what about erin with carol?": the same is to be done by others. */
function sameDoing(before: Clause, part: Clause): Clause {
  return { items: [...part.items, ...before.items.filter(isAction)], mentions: part.mentions };
}

/** Whoever is named now stands where those of that side stood. */
function withOther({ items, mentions }: Clause, named: Mention): Clause {
  const isOwn = named.side === "own";
  const place = mentions.find((mention) => (mention.side === "own") === isOwn);
  if (place === undefined) return { items, mentions };
  const { at, end } = place;
  const others = mentions.filter((mention) => (mention.side === "own") !== isOwn);
  return { items, mentions: [...others, { ...named, at, end }].sort((x, y) => x.at - y.at) };
}

const MORE: ReadonlySet<ItemTag> = new Set<ItemTag>(["and", "mutual"]);

function isAfterthought(part: Clause): boolean {
  if (tagAt(part.items, 0) === "mutual" && part.mentions.length === 0) return true;
  const leads = tagAt(part.items, 0) === "and" || /^what about$/iu.test(part.items[0]?.raw ?? "");
  if (!leads && !asksOfOther(part)) return false;
  const doesMore = part.items.some(isAction);
  return part.mentions.length === 0 ? doesMore : !doesMore && isShort(part);
}

/** "Can erin?" */
function asksOfOther({ items, mentions }: Clause): boolean {
  return tagAt(items, 0) === "modal" && mentions.length === 1 && items.length <= 3;
}

/** So few that they are others for the same question. */
function isShort({ items, mentions }: Clause): boolean {
  const own = mentions.filter(({ side }) => side === "own").length;
  const isOneSide = own === 0 || own === mentions.length;
  return (isOneSide || mentions.length === 2) && items.length <= SHORT;
}

const SHORT = 8;

/** Sentences none of which asks a whole question are read as one, as far as one can be that long. */
function together(parts: readonly Clause[]): readonly Clause[] {
  const items: Item[] = [];
  const mentions: Mention[] = [];
  for (const part of parts) {
    if (items.length > 0 && items.length + part.items.length > LONGEST_TOGETHER) break;
    const by = items.length;
    mentions.push(...part.mentions.map((one) => ({ ...one, at: one.at + by, end: one.end + by })));
    items.push(...part.items);
  }
  return items.length === 0 ? [] : [{ items, mentions }];
}

const LONGEST_TOGETHER = 500;

/** Something is done in it, or somebody is let in or kept out. */
function isAsked(part: Clause): boolean {
  return part.items.some(
    (item) =>
      isAction(item) ||
      item.tag === "relation" ||
      item.tag === "block" ||
      item.tag === "receive" ||
      item.tag === "arrow" ||
      item.tag === "from-arrow",
  );
}

/** "Can she call bob?": who it is about stands in another sentence. */
function refersBack(part: Clause): boolean {
  const asksWho = part.items.some(({ tag }) => tag === "who" || tag === "which");
  return !asksWho && part.items.some((item) => item.tag === "pronoun");
}

interface Inherited {
  readonly frames: Frame[];
  readonly last: Frame | null;
}

/** "… and call carol": who acts was said before. */
function inherit(done: Inherited, frame: Frame): Inherited {
  const namesNobody = frame.own.length === 0 && frame.foreignAsSubject.length === 0;
  const next = namesNobody && done.last !== null ? { ...frame, own: done.last.own } : frame;
  done.frames.push(next);
  return { frames: done.frames, last: next };
}

/** What is said of an address once holds wherever it stands; "he is a Skype user" is said of the one person outside. */
function shareKinds(mentions: readonly Mention[], items: readonly Item[]): readonly Mention[] {
  const known = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.address !== null && (mention.kinds.length > 0 || mention.side === "own"))
      known.set(mention.address, mention);
  }
  const shared = mentions.map((mention) => {
    const said = mention.address === null ? undefined : known.get(mention.address);
    if (said === undefined || mention.kinds.length > 0) return mention;
    return {
      ...mention,
      kinds: said.kinds,
      side: said.side,
      product: mention.product ?? said.product,
    };
  });
  return floatKinds(shared, items);
}

/** A kind of account that stands alone, as in "chat over Skype with bob@outlook.com", is said of those whose kind is open. */
function floatKinds(mentions: readonly Mention[], items: readonly Item[]): readonly Mention[] {
  const floats = floatsOf(mentions, items);
  const takers = new Set(mentions.filter((mention) => takesFloat(mention)));
  const kinds = [...new Set([...floats].flatMap((mention) => mention.kinds))];
  if (floats.size === 0 || takers.size === 0) return mentions;
  return mentions.flatMap((mention): readonly Mention[] => {
    if (floats.has(mention)) return [];
    if (!takers.has(mention)) return [mention];
    return [{ ...mention, kinds, side: "foreign" }];
  });
}

/** Those that stand alone, and those joined to one: "he has Skype and a personal Teams account". */
function floatsOf(mentions: readonly Mention[], items: readonly Item[]): ReadonlySet<Mention> {
  const floats = new Set<Mention>();
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    const isJoined =
      before !== undefined &&
      floats.has(before) &&
      !mention.plural &&
      mention.form === "class" &&
      mention.domain === null &&
      mention.kinds.length > 0 &&
      items.slice(before.end + 1, mention.at).every((item) => JOINS.has(item.tag)) &&
      items.slice(before.end + 1, mention.at).some((item) => means(item, "and"));
    if (isJoined || isFloat(mention, items)) floats.add(mention);
  });
  return floats;
}

const JOINS: ReadonlySet<ItemTag> = new Set<ItemTag>(["and", "the", "comma", "fill", "via"]);

function isFloat(mention: Mention, items: readonly Item[]): boolean {
  if (mention.form !== "class" || mention.domain !== null || mention.kinds.length === 0)
    return false;
  if (mention.bare) return true;
  const from = Math.max(0, mention.at - 3);
  const before = items.slice(from, mention.at);
  return !mention.plural && before.some((_, index) => saysHow(items, from + index));
}

/** "Bob, with a Skype account", but not "chat with a Skype user". */
function saysHow(items: readonly Item[], at: number): boolean {
  const tag = items[at]?.tag;
  if (tag === "pronoun" || tag === "named") return true;
  const isDone = means(items[at - 1], "modality") || means(items[at - 1], "relation");
  return tag === "via" && !isDone;
}

function takesFloat(mention: Mention): boolean {
  if (mention.kinds.length > 0 || mention.side === "own") return false;
  if (mention.form === "class") return mention.side === "foreign" && !mention.bare;
  return (
    mention.form === "address" ||
    mention.form === "domain" ||
    (mention.form === "name" && mention.bearers.length === 0)
  );
}
