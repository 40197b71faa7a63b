import { factKind, type AnswerDocument, type Environment, type Slot } from "../knowledge/index.js";
import { answerCard, type Address } from "./cards/answer.js";
import { editCard, pickCard } from "./cards/change.js";
import type { AdaptiveCard } from "./cards/card.js";
import { clarifyCard } from "./cards/clarify.js";
import { correctCard } from "./cards/correct.js";
import { exploredCard } from "./cards/explored.js";
import { proposalCard } from "./cards/proposal.js";
import { articleShown } from "./articles/say.js";
import { isStale } from "./age.js";
import { checklist, type Checklist } from "./checklist.js";
import { isExplored } from "./exploring/index.js";
import type { Interpretation } from "./interpret/interpretation.js";
import { keepBeside, keepShown } from "./notices/keep.js";
import { fieldsOf } from "./reading-form.js";
import type { Asked, CurrentCard, OfferView } from "./state.js";
import { wholeQuestion, withOwnQuestion } from "./offering.js";
import { outcomeOf, retold } from "./tickets/told.js";
import type { Reply } from "./transition.js";
import { ageLimit, askContext, remember, say, withCard, type Turn } from "./turn.js";
import { answerText } from "./words/answer.js";
import { CORRECTING } from "./words/en/correcting.js";
import { factTitle } from "./words/en/facts.js";
import { LABELS } from "./words/en/labels.js";
import { PROPOSING } from "./words/en/proposal.js";
import { restsOnOld } from "./words/en/overview.js";
import { inert } from "./words/inert.js";

/** A card and the text that says the same. */
interface Shown {
  readonly text: string;
  readonly card: AdaptiveCard;
  /** The answer on it, where it is one. */
  readonly answered?: AnswerDocument;
}

const NOTHING_ASKED: Checklist = { questions: [], later: 0, skipped: [] };

/** How many further questions of one sentence get a card of their own. */
const ALSO_LIMIT = 4;

/** The answer to the question on the table, as things stand in this turn. */
export function currentDocument(turn: Turn, asked: Asked): AnswerDocument {
  return turn.parts.answer(asked.text, interpretationOf(asked), askContext(turn));
}

function interpretationOf(asked: Asked): Interpretation {
  return {
    understood: asked.understood,
    command: null,
    asOf: asked.asOf,
    clarify: null,
    offTopic: false,
    assumed: asked.assumed,
    notes: asked.notes,
    also: [],
    ...(asked.change === undefined ? {} : { change: asked.change }),
    ...(asked.goal === undefined ? {} : { goal: asked.goal }),
    ...(asked.snapshot === undefined ? {} : { snapshot: asked.snapshot }),
  };
}

/**
 * Says the current card: in place of itself after a press, as a new one after a message. Its
 * revision moves on either way, so that a press counts once.
 */
export function present(turn: Turn, notice: string | null, place: "same" | "new"): Turn {
  const { card } = turn.state;
  if (card === null) return turn;
  const next: CurrentCard =
    place === "same"
      ? { ...card, revision: card.revision + 1 }
      : { ...card, id: turn.context.newId(), revision: 0 };
  return showAs(remember(turn, { card: next }), next, notice, place);
}

/** Says the current card again as it stands: nothing is counted on. */
export function presentAgain(turn: Turn, notice: string): Turn {
  const { card } = turn.state;
  return card === null ? turn : showAs(turn, card, notice, "same");
}

function showAs(turn: Turn, card: CurrentCard, notice: string | null, place: "same" | "new"): Turn {
  const shown = render(turn, card, notice);
  return say(kept(turn, shown), {
    text: notice === null ? shown.text : `${notice}\n\n${shown.text}`,
    card: shown.card,
    cardId: card.id,
    ...(place === "same" ? { replaces: card.id } : judged(turn, card)),
    ...(card.view.kind === "proposal" && { fromModel: true as const }),
  });
}

function kept(turn: Turn, { answered }: Shown): Turn {
  const { asked } = turn.state;
  if (answered === undefined || asked === null) return turn;
  return keepShown(retold(turn, asked.text, outcomeOf(answered)), answered, asked);
}

/** What a thumb on a new answer is about; nobody's name is in it. */
function judged({ state }: Turn, { view }: CurrentCard): Pick<Reply, "about"> {
  if (view.kind !== "answer" || state.asked === null) return {};
  const { kind, peer, modality } = state.asked.understood;
  const about = [kind, peer.kind, modality].filter((part) => part !== null);
  return { about: `answer ${about.join(" ")}` };
}

/** Puts a view of the answer on the current card. */
export function turnTo(turn: Turn, view: CurrentCard["view"]): Turn {
  return withCard(turn, { view, entries: {} });
}

