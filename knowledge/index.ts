// What everyone needs: ask, and what comes back.
export { evaluate } from "./evaluate.js";
export { reportCitations, reportDecision, type DecisionReport } from "./report.js";
export type { Decision } from "./decision.js";
export type { TopologyFinding } from "./topology.js";
export type {
  Alternative,
  Answer,
  AnswerDocument,
  AnswerGroup,
  AssumedFact,
  Basis,
  ChangeOption,
  Clarify,
  MissingFact,
  Party,
  Remediation,
  ReportedChange,
  ReportedCheck,
  ReportedCitation,
  ReportedFact,
  ReportedStep,
  ReportedTouch,
  SupposedChange,
} from "./answer.js";
export {
  DIRECTIONS,
  MODALITIES,
  PEER_KINDS,
  QUESTION_KINDS,
  type Direction,
  type Modality,
  type Peer,
  type PeerKind,
  type Question,
  type QuestionKind,
  type ReachQuestion,
  type Understood,
} from "./question.js";

// What is known: facts, evidence, environments.
export {
  environmentOf,
  type Environment,
  type Policy,
  type Provider,
  type ProviderKind,
  type UserFacts,
} from "./environment.js";
export {
  emptySlot,
  isList,
  mergeEvidence,
  sameValue,
  type Evidence,
  type FactValue,
  type Slot,
} from "./evidence.js";
export {
  factKind,
  factName,
  isRefusal,
  parseDomain,
  parseFactName,
  parseFactValue,
  policyName,
  type FactKind,
  type FactName,
  type FactType,
  type Refusal,
  type Side,
} from "./fact.js";

export { daysIn, isCalendarDate } from "./calendar.js";

// Reading what was pasted or exported.
export {
  createDecoder,
  createReader,
  looksLikeOutput,
  readText,
  type ReadOptions,
} from "./reading/index.js";
export type { LineFate, Reading, ReadingDoubt, Receipt, ReceiptLine } from "./reading/receipt.js";

// What it rests on: the catalogue, the sources, and what happened when.
export { CATALOGUE } from "./catalogue.js";
export { showCommand } from "./show-command.js";
export { citationById, resolveCitation, voiceOf, type Citation, type Voice } from "./citations.js";
export {
  eventsBy,
  LAST_DAY_OF_SKYPE,
  SKYPE_RETIRED_ON,
  spellDate,
  TIMELINE,
  type TimelineEvent,
} from "./timeline.js";

// Asking again: about everybody, and about settings that are only supposed.
export { plansToBlock } from "./explore/block.js";
export { plansToAllow, type Plan } from "./explore/plan.js";
export { amend, effective, type Change } from "./explore/change.js";
export { touchedBy, type Touched } from "./explore/touched.js";
export { whatIf, type Outcome } from "./explore/what-if.js";
export { whoMay, type WhoAnswer, type WhoGroup, type WhoQuestion } from "./explore/who.js";

// What is answered from words. The articles are read on first use: most answers need none of them.
export { loadLibrary } from "./open-library.js";
export { searchArticles, type Found, type SearchOptions } from "./search.js";
export {
  ArticleFaults,
  type Article,
  type ArticleCitation,
  type ArticleKind,
  type Strength,
} from "./article.js";
export type { Library } from "./library.js";

// For those who look inside: checks and truth.
export { CHECKS, checkById } from "./checks/index.js";
export type { Check, CheckResult, Finding } from "./check.js";
export type { PolicyInForce } from "./policy-in-force.js";
export { all, any, not, type Truth } from "./truth.js";
