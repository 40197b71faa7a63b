import type { Transaction } from "kysely";
import type { Outcome, Store, TurnRecord } from "../ports.js";
import type { Backend } from "./backend.js";
import { createHistory, lastChange, writeChange } from "./changes.js";
import {
  createConversations,
  readCardActivity,
  writeCards,
  type Conversations,
} from "./conversations.js";
import { writeEffects, type EnvironmentEffect } from "./environment-effects.js";
import {
  advanceEnvironment,
  createEnvironments,
  revisionOf,
  type CompileEnvironment,
} from "./environments.js";
import { forget, forgotten } from "./forgetting.js";
import { createTellGivenUp } from "./given-up.js";
import { createWriteGiven, type WriteGiven } from "./given-answers.js";
import { createGroupCommit } from "./group-commit.js";
import { createHealth, tryOut } from "./health.js";
import { createHoldings } from "./holdings.js";
import {
  createEnterAnswer,
  forgetAnswers,
  markSent,
  readAnswer,
  withdrawAnswer,
  type EnterAnswer,
} from "./inbox.js";
import { keepAnswers, writeFeedback, writeUnanswered } from "./journal.js";
import { migrate } from "./migrations.js";
import { createNotices } from "./notices.js";
import { createOutbox } from "./outbox.js";
import { createKeepReference, readReference, type KeepReference } from "./references.js";
import { writeWithRetries } from "./retries.js";
import type { Schema } from "./schema.js";
import { createSnapshot } from "./snapshot.js";
import { createTicketAnswerStore } from "./ticket-answers.js";
import { createTicketReferences } from "./ticket-references.js";
import {
  createDesk,
  createTicketsOfTurns,
  createTicketSource,
  type TicketsOfTurns,
} from "./tickets.js";
import { createUnsaid } from "./unsaid.js";

/** What a store is made of. */
export interface StoreParts extends Backend {
  readonly compile: CompileEnvironment;
  readonly onCommit?: (turns: number) => void;
  /** The names of the destinations that are told of tickets. */
  readonly helpdesk?: readonly string[];
  /** Whether nothing can come back from any of them. */
  readonly oneWay?: boolean;
  /** The clock of what the helpdesk does. */
  readonly now?: () => Date;
}

/** Brings the tables up to date and opens the store over them. */
export async function openStore({
  db,
  reader = db,
  compile,
  onCommit,
  helpdesk = [],
  oneWay = false,
  now,
  scrub = () => Promise.resolve(),
  write = (body) => db.transaction().execute(body),
  isPassing = () => false,
  alone,
  elsewhere,
  unusable,
  close = () => Promise.resolve(),
}: StoreParts): Promise<Store> {
  await migrate(db, { elsewhere, isPassing, unusable });
  const health = createHealth(write, () => revisionOf(reader, ""));
  const patient = writeWithRetries(health.write, isPassing);
  await tryOut(patient, unusable);
  const group = createGroupCommit<Transaction<Schema>>(patient, onCommit, isPassing);
  const conversations = createConversations(reader);
  const snapshot = createSnapshot(reader, isPassing);
  const tables = {
    conversations,
    enterAnswer: createEnterAnswer(db),
    keepReference: createKeepReference(db),
    writeGiven: createWriteGiven(db),
    tickets: createTicketsOfTurns(helpdesk),
  };
  const environments = createEnvironments(reader, snapshot, compile);
  const history = createHistory(snapshot, compile);
  const cleaning = createCleaning(scrub);
  return {
    outbox: createOutbox(reader, group, createTellGivenUp(helpdesk)),
    notices: createNotices(reader, group),
    desk: createDesk(reader, group, helpdesk, now),
    ticketReferences: createTicketReferences(reader, group),
    ticketAnswers: createTicketAnswerStore(reader, group, helpdesk),
    tickets: createTicketSource(reader, helpdesk, oneWay),
    reference: (place) => readReference(reader, place),
    conversation: conversations.read,
    environment: environments.read,
    past: history.past,
    changes: history.changes,
    holdings: createHoldings(reader),
    answer: (place, activity) => readAnswer(reader, place, activity),
    cardActivity: (place, card) => readCardActivity(reader, place, card),
    ...(alone !== undefined && { alone }),
    ...createUnsaid(reader, group),
    commit: async (turn) => {
      const outcome = await group.commit((trx) => commitTurn(tables, trx, turn));
      if (outcome === "stored") environments.keep(turn);
      if (outcome === "stored" && forgotten(turn) !== null) {
        environments.forget(turn.place.tenant);
        history.forget(turn.place.tenant);
        await cleaning.begin();
      }
      return outcome;
    },
    recordSent: (record) =>
      group.commit(async (trx) => {
        await markSent(trx, record);
        await writeCards(trx, record);
        await keepAnswers(trx, record);
      }),
    recordFeedback: (feedback) => group.commit((trx) => writeFeedback(trx, feedback)),
    forgetAnswers: async (before) => {
      await group.commit((trx) => forgetAnswers(trx, before));
      await cleaning.goOn();
    },
    ping: health.ping,
    close: async () => {
      await close();
      if (reader !== db) await reader.destroy();
      await db.destroy();
    },
  };
}

