import { changedAnswerWords, type AskContextNow, type GivenQuestion } from "../../dialogs/index.js";
import type { AnswerDocument } from "../../knowledge/index.js";
import type { IsAdmin } from "../admins.js";
import { isQuiet } from "../notices.js";
import type { TurnStore } from "../ports.js";
import type { KeptTicket, TicketAnswerStore } from "./answer-store.js";

/** What finding tickets with another answer is made of. */
export interface TicketAnswerParts {
  readonly store: TicketAnswerStore & Pick<TurnStore, "environment">;
  readonly answerAgain: (question: GivenQuestion, context: AskContextNow) => AnswerDocument;
  readonly isAdmin: IsAdmin;
  readonly ownDomains: readonly string[];
  readonly now: () => Date;
}

/** Makes what finds open tickets whose answer is another by now; its work resolves to how many there were. */
export function createTicketAnswers(parts: TicketAnswerParts): {
  readonly work: () => Promise<number>;
} {
  return {
    work: async () => {
      let told = 0;
      for (const unchecked of await parts.store.unchecked()) {
        if (!isQuiet(unchecked, parts.now().getTime())) continue;
        const { environment, revision } = await parts.store.environment(unchecked.tenant);
        for (const kept of await parts.store.open(unchecked.tenant, revision)) {
          if (await compare(parts, kept, { environment, revision })) told += 1;
        }
      }
      return told;
    },
  };
}

async function compare(
  { store, answerAgain, isAdmin, ownDomains, now }: TicketAnswerParts,
  { ticket, checked, told }: KeptTicket,
  known: { readonly environment: AskContextNow["environment"]; readonly revision: number },
): Promise<boolean> {
  const at = now().toISOString();
  const { environment, revision } = known;
  const context = { environment, ownDomains, today: at.slice(0, 10) };
  const document = ticket.question === null ? null : answerAgain(ticket.question, context);
  // INVARIANT: nobody who is not known to be an admin hears of a setting, by a ticket either; the verdict is anybody's.
  const settings = document !== null && (await isAdmin({ ...ticket.requester, address: null }));
  const { today } = context;
  const says =
    document === null ? null : changedAnswerWords(ticket, told, document, { settings, today });
  const answer = document?.answer ?? null;
  return store.settle({ ticket, checked, revision, answer, says }, at);
}
