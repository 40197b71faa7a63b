import type { z } from "zod/v4";
import {
  isCalendarDate,
  parseDomain,
  type Direction,
  type Modality,
  type Peer,
  type PeerKind,
  type QuestionKind,
  type Understood,
} from "../knowledge/index.js";
import type { Interpretation } from "./interpret/interpretation.js";
import { UNDERSTOOD, type Asked, type Entry } from "./state.js";
import { CORRECTING, notOurs, OURS_TOO, WISHES, type Wish } from "./words/en/correcting.js";

/** The fields of a question that is corrected, by the ids of their inputs. */
export const READING_FIELDS = [
  "kind",
  "subject",
  "peer",
  "peer-kind",
  "modality",
  "direction",
  "as-of",
  "change",
] as const;
export type ReadingField = (typeof READING_FIELDS)[number];

/** What stands in each field. */
export type ReadingFields = Readonly<Record<ReadingField, string>>;

/** Whose addresses are ours, as far as it is known. */
interface Own {
  readonly ownDomains: readonly string[];
  readonly users: readonly string[];
}

/** A corrected question ready to be answered, or each field as typed with what is wrong with it. */
export type CorrectedReading =
  | { readonly read: Interpretation & { readonly understood: Understood } }
  | { readonly read: null; readonly entries: Readonly<Record<string, Entry>> };

/** The fields filled with what was read. */
export function fieldsOf(asked: Asked): ReadingFields {
  const { kind, subject, peer, modality, direction } = asked.understood;
  return {
    kind: wishOf(kind, asked.goal),
    subject: subject ?? "",
    peer: peer.address ?? peer.domain ?? "",
    "peer-kind": peer.kind ?? "",
    modality: modality ?? "",
    direction: direction ?? "outbound",
    "as-of": asked.asOf ?? "",
    change: asked.change ?? "",
  };
}

function wishOf(kind: QuestionKind | null, goal: Asked["goal"]): Wish | "" {
  if (kind === null || kind === "command") return "";
  if (kind !== "fix") return kind;
  return goal === "block" ? "fix-block" : "fix-allow";
}

/** Reads a corrected question. Nothing is guessed: what is not there or cannot be goes back to its field. */
export function readReading(fields: ReadingFields, before: Peer, own: Own): CorrectedReading {
  const wish = isWish(fields.kind) ? fields.kind : null;
  const typed = partsOf(fields, wish, before);
  const errors = errorsIn(fields, wish, typed, own);
  const understood = UNDERSTOOD.safeParse({ kind: wish === null ? null : KINDS[wish], ...typed });
  const failed = Object.values(errors).some((error) => error !== "");
  if (failed || wish === null || !understood.success) {
    return { read: null, entries: entriesOf(fields, errors) };
  }
  return {
    read: {
      understood: understood.data,
      command: null,
      asOf: fields["as-of"] === "" ? null : fields["as-of"],
      clarify: null,
      offTopic: false,
      assumed: [],
      notes: [],
      also: [],
      ...(wish === "what-if" ? { change: fields.change } : {}),
      ...(wish === "fix-allow" || wish === "fix-block" ? { goal: GOALS[wish] } : {}),
    },
  };
}

/** What was typed as the parts of a question: undefined is what cannot be taken. */
interface Parts {
  readonly subject: string | null | undefined;
  readonly peer: Peer | undefined;
  readonly peerKind: PeerKind | null | undefined;
  readonly modality: Modality | null | undefined;
  readonly direction: Direction | null | undefined;
}

function partsOf(fields: ReadingFields, wish: Wish | null, before: Peer): Parts {
  const peerKind = chosen<PeerKind>(UNDERSTOOD.shape.peer.shape.kind, fields["peer-kind"]);
  return {
    // Who may is asked of all our users.
    subject: wish === "who" ? null : readAddress(fields.subject),
    peer: readPeer(fields.peer, peerKind ?? null, before),
    peerKind,
    modality: chosen<Modality>(UNDERSTOOD.shape.modality, fields.modality),
    direction: chosen<Direction>(UNDERSTOOD.shape.direction, fields.direction),
  };
}

