import { clausesOf, sentences, type Clause } from "./clauses.js";
import { isAction, readFrame, type Frame } from "./frame.js";
import type { Item } from "./items.js";
import type { Mention } from "./mentions.js";

/** Takes a whole text apart: a frame for each clause that asks something of its own. */
export function readFrames(items: readonly Item[], found: readonly Mention[]): readonly Frame[] {
  const mentions = shareKinds(found, items);
  const parts = sentences(items, mentions);
  const whole = parts
    .filter((part) => isAsked(part))
    .map((part) => ({ part, frame: readFrame(part.items, part.mentions) }))
    .filter(({ frame }) => frame.peers.length > 0);
  const asked = whole.filter(({ part, frame }) => frame.own.length > 0 || !refersBack(part));
  if (asked.length === 0)
    return clausesOf({ items, mentions })
      .map((clause) => readFrame(clause.items, clause.mentions))
      .reduce(inherit, []);
  return asked.flatMap(({ part }) =>
    clausesOf(part)
      .map((clause) => readFrame(clause.items, clause.mentions))
      .reduce(inherit, []),
  );
}

/** Something is done in it, or somebody is let in or kept out. */
function isAsked(part: Clause): boolean {
  return part.items.some(
    (item) =>
      isAction(item) ||
      item.tag === "relation" ||
      item.tag === "block" ||
      item.tag === "receive" ||
      item.tag === "arrow",
  );
}

/** "Can she call bob?": who it is about stands in another sentence. */
function refersBack(part: Clause): boolean {
  return part.items.some((item) => item.tag === "pronoun");
}

/** "… and call carol": who acts was said before. */
function inherit(done: readonly Frame[], frame: Frame): readonly Frame[] {
  const before = done.at(-1);
  if (before === undefined || frame.own.length > 0 || frame.foreignAsSubject.length > 0)
    return [...done, frame];
  return [...done, { ...frame, own: before.own }];
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
  const floats = mentions.filter((mention) => isFloat(mention, items));
  const takers = mentions.filter((mention) => takesFloat(mention));
  const kinds = [...new Set(floats.flatMap((mention) => mention.kinds))];
  if (floats.length === 0 || takers.length === 0) return mentions;
  return mentions.flatMap((mention): readonly Mention[] => {
    if (floats.includes(mention)) return [];
    if (!takers.includes(mention)) return [mention];
    return [{ ...mention, kinds, side: "foreign" }];
  });
}

function isFloat(mention: Mention, items: readonly Item[]): boolean {
  if (mention.form !== "class" || mention.domain !== null || mention.kinds.length === 0)
    return false;
  if (mention.bare) return true;
  const before = items.slice(Math.max(0, mention.at - 3), mention.at);
  return (
    !mention.plural &&
    before.some((item) => item.tag === "pronoun" || item.tag === "named" || item.tag === "via")
  );
}

function takesFloat(mention: Mention): boolean {
  if (mention.kinds.length > 0 || mention.side === "own") return false;
  return (
    mention.form === "address" ||
    mention.form === "domain" ||
    (mention.form === "name" && mention.bearers.length === 0)
  );
}
