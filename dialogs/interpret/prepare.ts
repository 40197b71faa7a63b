import { withoutAskers } from "./asker.js";
import { withCalledByName } from "./called-by-name.js";
import { clean } from "./clean.js";
import { withoutCoaxing } from "./coaxing.js";
import { signatureOf, withoutCourtesies } from "./courtesies.js";
import { withDaysMended } from "./day-words.js";
import { readDates, type NamedDate } from "./dates.js";
import type { ReadingContext } from "./interpretation.js";
import { means, rawAt, readItems, type Item } from "./items.js";
import { sideOfAddress, type Mention } from "./mention.js";
import { findMentions } from "./mentions.js";
import { splitExcepted } from "./excepted.js";
import { withMeAndThem } from "./me-and-them.js";
import { mergeMentions } from "./merge.js";
import { bearersOf, bearersOfBoth } from "./names.js";
import { withSkypeNames } from "./skype-names.js";
import { findStrangers } from "./slots.js";
import { tokenize } from "./tokens.js";

/** A text with everything in it found: words, people, dates; nothing decided yet. */
export interface Prepared {
  readonly text: string;
  readonly items: readonly Item[];
  readonly mentions: readonly Mention[];
  /** The date named; where several are, one that has to be asked about comes first. */
  readonly date: NamedDate | null;
  /** Those left out of everybody, as typed: "everyone except erin". */
  readonly excepted: readonly string[];
  /** Parts were dropped that told the bot what to answer. */
  readonly coaxed: boolean;
}

/** Finds everything a text names. */
export function prepare(raw: string, context: ReadingContext): Prepared {
  const whole = clean(raw);
  const text = withDaysMended(withoutCourtesies(whole));
  const all = readItems(tokenize(text), (word) => bearersOf(word, context.users).length > 0);
  const { dates, spans } = readDates(text, all, context.today);
  const { items, coaxed } = withoutCoaxing(withSkypeNames(outside(all, spans)));
  const found = withMeAndThem(withoutExcepted(everybody(items, context), items), items);
  const { kept, excepted } = splitExcepted(found, items);
  const mentions = writtenBy(whole, kept, items, context);
  const date = dates.find(({ choices }) => choices.length !== 1) ?? dates[0] ?? null;
  return { text, items, mentions, date, excepted, coaxed };
}

/** Items that are not part of a date. */
function outside(
  items: readonly Item[],
  spans: readonly (readonly [number, number])[],
): readonly Item[] {
  let next = 0;
  return items.filter((item) => {
    while ((spans[next]?.[1] ?? Infinity) <= item.start) next += 1;
    const span = spans[next];
    return span === undefined || item.end <= span[0];
  });
}

function everybody(items: readonly Item[], context: ReadingContext): readonly Mention[] {
  const known = findMentions(items, context);
  const strangers = findStrangers(items, known);
  if (strangers.length === 0) return mergeMentions(withoutAskers(known, items), items);
  const all = [...known, ...strangers].sort((a, b) => a.at - b.at);
  return withCalledByName(mergeMentions(withoutAskers(all, items), items));
}

/** "Alice, but not erin": whoever is left out is not asked about. */
function withoutExcepted(mentions: readonly Mention[], items: readonly Item[]): readonly Mention[] {
  return mentions.filter((mention, index) => {
    const before = rawAt(items, mention.at - 1);
    if (/^unlike$/iu.test(before)) return false;
    if (index === 0 || !/^(?:but )?not$/iu.test(before)) return true;
    const joint = items[mention.at - 2];
    const isAside = joint?.tag === "comma" || joint?.tag === "open" || means(joint, "and");
    return /^not$/iu.test(before) && !isAside;
  });
}

