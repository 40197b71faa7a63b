import type { Person } from "./event.js";
import type { StepContext } from "./transition.js";
import type { Turn } from "./turn.js";
import { chatLink, SETUP_TALK } from "./words/en/setup.js";

/** Whether what is said may show what is known of the organisation: to an admin, and only where nobody else reads along. */
export function seesSettings(
  { scope }: Pick<Person, "scope">,
  { visitor }: Pick<StepContext, "visitor">,
): boolean {
  return visitor !== true && scope !== "group";
}

/** A sentence that leads to the personal chat, with the way there where it is known. */
export function towardsChat(turn: Turn, sentence: string): string {
  const way = wayToChat(turn);
  return way === null ? sentence : `${sentence} ${way}`;
}

/** A link to the personal chat; null where the way there is not known. */
export function wayToChat({ context: { bot } }: Turn): string | null {
  return bot === undefined ? null : `[${SETUP_TALK.openChat}](${chatLink(bot)})`;
}
