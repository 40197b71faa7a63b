import { say, type Turn } from "../turn.js";
import { chatLink, SETUP_TALK } from "../words/en/setup.js";
import { HANDING } from "../words/en/tickets.js";

/** Moves what is between a person and the helpdesk from a group to the personal chat, as the checklist is; what was asked in the group is not known there. */
export function elsewhere(turn: Turn, about: "a question" | "tickets"): Turn {
  const { bot } = turn.context;
  const link = bot === undefined ? "" : ` [${SETUP_TALK.openChat}](${chatLink(bot)})`;
  const words = about === "tickets" ? HANDING.elsewhere : HANDING.askAgain;
  return say(turn, { text: `${words}${link}` });
}
