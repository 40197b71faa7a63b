import { genderOf } from "./given-names.js";
import type { Item, ItemTag } from "./items.js";
import type { Mention } from "./mention.js";
import type { Placed } from "./placed.js";

/**
 * Of several who could act, the one nearest the word of doing does, with those joined to it;
 * `we have a user X who wants to call Y` is about X.
 */
export function pickAgent(
  placed: readonly Placed[],
  verb: number,
  items: readonly Item[],
): readonly Placed[] {
  const fronts = placed.filter(
    ({ mention, role, mark }) =>
      role === "agent" && (mark === null || mark === "and") && mention.end < verb,
  );
  const nearest = fronts.at(-1);
  const first = fronts.find(({ mention }) => mention.form !== "people") ?? fronts[0];
  if (nearest === undefined || first === undefined || fronts.length < 2) return placed;
  const actor = actsAlone(first, nearest, verb, items) ? first : pronounActor(items, fronts, verb);
  if (actor !== null && actor !== nearest) return firstActs(placed, actor);
  const chain = joinedTo(nearest, placed);
  const standsFor = pronounAfter(items, nearest.mention.end, verb);
  const kept = placed.flatMap((one): readonly Placed[] => {
    if (!fronts.includes(one) || chain.has(one)) return [one];
    return keeps(one, nearest, placed)
      ? [{ mention: one.mention, role: "object", mark: "early" }]
      : [];
  });
  return standsFor ? preferAddresses(kept) : kept;
}

/** Whether whoever is named first acts, though somebody stands nearer. */
function actsAlone(first: Placed, nearest: Placed, verb: number, items: readonly Item[]): boolean {
  return (
    (isTerse(items, first.mention.end, verb) && !isTold(items, nearest)) ||
    goesOnWithoutActor(items, nearest, verb) ||
    isNeeded(items, nearest)
  );
}

/** "Alice asked bob to call her": who is asked to is the one who acts. */
function isTold(items: readonly Item[], { mention }: Placed): boolean {
  return (
    /^(?:ask(?:s|ed)|tells|told|invite[sd]|begg(?:s|ed)|request(?:s|ed))$/iu.test(
      items[mention.at - 1]?.raw ?? "",
    ) && items[mention.end + 1]?.tag === "to"
  );
}

/** "Alice needs bob in a group chat", but not "alice needs bob to call". */
function isNeeded(items: readonly Item[], { mention }: Placed): boolean {
  return (
    items[mention.at - 1]?.tag === "do" &&
    mention.side === "foreign" &&
    /^(?:in|on|at|for)$/iu.test(items[mention.end + 1]?.raw ?? "")
  );
}

/** "Alice has a friend bob. Can she call him?": by the names where they tell who "she" is, else whoever was named first. */
function pronounActor(
  items: readonly Item[],
  fronts: readonly Placed[],
  verb: number,
): Placed | null {
  const from = fronts.at(-1)?.mention.end ?? verb;
  const at = items.findIndex(
    ({ tag, raw }, index) =>
      index > from && index < verb && tag === "pronoun" && /^(?:he|she|they)$/iu.test(raw),
  );
  const isAsked = at > 0 && items[at - 1]?.tag === "modal";
  if (!isAsked || new Set(fronts.map(({ mention }) => mention.side)).size < 2) return null;
  const said = items[at]?.raw.toLowerCase();
  const fitting = fronts.filter(
    ({ mention }) => genderOf(mention.address ?? mention.name ?? "") === said,
  );
  return (fitting.length === 1 ? fitting[0] : fronts[0]) ?? null;
}

/** Whoever is joined to one by `and`, with that one. */
function joinedTo(nearest: Placed, placed: readonly Placed[]): ReadonlySet<Placed> {
  const chain = new Set<Placed>([nearest]);
  let index = placed.indexOf(nearest);
  while (index > 0 && placed[index]?.mark === "and") {
    const joined = placed[index - 1];
    if (joined !== undefined) chain.add(joined);
    index -= 1;
  }
  return chain;
}

/** "alice@contoso.com bob@fabrikam.com chat": no small word tells, so the order does. */
function isTerse(items: readonly Item[], from: number, verb: number): boolean {
  const before = items.slice(0, verb);
  if (before.length <= FEW && before.every((item) => LISTED.has(item.tag))) return true;
  return !before.some((item) => TELLING.has(item.tag)) && verb - from < 8;
}

/** "Erin has a client, carol, and would like to call her": whoever was named first goes on acting. */
function goesOnWithoutActor(items: readonly Item[], nearest: Placed, verb: number): boolean {
  const between = items.slice(nearest.mention.end + 1, verb);
  const joint = between.findIndex((item) => item.tag === "and");
  if (joint < 0 || between.slice(joint).some((item) => item.tag === "pronoun")) return false;
  return between.slice(joint).some((item) => item.tag === "do" || item.tag === "modal");
}

/** "Alice. Bob. Chat?" */
const FEW = 6;
const LISTED: ReadonlySet<ItemTag> = new Set<ItemTag>(["address", "word", "stop", "comma", "fill"]);

const TELLING: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "modal",
  "if",
  "whether",
  "why",
  "stop",
  "question",
  "and",
  "who",
  "which",
  "do",
  "relation",
  "block",
]);

function firstActs(placed: readonly Placed[], first: Placed): readonly Placed[] {
  return placed.flatMap((one): readonly Placed[] => {
    if (one === first || one.role !== "agent" || one.mark !== null) return [one];
    return one.mention.form === "people" ? [] : [{ ...one, role: "object" }];
  });
}

/** A person named early still counts where nobody else on that side is named. */
function keeps(one: Placed, nearest: Placed, placed: readonly Placed[]): boolean {
  if (!NAMING.has(one.mention.form)) return false;
  const rest = placed.filter((other) => other !== one && (other === nearest || !actsFirst(other)));
  return !rest.some(
    ({ mention }) =>
      mention.side === one.mention.side && mention.form !== "own-group" && mention.form !== "me",
  );
}

const NAMING: ReadonlySet<Mention["form"]> = new Set<Mention["form"]>([
  "address",
  "name",
  "class",
  "domain",
  "skype-name",
]);

function actsFirst(one: Placed): boolean {
  return one.role === "agent" && one.mark === null;
}

function pronounAfter(items: readonly Item[], from: number, verb: number): boolean {
  return items.slice(from + 1, verb).some((item) => item.tag === "pronoun");
}

function preferAddresses(placed: readonly Placed[]): readonly Placed[] {
  const own = placed.filter(
    ({ mention }) => mention.side !== "foreign" && mention.form === "address",
  );
  return own.length === 0
    ? placed
    : placed.filter(({ mention }) => mention.form !== "own-group" && mention.form !== "me");
}
