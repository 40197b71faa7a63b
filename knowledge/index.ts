// What everyone needs: ask, and what comes back.
export { evaluate } from "./evaluate.js";
export type { Decision } from "./decision.js";
export type { TopologyFinding } from "./topology.js";
export type {
  Answer,
  AnswerDocument,
  AssumedFact,
  Basis,
  Clarify,
  MissingFact,
  Party,
  Remediation,
  ReportedCheck,
  ReportedCitation,
  ReportedFact,
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

// For those who look inside: checks and truth.
export { CHECKS, checkById } from "./checks/index.js";
export type { Check, CheckResult, Finding } from "./check.js";
export type { PolicyInForce } from "./policy-in-force.js";
export { all, any, not, type Truth } from "./truth.js";
