// What everyone needs: ask, and what comes back.
export { evaluate } from "./evaluate.js";
export { reportCitations, reportDecision } from "./report.js";
export type { Decision } from "./decision.js";
export type {
  Answer,
  AnswerDocument,
  AnswerGroup,
  AssumedFact,
  ChangeOption,
  Clarify,
  MissingFact,
  Remediation,
  ReportedChange,
  ReportedCheck,
  ReportedCitation,
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
export { environmentOf, type Environment } from "./environment.js";
export { isList, sameValue, type Evidence, type FactValue, type Slot } from "./evidence.js";
export {
  factKind,
  factName,
  isRefusal,
  parseDomain,
  parseFactName,
  parseFactValue,
  type FactKind,
  type Side,
} from "./fact.js";
export { isCalendarDate } from "./calendar.js";

// Reading what was pasted or exported.
export {
  createDecoder,
  createReader,
  looksLikeOutput,
  readText,
  type ReadOptions,
} from "./reading/index.js";
export { exportEnvironment, readExport, type Exported, type ExportedChange } from "./exported.js";
export type { LineFate, Reading, ReadingDoubt, Receipt, ReceiptLine } from "./reading/receipt.js";

// What reads it all at once on the admin's own machine.
export { COLLECT_SCRIPT } from "./collect.js";

// What it rests on: the catalogue, the sources, and what happened when.
export { CATALOGUE } from "./catalogue.js";
export { showCommand } from "./show-command.js";
export { PORTAL } from "./remediation/remedy.js";
export { resolveCitation } from "./citations.js";
export { LAST_DAY_OF_SKYPE, SKYPE_RETIRED_ON } from "./timeline.js";

// Asking again: about everybody, and about settings that are only supposed.
export { plansToBlock } from "./explore/block.js";
export { plansToAllow, type Plan } from "./explore/plan.js";
export {
  compareEnvironments,
  type ComparedGroup,
  type ComparedPeers,
  type Comparison,
} from "./explore/compare.js";
export { hybridMatches, type HybridMatch } from "./explore/hybrid-match.js";
export type { ChangedSetting } from "./explore/changed-facts.js";
export type { Change } from "./explore/change.js";
export type { Touched } from "./explore/touched.js";
export { whatIf, type Outcome } from "./explore/what-if.js";
export { whoMay, type WhoAnswer } from "./explore/who.js";

// What is answered from words. The articles are read on first use: most answers need none of them.
export { loadLibrary } from "./open-library.js";
export { searchArticles, type Found } from "./search.js";
export {
  ArticleFaults,
  type Article,
  type ArticleCitation,
  type ArticleKind,
  type Strength,
} from "./article.js";
export type { Library } from "./library.js";

// For those who look inside: checks and truth.
export { checkById } from "./checks/index.js";
export type { Truth } from "./truth.js";
