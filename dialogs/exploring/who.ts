import {
  evaluate,
  reportCitations,
  whoMay,
  type AnswerDocument,
  type AnswerGroup,
  type WhoAnswer,
} from "../../knowledge/index.js";
import { clarifyDomain } from "../words/asking-back.js";
import { whoText } from "../words/en/exploring-who.js";
import { missingOf, type Exploration } from "./explored.js";

/** Which of our users may: by answer and reason, with everybody's address. */
export function answerWho(exploration: Exploration): AnswerDocument {
  const { question, context, asOf, blank, read } = exploration;
  const found = whoMay(question, context.environment, asOf);
  if (found.total === 0) return nobodyKnown(exploration);
  if (hangsOnDomain(found)) {
    const clarify = clarifyDomain(question);
    return { ...blank, clarify, text: clarify };
  }
  const examples = found.groups.map(({ example }) => example);
  const document: AnswerDocument = {
    ...blank,
    asOf,
    groups: found.groups.map(reportGroup),
    missing: missingOf(examples.filter(({ bySettings }) => bySettings === "undetermined")),
    assumed: [...read.assumed, ...(examples[0]?.assumed ?? [])],
    citations: reportCitations(
      examples.flatMap(({ results }) =>
        results.filter(({ truth }) => truth === "fails").flatMap(({ check }) => check.citations),
      ),
    ),
  };
  return { ...document, text: whoText(document) };
}

function reportGroup(group: WhoAnswer["groups"][number]): AnswerGroup {
  const { answer, bySettings, reasons, users } = group;
  return { answer, bySettings, reasons, count: users.length, users };
}

/** Nothing is left to ask for, and still nobody's answer is known: it depends on which organisation is meant. */
function hangsOnDomain({ groups }: WhoAnswer): boolean {
  return groups.every(
    ({ example }) => example.bySettings === "undetermined" && example.missing.length === 0,
  );
}

/** No user is known; what holds for everybody can be said all the same. */
function nobodyKnown({ question, context, asOf, blank }: Exploration): AnswerDocument {
  const anybody = evaluate({ ...question, subject: null }, context.environment, asOf);
  const document: AnswerDocument = {
    ...blank,
    asOf,
    groups: [],
    answer: anybody.answer === "blocked" ? "blocked" : null,
    bySettings: anybody.answer === "blocked" ? anybody.bySettings : null,
    deciding: anybody.deciding,
  };
  return { ...document, text: whoText(document) };
}