function render(turn: Turn, card: CurrentCard, notice: string | null): Shown {
  const address: Address = { card: card.id, revision: card.revision };
  const { view } = card;
  if (view.kind === "clarify") return renderClarify(turn, view, address, notice);
  if (view.kind === "proposal") return renderOffer(view, address, notice);
  const { asked } = turn.state;
  if (asked === null)
    return renderClarify(turn, { text: LABELS.noFacts, choices: [] }, address, notice);
  const document = {
    ...withAge(turn, currentDocument(turn, asked)),
    ...wholeQuestion(turn, asked),
  };
  switch (view.kind) {
    case "answer":
      return renderAnswer(turn, asked, document, card, notice);
    case "pick":
      return {
        text: LABELS.pickFact,
        card: pickCard(changeable(turn, document), address, notice),
      };
    case "edit":
      return renderEdit(turn, view.fact, card, notice);
    case "correct":
      return {
        text: `${CORRECTING.title}. ${CORRECTING.lead}`,
        card: correctCard(fieldsOf(asked), card.entries, address, notice),
      };
  }
}

function renderClarify(
  { state }: Turn,
  view: Omit<Parameters<typeof clarifyCard>[0], "question">,
  address: Address,
  notice: string | null,
): Shown {
  const choices = view.choices.map((choice) => `- ${choice.label}`);
  const typed = state.trail.at(-1)?.text;
  return {
    text: [view.text, ...choices].join("\n"),
    card: clarifyCard(typed === undefined ? view : { ...view, question: typed }, address, notice),
  };
}

function renderOffer(view: OfferView, address: Address, notice: string | null): Shown {
  return {
    text: `${PROPOSING.lead} ${inert(view.question)}\n\n${PROPOSING.caution}`,
    card: proposalCard(view, address, notice),
  };
}

function renderAnswer(
  turn: Turn,
  asked: Asked,
  document: AnswerDocument,
  card: CurrentCard,
  notice: string | null,
): Shown {
  const address = { card: card.id, revision: card.revision };
  const article = articleShown(turn, asked.text, interpretationOf(asked), address);
  if (article !== null) return article;
  const { answer } = document;
  const text = answerText({ ...document, also: [] });
  // What was known once can neither be filled in nor changed.
  const place = asked.snapshot === undefined ? address : null;
  if (isExplored(document)) return { text, card: exploredCard(document, place, notice) };
  if (answer === null)
    return renderClarify(turn, { text, choices: document.choices }, address, notice);
  return {
    text,
    answered: document,
    card: answerCard({
      document,
      answer,
      address: place,
      checklist: place === null ? NOTHING_ASKED : checklistOf(turn, asked, document, card),
      entries: card.entries,
      notice,
      now: turn.context.now,
    }),
  };
}

function checklistOf(
  { environment }: Turn,
  { skipped }: Asked,
  document: AnswerDocument,
  { entries }: CurrentCard,
): Checklist {
  return checklist(document, skipped, environment, entries);
}

function renderEdit(turn: Turn, fact: string, card: CurrentCard, notice: string | null): Shown {
  const address = { card: card.id, revision: card.revision };
  const kind = factKind(fact);
  const slot = turn.environment.slot(fact);
  if (kind === undefined) return { text: LABELS.pickFact, card: pickCard([], address, notice) };
  const entry = card.entries[fact] ?? null;
  const question = { fact, kind, cmdlet: kind.cmdlet, conflict: [], entry };
  return {
    text: `${LABELS.editTitle}: ${factTitle(fact)}`,
    card: editCard(question, slot, address, notice, turn.context.now),
  };
}

/** The same with a word on old evidence among what it rests on. */
function withAge(turn: Turn, document: AnswerDocument): AnswerDocument {
  const limit = ageLimit(turn);
  if (limit.days === null || document.answer === null) return document;
  const known = document.checks.flatMap((check) => check.facts.map(({ name }) => name));
  const stale = [...new Set(known)].filter((name) => isStale(turn.environment.slot(name), limit));
  if (stale.length === 0) return document;
  return { ...document, notes: [...document.notes, restsOnOld(stale.length, limit.days)] };
}

/** The facts an answer rests on or is waiting for, each once, as they stand. */
export function factsBehind(environment: Environment, document: AnswerDocument): readonly Slot[] {
  const names = [
    ...document.checks.flatMap((check) => check.facts.map((fact) => fact.name)),
    ...document.missing.map((missing) => missing.fact),
  ];
  return [...new Set(names)].map((name) => environment.slot(name));
}

function changeable(turn: Turn, document: AnswerDocument): readonly Slot[] {
  const assumed = document.assumed.map((fact) => turn.environment.slot(fact.fact));
  const all = [...factsBehind(turn.environment, document), ...assumed];
  const known = all.filter((slot) => factKind(slot.name) !== undefined);
  return [...new Map(known.map((slot) => [slot.name, slot])).values()];
}

/** Answers the further questions of the same sentence, each on its own. */
export function presentAlso(turn: Turn, documents: readonly AnswerDocument[]): Turn {
  const own = documents.slice(0, ALSO_LIMIT).map((one) => withOwnQuestion(one, turn.context.now));
  return own.reduce((so, document) => {
    const text = answerText({ ...document, also: [] });
    if (isExplored(document)) {
      return say(so, { text, card: exploredCard(document, null, LABELS.alsoAsked) });
    }
    if (document.answer === null) return say(so, { text });
    const card = answerCard({
      document,
      answer: document.answer,
      address: null,
      checklist: NOTHING_ASKED,
      entries: {},
      notice: LABELS.alsoAsked,
      now: turn.context.now,
    });
    return say(keepBeside(so, document), { text, card });
  }, turn);
}
