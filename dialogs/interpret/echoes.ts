import type { Mention } from "./mention.js";

/** "A Skype call with the Skype user bob": words for the kind alone name nobody more where somebody is named. */
export function withoutEchoes(peers: readonly Mention[]): readonly Mention[] {
  const named = peers.filter((mention) => mention.form !== "class");
  if (named.length === 0) return peers;
  return peers.filter(
    (one) => one.form !== "class" || !(one.bare || one.kinds.length === 0 || isOneOf(one, named)),
  );
}

/** "He only has Skype, his name there is live:bob": one person of the kind that somebody named is. */
function isOneOf({ kinds, plural }: Mention, named: readonly Mention[]): boolean {
  return !plural && named.some((one) => one.kinds.join() === kinds.join());
}
