import { say, type Turn } from "../turn.js";
import { chatLink, SETUP_TALK } from "../words/en/setup.js";

/**
 * Moves the checklist from a group to the personal chat, because an organisation's settings are
 * for its admins. Where a reply can be addressed to a person, this is the place to address it.
 */
export function elsewhere(turn: Turn): Turn {
  const { bot } = turn.context;
  const link = bot === undefined ? "" : ` [${SETUP_TALK.openChat}](${chatLink(bot)})`;
  return say(turn, { text: `${SETUP_TALK.elsewhere}${link}` });
}