interface Tables {
  readonly conversations: Conversations;
  readonly enterAnswer: EnterAnswer;
  readonly keepReference: KeepReference;
  readonly writeGiven: WriteGiven;
  readonly tickets: TicketsOfTurns;
}

/**
 * Stores one turn inside a transaction that others share. INVARIANT: unless it returns `stored`, it
 * leaves nothing behind (but perhaps a revision of the environment that changed nothing).
 */
async function commitTurn(
  { conversations, enterAnswer, keepReference, writeGiven, tickets }: Tables,
  trx: Transaction<Schema>,
  turn: TurnRecord,
): Promise<Outcome> {
  if (!(await enterAnswer(trx, turn))) return "repeated";
  const { tenant } = turn.place;
  const effects = turn.effects.filter(isOnEnvironment);
  const moves = effects.length > 0 || forgotten(turn) !== null;
  const revision = turn.environmentRevision + (moves ? 1 : 0);
  const stands =
    (await undoesTheLast(trx, tenant, effects)) &&
    (await tickets.stand(trx, turn)) &&
    (!moves || (await advanceEnvironment(trx, tenant, turn.environmentRevision)));
  if (!stands || !(await conversations.advance(trx, turn, revision))) {
    await withdrawAnswer(trx, turn);
    return "clash";
  }
  await writeEffects(trx, turn, revision, effects);
  await writeChange(trx, turn, revision, effects);
  await writeUnanswered(trx, turn);
  await keepReference(trx, turn);
  await writeGiven(trx, turn, revision);
  await tickets.write(trx, turn);
  await forget(trx, turn);
  return "stored";
}

async function undoesTheLast(
  trx: Transaction<Schema>,
  tenant: string,
  effects: readonly EnvironmentEffect[],
): Promise<boolean> {
  const undo = effects.find((effect) => effect.kind === "undo");
  return undo === undefined || (await lastChange(trx, tenant)) === undo.revision;
}

/** Scrubbing that is not given up: what fails now is tried again with the next tidying. */
function createCleaning(scrub: () => Promise<void>) {
  let due = false;
  const goOn = async (): Promise<void> => {
    if (!due) return;
    await scrub();
    due = false;
  };
  return {
    goOn,
    begin: async (): Promise<void> => {
      due = true;
      // The rows are gone for good; that their bytes are not yet is no reason to tell anybody that nothing was done.
      await goOn().catch(() => undefined);
    },
  };
}

const ON_ENVIRONMENT: ReadonlySet<string> = new Set<EnvironmentEffect["kind"]>([
  "learn",
  "settle",
  "retract",
  "undo",
]);

function isOnEnvironment(effect: TurnRecord["effects"][number]): effect is EnvironmentEffect {
  return ON_ENVIRONMENT.has(effect.kind);
}
