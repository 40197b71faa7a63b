import { has, isConcrete, opening, type KindCues } from "./cues.js";
import { isAction } from "./frame.js";
import { means, type Item, type ItemTag } from "./items.js";

/** Whether it is asked who of ours may, rather than whether somebody may. */
export function isWho(cues: KindCues): boolean {
  const first = opening(cues, 3);
  if (!cues.frames.some((frame) => frame.peers.length > 0 || frame.hasAction)) return false;
  if (first[0]?.tag === "why") return false;
  const asks =
    first.some(isWhoWord) || means(first[0], "who") || lateWho(cues) || listsPeople(cues);
  if (asks) return !cues.frames.some((frame) => frame.own.some(isConcrete)) || has(cues, "except");
  return anyOfOurs(cues);
}

/** "Are there any users …" and "which people …" ask who; "are there any restrictions …" and "which setting …" do not. */
function isWhoWord(item: Item, index: number, items: readonly Item[]): boolean {
  if (item.tag === "who") return true;
  if (item.tag !== "which") return false;
  if (namesAll(item, items[index + 1])) return true;
  if (
    /(?:one|body|of|users|people|employees|staff|accounts|mailboxes|persons|members|folks|names of|everyone who|users who|colleagues|who)$/iu.test(
      item.raw,
    ) &&
    !/^(?:a )?list/iu.test(item.raw)
  )
    return true;
  const next = items[index + 1];
  return (
    next !== undefined && (WHOM.has(next.tag) || means(next, "people") || means(next, "person"))
  );
}

/** "List everyone", "list all blocked from …". */
function namesAll({ raw }: Item, next: Item | undefined): boolean {
  return /every(?:one|body)$/iu.test(raw) || (/ all$/iu.test(raw) && next?.tag === "block");
}

const WHOM: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "our",
  "class",
  "who",
  "which",
  "org",
  "people",
  "person",
]);

/** "tell me who can …", "I need to know which users …" */
function lateWho(cues: KindCues): boolean {
  const at = cues.items.findIndex(isWhoWord);
  return (
    at >= 0 &&
    cues.items
      .slice(0, at)
      .every((item) =>
        [
          "fill",
          "light",
          "me",
          "we",
          "do",
          "comma",
          "whether",
          "modal",
          "colon",
          "pause",
          "the",
        ].includes(item.tag),
      )
  );
}

/** "Show me the users who are blocked from …" */
function listsPeople(cues: KindCues): boolean {
  if (!/^(?:show|list|give|display|get|find)\b/iu.test(cues.items[0]?.raw ?? "")) return false;
  const [people, who] = opening(cues, 2);
  const isNarrowed = means(who, "who") || /^(?:that|with)$/iu.test(who?.raw ?? "");
  return means(people, "people") && isNarrowed;
}

/** "is anyone allowed to …" asks who; "can anyone at fabrikam.com …" does not. */
function anyOfOurs(cues: KindCues): boolean {
  const at = cues.items.findIndex((item) => means(item, "people", "anyone"));
  if (at < 0) return false;
  const covering = cues.mentions.find((mention) => mention.at <= at && at <= mention.end);
  if (covering?.side === "foreign" || covering?.form === "domain") return false;
  return cues.items
    .slice(0, at)
    .every((item) => !isAction(item) && item.tag !== "with" && item.tag !== "to");
}
