import { type Item } from "./items.js";
import type { Mention } from "./mention.js";

/** "My boss wants to know if …": whoever only asks is not whom the question is about. */
export function withoutAskers(
  mentions: readonly Mention[],
  items: readonly Item[],
): readonly Mention[] {
  return mentions.filter((mention) => {
    if (mention.form !== "own-person" && mention.form !== "people") return true;
    const after = items.slice(mention.end + 1, mention.end + 1 + REACH);
    const asks = after.findIndex((item) => ASKS.test(item.raw));
    return asks < 0 || !after.slice(asks).some((item) => WHETHER.test(item.raw));
  });
}

const REACH = 6;
const ASKS =
  /^(?:wants? to know(?: if)?|would like to know|know(?: if| whether)?|asks?(?: if)?|asked(?: if)?|asking(?: if)?|wonders?|wondering(?: if)?)$/iu;
const WHETHER = /(?:^| )(?:if|whether|who|which|what|that)$/iu;
