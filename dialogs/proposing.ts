import type { Clarify } from "../knowledge/index.js";
import type { ActionData } from "./action.js";
import { answerRead, ask } from "./asking.js";
import { seesSettings } from "./audience.js";
import { readingContext } from "./ask.js";
import { settledProposalCard } from "./cards/proposal.js";
import type { DialogEvent } from "./event.js";
import type { Interpretation } from "./interpret/interpretation.js";
import { phraseQuestion } from "./interpret/phrase-question.js";
import type { Need, Proposal } from "./needs.js";
import { present } from "./present.js";
import { isWorthProposing, settleProposal, type Settled } from "./proposal.js";
import type { OfferView, State } from "./state.js";
import type { Effect, StepContext, Transition } from "./transition.js";
import { askContext, remember, say, type Turn } from "./turn.js";
import { PROPOSING } from "./words/en/proposal.js";

/** What a step would like a language model to read: a message that it could not answer and that names somebody. */
export function proposalNeeds(
  step: (state: State, event: DialogEvent, context: StepContext) => Transition,
  state: State,
  event: DialogEvent,
  context: StepContext,
): readonly Need[] {
  // Whoever may only ask is answered by the rules alone, and so is a group: what others say goes nowhere.
  if (event.kind !== "message" || !seesSettings(event.from, context)) return [];
  // What the person would hear without a model decides whether one is asked at all.
  if (!step(state, event, context).effects.some(isUnread)) return [];
  const { text } = event;
  const { environment, ownDomains, now } = context;
  const today = now.slice(0, 10);
  const asker = event.from.address;
  const reading = readingContext({ environment, ownDomains, asker, today, asOf: today });
  return isWorthProposing(text, reading) ? [{ kind: "proposal", text }] : [];
}

const UNREAD: ReadonlySet<string> = new Set(["asked-back", "not-understood", "off-topic"]);

function isUnread(effect: Effect): boolean {
  return effect.kind === "unanswered" && UNREAD.has(effect.why);
}

/**
 * Offers what a language model made of a text, in place of what was said to it without one; that stands where the text was
 * answered, or where the proposal does not read back as the same question.
 */
export function offerProposal(before: Turn, heard: Turn, text: string): Turn {
  const proposal = before.context.given?.proposal ?? null;
  if (proposal === null || !heard.effects.some(isUnread)) return heard;
  const offer = offerOf(before, text, proposal);
  if (offer === null) return heard;
  const clarified = heard.state.card?.view;
  const choices = clarified?.kind === "clarify" ? clarified.choices : [];
  const own = new Set(choices.map(({ question }) => question));
  // A model that offers no more than our own reader does has added nothing.
  if (offer.readings.every(({ question }) => own.has(question))) return heard;
  const card = { id: "", revision: 0, view: { ...offer, choices }, entries: {} };
  return present({ ...remember(before, { card }), effects: heard.effects }, null, "new");
}

function offerOf(turn: Turn, text: string, proposal: Proposal): Omit<OfferView, "choices"> | null {
  const context = readingContext(askContext(turn));
  const settled = settleProposal(text, proposal, context);
  if (settled === null) return null;
  const { kind } = settled.question;
  const question = phraseQuestion({ ...settled, ...(kind === "fix" && { goal: "allow" }) });
  const isSame = (read: Interpretation): boolean => readsBack(read, settled);
  const read = turn.parts.interpret(question, context);
  if (!isSame(read)) return null;
  const readings = readingsIn(read, question, (choice) => {
    const again = turn.parts.interpret(choice, context);
    return again.clarify === null && isSame(again);
  });
  return readings.length === 0 ? null : { kind: "proposal", text, question, readings };
}

/** The question itself, or what our own reader would still have to ask about it. */
function readingsIn(
  { clarify }: Interpretation,
  question: string,
  isWhole: (question: string) => boolean,
): Clarify["choices"] {
  if (clarify === null) return [{ label: PROPOSING.yes, question }];
  return clarify.choices.filter((choice) => isWhole(choice.question));
}

/** INVARIANT: nothing a model proposed is asked but what our own reader reads in the words that were shown. */
function readsBack(read: Interpretation, { question, asOf }: Settled): boolean {
  const { understood } = read;
  if (understood === null || read.offTopic || read.also.length > 0 || read.asOf !== asOf) {
    return false;
  }
  const { kind } = question.peer;
  const peer = { ...understood.peer, kind: kind === null ? null : understood.peer.kind };
  const same = { ...understood, peer };
  return FIELDS.every((field) => same[field] === question[field]) && samePeer(peer, question.peer);
}

const FIELDS = ["kind", "subject", "modality", "direction"] as const;

function samePeer(one: Settled["question"]["peer"], other: typeof one): boolean {
  return one.kind === other.kind && one.address === other.address && one.domain === other.domain;
}

/**
 * Does what was pressed on an offer: asks the question that the card showed, or the text again as if there were no model. The
 * offer's own message is marked as a model's, so the answer never takes its place.
 */
export function settleOffer(turn: Turn, data: ActionData<"settle-proposal">): Turn {
  const view = offerOn(turn, data);
  const { card, choice } = data;
  const asked = choice === "no" ? view?.text : chosenOf(view, choice);
  // In words: a card in its place would stand in a message that is marked as a model's.
  if (view === null || asked === undefined) return say(turn, { text: PROPOSING.stale });
  const confirmed = choice.startsWith("reading-");
  const settled = say(remember(turn, { card: null }), {
    text: `${confirmed ? PROPOSING.accepted : PROPOSING.refused} ${view.question}`,
    card: settledProposalCard(view.question, confirmed),
    cardId: card,
    replaces: card,
    fromModel: true,
  });
  if (confirmed) return askConfirmed(settled, asked);
  // It was noted as unanswered when the offer was made.
  return { ...ask(settled, asked, "new"), effects: turn.effects };
}

function offerOn(
  { state }: Turn,
  { card, revision }: ActionData<"settle-proposal">,
): OfferView | null {
  const current = state.card;
  return current?.view.kind === "proposal" && current.id === card && current.revision === revision
    ? current.view
    : null;
}

function chosenOf(view: OfferView | null, choice: string): string | undefined {
  const [from, index] = choice.split("-");
  return (from === "reading" ? view?.readings : view?.choices)?.[Number(index)]?.question;
}

function askConfirmed(turn: Turn, question: string): Turn {
  const read = turn.parts.interpret(question, readingContext(askContext(turn)));
  const noted = { ...read, notes: [PROPOSING.note, ...read.notes] };
  return answerRead(turn, question, noted, "new");
}
