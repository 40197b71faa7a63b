import { rawAt, tagAt, type Item } from "./items.js";
import type { Mention } from "./mention.js";

/** "I have a friend on Skype, zia@…, could we chat?": "we" is whoever asks and the one outside they have just told of. */
export function withMeAndThem(
  mentions: readonly Mention[],
  items: readonly Item[],
): readonly Mention[] {
  const [told, ...rest] = mentions.filter((mention) => !isTeller(mention, items));
  const [we, ...others] = rest.filter(({ side }) => side !== "foreign");
  if (told === undefined || we === undefined || others.length > 0) return mentions;
  const isPair = isTheirOwn(told, mentions, items) && tagAt(items, we.at) === "we";
  // "My customer wants to talk, can we …": the wish is told first, and whose it is.
  const isWish = items.slice(told.end + 1, we.at).some(({ tag }) => tag === "do");
  if (!isPair || isWish || we.at < told.at) return mentions;
  return mentions
    .filter((mention) => !isTeller(mention, items))
    .map((mention) => (mention === we ? { ...we, form: "me", plural: false } : mention));
}

/** "I have", "I know": whoever tells of somebody. */
function isTeller({ form, at }: Mention, items: readonly Item[]): boolean {
  return form === "me" && /^(?:have|have got|got|know|met|meet)$/iu.test(rawAt(items, at + 1));
}

/** One person outside whom only whoever asks can mean: "my friend", or somebody they say they have or know. */
function isTheirOwn(told: Mention, mentions: readonly Mention[], items: readonly Item[]): boolean {
  if (told.side !== "foreign" || told.plural || told.form === "domain") return false;
  const [first] = mentions;
  const isTold = first !== undefined && first !== told && isTeller(first, items);
  return isTold || [told.at, told.at - 1].some((at) => items[at]?.value === "my");
}
