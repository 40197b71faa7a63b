import type { Clause } from "./clauses.js";
import { readFrame } from "./frame.js";
import type { Item } from "./items.js";
import type { Mention } from "./mention.js";

/**
 * "Erin is new. Can she call bob?", "can the user call bob? Her address is erin@contoso.com.": puts the one of ours whom
 * another sentence names where only a user was spoken of. `told` are the sentences that ask nothing.
 */
export function namedApart(
  parts: readonly Clause[],
  told: ReadonlySet<Clause>,
): (clause: Clause) => Clause {
  if (parts.length > MOST_SENTENCES) return (clause) => clause;
  return (asked) => {
    const clause = withPeer(asked, [...told]);
    if (clause.mentions.some(({ side }) => side === "own")) return clause;
    const before = parts.slice(0, Math.max(0, parts.indexOf(asked)));
    const other = [...told].filter((part) => part !== asked);
    const named = onlyOne(
      other.flatMap((part) => part.mentions.filter((one) => isOurs(one, before.includes(part)))),
    );
    const only = named ?? onlyOne(before.filter((part) => told.has(part)).flatMap(actorsOf));
    return only === null ? clause : withSubject(clause, only);
  };
}

/** INVARIANT: every sentence is held against every other, so a text of more sentences is read without. */
const MOST_SENTENCES = 40;

/** An address wherever it stands, a name only where it was said before. */
function isOurs({ side, form, bearers }: Mention, isBefore: boolean): boolean {
  if (side !== "own") return false;
  return form === "address" || (isBefore && form === "name" && bearers.length === 1);
}

function actorsOf(part: Clause): readonly Mention[] {
  return readFrame(part.items, part.mentions).own.filter((one) => isOurs(one, true));
}

function onlyOne(mentions: readonly Mention[]): Mention | null {
  const addresses = new Set(mentions.map(({ address, bearers }) => address ?? bearers[0]));
  return addresses.size === 1 ? (mentions[0] ?? null) : null;
}

/** "Requester: erin@contoso.com. Wants to call bob.": the only one of ours who is named before the first question. */
export function toldOwn(parts: readonly Clause[], told: readonly Clause[]): readonly Mention[] {
  const isTold = new Set(told);
  const first = parts.findIndex((part) => !isTold.has(part));
  const only = onlyOne(
    parts
      .slice(0, Math.max(0, first))
      .flatMap(({ mentions }) => mentions.filter((one) => isOurs(one, true))),
  );
  return only === null ? [] : [only];
}

/** "Can she call her mum on Skype? The address is rose@hotmail.com.": one person is spoken of, and named apart. */
function withPeer(clause: Clause, told: readonly Clause[]): Clause {
  const placed = withPeopleThere(clause, told);
  if (placed !== clause) return placed;
  const [only, ...more] = clause.mentions.filter(({ side }) => side === "foreign");
  const isSpokenOf = only?.form === "class" && !only.plural && more.length === 0;
  if (!isSpokenOf || told.includes(clause)) return clause;
  const named = onlyOne(
    told.flatMap(({ mentions }) =>
      mentions.filter(({ side, form }) => side === "foreign" && form === "address"),
    ),
  );
  if (named === null) return clause;
  const { at, end, kinds } = only;
  const whole = { ...named, at, end, kinds: named.kinds.length > 0 ? named.kinds : kinds };
  return { ...clause, mentions: clause.mentions.map((one) => (one === only ? whole : one)) };
}

/** "Fabrikam.com is on Lync. Can she call people there?": the one place named before is where they are. */
function withPeopleThere(clause: Clause, told: readonly Clause[]): Clause {
  const { items, mentions } = clause;
  const people = mentions.find(
    ({ form, side, end }) =>
      form === "people" && side === "open" && /^(?:over )?there$/iu.test(items[end + 1]?.raw ?? ""),
  );
  if (people === undefined || told.includes(clause)) return clause;
  const places = told.flatMap((part) => part.mentions.filter(({ form }) => form === "domain"));
  const [place] = places;
  if (place === undefined || new Set(places.map(({ domain }) => domain)).size > 1) return clause;
  const { at, end } = people;
  return { items, mentions: mentions.map((one) => (one === people ? { ...place, at, end } : one)) };
}

const SUBJECT = /^(?:he|she|they)$/iu;
const OBJECT = /^(?:him|her|them)$/iu;

function withSubject(clause: Clause, named: Mention): Clause {
  const { items, mentions } = clause;
  const user = mentions.find(({ form, plural }) => form === "people" && !plural);
  if (user !== undefined && items.some((item) => item.tag === "pronoun")) {
    const { at, end } = user;
    return { items, mentions: mentions.map((one) => (one === user ? { ...named, at, end } : one)) };
  }
  const at = pronounFor(items, mentions);
  if (at === null) return clause;
  const stand = { ...named, at, end: at };
  return { items, mentions: [...mentions, stand].sort((x, y) => x.at - y.at) };
}

/** "Can she call bob?", "can bob call her?", but not "can bob call when he likes?". */
function pronounFor(items: readonly Item[], mentions: readonly Mention[]): number | null {
  const peer = mentions.find(({ side }) => side === "foreign");
  if (peer === undefined) return null;
  const at = items.findIndex(
    ({ raw }, index) =>
      (index < peer.at && SUBJECT.test(raw)) || (index > peer.end && OBJECT.test(raw)),
  );
  return at < 0 ? null : at;
}
