import type { Direction, Modality } from "../../knowledge/index.js";
import { withoutEchoes } from "./echoes.js";
import { tagAt, rawAt, means, valueAs, type Item } from "./items.js";
import type { Mention } from "./mention.js";
import type { Placed } from "./placed.js";
import { rolesOf } from "./roles.js";
import { isSetAside } from "./set-aside.js";
import { settleSides } from "./sides.js";
import { startsToo } from "./starts-too.js";
import { unknownActor, unknownDeed } from "./unknowns.js";

/** One clause, taken apart: who of ours, who outside, what, and who starts. */
export interface Frame {
  readonly own: readonly Mention[];
  readonly peers: readonly Mention[];
  readonly modalities: readonly Modality[];
  readonly direction: Direction;
  /** Something is asked or said about doing something, or about two sides being let in. */
  readonly hasAction: boolean;
  /** Somebody outside is named and nothing is said or asked about them. */
  readonly onlyNames: boolean;
  /** Several of ours were named where one ought to be outside. */
  readonly ownAsPeers: readonly Mention[];
  /** Nobody of ours was named though somebody outside is said to act on somebody outside. */
  readonly foreignAsSubject: readonly Mention[];
  /** A word for the doing that nobody knows, as typed. */
  readonly unknownDeed: string | null;
  /** "He" or "they", where it is said to act and nobody was named whom it could stand for. */
  readonly unknownActor: string | null;
}

/** Reads one clause. */
export function readFrame(items: readonly Item[], mentions: readonly Mention[]): Frame {
  const placed = settleSides(rolesOf(items, mentions));
  const own = placed.filter(({ mention }) => mention.side === "own");
  const foreign = placed.filter(({ mention }) => mention.side === "foreign");
  const { subjects, misplaced } = splitOwn(own, foreign.length > 0);
  const outsideActs = foreign.filter(({ role }) => role === "agent");
  const outsideTakes = foreign.filter(({ role }) => role === "object");
  const namesActor = outsideActs.some(({ mention }) => isPerson(mention));
  const noneOfOurs = own.length === 0 && namesActor && outsideTakes.length > 0;
  return {
    own: misplaced.length > 0 && foreign.length === 0 ? subjects.slice(0, 1) : subjects,
    peers: distinct(
      withoutEchoes((noneOfOurs ? outsideTakes : foreign).map(({ mention }) => mention)),
    ).filter((peer) => !own.some(({ mention }) => isSame(mention, peer))),
    modalities: modalitiesOf(items),
    direction: noneOfOurs ? "outbound" : directionOf(items, placed),
    hasAction: items.some(isDeed),
    onlyNames: own.length === 0 && !items.some((item) => isDeed(item) || asks(item)),
    ownAsPeers: misplaced,
    foreignAsSubject: noneOfOurs ? outsideActs.map(({ mention }) => mention) : [],
    unknownDeed: unknownDeed(items, mentions),
    unknownActor: unknownActor(items, mentions),
  };
}

/** One address on both sides is one person, who reaches nobody. */
function isSame(a: Mention, b: Mention): boolean {
  return a.address !== null && a.address === b.address;
}

function isDeed(item: Item): boolean {
  return (
    isAction(item) || means(item, "relation") || means(item, "block") || item.tag === "receive"
  );
}

/** "What about fabrikam.com?" asks nothing by itself. */
function asks(item: Item): boolean {
  return ASKING.has(item.tag) && !/^what about$/iu.test(item.raw);
}

const ASKING: ReadonlySet<string> = new Set([
  "modal",
  "arrow",
  "from-arrow",
  "why",
  "who",
  "which",
  "do",
  "suppose",
  "if",
  "whether",
  "how",
  "what",
]);

function isPerson(mention: Mention): boolean {
  return mention.form === "address" || mention.form === "domain";
}

/** Whether the item says that somebody does something. */
export function isAction(item: Item): boolean {
  return means(item, "modality") || means(item, "done-to");
}

