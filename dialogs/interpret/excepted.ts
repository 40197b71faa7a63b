import { means, rawAt, tagAt, type Item } from "./items.js";
import type { Mention } from "./mention.js";

/** "Everyone except erin and dave": those who are meant, and those left out of everybody as typed. */
export function splitExcepted(
  mentions: readonly Mention[],
  items: readonly Item[],
): { readonly kept: readonly Mention[]; readonly excepted: readonly string[] } {
  const out = new Set<Mention>();
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    const joins = before !== undefined && out.has(before) && isJoint(items, before, mention);
    if (mention.side === "own" && isNamed(mention) && (joins || isLeftOut(items, mention.at)))
      out.add(mention);
  });
  return {
    kept: mentions.filter((mention) => !out.has(mention)),
    excepted: [...out].map(({ address, name }) => address ?? name ?? ""),
  };
}

function isNamed({ form }: Mention): boolean {
  return form === "address" || form === "name" || form === "me";
}

function isJoint(items: readonly Item[], before: Mention, mention: Mention): boolean {
  return items
    .slice(before.end + 1, mention.at)
    .every((item) => item.tag === "comma" || means(item, "and"));
}

/** Right after "except", or after "everyone but". */
function isLeftOut(items: readonly Item[], at: number): boolean {
  const before = /^(?:for|not)$/iu.test(rawAt(items, at - 1)) ? at - 2 : at - 1;
  if (tagAt(items, before) === "except") return true;
  return (
    /^(?:all )?but(?: not)?$/iu.test(rawAt(items, before)) &&
    EVERYBODY.test(rawAt(items, before - 1))
  );
}

const EVERYBODY =
  /^(?:every(?:one|body)|any(?:one|body)|no(?:body| one)|all(?: of us| users| staff| employees| people)?|users|us|staff|employees|people)$/iu;
