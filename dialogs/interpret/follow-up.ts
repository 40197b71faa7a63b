import type { Direction, Modality, Question, QuestionKind } from "../../knowledge/index.js";
import { clean } from "./clean.js";
import { readCommand } from "./commands.js";
import { readFrame, type Frame } from "./frame.js";
import type { Interpretation, ReadingContext } from "./interpretation.js";
import type { Item } from "./items.js";
import { namesKnownPeer, withKnownPeer, withoutCorrecting } from "./known-peer.js";
import { BLANK, type Mention } from "./mention.js";
import { phrasePeer } from "./phrase-question.js";
import { prepare, type Prepared } from "./prepare.js";
import { readingsOf } from "./readings.js";

/** Whole texts that turn the last question: its direction, or its kind. */
const TURNS: readonly (readonly [RegExp, Turn])[] = [
  [
    /^(?:what about |how about |is it the same |does it work |does that work )?(?:in |into )?(?:the )?(?:other way (?:a)?round|other direction|reverse|reverse direction|opposite direction|opposite|inverse|other side|around|vice versa|way back)$/u,
    { direction: "flip" },
  ],
  [
    /^(?:what (?:about|if)|how about) (?:he|she|they|the other (?:person|side|one)) (?:starts?|begins?|initiates?)(?: it| the chat| the call)?$/u,
    { direction: "inbound" },
  ],
  [/^(?:in )?(?:both ways|both directions|either direction|either way)$/u, { direction: "both" }],
  [
    /^(?:but )?why (?:not|can't (?:he|she|they|we)|isn't (?:he|she|it)(?: allowed)?)$/u,
    { kind: "fix", goal: "allow" },
  ],
  [
    /^(?:but )?(?:why|why is that|why's that|why so|how come|what's the reason|what is the reason|why exactly|for what reason|what blocks it|what is blocking it|what's blocking it)$/u,
    { kind: "reach" },
  ],
  [
    /^(?:and )?(?:how (?:do|can|could|would|should) (?:i|we) (?:fix|change|solve|allow|enable|resolve|unblock|make|repair|correct|get|turn on|remedy)(?: that| this| it)?(?: work| happen| possible)?|how to fix (?:that|this|it)|fix (?:that|this|it)|what (?:do|must|should|can|could|would|will) (?:i|we|one) (?:need to |have to |got to )?(?:do|change|set|adjust)(?: about (?:that|this|it))?(?: for (?:that|this|it) to work| to (?:make|get) (?:that|this|it) (?:to )?(?:work|working|possible)| so that (?:that|this|it) works)?|what needs to (?:change|be changed)|how is (?:that|this|it) fixed|what's the fix|what is the fix|what would it take|can (?:that|this|it) be fixed|i want (?:that|this|it) to work|make (?:that|this|it) (?:work|possible))$/u,
    { kind: "fix", goal: "allow" },
  ],
  [
    /^(?:(?:how )?(?:do|can|could|would|should) (?:i|we) (?:stop|block|prevent|disable|forbid|turn off)(?: that| this| it)?|block (?:that|this|it)|stop (?:that|this|it))$/u,
    { kind: "fix", goal: "block" },
  ],
  [
    /^(?:(?:and )?who(?: else)?(?: can| may| could| is allowed to)?(?: do (?:that|this|it|so))?|which (?:other |of our )?users(?: can| may)?(?: do (?:that|this|it|so))?|anyone else|everybody else(?: here)?|everyone else(?: here)?|all the others|the others|the rest(?: of us)?|my colleagues|our other users|(?:for )?all (?:of )?our users|is anyone else(?: allowed| able)?(?: to)?(?: do (?:that|this))?|who else is (?:affected|blocked))$/u,
    { kind: "who" },
  ],
];

/** How a text turns the question before it. */
export interface Turn {
  readonly direction?: Direction | "flip";
  readonly kind?: QuestionKind;
  readonly goal?: "allow" | "block";
}

/** Words that lead on from a question. */
export const LEAD =
  /^(?:(?:ok(?:ay)?|thanks|thank you|and|also|but|or|so|then|well|hm+|now)[ ,]+)*(?:and|also|but|or|plus|what about|how about|what of|same(?: question| thing| again)?(?: for| with| but| please)?|likewise|again for|the same(?: for| with| but)?|instead|now for|now with|try|(?:(?:no|nope|sorry|oops|wait) )*i (?:meant|mean)|rather|make (?:it|that)|let's say|or rather|actually)\b/u;

/** "Does calling work as well?" */
const TRAIL = /\b(?:too|as well|also|either|instead|likewise)$/u;

function leadsOn(plain: string): boolean {
  return LEAD.test(plain) || TRAIL.test(plain);
}

/** Reads a text that leans on the question before it, or null when it stands alone. What was kept is noted. */
export function resolveFollowUp(
  text: string,
  previous: Question,
  context: ReadingContext,
): Interpretation | null {
  const cleaned = clean(text);
  if (cleaned.length > 300 || readCommand(cleaned) !== null) return null;
  const plain = plainOf(cleaned);
  const turn = turnOf(plain);
  if (turn !== undefined) return turned(previous, turn, context);
  const prepared = withStranger(prepare(withoutCorrecting(text), context), plain);
  const named = withKnownPeer(prepared, previous);
  const isLeaning = namesKnownPeer(prepared, named)
    ? !named.items.some(standsAlone)
    : leans(plain, prepared, previous);
  return isLeaning ? merged(named, previous, context) : null;
}

/** What a whole text turns about the last question, where it does. */
export function turnOf(plain: string): Turn | undefined {
  const bare = plain.replace(/^(?:ok(?:ay)? |and |but |so |then |also )+/u, "");
  return TURNS.find(([pattern]) => pattern.test(bare))?.[1];
}

/** A text without capitals and marks, as the patterns here are written. */
export function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[?!.,;]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function turned(previous: Question, turn: Turn, context: ReadingContext): Interpretation | null {
  const kind = turn.kind ?? previous.kind;
  const direction =
    turn.direction === "flip"
      ? flipped(previous.direction)
      : (turn.direction ?? previous.direction);
  const frame = keptFrame({ ...previous, direction });
  return finished(frame, { kind, goal: turn.goal ?? null, date: null }, context, [
    keptNote(
      kind === "who"
        ? [whom(previous), previous.modality]
        : [ours(previous), whom(previous), previous.modality],
    ),
  ]);
}

function flipped(direction: Direction): Direction {
  return direction === "inbound" ? "outbound" : "inbound";
}

/** Only what is missing on its own leans: a lead-in, a pronoun, or a bare name, address or thing to do. */
function leans(plain: string, prepared: Prepared, previous: Question): boolean {
  const { items, mentions, date } = prepared;
  const frame = readFrame(items, mentions);
  const saysNothing = mentions.length === 0 && frame.modalities.length === 0 && date === null;
  if (saysNothing || isWhole(frame) || items.some(standsAlone)) return false;
  if (leadsOn(plain)) return true;
  const isBare = items.length <= 6 && !items.some((item) => SENTENCE.has(item.tag));
  return isBare || (items.some(isPerson) && previous.kind !== "topic");
}

/** "And zoe?": a word nobody known bears, where a person is expected. */
function withStranger(prepared: Prepared, plain: string): Prepared {
  const at = prepared.items.findIndex((item) => item.tag === "word");
  const item = prepared.items[at];
  if (item === undefined || prepared.mentions.length > 0 || prepared.items.length > 4)
    return prepared;
  if (!LEAD.test(plain)) return prepared;
  const stranger: Mention = { ...BLANK, at, end: at, form: "name", name: item.raw, side: "own" };
  return { ...prepared, mentions: [stranger] };
}

function isWhole(frame: Frame): boolean {
  return frame.own.length > 0 && frame.peers.length > 0 && frame.hasAction;
}

const SENTENCE: ReadonlySet<string> = new Set(["modal", "relation", "block"]);
const OTHER_KINDS: ReadonlySet<string> = new Set([
  ...["suppose", "what", "how", "why", "who", "which", "elsewhere"],
]);

/** Words that open a question of another kind, which needs no question before it. */
export function standsAlone(item: Item): boolean {
  return OTHER_KINDS.has(item.tag) && !isLeadItem(item);
}

function isLeadItem(item: Item): boolean {
  return /^(?:what|how) about$/iu.test(item.raw);
}

/** "He", "she", "they": somebody named before. */
export function isPerson(item: Item): boolean {
  return item.tag === "pronoun" && !/^it/iu.test(item.raw);
}

/** What is new replaces what was; the rest is kept. */
function merged(
  prepared: Prepared,
  previous: Question,
  context: ReadingContext,
): Interpretation | null {
  const kept = keptFrame(previous);
  const now = readFrame(prepared.items, prepared.mentions);
  const onlyOurs = now.own.filter((mention) => mention.form !== "me" || now.peers.length === 0);
  const peers =
    now.peers.length === 0 ? kept.peers : now.peers.map((peer) => likeBefore(peer, previous));
  const carried = [
    onlyOurs.length === 0 ? ours(previous) : null,
    now.peers.length === 0 ? whom(previous) : null,
    now.modalities.length === 0 ? previous.modality : null,
  ].flatMap((part) => (part === null ? [] : [part]));
  const frame: Frame = {
    ...kept,
    own: onlyOurs.length === 0 ? kept.own : onlyOurs,
    peers,
    modalities: now.modalities.length === 0 ? kept.modalities : now.modalities,
    direction: directionNow(now, prepared.items, previous),
  };
  const kind = previous.kind === "fix" ? "reach" : previous.kind;
  return finished(frame, { kind, goal: null, date: prepared.date }, context, [keptNote(carried)]);
}

/** Kinds carry over to another address that could be of the same kind; a new kind carries over to the same person. */
function likeBefore(peer: Mention, previous: Question): Mention {
  const { kind, address, domain } = previous.peer;
  if (peer.form === "class" && peer.kinds.length > 0 && !peer.plural && address !== null) {
    return { ...peer, form: domain === null ? "skype-name" : "address", address, domain };
  }
  const isPublic =
    peer.form === "address" && peer.kinds.length === 0 && kind !== null && kind !== "organization";
  return isPublic ? { ...peer, kinds: [kind] } : peer;
}

function directionNow(now: Frame, items: readonly Item[], previous: Question): Direction {
  if (now.direction === "both") return "both";
  if (now.direction === "inbound") return "inbound";
  const verb = items.findIndex((item) => item.tag === "modality" || item.tag === "done-to");
  const pronoun = items.findIndex(isPerson);
  const oursIsReached = now.own.some((mention) => mention.at > verb) && verb >= 0;
  if (pronoun >= 0 && pronoun < verb && oursIsReached) return "inbound";
  return now.own.length > 0 && now.peers.length > 0 ? "outbound" : previous.direction;
}

function keptFrame(previous: Question): Frame {
  const subject: Mention =
    previous.subject === null
      ? { ...BLANK, at: 0, end: 0, form: "own-group", side: "own" }
      : { ...BLANK, at: 0, end: 0, form: "address", address: previous.subject, side: "own" };
  const { kind, address, domain } = previous.peer;
  const form =
    address !== null
      ? domain === null
        ? "skype-name"
        : "address"
      : domain !== null
        ? "domain"
        : "class";
  const peer: Mention = {
    ...BLANK,
    at: 0,
    end: 0,
    form,
    address,
    domain,
    side: "foreign",
    kinds: kind === null ? [] : [kind],
  };
  const nobody = kind === null && address === null && domain === null;
  return {
    own: [subject],
    peers: nobody ? [] : [peer],
    modalities: [previous.modality],
    direction: previous.direction,
    hasAction: true,
    onlyNames: false,
    ownAsPeers: [],
    foreignAsSubject: [],
    unknownDeed: null,
    unknownActor: null,
  };
}

function finished(
  frame: Frame,
  what: {
    readonly kind: QuestionKind;
    readonly goal: "allow" | "block" | null;
    readonly date: Prepared["date"];
  },
  context: ReadingContext,
  notes: readonly string[],
): Interpretation | null {
  const [first, ...also] = readingsOf([frame], { ...what, change: null, excepted: [], context });
  if (first === undefined) return null;
  return { ...first, notes: [...first.notes, ...notes.filter((note) => note !== "")], also };
}

const DOING: Readonly<Record<Modality, string>> = {
  chat: "chat",
  call: "calls",
  video: "video calls",
  meeting: "meetings",
  "group-chat": "group chat",
  "screen-sharing": "screen sharing",
  "file-transfer": "file transfer",
  find: "finding",
  presence: "presence",
};

function keptNote(parts: readonly string[]): string {
  const words = parts.map((part) => (part in DOING ? DOING[part as Modality] : part));
  return words.length === 0 ? "" : `Kept from your last question: ${words.join(", ")}.`;
}

function ours(previous: Question): string {
  return previous.subject ?? "your whole organisation";
}

function whom(previous: Question): string {
  return phrasePeer(previous);
}
