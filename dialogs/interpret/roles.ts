import { tagAt, rawAt, means, type Item, type ItemTag } from "./items.js";
import { pickAgent } from "./agents.js";
import type { Mention } from "./mention.js";
import type { Placed, Role } from "./placed.js";

const GLUE: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "fill",
  "the",
  "person",
  "people",
  "open",
  "named",
  "word",
  "our",
  "org",
  "colon",
  "number",
  "class",
]);

/** Gives every mention of a clause its role by what stands before it, else by its place. */
export function rolesOf(items: readonly Item[], mentions: readonly Mention[]): readonly Placed[] {
  const covered = coverage(mentions);
  const verb = anchorOf(items, covered);
  const receiving = items.some((item, index) => item.tag === "receive" && !covered.has(index));
  const isShown = mentions.some((mention) => ownsDeed(mention, items));
  const hasBy = items.some((item) => item.tag === "by");
  const passive = isPassive(items, verb) || (hasBy && isDoneTo(items, verb));
  const clause: Clause = { items, verb, passive, receiving: receiving || isShown, fromActs: false };
  const first = place(mentions, clause);
  const fromActs = first.some(({ mark }) => mark === "from");
  const roles = fromActs || receiving ? place(mentions, { ...clause, fromActs: true }) : first;
  return pickAgent(onlyOneActs(roles, passive), verb, items);
}

/** "Be added to a chat by …": done to whoever is named first. */
function isDoneTo(items: readonly Item[], verb: number): boolean {
  return items.some(
    (item, index) =>
      index < verb &&
      item.tag === "be" &&
      /(?:ed|en)$/iu.test(rawAt(items, index + 1)) &&
      tagAt(items, index + 1) !== "modal",
  );
}

/** "Join meetings organised by alice": who joins acts, whoever `by` names is reached. */
function onlyOneActs(roles: readonly Placed[], passive: boolean): readonly Placed[] {
  const hasActor = roles.some(({ role, mark }) => role === "agent" && mark === null);
  if (passive || !hasActor) return roles;
  return roles.map((one) => (one.mark === "by" ? { ...one, role: "object" } : one));
}

interface Clause {
  readonly items: readonly Item[];
  /** Index of the first word of doing, or -1. */
  readonly verb: number;
  readonly passive: boolean;
  readonly receiving: boolean;
  readonly fromActs: boolean;
}

/** The first word of doing. "See", "send" and "invite" are one where a thing done follows: "invite bob to a meeting". */
function anchorOf(items: readonly Item[], covered: ReadonlySet<number>): number {
  const verb = items.findIndex(
    (item, index) => !covered.has(index) && isVerb(item, items, index) && !isHeading(items, index),
  );
  const light = items.findIndex((item, index) => isLight(item) && !covered.has(index));
  const follows = light >= 0 && items.slice(light).some((item) => item.tag === "modality");
  return follows && light < verb ? light : verb;
}

/** "Subject: chat" above a mail in which it is said what is done. */
function isHeading(items: readonly Item[], at: number): boolean {
  const isHeaded = tagAt(items, at - 1) === "colon" && /^subject$/iu.test(rawAt(items, at - 2));
  return isHeaded && items.slice(at + 1).some((item) => item.tag === "modality");
}

/** "Give", "invite", "put", and "see" as in "see if alice is online". */
function isLight(item: Item): boolean {
  return (
    item.tag === "light" || /^(?:(?:see|know|tell) (?:if|that|whether)|puts?)$/iu.test(item.raw)
  );
}

function coverage(mentions: readonly Mention[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const mention of mentions) {
    for (let index = mention.at; index <= mention.end; index += 1) covered.add(index);
  }
  return covered;
}

function isVerb(item: Item, items: readonly Item[], index: number): boolean {
  if (item.tag === "modality" || item.tag === "done-to" || item.tag === "receive") return true;
  if (item.tag === "block" || item.tag === "relation") {
    return !items
      .slice(index + 1)
      .some((later) => later.tag === "modality" || later.tag === "done-to");
  }
  return false;
}

function isPassive(items: readonly Item[], verb: number): boolean {
  const item = items[verb];
  if (item === undefined) return false;
  if (/able$/iu.test(item.raw) || isStateAfter(items, verb)) return true;
  if (!means(item, "done-to")) return false;
  return items
    .slice(Math.max(0, verb - 4), verb)
    .some(
      (before) =>
        before.tag === "be" ||
        /^to be$/iu.test(before.raw) ||
        (before.tag === "modal" && before.value !== "can"),
    );
}

/** "Is presence visible to …". */
function isStateAfter(items: readonly Item[], verb: number): boolean {
  return items
    .slice(verb + 1, verb + 4)
    .some((after) => means(after, "done-to") && /[ai]ble$/iu.test(after.raw));
}

function place(mentions: readonly Mention[], clause: Clause): readonly Placed[] {
  const placed: Placed[] = [];
  mentions.forEach((mention, index) => {
    const before = placed[index - 1];
    placed.push(markOf(mention, before, clause));
  });
  return placed;
}

function markOf(mention: Mention, before: Placed | undefined, clause: Clause): Placed {
  const told = toldRole(mention, clause);
  if (told !== null) return { mention, role: told, mark: null };
  const floor = before === undefined ? -1 : before.mention.end;
  let index = mention.at - 1;
  while (index > floor && GLUE.has(tagAt(clause.items, index))) index -= 1;
  if (index <= floor) return { mention, ...roleBy(null, mention, clause) };
  if (before !== undefined && isJoint(clause.items, floor + 1, index)) {
    return { mention, role: before.role, mark: before.mark === "between" ? "between" : "and" };
  }
  return { mention, ...roleBy(tagAt(clause.items, index), mention, clause) };
}

