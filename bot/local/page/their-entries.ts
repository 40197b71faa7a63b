import type { Answer, Suggestion } from "./replies.js";
import type { Theirs } from "./transcript.js";

/**
 * What an answer adds to the transcript. A reply that replaces an earlier one keeps its id; any other gets an id that
 * is not yet taken, because a bot that answers in the response need not give one.
 */
export function theirEntries(
  answer: Answer,
  known: ReadonlySet<string>,
  next: readonly Suggestion[],
): readonly Theirs[] {
  return answer.replies.map((reply, index) => {
    const { id, replaces } = reply;
    const fresh = id === null || known.has(id) ? crypto.randomUUID() : id;
    const last = index === answer.replies.length - 1;
    return {
      kind: "theirs",
      id: replaces ?? fresh,
      text: reply.text,
      cards: reply.cards,
      ...(reply.files !== undefined && { files: reply.files }),
      suggestions: last ? [...reply.suggestions, ...next] : reply.suggestions,
    };
  });
}
