import type { Answer, AnswerDocument } from "../../knowledge/index.js";
import { readingContext } from "../ask.js";
import { ticketDraftCard } from "../cards/ticket-draft.js";
import type { Interpretation } from "../interpret/interpretation.js";
import { givenAnswer, type GivenQuestion } from "../notices/given.js";
import { currentDocument } from "../present.js";
import { askContext, remember, say, type Turn } from "../turn.js";
import { HANDING } from "../words/en/tickets.js";
import { clip } from "../words/inert.js";
import { draftSummary } from "./draft.js";
import { elsewhere } from "./elsewhere.js";
import type { Escalation } from "./escalation.js";
import { withoutSettings, type Summary } from "./summary.js";
import { summaryText } from "./text.js";
import { CONTACT_LIMIT } from "./ticket.js";
import type { TrailEntry } from "./trail.js";

/** Shows what would leave for the helpdesk about a question, or about the last one there was. Nothing leaves yet. */
export function openEscalation(turn: Turn, question: string | null): Turn {
  if (turn.from.scope === "group") return elsewhere(turn);
  if (turn.context.given?.nextTicketNumber === undefined) {
    return say(turn, { text: HANDING.notHere });
  }
  const typed = question ?? lastAsked(turn);
  const matter = typed === null ? NOTHING : matterOf(turn, typed);
  const escalation: Escalation = {
    card: turn.context.newId(),
    revision: 0,
    summary: summaryFor(turn, typed, matter.document),
    leftOut: [],
    note: "",
    contact: clip(turn.from.address ?? "", CONTACT_LIMIT),
    urgency: "normal",
    errors: {},
    question: matter.question,
  };
  return showEscalation(remember(turn, { escalation }), escalation, null, "new");
}

function lastAsked({ state }: Turn): string | null {
  return state.trail.at(-1)?.text ?? state.asked?.text ?? null;
}

/** Says the card with what would leave, as it stands. */
export function showEscalation(
  turn: Turn,
  escalation: Escalation,
  notice: string | null,
  place: "same" | "new",
): Turn {
  const from = [turn.from.name, ...(turn.from.address === null ? [] : [turn.from.address])];
  const lines = [HANDING.title, HANDING.lead, summaryText(escalation.summary)];
  return say(turn, {
    text: [...(notice === null ? [] : [notice]), ...lines].join("\n\n"),
    card: ticketDraftCard(escalation, from.join(", "), notice),
    cardId: escalation.card,
    ...(place === "same" ? { replaces: escalation.card } : {}),
  });
}

interface Matter {
  readonly document: AnswerDocument | null;
  readonly question: GivenQuestion | null;
}

const NOTHING: Matter = { document: null, question: null };

function matterOf(turn: Turn, typed: string): Matter {
  const { asked } = turn.state;
  if (asked?.text === typed) {
    const document = currentDocument(turn, asked);
    const given = asked.snapshot === undefined ? givenAnswer(document, asked) : null;
    return { document, question: given?.question ?? null };
  }
  const read = turn.parts.interpret(typed, readingContext(askContext(turn)));
  return read.command === null ? answered(turn, typed, read) : NOTHING;
}

function answered(turn: Turn, typed: string, read: Interpretation): Matter {
  const document = turn.parts.answer(typed, read, askContext(turn));
  const given = givenAnswer(document, { ...read, text: typed });
  return { document, question: given?.question ?? null };
}

function summaryFor(turn: Turn, typed: string | null, document: AnswerDocument | null): Summary {
  const { trail } = turn.state;
  const source = {
    typed,
    document,
    tried: trail.filter(({ text }) => text !== typed),
    now: turn.context.now,
  };
  if (turn.context.visitor !== true) return draftSummary(source);
  const told = trail.findLast((entry) => entry.text === typed && isVerdict(entry));
  if (told !== undefined) return draftSummary({ ...source, told });
  // INVARIANT: what settings say was not told, so that it is not handed over either.
  const isDecided = document !== null && document.answer !== null;
  const summary = withoutSettings(draftSummary(source));
  return isDecided ? { ...summary, answer: null } : summary;
}

const VERDICTS: readonly Answer[] = ["allowed", "conditional", "undetermined", "blocked"];

function isVerdict({ outcome }: TrailEntry): boolean {
  return VERDICTS.some((one) => one === outcome);
}
