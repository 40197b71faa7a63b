import {
  reportDecision,
  whatIf,
  type AnswerDocument,
  type Change,
  type Environment,
  type Outcome,
  type ReachQuestion,
  type SupposedChange,
  type Understood,
} from "../../knowledge/index.js";
import type { AskContext } from "../ask-context.js";
import type { Interpretation } from "../interpret/interpretation.js";
import { whatIfText } from "../words/en/exploring-what-if.js";
import { homeNotes } from "../words/home.js";
import { reportChanges, reportTouch } from "./report.js";
import { domainIn } from "./supposed-domain.js";
import { readSupposed } from "./supposed.js";

/** Stands for an organisation on none of the lists, where no organisation was named. Never shown. */
const ANY_ORGANISATION = "on-no-list.invalid";

/** What a supposed change would do: the answer before and after, which checks turn, and whom else it changes. */
export function answerWhatIf(
  text: string,
  read: Interpretation,
  understood: Understood,
  blank: AnswerDocument,
  context: AskContext,
): AnswerDocument | null {
  if (understood.peer.kind === "guest") return null;
  const { environment } = context;
  const words = read.change ?? text;
  const supposed = readSupposed(text, words, understood.subject, environment);
  if ("ask" in supposed) {
    const { text: clarify, choices } = supposed.ask;
    return { ...blank, clarify, choices, text: clarify };
  }
  const { changes } = supposed;
  const asOf = read.asOf ?? context.asOf;
  const question = questionOf(understood, changes, words);
  const document =
    question.peer.domain === ANY_ORGANISATION
      ? { ...blank, supposed: reportTried(telling(question, environment, changes, asOf), changes) }
      : reportAsked(whatIf(question, environment, changes, asOf), changes, read, blank);
  return { ...document, text: whatIfText(document) };
}

function reportOutcome(outcome: Outcome, changes: readonly Change[]): SupposedChange {
  const { before, after, effective, checks, touches } = outcome;
  return {
    changes: reportChanges(changes, before.environment),
    effective,
    answer: after.answer,
    bySettings: after.bySettings,
    deciding: after.deciding,
    checks,
    touches: reportTouch(touches),
  };
}

/** Where no organisation was named there is no one answer, but there is whom it changes. */
function reportTried(outcome: Outcome, changes: readonly Change[]): SupposedChange {
  const { domain } = outcome.before.question.peer;
  return {
    ...reportOutcome(outcome, changes),
    answer: null,
    bySettings: null,
    ...(domain === null || domain === ANY_ORGANISATION ? {} : { triedOn: domain }),
  };
}

function reportAsked(
  outcome: Outcome,
  changes: readonly Change[],
  read: Interpretation,
  blank: AnswerDocument,
): AnswerDocument {
  const { before } = outcome;
  const { peer, ...rest } = before.question;
  const report = reportDecision(before);
  return {
    ...blank,
    ...report,
    understood: { kind: "what-if", ...rest, peer },
    assumed: [...read.assumed, ...report.assumed],
    notes: [...read.notes, ...homeNotes(before)],
    supposed: reportOutcome(outcome, changes),
  };
}

/** Where no organisation was named: tried on one that is on no list, or on a listed one if that is where it shows. */
function telling(
  question: ReachQuestion,
  environment: Environment,
  changes: readonly Change[],
  asOf: string,
): Outcome {
  const unlisted = whatIf(question, environment, changes, asOf);
  if (shows(unlisted)) return unlisted;
  for (const list of ALLOWED) {
    const [domain] = environment.slot(list).members ?? [];
    if (domain === undefined) continue;
    const listed = { ...question, peer: { ...question.peer, domain } };
    const outcome = whatIf(listed, environment, changes, asOf);
    if (shows(outcome)) return outcome;
  }
  return unlisted;
}

const ALLOWED = [
  "tenant.CsTenantFederationConfiguration.AllowedDomains",
  "server.CsAllowedDomain",
] as const;

function shows({ touches, before, after }: Outcome): boolean {
  return touches.users.length > 0 || before.answer !== after.answer;
}

/** The question the change is tried on: as asked, else the one that the changed setting is about. */
function questionOf(
  { subject, peer, modality, direction }: Understood,
  changes: readonly Change[],
  words: string,
): ReachQuestion {
  const kind = peer.kind === null || peer.kind === "guest" ? kindFrom(changes) : peer.kind;
  const domain =
    peer.domain ?? (kind === "organization" ? (domainIn(words) ?? ANY_ORGANISATION) : null);
  const inbound = changes.some(({ fact }) => fact.endsWith("Inbound"));
  return {
    subject,
    peer: { kind, address: peer.address, domain },
    modality: modality ?? "chat",
    direction: inbound && peer.kind === null ? "inbound" : (direction ?? "outbound"),
  };
}

function kindFrom(changes: readonly Change[]): ReachQuestion["peer"]["kind"] {
  const about = (pattern: RegExp): boolean => changes.some(({ fact }) => pattern.test(fact));
  if (about(/TeamsConsumer|\)\.Home$/u)) return "unmanaged";
  return about(/Public/u) ? "skype" : "organization";
}
