import type { Answer, AnswerDocument } from "../../knowledge/index.js";
import { readingContext } from "../ask.js";
import type { ActionData } from "../action.js";
import { ticketDraftCard } from "../cards/ticket-draft.js";
import type { Interpretation } from "../interpret/interpretation.js";
import { NO_QUESTION } from "../interpret/leaning.js";
import { givenAnswer, type GivenQuestion } from "../notices/given.js";
import { wholeQuestion } from "../offering.js";
import { currentDocument } from "../present.js";
import type { Asked } from "../state.js";
import { askContext, remember, say, type Turn } from "../turn.js";
import { HANDING } from "../words/en/tickets.js";
import { clip } from "../words/inert.js";
import { draftSummary } from "./draft.js";
import { elsewhere } from "./elsewhere.js";
import type { Escalation } from "./escalation.js";
import { withoutSettings, type Summary } from "./summary.js";
import { summaryText } from "./text.js";
import { CONTACT_LIMIT } from "./ticket.js";
import { carried, isBeginning, isSame, type AskedBefore, type TrailEntry } from "./trail.js";

/** Shows what would leave for the helpdesk about a question, or about the last one there was. Nothing leaves yet. */
export function openEscalation(turn: Turn, pressed: ActionData<"escalate"> = {}): Turn {
  if (turn.from.scope === "group") return elsewhere(turn, "a question");
  if (turn.context.given?.nextTicketNumber === undefined) {
    return say(turn, { text: HANDING.notHere });
  }
  const meant = pressed.question === undefined ? lastAsked(turn) : meantBy(turn, pressed);
  const matter = meant === null ? NOTHING : matterOf(turn, meant);
  const escalation: Escalation = {
    card: turn.context.newId(),
    revision: 0,
    summary: summaryFor(turn, meant, matter.document),
    leftOut: [],
    note: "",
    contact: clip(turn.from.address ?? "", CONTACT_LIMIT),
    urgency: "normal",
    errors: {},
    question: matter.question,
  };
  return showEscalation(remember(turn, { escalation }), escalation, null, "new");
}

function lastAsked(turn: Turn): AskedBefore | null {
  const { trail, asked } = turn.state;
  return trail.at(-1) ?? (asked === null ? null : questionOf(turn, asked));
}

function questionOf(turn: Turn, asked: Asked): AskedBefore {
  return { text: asked.text, ...wholeQuestion(turn, asked) };
}

/** What a button is about: the question of the trail that it carries, where that can be only one; else what it carries. */
function meantBy({ state }: Turn, { question = "", whole }: ActionData<"escalate">): AskedBefore {
  const known = state.trail.filter(
    (entry) => carried(entry.text) === question && (whole === undefined || entry.whole === whole),
  );
  const [one] = known;
  if (one !== undefined && known.every((entry) => isSame(entry, one))) return one;
  return whole === undefined ? { text: question } : { text: question, whole };
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

function matterOf(turn: Turn, meant: AskedBefore): Matter {
  const { asked } = turn.state;
  if (asked !== null && isSame(questionOf(turn, asked), meant)) {
    const document = currentDocument(turn, asked);
    const given = asked.snapshot === undefined ? givenAnswer(document, asked) : null;
    return { document, question: given?.question ?? null };
  }
  // INVARIANT: a question of which only the beginning is known is not read: it would be another one.
  const isPart = meant.whole === undefined && isBeginning(meant.text);
  return isPart ? NOTHING : readAgain(turn, meant);
}

function readAgain(turn: Turn, meant: AskedBefore): Matter {
  const read = turn.parts.interpret(meant.whole ?? meant.text, readingContext(askContext(turn)));
  // INVARIANT: what leaned on a question that is not known any more was answered; that it can't be now is no answer.
  const isLost = read.command !== null || read.clarify?.text === NO_QUESTION;
  return isLost ? NOTHING : answered(turn, meant, read);
}

function answered(turn: Turn, { text, whole }: AskedBefore, read: Interpretation): Matter {
  const document = turn.parts.answer(text, read, askContext(turn));
  const given = givenAnswer(document, { ...read, text: whole ?? text });
  return { document, question: given?.question ?? null };
}

function summaryFor(
  turn: Turn,
  meant: AskedBefore | null,
  document: AnswerDocument | null,
): Summary {
  const { trail } = turn.state;
  const source = {
    typed: meant?.text ?? null,
    document,
    tried: trail.filter((entry) => meant === null || !isSame(entry, meant)),
    now: turn.context.now,
  };
  if (turn.context.visitor !== true) return draftSummary(source);
  const told = trail.findLast(
    (entry) => meant !== null && isSame(entry, meant) && isVerdict(entry),
  );
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
