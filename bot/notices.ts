import type {
  AskContextNow,
  ChangedAnswer,
  GivenQuestion,
  NoticeContext,
  Reply,
} from "../dialogs/index.js";
import type { AnswerDocument } from "../knowledge/index.js";
import type { IsAdmin } from "./admins.js";
import { repliesJson } from "./card-json.js";
import type { HistoryStore, TurnStore } from "./ports.js";
import type { KeptAnswer, NoticeStore, Recipient, Unchecked } from "./sending.js";

/** How answers are compared and changes told: the conversation's own thinking. */
export interface Noticing {
  readonly answerAgain: (question: GivenQuestion, context: AskContextNow) => AnswerDocument;
  readonly noticeReply: (changed: readonly ChangedAnswer[], context: NoticeContext) => Reply;
}

/** What finding changed answers is made of. */
export interface NoticeParts {
  readonly store: NoticeStore & Pick<TurnStore, "environment"> & Pick<HistoryStore, "changes">;
  readonly noticing: Noticing;
  readonly isAdmin: IsAdmin;
  readonly ownDomains: readonly string[];
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Finds answers that are no longer what somebody was told. */
export interface NoticeWorker {
  /** Compares what is to be compared, and puts what is to be told into the outbox; resolves to how many messages. */
  readonly work: () => Promise<number>;
  /** Drops what is too old to be told about. */
  readonly tidy: () => Promise<void>;
}

/** A change is told after so long without another, milliseconds: a paste followed by corrections is told once. */
const QUIET_MS = 60_000;
/** After so long it is told though others follow. */
const LONGEST_WAIT_MS = 10 * 60_000;
const DAY = 24 * 60 * 60_000;
const GIVEN_KEPT_MS = 90 * DAY;
const ENDED_KEPT_MS = 30 * DAY;

/**
 * Makes the worker that compares kept answers with what is known now. It reads what is to be done from storage alone, so it
 * goes on where an earlier process stopped. INVARIANT: an answer shown in a turn is kept as told with that turn, so
 * nobody hears of what they have just seen, whoever made the change.
 */
export function createNoticeWorker(parts: NoticeParts): NoticeWorker {
  const { store, now } = parts;
  return {
    work: async () => {
      let told = 0;
      for (const unchecked of await store.unchecked()) {
        if (isQuiet(unchecked, now().getTime())) told += await compare(parts, unchecked.tenant);
      }
      return told;
    },
    tidy: () =>
      store.tidy({
        given: new Date(now().getTime() - GIVEN_KEPT_MS).toISOString(),
        ended: new Date(now().getTime() - ENDED_KEPT_MS).toISOString(),
      }),
  };
}

/** Whether what changed has settled, or has been told of long enough. */
export function isQuiet({ since, until }: Unchecked, now: number): boolean {
  if (since === null || until === null) return true;
  return now - Date.parse(until) >= QUIET_MS || now - Date.parse(since) >= LONGEST_WAIT_MS;
}

async function compare(parts: NoticeParts, tenant: string): Promise<number> {
  const { environment, revision } = await parts.store.environment(tenant);
  const changes = await parts.store.changes(tenant, false);
  let told = 0;
  for (const recipient of await parts.store.recipients(tenant, revision)) {
    if (await compareOne(parts, recipient, { environment, revision, changes })) told += 1;
  }
  return told;
}

interface Known {
  readonly environment: AskContextNow["environment"];
  readonly revision: number;
  readonly changes: NoticeContext["changes"];
}

/** Compares one person's answers; true where there is something to tell them. */
async function compareOne(
  parts: NoticeParts,
  recipient: Recipient,
  known: Known,
): Promise<boolean> {
  const { store, noticing, isAdmin, ownDomains, newId } = parts;
  const at = parts.now().toISOString();
  const { answers, silent, shared } = await store.open(recipient, at);
  // INVARIANT: nobody who is not known to be an admin hears of a setting.
  const visitor = shared || !(await isAdmin({ id: recipient.person, name: "", address: null }));
  const context = { environment: known.environment, ownDomains, today: at.slice(0, 10) };
  const changed = silent
    ? []
    : answers
        .map((kept) => ({ kept, document: noticing.answerAgain(kept.question, context) }))
        .filter(({ kept, document }) => isAnother(kept, document, visitor));
  const id = newId();
  const reply =
    changed.length === 0
      ? null
      : noticing.noticeReply(
          changed.map(({ kept, document }) => ({
            question: kept.question,
            was: kept,
            at: kept.at,
            document,
          })),
          { now: at, changes: known.changes, visitor, id },
        );
  const settled = await store.settle(recipient, {
    answers,
    revision: known.revision,
    at,
    changed: changed.flatMap(({ kept, document }) => verdictOf(kept, document)),
    notice: reply === null ? null : { id, payload: repliesJson([reply]) },
  });
  return settled && reply !== null;
}

/** Who sees no settings is not told what only the settings say. */
function isAnother(kept: KeptAnswer, document: AnswerDocument, visitor: boolean): boolean {
  const { answer, bySettings } = document;
  if (answer === null) return false;
  return answer !== kept.answer || (!visitor && bySettings !== kept.bySettings);
}

function verdictOf({ key }: KeptAnswer, { answer, bySettings, deciding }: AnswerDocument) {
  return answer === null ? [] : [{ key, verdict: { answer, bySettings }, deciding }];
}