/** Ours who act, and ours who are acted on by ours. */
function splitOwn(
  own: readonly Placed[],
  hasForeign: boolean,
): { readonly subjects: readonly Mention[]; readonly misplaced: readonly Mention[] } {
  const agents = own.filter(({ role }) => role !== "object").map(({ mention }) => mention);
  const objects = own.filter(({ role }) => role === "object").map(({ mention }) => mention);
  if (objects.length === 0 || agents.length === 0) {
    const subjects = distinct(preferPeople([...agents, ...objects]));
    const misplaced =
      !hasForeign && agents.length > 1 && objects.length === 0 && bothActTogether(own)
        ? agents.slice(1)
        : [];
    return { subjects, misplaced };
  }
  const misplaced = distinct(preferPeople(objects)).filter(
    (mention) =>
      (mention.address !== null || mention.name !== null) &&
      !agents.some((agent) => isSame(agent, mention)),
  );
  if (misplaced.length === 0) return { subjects: distinct(preferPeople(agents)), misplaced: [] };
  if (agents.every((mention) => mention.form === "own-group" || mention.form === "me")) {
    return { subjects: misplaced, misplaced: hasForeign ? [] : misplaced };
  }
  return { subjects: distinct(preferPeople(agents)), misplaced };
}

function bothActTogether(own: readonly Placed[]): boolean {
  return (
    own.filter(({ mention }) => mention.address !== null || mention.bearers.length > 0).length > 1
  );
}

/** A named person says more than a group named beside it. */
function preferPeople(mentions: readonly Mention[]): readonly Mention[] {
  const people = mentions.filter(
    (mention) => mention.form === "address" || mention.form === "name",
  );
  if (people.length === 0) return mentions;
  return mentions.filter(
    (mention) => people.includes(mention) || (mention.form === "me" && isBeside(mention, people)),
  );
}

/** "Me and erin", with one small word between. */
function isBeside(me: Mention, people: readonly Mention[]): boolean {
  return people.some((one) => one.at - me.end === 2 || me.at - one.end === 2);
}

function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const key = [
      mention.form === "address" ? "" : mention.form,
      mention.address,
      mention.domain,
      mention.name?.toLowerCase(),
      mention.address === null ? mention.kinds.join() : "",
    ].join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function directionOf(items: readonly Item[], placed: readonly Placed[]): Direction {
  const said = saidDirection(items);
  if (said !== null) return said;
  return startsToo(items, placed) ? "both" : impliedDirection(items, placed);
}

/** What a word says outright: "each other", "incoming". */
function saidDirection(items: readonly Item[]): Direction | null {
  if (items.some((item) => item.tag === "mutual")) return "both";
  if (items.some((_, index) => runsInward(items, index))) return "inbound";
  const said = items.find((item) => item.tag === "starts")?.value;
  return said === "inbound" || said === "outbound" ? said : null;
}

/** "Skype -> Teams", "Skype to Teams": from their product to ours. */
function runsInward(items: readonly Item[], at: number): boolean {
  const first = items[at];
  if (first === undefined || valueAs(first, "class") !== "skype") return false;
  const runs = tagAt(items, at + 1) === "arrow" || tagAt(items, at + 1) === "to";
  return runs && items[at + 2]?.tag === "class" && items[at + 2]?.value === "teams";
}

function impliedDirection(items: readonly Item[], placed: readonly Placed[]): Direction {
  const foreignActs = placed.some(
    ({ mention, role }) => mention.side === "foreign" && role === "agent",
  );
  const ownActs = placed.some(({ mention, role }) => mention.side === "own" && role === "agent");
  if (!foreignActs || ownActs) return "outbound";
  const isList =
    !items.some(isDeed) && !placed.some(({ mark }) => mark !== null && MOVING.has(mark));
  if (isList) return "outbound";
  return placed.some(({ mention }) => mention.side === "own") || startsThere(items, placed)
    ? "inbound"
    : "outbound";
}

/** Small words that tell a direction even where nothing is said to be done. */
const MOVING: ReadonlySet<string> = new Set(["from", "by", "to", "arrow", "from-arrow"]);

