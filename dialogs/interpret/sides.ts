import type { Mention } from "./mention.js";
import type { Placed } from "./placed.js";

/** Gives every mention a side: what is still open is decided by who is said to act. */
export function settleSides(placed: readonly Placed[]): readonly Placed[] {
  const hasOwn = placed.some(({ mention }) => mention.side === "own");
  const foreignActs = placed.some(
    ({ mention, role }) => mention.side === "foreign" && role === "agent",
  );
  const openActs = placed.some(
    ({ mention, role }) => mention.side === "open" && role !== "object" && !isWeak(mention),
  );
  const allAct = !placed.some(
    ({ mention, role }) => role === "object" || mention.side === "foreign",
  );
  let first = true;
  return placed.flatMap((one): readonly Placed[] => {
    if (one.mention.side !== "open") return [one];
    const side = openSide(one, { hasOwn, foreignActs, openActs, first, allAct });
    if (!isWeak(one.mention) && one.role !== "object") first = false;
    return side === null ? [] : [settled(one, side)];
  });
}

function settled(one: Placed, side: "own" | "foreign"): Placed {
  const { mention } = one;
  const { at, end, plural, note } = mention;
  if (side === "own") {
    const form =
      mention.form === "address" || mention.form === "broken" || mention.form === "name"
        ? mention.form
        : "own-group";
    const keep = {
      at,
      end,
      plural,
      note,
      name: mention.name,
      bearers: mention.bearers,
      address: mention.address,
    };
    return {
      ...one,
      mention: {
        ...mention,
        ...keep,
        form,
        side,
        kinds: [],
        domain: form === "address" ? mention.domain : null,
      },
    };
  }
  const kinds =
    mention.product === "sfb" && mention.kinds.length === 0 && mention.form === "class"
      ? ["organization" as const]
      : mention.kinds;
  return { ...one, mention: { ...mention, side, kinds } };
}

/** Words for people in general, which name nobody. */
function isWeak(mention: Mention): boolean {
  if (mention.domain !== null) return false;
  return mention.form === "people" || (mention.form === "class" && mention.side === "open");
}

interface Sides {
  readonly hasOwn: boolean;
  readonly foreignActs: boolean;
  readonly openActs: boolean;
  readonly first: boolean;
  /** Nobody is named as the one reached. */
  readonly allAct: boolean;
}

function openSide(one: Placed, sides: Sides): "own" | "foreign" | null {
  if (isWeak(one.mention)) return weakSide(one, sides);
  if (one.role === "object") {
    return sides.hasOwn || sides.openActs ? "foreign" : sides.foreignActs ? "own" : "foreign";
  }
  if (sides.hasOwn) return "foreign";
  return (one.role === "agent" && !sides.allAct) || sides.first ? "own" : "foreign";
}

function weakSide(one: Placed, sides: Sides): "own" | "foreign" | null {
  const { mention } = one;
  if (mention.form === "class" && mention.bare) return null;
  if (one.role === "object") {
    if (sides.foreignActs) return sides.hasOwn ? null : "own";
    return sides.hasOwn || sides.openActs ? "foreign" : null;
  }
  return sides.hasOwn || sides.openActs ? null : "own";
}
