import type { QuestionKind, ReachQuestion, Understood } from "../../knowledge/index.js";

const CAN_DO =
  "I can tell you whether somebody in your organisation may chat, call or meet with a Skype user, another organisation or a personal Teams account, why, and what to change. For example: can alice@contoso.com chat with bob@fabrikam.com?";

/** What is said when a text is not a question we answer. */
export function unreadable(offTopic: boolean): string {
  return offTopic
    ? `That is not something I can answer. ${CAN_DO}`
    : `I could not tell what you would like to know. ${CAN_DO}`;
}

/** What is asked when the answer hangs on which organisation is meant. */
export function clarifyDomain(question: ReachQuestion): string {
  const whom = question.peer.address ?? "the other organisation";
  return `That depends on the organisation. Which domain does ${whom} use, for example fabrikam.com?`;
}

const ASK_INSTEAD: Readonly<Record<Exclude<QuestionKind, "reach">, string>> = {
  who: "I understand that you want to know which of your users may. Tell me whom they would reach, for example: which of our users can chat with fabrikam.com?",
  fix: "I understand that you want to know what to change. Tell me for whom, for example: what do I need to change so that alice@contoso.com can call bob@fabrikam.com?",
  "what-if":
    "I understand that you want to know what a change would do. Name the setting, for example: what if we turn on open federation?",
  topic:
    "I understand that you want to know how something works. I have no articles at hand here; I answer whether two people may reach each other.",
  trouble:
    "I understand that something does not work. I have no articles at hand here, but I can check the settings: ask whether the two people may reach each other.",
  command: CAN_DO,
};

/** What is said, honestly, to a question that is understood and that neither the settings nor an article at hand answers. */
export function cannotAnswer(understood: Understood): string {
  if (understood.peer.kind === "guest") {
    return "Guests are let in by another switch (guest access in Teams and Microsoft Entra), not by the settings for external access. I have no articles at hand here.";
  }
  return understood.kind === null || understood.kind === "reach"
    ? unreadable(false)
    : ASK_INSTEAD[understood.kind];
}
