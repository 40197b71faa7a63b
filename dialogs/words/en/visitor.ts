import type { AnswerDocument } from "../../../knowledge/index.js";
import { dateWords, sentence } from "./question.js";
import { readAs } from "./reading.js";
import { VERDICTS } from "./verdict.js";
import { REASONS } from "./checks.js";

/** What is said to somebody who may ask but not see the settings. */
export const VISITOR = {
  adminsOnly:
    "Only the admins of your organisation can see and change what I know of its settings. You can ask me whether somebody may chat, call or meet with somebody, or how external access works.",
  inPersonalChat:
    "That is about your organisation's settings, and others read along here, so please bring it to our personal chat.",
  reasons: "Admins get the reasons, and what to change, in our personal chat.",
  ownSettings: "your organisation's settings don't allow it",
  askAnAdmin: "What exactly stands in the way is for your IT admins to see: they can ask me too.",
  notKnown:
    "I can't tell yet: I don't know all of your organisation's settings. Your IT admins can tell me what is missing.",
  partner: "if the other organisation admits yours too",
} as const;

/** An answer without anything that shows a setting: the verdict, and reasons that lie outside the organisation. */
export function visitorText(document: AnswerDocument, today: string): string {
  const { understood, answer } = document;
  if (understood === null || answer === null) return document.clarify ?? document.text;
  const { sign, word } = VERDICTS[answer];
  const date = document.asOf === today ? [] : [`(${dateWords(document.asOf)})`];
  return [`${sign} ${word}.`, ...said(document), ...date, "\n\n" + readAs(document)].join(" ");
}

function said(document: AnswerDocument): readonly string[] {
  const { understood, answer } = document;
  if (understood === null || answer === null) return [];
  switch (answer) {
    case "allowed":
      return [`${sentence(understood, "can")}.`];
    case "conditional":
      return [`${sentence(understood, "can")}, ${VISITOR.partner}.`];
    case "undetermined":
      return [VISITOR.notKnown];
    case "blocked":
      return blocked(document);
  }
}

function blocked({ understood, deciding }: AnswerDocument): readonly string[] {
  if (understood === null) return [];
  const outside = deciding.filter(isOutside);
  const reasons = outside.map((id) => REASONS[id] ?? "").filter((reason) => reason !== "");
  const own = deciding.length > outside.length;
  const all = own ? [...reasons, VISITOR.ownSettings] : reasons;
  const because = all.length === 0 ? "" : `: ${all.join("; and ")}`;
  return [`${sentence(understood, "can't")}${because}.`, ...(own ? [VISITOR.askAnAdmin] : [])];
}

/** Whether a check says nothing of the organisation's own settings. */
function isOutside(id: string): boolean {
  return id === "service/skype-available" || id === "service/skype-modality";
}
