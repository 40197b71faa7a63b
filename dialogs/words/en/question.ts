import { asQuestion, phraseQuestion } from "../../interpret/phrase-question.js";
import type { Modality, Peer, Understood } from "../../../knowledge/index.js";
import { inert } from "../inert.js";

const DOING: Readonly<Record<Modality, string>> = {
  chat: "chat with",
  call: "call",
  video: "have a video call with",
  meeting: "meet with",
  "group-chat": "be in a group chat with",
  "screen-sharing": "share a screen with",
  "file-transfer": "send files to",
  find: "find",
  presence: "see the presence of",
};

/** What the two want to do, as a thing. */
export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  chat: "chat",
  call: "audio call",
  video: "video call",
  meeting: "meeting",
  "group-chat": "group chat",
  "screen-sharing": "screen sharing",
  "file-transfer": "sending files",
  find: "finding each other",
  presence: "seeing presence",
};

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A date `YYYY-MM-DD`, or a month or year alone, as people write it: 5 May 2025. */
export function dateWords(date: string): string {
  const [year = "", month = "", day = ""] = date.slice(0, 10).split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return inert(date, 40);
  return day === "" ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}

/** Our side of the question. */
function subjectWords(subject: string | null): string {
  return subject === null ? "your users" : inert(subject, 120);
}

/** The other side of the question. */
function peerWords(peer: Peer): string {
  const { kind, domain } = peer;
  if (peer.address !== null) return addressed(kind, inert(peer.address, 120));
  const at = domain === null ? "" : ` at ${inert(domain, 120)}`;
  switch (kind) {
    case "skype":
      return `Skype users${at}`;
    case "unmanaged":
      return `personal Teams accounts${at}`;
    case "guest":
      return `guests${at}`;
    case "organization":
    case null:
      return at === "" ? "other organisations" : `people${at}`;
  }
}

function addressed(kind: Peer["kind"], address: string): string {
  if (kind === "skype") return `Skype user ${address}`;
  if (kind === "unmanaged") return `${address} (personal Teams account)`;
  return kind === "guest" ? `guest ${address}` : address;
}

/** What the two want to do, as a verb: `chat with`. */
function doing(modality: Modality | null): string {
  return modality === null ? "reach" : DOING[modality];
}

/** The two sides around a verb phrase, in the order of who starts: `alice@… can't chat with bob@…`. */
export function sentence(understood: Understood, can: "can" | "can't"): string {
  const ours = subjectWords(understood.subject);
  const theirs = peerWords(understood.peer);
  const [first, second] = understood.direction === "inbound" ? [theirs, ours] : [ours, theirs];
  return `${opening(first)} ${can} ${doing(understood.modality)} ${second}`;
}

function opening(phrase: string): string {
  return /^\S*@/u.test(phrase) ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** What one of our users would do, after a `can`: `chat with Skype users`, `be called by …`. */
export function whatTheyDo(understood: Understood): string {
  const theirs = peerWords(understood.peer);
  if (understood.direction !== "inbound") return `${doing(understood.modality)} ${theirs}`;
  return `be reached by ${theirs} (${understood.modality === null ? "any way" : MODALITY_WORDS[understood.modality]})`;
}

/** A complete question in words that the reader understands again: buttons carry it. */
export function questionText(understood: Understood): string {
  return phraseQuestion({ question: { ...asQuestion(understood), kind: "reach" }, asOf: null });
}
