import type { QuestionKind } from "../../knowledge/index.js";
import type { Sort } from "./second-opinion.js";
import type { Supposition } from "./suppose.js";

/** What is wanted: a kind of question and, of a change, what it is to bring. */
export interface Wanted {
  readonly kind: QuestionKind;
  readonly goal: "allow" | "block" | null;
}

/** What a question is weighed as. */
export function sortOf(kind: QuestionKind, goal: Wanted["goal"]): Sort {
  if (kind === "fix") return goal === "block" ? "fix-block" : "fix-allow";
  return kind;
}

/** What a sort asks; null for what is no question, or where nothing is supposed. */
export function questionOfSort(sort: Sort, supposed: Supposition | null): Wanted | null {
  switch (sort) {
    case "reach":
    case "who":
    case "topic":
    case "trouble":
      return { kind: sort, goal: null };
    case "fix-allow":
      return { kind: "fix", goal: "allow" };
    case "fix-block":
      return { kind: "fix", goal: "block" };
    case "what-if":
      return supposed === null ? null : { kind: sort, goal: null };
    default:
      return null;
  }
}