/** Nobody of ours is named: "can Skype users call?" starts outside, "is fabrikam.com allowed?" only names the other side. */
function startsThere(items: readonly Item[], placed: readonly Placed[]): boolean {
  const verb = items.findIndex((item) => isAction(item));
  return placed.some(({ mention, role, mark }) => {
    if (role !== "agent" || mention.side !== "foreign") return false;
    if (mark === "from" || mark === "by" || mark === "to") return true;
    if (mark === "for" && /able$/iu.test(rawAt(items, verb))) return true;
    const around = [...items.slice(0, mention.at), ...items.slice(mention.end + 1, verb)];
    return verb > mention.end && around.some((item) => item.tag === "modal");
  });
}

/** What is to be done, in the order named; `talk` and `reach` count only where nothing more exact is said. */
function modalitiesOf(items: readonly Item[]): readonly Modality[] {
  if (items.some((_, index) => addsContact(items, index))) return ["find"];
  if (items.some((_, index) => seesOnline(items, index))) return ["presence"];
  const named: { readonly modality: Modality; readonly says: "what" | "where" }[] = [];
  asked(items).forEach((item, index) => {
    if (isSetAside(items, index)) return;
    const value = valueAs(item, "modality") ?? valueAs(item, "done-to");
    const isWhere = saysWhere(items, index) && !isJoined(items, index);
    const says = isWhere ? "where" : "what";
    if (value === "audio-video")
      named.push({ modality: "call", says }, { modality: "video", says });
    else if (value !== null && value !== "any") named.push({ modality: value as Modality, says });
  });
  const narrow = named.some(({ modality, says }) => NARROW.has(modality) && says === "what");
  const kept = narrow ? named.filter(({ says }) => says === "what") : named;
  return [...new Set(kept.map(({ modality }) => modality))];
}

/** All but "… while she is on a call" after what is asked. */
function asked(items: readonly Item[]): readonly Item[] {
  const aside = items.findIndex(
    ({ raw }, index) =>
      /^(?:while|whilst|when)$/iu.test(raw) && /^(?:he|she|they)\b/iu.test(rawAt(items, index + 1)),
  );
  const before = items.slice(0, Math.max(0, aside));
  return before.some(isAction) ? before : items;
}

/** "Add the Skype contact bob": finding somebody, whatever else is a word for it. */
function addsContact(items: readonly Item[], at: number): boolean {
  if (!/^add(?:s|ing)?$/iu.test(rawAt(items, at))) return false;
  const noun = items
    .slice(at + 1, at + 4)
    .findIndex((item) => /^(?:contacts?|budd(?:y|ies)|friends?)$/iu.test(item.raw));
  return (
    noun >= 0 &&
    items.slice(at + 1, at + 1 + noun).every((item) => item.tag === "the" || item.tag === "class")
  );
}

const STATES = /^(?:is |are )?(?:online|busy|away|offline|idle|free)$/iu;

/** "See bob online". */
function seesOnline(items: readonly Item[], at: number): boolean {
  if (!/^sees?(?: if| whether| when)?$/iu.test(rawAt(items, at))) return false;
  return items.slice(at + 1, at + 6).some((item) => STATES.test(item.raw));
}

/** What can be part of something wider: a file sent in a chat, a screen shared in a meeting. */
const NARROW: ReadonlySet<Modality> = new Set<Modality>([
  "screen-sharing",
  "file-transfer",
  "group-chat",
]);

/** "Over chat and screen sharing": both are meant. */
function isJoined(items: readonly Item[], index: number): boolean {
  const joint = items[index + 1];
  if (!means(joint, "and") && joint?.tag !== "comma") return false;
  return means(items[tagAt(items, index + 2) === "the" ? index + 3 : index + 2], "modality");
}

/** "In a chat", "during a call", "join a group chat": the wider word only says where. */
function saysWhere(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (
    /^join/iu.test(item?.raw ?? "") &&
    items[index + 1] !== undefined &&
    !means(items[index], "class")
  ) {
    return items
      .slice(index + 1, index + 4)
      .some((next) => valueAs(next, "modality") === "group-chat");
  }
  let at = index - 1;
  while (tagAt(items, at) === "the" || tagAt(items, at) === "class") at -= 1;
  const before = items[at];
  return /^(?:in|during|within|over|on|while|inside|via|through)(?: (?:ms |microsoft )?teams)?$/iu.test(
    before?.raw ?? "",
  );
}