const SENDER =
  /^[ \t>*]*from[ \t]*:[^\n@]{0,200}?([^\s<>"';:,()[\]]{1,64}@[^\s<>"';:,()[\]]{1,200})/imu;

/** In a pasted mail "I" is whoever wrote it, not the admin who pasted it. */
function writtenBy(
  text: string,
  mentions: readonly Mention[],
  items: readonly Item[],
  context: ReadingContext,
): readonly Mention[] {
  const sender = senderOf(text, mentions, items, context);
  if (sender === null) return mentions;
  const domain = sender.slice(sender.lastIndexOf("@") + 1);
  const side = sideOfAddress(sender, context);
  const note = `I took "I" to be ${sender}.`;
  const told = mentions.filter(
    (mention) => mention.address !== sender || !isHeader(mention, items),
  );
  const toWhom = side === "own" ? told : withYou(told, items);
  return toWhom.map((mention) =>
    mention.form === "me"
      ? { ...mention, form: "address", address: sender, domain, side, note }
      : mention,
  );
}

/** "Hi Alice, can I message you?", from somebody outside: "you" is whom the mail greets. */
function withYou(mentions: readonly Mention[], items: readonly Item[]): readonly Mention[] {
  const me = mentions.find(({ form }) => form === "me");
  const [greeted, ...others] = mentions.filter(({ side, form }) => side === "own" && form !== "me");
  const you = items.findIndex(({ raw }, at) => at > (me?.end ?? at) && /^you$/iu.test(raw));
  if (greeted === undefined || others.length > 0 || you < 0 || greeted.end > you) return mentions;
  const moved = { ...greeted, at: you, end: you };
  return mentions
    .map((one) => (one === greeted ? moved : one))
    .sort((one, other) => one.at - other.at);
}

/** "From: alice@contoso.com" above a mail only says who wrote it. */
function isHeader({ at, end }: Mention, items: readonly Item[]): boolean {
  const before = items.slice(Math.max(0, at - 2), end);
  const from = before.findIndex((item) => item.tag === "from");
  return from >= 0 && before[from + 1]?.tag === "colon";
}

/** "Alice@contoso.com wrote: …" */
function quotedFrom(items: readonly Item[], mentions: readonly Mention[]): string | null {
  const [writer, ...others] = mentions.filter(
    ({ form, end }) =>
      form === "address" &&
      /^(?:wrote|writes|says|said|asks|asked)$/iu.test(rawAt(items, end + 1)) &&
      items[end + 2]?.tag === "colon",
  );
  return others.length === 0 ? (writer?.address ?? null) : null;
}

/** "I'm alice@contoso.com." */
function introducedAs(items: readonly Item[], mentions: readonly Mention[]): string | null {
  const at = mentions.findIndex(({ form }) => form === "me");
  const me = mentions[at];
  const next = mentions[at + 1];
  if (me === undefined || next?.form !== "address") return null;
  const between = items.slice(me.end + 1, next.at);
  const says = /^i'm$/iu.test(rawAt(items, me.at))
    ? between.length === 0
    : between.length === 1 && /^am$/iu.test(between[0]?.raw ?? "");
  return says ? next.address : null;
}

function senderOf(
  text: string,
  mentions: readonly Mention[],
  items: readonly Item[],
  context: ReadingContext,
): string | null {
  const told = introducedAs(items, mentions) ?? quotedFrom(items, mentions);
  if (told !== null) return told;
  if (!mentions.some((mention) => mention.form === "me")) return null;
  return (text.includes("\n") ? headerSender(text, mentions) : null) ?? signer(text, context);
}

/** "Can I call bob? Regards, Alice": the one of ours who bears that name. */
function signer(text: string, context: ReadingContext): string | null {
  const [first = "", second] = (signatureOf(text) ?? "").toLowerCase().split(" ");
  const bearers = first === "" ? [] : bearersOf(first, context.users);
  const named = second === undefined ? bearers : bearersOfBoth(bearers, second, context.users);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Who the header says wrote it, else the only one of ours that is named. */
function headerSender(text: string, mentions: readonly Mention[]): string | null {
  const named = SENDER.exec(text)?.[1]?.toLowerCase();
  const ours = mentions.flatMap(({ form, side, address }) =>
    form === "address" && side === "own" && address !== null ? [address] : [],
  );
  if (named !== undefined) {
    return mentions.some(({ address }) => address === named) ? named : null;
  }
  return new Set(ours).size === 1 ? (ours[0] ?? null) : null;
}
