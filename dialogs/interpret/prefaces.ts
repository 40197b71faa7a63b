import type { Clause } from "./clauses.js";
import type { Mention } from "./mention.js";

/** "fabrikam.com is on our block list. Can alice chat with fabrikam.com?": what is only told of somebody asked about later is no question of its own. */
export function withoutPrefaces(asked: readonly Clause[]): readonly Clause[] {
  const last = asked.at(-1);
  if (asked.length < 2 || last?.items.at(-1)?.tag !== "question") return asked;
  const later = new Set(last.mentions.flatMap(placesOf));
  return asked.filter((part) => part === last || !isPreface(part, later));
}

function isPreface({ items, mentions }: Clause, later: ReadonlySet<string>): boolean {
  const places = mentions.flatMap(placesOf);
  const isTold = items.at(-1)?.tag === "stop" && !items.some(({ tag }) => ASKING.has(tag));
  const namesOurs = mentions.some(({ side, form }) => side === "own" && form !== "own-group");
  return isTold && !namesOurs && places.length > 0 && places.every((place) => later.has(place));
}

const ASKING: ReadonlySet<string> = new Set(["who", "which", "why", "do", "whether", "if"]);

/** Where somebody is, as far as it is named. */
function placesOf({ address, domain, side }: Mention): readonly string[] {
  return side === "own" ? [] : [address, domain].flatMap((place) => place ?? []).slice(-1);
}
