import { environmentOf, looksLikeOutput, readText, type Library } from "../knowledge/index.js";
import { answerInterpretation } from "./ask.js";
import { interpret, resolveFollowUp } from "./interpret/index.js";
import type { Parts } from "./parts.js";
import { conversation, type Step } from "./step.js";

const PARTS: Parts = {
  interpret,
  resolveFollowUp,
  answer: answerInterpretation,
  environmentOf,
  looksLikeOutput,
  readText,
};

/** One step of a conversation: what was said or pressed, to what is said next and what has to be done. */
export const step: Step = conversation(PARTS);

/** The same with the articles at hand. */
export function stepWith(library: Library): Step {
  return conversation({ ...PARTS, library });
}

// What a front needs: events in, replies and effects out, state between.
export type { BroughtFile, DialogEvent, FileRefusal, Person } from "./event.js";
export { readingFileWords, type FileProgress } from "./words/en/bringing.js";
export type { Cited, Effect, Reply, ReplyFile, StepContext, Transition } from "./transition.js";
export type {
  Change,
  ChangedFact,
  ChangedValue,
  Forgettable,
  Given,
  Holdings,
  Need,
  Proposal,
  TicketNeed,
} from "./needs.js";
export { isTicketNeed } from "./needs.js";
export { checkProposal, PROPOSAL_TEXT_LIMIT } from "./proposal.js";
export { FILE_WORDS } from "./words/en/handing-over.js";
export { historyNeeds } from "./history/needs.js";
export { proposalNeeds } from "./proposing.js";
export { cardJson, type AdaptiveCard } from "./cards/card.js";

// Handing over to the helpdesk: what a ticket is, what may be done about it, and how it is told.
export {
  LONGEST_NOTE,
  LONGEST_SHOWN,
  openTicket,
  TICKET,
  type Ticket,
  type TicketAction,
  type TicketDraft,
  type TicketEntry,
  type TicketState,
} from "./tickets/ticket.js";
export { SUMMARY_PARTS } from "./tickets/summary.js";
export {
  act,
  isTicketRefusal,
  withFittingNote,
  type TicketActor,
  type TicketDeed,
} from "./tickets/transitions.js";
export {
  entryLines,
  factsText,
  matter,
  ticketHead,
  ticketSections,
  ticketSubject,
  ticketText,
  UNDER,
  type TicketSection,
} from "./tickets/text.js";
export { ticketTitle } from "./words/en/tickets.js";
export { TRACKER_WORDS } from "./words/en/request-tracker.js";
export { harmless } from "./tickets/harmless.js";
export { ticketNeeds } from "./tickets/needs.js";
export { helpdeskCard } from "./cards/ticket-helpdesk.js";
export {
  helpdeskDone,
  helpdeskRefused,
  helpdeskReply,
  readHelpdeskPress,
  type HelpdeskPlace,
  type HelpdeskPress,
} from "./tickets/helpdesk.js";
export { changedAnswerWords } from "./tickets/answer-now.js";
export { newsBelow, ticketNews, type TicketNews } from "./tickets/news.js";
export { CHANNEL_WORDS } from "./words/en/ticket-channel.js";
export { mailFootWords } from "./words/en/ticket-mail.js";
export {
  cutShortWords,
  TICKET_MOVED,
  unreachedWords,
  type TicketElsewhere,
} from "./words/en/ticket-delivery.js";

// Telling people that an answer they were given has changed.
export { answerAgain, type AskContextNow } from "./notices/again.js";
export { questionKey, type GivenQuestion, type Verdict } from "./notices/given.js";
export { noticeReply, type ChangedAnswer, type NoticeContext } from "./notices/notice.js";

export { initialState, migrateState, type State } from "./state.js";

// One question without a conversation: the command line.
export { answerInterpretation, readingContext, type AskContext } from "./ask.js";
export { interpret } from "./interpret/index.js";
export { inTerminal } from "./terminal.js";
export { mayNeedArticles } from "./articles/reading.js";
export { needsArticles } from "./articles/need.js";
