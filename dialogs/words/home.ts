import type { Decision } from "../../knowledge/index.js";

/** In a hybrid: where our user is homed, and which side therefore carries the traffic; nothing to say elsewhere. */
export function homeNotes(decision: Decision): readonly string[] {
  const { topology, question, environment } = decision;
  if (topology.value !== "hybrid") return [];
  if (question.subject === null) {
    return [
      "This is a hybrid, so both sides must allow it: the server carries the traffic of users homed there, Microsoft 365 that of users homed online.",
    ];
  }
  const who = question.subject;
  const home = environment.user(who).home.value;
  if (home === "server") {
    return [
      `${who} is homed on Skype for Business Server, whose settings carry this traffic; in a hybrid Microsoft 365 must be configured to match. From the Teams client a user homed on the server reaches nobody outside.`,
    ];
  }
  if (home === "online") {
    return [
      `${who} is homed online, so Microsoft 365 carries this traffic; in a hybrid the server must be configured to match.`,
    ];
  }
  return [
    `This is a hybrid, so both sides must allow it. Which of them carries ${who}'s traffic depends on where the account is homed: Get-CsUser shows it under HostingProvider.`,
  ];
}
