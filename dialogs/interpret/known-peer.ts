import type { Question } from "../../knowledge/index.js";
import type { Mention } from "./mention.js";
import type { Prepared } from "./prepare.js";

/** "Can bob start it himself?": a name nobody of ours bears, taken for the one outside of the question before. */
export function withKnownPeer(prepared: Prepared, previous: Question): Prepared {
  const { address, domain, kind } = previous.peer;
  if (address === null || kind === null) return prepared;
  const local = address.slice(0, address.lastIndexOf("@") + 1 || undefined);
  const names = new Set(local.split(/[^\p{L}\p{N}]+/u).filter((name) => name !== ""));
  const isThem = ({ form, name, bearers }: Mention): boolean =>
    form === "name" && bearers.length === 0 && names.has(name?.toLowerCase() ?? "");
  const form = domain === null ? "skype-name" : "address";
  const mentions = prepared.mentions.map((mention) =>
    isThem(mention)
      ? ({ ...mention, form, address, domain, name: null, kinds: [kind], side: "foreign" } as const)
      : mention,
  );
  return { ...prepared, mentions };
}

/** Whether the text names the one outside of the question before, by name and not by address. */
export function namesKnownPeer(prepared: Prepared, named: Prepared): boolean {
  return named.mentions.some((mention, index) => mention !== prepared.mentions[index]);
}

/** "I meant calls" is "and calls?": what is corrected replaces what was. */
export function withoutCorrecting(text: string): string {
  return text.replace(CORRECTING, "and ");
}

const CORRECTING =
  /^\s*(?:(?:no|nope|sorry|oops|wait|hm+|actually|i)[ ,.!-]+)*(?:i )?(?:meant|mean|was asking about|am asking about|'m asking about|was talking about)\b/iu;
