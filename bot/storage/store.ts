import type { Kysely, Transaction } from "kysely";
import type { Outcome, Store, TurnRecord } from "../ports.js";
import {
  createConversations,
  readCardActivity,
  writeCards,
  type Conversations,
} from "./conversations.js";
import {
  advanceEnvironment,
  createEnvironments,
  revisionOf,
  writeEffects,
  type CompileEnvironment,
  type EnvironmentEffect,
} from "./environments.js";
import { createGroupCommit } from "./group-commit.js";
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
import type { Schema } from "./schema.js";

/** What a store is made of. */
export interface StoreParts {
  /** Any dialect; taken over, and closed with the store. */
  readonly db: Kysely<Schema>;
  /** Another connection to the same database, where reading on the first would wait for what is being stored. */
  readonly reader?: Kysely<Schema> | undefined;
  readonly compile: CompileEnvironment;
  readonly onCommit?: (turns: number) => void;
}

/** Brings the tables up to date and opens the store over them. */
export async function openStore({
  db,
  reader = db,
  compile,
  onCommit,
}: StoreParts): Promise<Store> {
  await migrate(db);
  const group = createGroupCommit<Transaction<Schema>>(
    (body) => db.transaction().execute(body),
    onCommit,
  );
  const conversations = createConversations(reader);
  const tables = { conversations, enterAnswer: createEnterAnswer(db) };
  return {
    conversation: conversations.read,
    environment: createEnvironments(reader, compile),
    answer: (place, activity) => readAnswer(reader, place, activity),
    cardActivity: (place, card) => readCardActivity(reader, place, card),
    commit: (turn) => group.commit((trx) => commitTurn(tables, trx, turn)),
    recordSent: (record) =>
      group.commit(async (trx) => {
        await markSent(trx, record);
        await writeCards(trx, record);
        await keepAnswers(trx, record);
      }),
    recordFeedback: (feedback) => group.commit((trx) => writeFeedback(trx, feedback)),
    forgetAnswers: (before) => group.commit((trx) => forgetAnswers(trx, before)),
    ping: async () => {
      await revisionOf(reader, "");
    },
    close: async () => {
      await db.destroy();
      if (reader !== db) await reader.destroy();
    },
  };
}

interface Tables {
  readonly conversations: Conversations;
  readonly enterAnswer: EnterAnswer;
}

/**
 * Stores one turn inside a transaction that others share. INVARIANT: unless it returns `stored`, it
 * leaves nothing behind (but perhaps a revision of the environment that changed nothing).
 */
async function commitTurn(
  { conversations, enterAnswer }: Tables,
  trx: Transaction<Schema>,
  turn: TurnRecord,
): Promise<Outcome> {
  if (!(await enterAnswer(trx, turn))) return "repeated";
  const { tenant } = turn.place;
  const effects = turn.effects.filter(isOnEnvironment);
  const learns = effects.length > 0;
  const revision = turn.environmentRevision + (learns ? 1 : 0);
  const stands = !learns || (await advanceEnvironment(trx, tenant, turn.environmentRevision));
  if (!stands || !(await conversations.advance(trx, turn, revision))) {
    await withdrawAnswer(trx, turn);
    return "clash";
  }
  await writeEffects(trx, tenant, revision, effects);
  await writeUnanswered(trx, turn);
  return "stored";
}

function isOnEnvironment(effect: TurnRecord["effects"][number]): effect is EnvironmentEffect {
  return effect.kind !== "unanswered";
}
