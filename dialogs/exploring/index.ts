import type { AnswerDocument, Understood } from "../../knowledge/index.js";
import type { AskContext } from "../ask-context.js";
import type { Interpretation } from "../interpret/interpretation.js";
import type { Exploration } from "./explored.js";
import { answerFix } from "./fix.js";
import { answerWhatIf } from "./what-if.js";
import { answerWho } from "./who.js";

export { isAnswered, isExplored } from "./explored.js";

/** Answers a question about many users, about what to change or about a supposed change; null for any other. */
export function explore(
  text: string,
  read: Interpretation,
  blank: AnswerDocument,
  context: AskContext,
): AnswerDocument | null {
  const { understood } = read;
  if (understood === null) return null;
  if (understood.kind === "what-if") return answerWhatIf(text, read, understood, blank, context);
  const question = questionOf(understood);
  const exploration = { text, read, understood, context, asOf: read.asOf ?? context.asOf, blank };
  if (question === null) return null;
  return answerKind({ ...exploration, question });
}

function answerKind(exploration: Exploration): AnswerDocument | null {
  switch (exploration.understood.kind) {
    case "who":
      return answerWho(exploration);
    case "fix":
      return answerFix(exploration);
    default:
      return null;
  }
}

function questionOf(understood: Understood): Exploration["question"] | null {
  const { subject, peer, modality, direction } = understood;
  if (peer.kind === null || peer.kind === "guest") return null;
  return {
    subject,
    peer: { ...peer, kind: peer.kind },
    modality: modality ?? "chat",
    direction: direction ?? "outbound",
  };
}
