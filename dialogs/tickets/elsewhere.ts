import { say, type Turn } from "../turn.js";
import { chatLink, SETUP_TALK } from "../words/en/setup.js";
import { HANDING } from "../words/en/tickets.js";

/** Moves what is between a person and the helpdesk from a group to the personal chat, as the checklist is. */
export function elsewhere(turn: Turn): Turn {
  const { bot } = turn.context;
  const link = bot === undefined ? "" : ` [${SETUP_TALK.openChat}](${chatLink(bot)})`;
  return say(turn, { text: `${HANDING.elsewhere}${link}` });
}
