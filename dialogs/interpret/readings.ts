import type { Modality, Peer, Question, QuestionKind, Understood } from "../../knowledge/index.js";
import type { NamedDate } from "./dates.js";
import type { Frame } from "./frame.js";
import type { Interpretation, ReadingContext } from "./interpretation.js";
import type { Mention } from "./mention.js";
import { phraseQuestion } from "./phrase-question.js";
import {
  misplacedAsk,
  needsPeer,
  resolvePeer,
  resolveSubject,
  openSubject,
  settledSlot,
  type Slot,
} from "./resolve.js";

/** What holds for every reading of a text. */
export interface Shared {
  readonly kind: QuestionKind;
  readonly date: NamedDate | null;
  readonly change: string | null;
  readonly goal: "allow" | "block" | null;
  /** Those left out of everybody, as typed. */
  readonly excepted: readonly string[];
  readonly context: ReadingContext;
}

/** More than this many questions in one text are cut, and the note says so. */
const MOST_READINGS = 20;

/** Every question a text asks, in the order named. */
export function readingsOf(frames: readonly Frame[], shared: Shared): readonly Interpretation[] {
  const readings: Interpretation[] = [];
  const seen = new Set<string>();
  for (const frame of frames) {
    for (const reading of frameReadings(frame, shared)) {
      const key = JSON.stringify([reading.understood, reading.clarify?.text]);
      if (seen.has(key)) continue;
      if (readings.length === MOST_READINGS) return cut(readings);
      seen.add(key);
      readings.push(reading);
    }
  }
  return readings;
}

function cut(readings: readonly Interpretation[]): readonly Interpretation[] {
  const [first, ...rest] = readings;
  if (first === undefined) return readings;
  const note = `That is more than ${String(MOST_READINGS)} questions at once; I read the first ${String(MOST_READINGS)}.`;
  return [{ ...first, notes: [...first.notes, note] }, ...rest];
}

function* frameReadings(frame: Frame, shared: Shared): Generator<Interpretation> {
  const subjects: readonly (Mention | null)[] =
    shared.kind === "who" || frame.own.length === 0 ? [null] : subjectsOf(frame, shared);
  const peers: readonly (Mention | null)[] = frame.peers.length === 0 ? [null] : frame.peers;
  const modalities: readonly Modality[] =
    frame.modalities.length === 0 ? ["chat"] : frame.modalities;
  for (const own of subjects) {
    for (const outside of peers) {
      for (const modality of modalities) {
        for (const peer of resolvePeer(outside))
          yield oneReading(frame, shared, own, peer, modality);
      }
    }
  }
}

/** "Where do I click to let our users chat?": who makes the change is not whom it is for. */
function subjectsOf({ own }: Frame, { kind }: Shared): readonly Mention[] {
  const others = own.filter(({ form }) => form !== "me");
  return kind === "fix" && others.length > 0 ? others : own;
}

function oneReading(
  frame: Frame,
  shared: Shared,
  own: Mention | null,
  peer: Slot<Peer>,
  modality: Modality,
): Interpretation {
  const subject = subjectSlot(frame, own, shared);
  const outside = peerSlot(frame, peer, shared);
  const doing = doingSlot(frame, outside, modality, shared);
  const question: Understood = {
    kind: shared.kind,
    subject: subject.value,
    peer: outside.value,
    modality: doing.value,
    direction: frame.direction,
  };
  return {
    understood: question,
    command: null,
    asOf: shared.date?.choices.length === 1 ? (shared.date.choices[0] ?? null) : null,
    clarify: clarifyOf(
      { ...question, modality, direction: frame.direction, kind: shared.kind },
      { subject, outside, doing },
      shared,
    ),
    ...(shared.change === null ? {} : { change: shared.change }),
    ...(shared.goal === null ? {} : { goal: shared.goal }),
    offTopic: false,
    assumed: outside.ask === null ? outside.assumed : [],
    notes: [...subject.notes, ...outside.notes],
    also: [],
  };
}

function subjectSlot(frame: Frame, own: Mention | null, shared: Shared): Slot<string | null> {
  if (frame.foreignAsSubject.length > 0 && shared.context.ownDomains.length > 0)
    return noneOfOurs(frame.foreignAsSubject);
  if (own === null && shared.kind !== "who" && frame.unknownActor !== null)
    return openSubject(
      `Who is meant by "${frame.unknownActor}"? Please give the address of your user.`,
      [],
    );
  if (isForAll(own) && shared.excepted.length > 0 && shared.kind !== "who")
    return exceptedSubject(shared);
  return namedSlot(own, shared);
}

/** Somebody outside is said to act on somebody outside. */
function noneOfOurs(outside: readonly Mention[]): Slot<string | null> {
  return {
    value: null,
    ask: misplacedAsk(outside, "none-of-ours"),
    options: [{ label: "Our users in general", value: null }],
    notes: [],
    assumed: [],
  };
}

function namedSlot(own: Mention | null, shared: Shared): Slot<string | null> {
  if (own !== null && isGroup(own) && shared.kind !== "fix")
    return settledSlot(null, [
      `I can't tell who \`${own.name ?? ""}\` are, so I read it for your users in general; a policy of their own may make a difference.`,
    ]);
  return resolveSubject(own, shared.context);
}