function errorsIn(
  fields: ReadingFields,
  wish: Wish | null,
  typed: Parts,
  own: Own,
): Readonly<Record<ReadingField, string>> {
  const needed = NEEDS_PEOPLE.some((one) => one === wish);
  const unless = (fine: boolean, error: string): string => (fine ? "" : error);
  return {
    kind: unless(wish !== null, CORRECTING.kindError),
    subject: subjectError(typed.subject, own),
    peer: peerError(typed.peer, own),
    "peer-kind": unless(isChosen(typed.peerKind, needed), CORRECTING.peerKindError),
    modality: unless(isChosen(typed.modality, needed), CORRECTING.modalityError),
    direction: unless(isChosen(typed.direction, needed), CORRECTING.directionError),
    "as-of": unless(isDay(fields["as-of"]), CORRECTING.asOfError),
    change: unless(wish !== "what-if" || fields.change !== "", CORRECTING.changeError),
  };
}

/** Each field as typed, with what is wrong with it, or nothing. */
export function entriesOf(
  fields: ReadingFields,
  errors: Readonly<Partial<Record<ReadingField, string>>>,
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(
    READING_FIELDS.map((field) => [field, { typed: fields[field], error: errors[field] ?? "" }]),
  );
}

const KINDS: Readonly<Record<Wish, QuestionKind>> = {
  reach: "reach",
  who: "who",
  "fix-allow": "fix",
  "fix-block": "fix",
  "what-if": "what-if",
  topic: "topic",
  trouble: "trouble",
};

const GOALS = { "fix-allow": "allow", "fix-block": "block" } as const;

function isWish(text: string): text is Wish {
  return Object.hasOwn(WISHES, text);
}

/** A question for the settings needs both sides and what they do; one for the articles, or about a change, need not. */
const NEEDS_PEOPLE: readonly Wish[] = ["reach", "who", "fix-allow", "fix-block"];

/** What was chosen, by the question's own shape: null for nothing, undefined for what is no choice. */
function chosen<T>(schema: z.ZodType<T | null>, typed: string): T | null | undefined {
  const read = schema.safeParse(typed === "" ? null : typed);
  return read.success ? read.data : undefined;
}

function isChosen(choice: string | null | undefined, needed: boolean): boolean {
  return choice === null ? !needed : choice !== undefined;
}

/** An address in lower case, null for none, undefined for what is no address. */
function readAddress(typed: string): string | null | undefined {
  if (typed === "") return null;
  return domainOf(typed) === null ? undefined : typed.toLowerCase();
}

function domainOf(address: string): string | null {
  const at = address.lastIndexOf("@");
  return /^[^\s@]+@[^\s@]+$/u.test(address) ? parseDomain(address.slice(at + 1)) : null;
}

function readPeer(typed: string, kind: PeerKind | null, before: Peer): Peer | undefined {
  if (typed === "") return { kind, address: null, domain: null };
  const address = domainOf(typed);
  if (address !== null) return { kind, address: typed.toLowerCase(), domain: address };
  // A domain that was read as one stays one, though a Skype name may look the same.
  const isDomain = before.address === null && before.domain === typed;
  if (!isDomain && kind === "skype" && SKYPE_NAME.test(typed)) {
    return { kind, address: typed, domain: null };
  }
  const domain = parseDomain(typed);
  return domain === null ? undefined : { kind, address: null, domain };
}

/** `live:bob`, or six characters and more that begin with a letter; `outlook.com` alone is a domain all the same. */
const SKYPE_NAME = /^(?:live:[\w.,:-]+|(?!\S+\.(?:com|net|org)$)\p{L}[\p{L}\p{N}._,-]{5,31})$/u;

function subjectError(subject: string | null | undefined, own: Own): string {
  if (subject === undefined) return CORRECTING.subjectError;
  return subject === null || own.ownDomains.length === 0 || isOurs(subject, own)
    ? ""
    : notOurs(own.ownDomains);
}

/** A Skype, a personal or a guest's account may use any address; a user of another organisation has none of ours. */
function peerError(peer: Peer | undefined, own: Own): string {
  if (peer === undefined) return CORRECTING.peerError;
  const elsewhere = peer.kind === null || peer.kind === "organization";
  const ours =
    (peer.address !== null && isOurs(peer.address, own)) ||
    (peer.domain !== null && own.ownDomains.includes(peer.domain));
  return elsewhere && ours ? OURS_TOO : "";
}

function isOurs(address: string, { ownDomains, users }: Own): boolean {
  return ownDomains.includes(domainOf(address) ?? "") || users.includes(address);
}

function isDay(typed: string): boolean {
  return typed === "" || isCalendarDate(typed);
}
