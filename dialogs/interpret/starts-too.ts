import { rawAt, tagAt, type Item } from "./items.js";
import type { Placed } from "./placed.js";

/** "Can erin chat with rosa, and can rosa (they) start the chat too?": both are said to start. */
export function startsToo(items: readonly Item[], placed: readonly Placed[]): boolean {
  const [own] = placed.filter(({ mention }) => mention.side === "own");
  const reached = placed.find(
    ({ mention, role }) => mention.side === "foreign" && role === "object",
  );
  if (own === undefined || reached === undefined || own.mention.at > reached.mention.at)
    return false;
  const { end, address } = reached.mention;
  const again = placed.find(
    ({ mention }) => mention.at > end && address !== null && mention.address === address,
  );
  const they = items.findIndex(({ raw }, index) => index > end && /^they$/iu.test(raw));
  return [again?.mention.at ?? -1, they].some((at) => at > 0 && isAskedToStart(items, at));
}

/** "Can … also start". */
function isAskedToStart(items: readonly Item[], at: number): boolean {
  if (tagAt(items, at - 1) !== "modal") return false;
  return [rawAt(items, at + 1), rawAt(items, at + 2)].some((raw) => STARTS.test(raw));
}

const STARTS = /^(?:start|initiate|begin)(?: |$)/iu;