/** "Our sales team": some of ours, whom no fact tells apart. A change for them alone still has to know them. */
function isGroup({ form, plural, bearers, side }: Mention): boolean {
  return form === "name" && side === "own" && plural && bearers.length === 0;
}

function isForAll(own: Mention | null): boolean {
  return own === null || own.form === "own-group";
}

/** An answer for all can say whom it leaves aside; a change for all touches them too, so that is asked about. */
function exceptedSubject({ kind, excepted }: Shared): Slot<string | null> {
  const whom = excepted.map((name) => `\`${name}\``).join(" and ");
  return kind === "fix"
    ? openSubject(`A change for everybody reaches ${whom} too. For whom is it to be?`, [])
    : settledSlot(null, [`I read it for your users in general, leaving ${whom} aside.`]);
}

function peerSlot(frame: Frame, peer: Slot<Peer>, shared: Shared): Slot<Peer> {
  if (frame.ownAsPeers.length > 0) {
    const [open] = resolvePeer(null);
    return { ...(open ?? peer), ask: misplacedAsk(frame.ownAsPeers, "two-of-ours") };
  }
  if (peer.ask !== null && frame.peers.length === 0 && !needsPeer(shared.kind))
    return settledSlot(peer.value);
  return peer;
}

/** Somebody was named and nothing asked: what is meant to be done is asked about. */
function doingSlot(
  frame: Frame,
  peer: Slot<Peer>,
  modality: Modality,
  shared: Shared,
): Slot<Modality | null> {
  const ask = doingAsk(frame, peer, shared);
  if (ask === null || frame.modalities.length > 0) return settledSlot(modality);
  return {
    value: null,
    ask,
    options: [
      { label: "Chat", value: "chat" },
      { label: "Call", value: "call" },
      { label: "Meet", value: "meeting" },
    ],
    notes: [],
    assumed: [],
  };
}

function doingAsk(frame: Frame, peer: Slot<Peer>, shared: Shared): string | null {
  if (frame.unknownDeed !== null)
    return `I don't know the word \`${frame.unknownDeed}\` here. What is to be done together?`;
  if (shared.kind !== "reach" || !frame.onlyNames) return null;
  const { address, domain } = peer.value;
  return `What would you like to know about ${address ?? domain ?? "them"}?`;
}

interface Slots {
  readonly subject: Slot<string | null>;
  readonly outside: Slot<Peer>;
  readonly doing: Slot<Modality | null>;
}

const MOST_CHOICES = 6;

function clarifyOf(question: Question, slots: Slots, shared: Shared): Interpretation["clarify"] {
  const { subject, outside, doing } = slots;
  const dateAsk = shared.date === null ? null : askDate(shared.date, shared.context.today);
  const ask = subject.ask ?? outside.ask ?? doing.ask ?? dateAsk;
  if (ask === null) return null;
  if (outside.ask === null && isNobody(outside.value)) return { text: ask, choices: [] };
  const choices = optionsOf(subject).flatMap((who) =>
    optionsOf(outside).flatMap((whom) =>
      optionsOf(doing).flatMap((what) =>
        dateOptions(shared.date).map((when) => {
          const modality = what.value ?? question.modality;
          const settled = { ...question, subject: who.value, peer: whom.value, modality };
          const labels = [who.label, whom.label, what.label, when.label];
          return choiceOf(settled, when.value, labels, shared);
        }),
      ),
    ),
  );
  return { text: ask, choices: choices.slice(0, MOST_CHOICES) };
}

/** A supposition may be about nobody outside; then no question can be offered instead. */
function isNobody(peer: Peer): boolean {
  return peer.kind === null && peer.address === null && peer.domain === null;
}

function choiceOf(
  question: Question,
  asOf: string | null,
  labels: readonly string[],
  shared: Shared,
): { readonly label: string; readonly question: string } {
  const label = labels.filter((part) => part !== "").join(", ");
  const change = shared.change ?? undefined;
  const goal = shared.goal ?? undefined;
  return { label, question: phraseQuestion({ question, asOf, change, goal }) };
}

function dateOptions(
  date: NamedDate | null,
): readonly { readonly label: string; readonly value: string | null }[] {
  const [only, ...others] = date?.choices ?? [];
  if (date === null) return [{ label: "", value: null }];
  if (only === undefined) return [{ label: "Today", value: null }];
  if (others.length === 0) return [{ label: "", value: only }];
  return [only, ...others].map((day) => ({ label: day, value: day }));
}

function optionsOf<Value>(
  slot: Slot<Value>,
): readonly { readonly label: string; readonly value: Value }[] {
  return slot.ask === null ? [{ label: "", value: slot.value }] : slot.options;
}

function askDate(date: NamedDate, today: string): string | null {
  if (date.choices.length === 1) return null;
  return date.choices.length === 0
    ? `There is no such day as \`${date.words}\`. Which date do you mean? Without one I take today, ${today}.`
    : `\`${date.words}\` can be read in more than one way. Which day do you mean?`;
}