/** "Chat over Skype": a kind that says how, not who. */
function saysHow(mention: Mention, items: readonly Item[]): boolean {
  return mention.form === "class" && mention.bare && !isSource(items, mention);
}

/** "Reachable from Skype", "messages from Skype", "Skype -> alice": a kind that stands for its people. */
function isSource(items: readonly Item[], { at, end }: Mention): boolean {
  if (tagAt(items, end + 1) === "arrow") return true;
  return tagAt(items, tagAt(items, at - 1) === "the" ? at - 2 : at - 1) === "from";
}

/** Only `and`, commas and articles between two mentions. */
function isJoint(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from, to + 1);
  return (
    between.some((item) => item.tag === "comma" || means(item, "and")) &&
    between.every((item) => item.tag === "comma" || means(item, "and") || GLUE.has(item.tag))
  );
}

function roleBy(
  mark: ItemTag | null,
  mention: Mention,
  clause: Clause,
): { role: Role; mark: string | null } {
  const isPastVerb = clause.verb >= 0 && mention.at > clause.verb;
  const plain = mark === null ? undefined : PLAIN_ROLES[mark];
  if (plain !== undefined) return { role: plain, mark };
  if (mark === "to") return { role: clause.passive ? "agent" : "object", mark };
  if (mark === "from") return fromRole(clause, isPastVerb);
  if (mark !== "for") return { role: placeRole(clause, isPastVerb, mention), mark: null };
  return { role: isReachedFor(mention, clause) ? "object" : "agent", mark };
}

/** What the words right around somebody say outright. */
function toldRole(mention: Mention, clause: Clause): Role | null {
  if (ownsDeed(mention, clause.items)) return "agent";
  if (tagAt(clause.items, mention.end + 1) === "from-arrow") return "object";
  return saysHow(mention, clause.items) || isBrought(mention, clause) ? "either" : null;
}

/** "See alice's messages", "get the messages that alice sends": whose they are starts. */
function ownsDeed(mention: Mention, items: readonly Item[]): boolean {
  const { at, end } = mention;
  if (sendsThem(mention, items)) return true;
  if (at !== end || !/'s$/iu.test(rawAt(items, at))) return false;
  const isTaken = /^(?:sees?|reads?|receives?|gets?)$/iu.test(rawAt(items, at - 1));
  return isTaken && /^(?:messages|chats|calls|texts|ims)$/iu.test(rawAt(items, end + 1));
}

/** "Messages bob sends her", "a chat that bob starts": something done is taken, and who does it follows right after. */
function sendsThem({ at, end }: Mention, items: readonly Item[]): boolean {
  if (!SENDS.test(rawAt(items, end + 1))) return false;
  const deed = /^(?:that|which)$/iu.test(rawAt(items, at - 1)) ? at - 2 : at - 1;
  const isTaken = items.slice(Math.max(0, deed - 3), deed).some(({ raw }) => TAKES.test(raw));
  return means(items[deed], "modality") && isTaken;
}

const SENDS = /^(?:sends?|writes?|starts?|makes?|places?|initiates?|begins?|opens?)(?: |$)/iu;
const TAKES =
  /^(?:sees?|reads?|receives?|receive any|gets?|accepts?|answers?|takes?|hears?|joins?)$/iu;

/** "Get bob on a call with alice": whoever is brought starts nothing. */
function isBrought({ at, end }: Mention, { items, verb }: Clause): boolean {
  if (verb <= end || !/^gets?$/iu.test(rawAt(items, at - 1))) return false;
  return items.slice(end + 1, verb).some((item) => /^(?:on|into)$/iu.test(item.raw));
}

/** "Calls from fabrikam.com allowed for alice": she is called. */
function isReachedFor(mention: Mention, clause: Clause): boolean {
  const isForeign = mention.side === "foreign";
  return clause.verb < 0 ? isForeign : clause.fromActs && !isForeign;
}

/** Small words that give the same role wherever they stand. */
const PLAIN_ROLES: Readonly<Partial<Record<ItemTag, Role>>> = {
  with: "object",
  by: "agent",
  between: "either",
  arrow: "object",
  "from-arrow": "agent",
};

/** `blocked from fabrikam.com` is reached, `calls from fabrikam.com` start there. */
function fromRole(clause: Clause, isPastVerb: boolean): { role: Role; mark: string | null } {
  const item = clause.items[clause.verb];
  if (item?.tag === "block" || item?.tag === "relation") return { role: "object", mark: null };
  return isPastVerb || clause.receiving
    ? { role: "agent", mark: "from" }
    : { role: clause.passive ? "object" : "agent", mark: null };
}

function placeRole(clause: Clause, isPastVerb: boolean, mention: Mention): Role {
  if (clause.verb < 0)
    return arrowLeft(clause, mention)
      ? "agent"
      : mention.at <= firstPlace(clause)
        ? "agent"
        : "object";
  if (isPastVerb) return "object";
  return clause.passive || clause.receiving || (clause.fromActs && mention.side !== "foreign")
    ? "object"
    : "agent";
}

function arrowLeft(clause: Clause, mention: Mention): boolean {
  return clause.items.slice(mention.end + 1).some((item) => item.tag === "arrow");
}

/** Without a word of doing, the first one named acts. */
function firstPlace(clause: Clause): number {
  return clause.items.findIndex((item) =>
    [
      "address",
      "domain",
      "we",
      "me",
      "our",
      "class",
      "people",
      "person",
      "skype-name",
      "word",
      "broken-address",
    ].includes(item.tag),
  );
}
