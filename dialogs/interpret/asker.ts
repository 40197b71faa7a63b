import { rawAt, tagAt, type Item } from "./items.js";
import type { Mention } from "./mention.js";

/** "My boss wants to know if …", "our security officer wants Skype gone for all users": whoever only asks or wishes is not whom the question is about. */
export function withoutAskers(
  mentions: readonly Mention[],
  items: readonly Item[],
): readonly Mention[] {
  return mentions.filter((mention, index) => {
    if (isAtWork(mention, items) || isForWhom(mention, items)) return false;
    if (isTitle(mention) && wishesFor(mention, mentions.slice(index + 1), items)) return false;
    if (mention.form !== "people" && !isTitle(mention)) return true;
    const after = items.slice(mention.end + 1, mention.end + 1 + REACH);
    const asks = after.findIndex((item) => ASKS.test(item.raw));
    return asks < 0 || !after.slice(asks).some((item) => WHETHER.test(item.raw));
  });
}

/** "For the auditors I need to know which …": whoever the answer is for, named before anything is asked. */
function isForWhom({ form, kinds, at, end }: Mention, items: readonly Item[]): boolean {
  if (form !== "class" || kinds.length > 0 || at > MOST_BEFORE) return false;
  const before = tagAt(items, at - 1) === "the" ? at - 2 : at - 1;
  return tagAt(items, before) === "for" && NEEDS.test(rawAt(items, end + 1));
}

const MOST_BEFORE = 3;
const NEEDS = /^(?:(?:i|we) (?:need|want|have|would like)(?: |$)|(?:i|we)'d like)/iu;

/** "Where do I click to …": the hand that makes the change. */
function isAtWork({ form, at, end }: Mention, items: readonly Item[]): boolean {
  if (form !== "me") return false;
  const before = tagAt(items, at - 1);
  if (LEADS_IN.has(tagAt(items, end + 1))) return true;
  const isSupposed = before === "suppose" || before === "if";
  return WORKS.test(rawAt(items, end + 1)) || (isSupposed && SETS.test(rawAt(items, end + 1)));
}

/** "Could you check for me if …", "a user asked me whether …". */
const LEADS_IN: ReadonlySet<string> = new Set(["whether", "if"]);

/** "If I disable …": what only whoever runs things does. */
const SETS =
  /^(?:just )?(?:set|change|turn(?:ed)?|switch(?:ed)?|enabled?|disabled?|assign(?:ed)?|grant(?:ed)?|removed?|block(?:ed)?|unblock(?:ed)?|allow(?:ed)?|opened?|open|closed?|deleted?|replaced?|appl(?:y|ied)|put|flip(?:ped)?|restrict(?:ed)?|activated?|deactivated?|whitelist(?:ed)?|lock(?:ed)?)(?: (?:on|off|up|down))?$/iu;

const WORKS =
  /^(?:click|press|tick|untick|edit|modify|alter|adjust|configure|run|execute|toggle|flip|take|know(?: if| whether)?|ask(?: if| whether)?)$/iu;
const REACH = 6;
const ASKS =
  /^(?:wants? to know(?: if)?|would like to know|know(?: if| whether)?|asks?(?: if)?|asked(?: if)?|asking(?: if)?|wonders?|wondering(?: if)?)$/iu;
const WHETHER = /(?:^| )(?:if|whether|who|which|what|that)(?: |$)/iu;

/** Somebody named by what they are: "our manager", "our lawyers". */
function isTitle({ form, side, bearers, kinds }: Mention): boolean {
  if (form === "class") return side === "foreign" && kinds.length === 0;
  return side === "own" && (form === "own-person" || (form === "name" && bearers.length === 0));
}

/** Wants something for others of the same side, who are named next, or of nobody at all. */
function wishesFor(
  { end, side }: Mention,
  later: readonly Mention[],
  items: readonly Item[],
): boolean {
  const isOther = (mention: Mention): boolean => mention.side === side;
  if (!WISHES.test(rawAt(items, end + 1))) return false;
  return /^(?:nobody|no one)$/iu.test(rawAt(items, end + 2)) || later.some(isOther);
}

const WISHES =
  /^(?:wants?|wanted|needs?|demands?|insists?|requires?|expects?|wishes|would like|asked|asks|orders?|ordered|told)$/iu;
