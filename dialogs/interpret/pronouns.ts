import { isAction, readFrame, type Frame } from "./frame.js";
import { tagAt, type Item } from "./items.js";
import type { Clause } from "./clauses.js";
import { genderOf } from "./given-names.js";
import type { Mention } from "./mention.js";

/** "Can he call her?": one of two acts on the other, and nobody is named. */
export function namesNobody({ items, mentions }: Clause): boolean {
  return mentions.length === 0 && pairIn(items) !== null;
}

/** Puts the two people of the clause before in the place of "he" and "her"; leaves them open where it cannot be told who is who. */
export function standIns(before: Clause, clause: Clause): Clause {
  const pair = pairIn(clause.items);
  const frame = readFrame(before.items, before.mentions);
  const [own, ...moreOwn] = frame.own;
  const [peer, ...morePeers] = frame.peers;
  if (pair === null || own === undefined || peer === undefined) return clause;
  if (moreOwn.length + morePeers.length > 0) return clause;
  const ownActs =
    actsAgain(clause.items, frame) ?? isOurs(clause.items[pair.subject]?.raw ?? "", own, peer);
  if (ownActs === null) return clause;
  const place = (mention: Mention, at: number): Mention => ({ ...mention, at, end: at });
  const [first, second] = ownActs ? [own, peer] : [peer, own];
  return { ...clause, mentions: [place(first, pair.subject), place(second, pair.object)] };
}

interface Pair {
  readonly subject: number;
  readonly object: number;
}

const SUBJECT = /^(?:he|she|they)$/iu;
const OBJECT = /^(?:with )?(?:him|her|them)$/iu;

function pairIn(items: readonly Item[]): Pair | null {
  const subject = items.findIndex((item) => SUBJECT.test(item.raw));
  const verb = items.findIndex((item, index) => index > subject && isAction(item));
  const object = items.findIndex((item, index) => index > verb && OBJECT.test(item.raw));
  const isAsked = tagAt(items, subject - 1) === "modal";
  return subject > 0 && isAsked && verb >= 0 && object >= 0 ? { subject, object } : null;
}

/** "Alice can already chat with bob. Can she call her too?": whoever acted before acts again. */
function actsAgain(items: readonly Item[], { direction }: Frame): boolean | null {
  const said = items.map(({ raw }) => raw).join(" ");
  const isMore = /\b(?:she\b.*\bher|he\b.*\bhim)\b.*\b(?:too|as well|also)\b/iu.test(said);
  return isMore && direction !== "both" ? direction === "outbound" : null;
}

function isOne({ form }: Mention): boolean {
  return form === "address" || form === "name";
}

/** Whether "he" or "she" is the one of ours, "they" those at a domain; null where the names do not tell. */
function isOurs(pronoun: string, own: Mention, peer: Mention): boolean | null {
  const said = pronoun.toLowerCase();
  if (said === "they") return peer.form === "domain" && isOne(own) ? false : null;
  const ours = genderOf(own.address ?? own.name ?? "");
  const theirs = genderOf(peer.address ?? peer.name ?? "");
  if (ours === theirs) return null;
  if (ours !== null) return ours === said;
  return theirs !== said;
}
