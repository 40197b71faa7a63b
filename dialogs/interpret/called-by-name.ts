import type { Mention } from "./mention.js";

/** "Can erin chat with rosa@gmail.com, and can rosa start?": a name nobody of ours bears, taken for the one address of the text that holds it. */
export function withCalledByName(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isUnknown)) return mentions;
  const outside = mentions.filter(({ form, side }) => form === "address" && side !== "own");
  if (outside.length === 0 || outside.length > MOST) return mentions;
  return mentions.map((mention) => {
    const whom = isUnknown(mention) ? bearerOf(mention.name ?? "", outside) : null;
    if (whom === null) return mention;
    const { at, end } = mention;
    return { ...whom, at, end, plural: false, bare: false, note: null };
  });
}

/** INVARIANT: every name is held against every address, so a text of more addresses is read without. */
const MOST = 20;

function isUnknown({ form, bearers, plural }: Mention): boolean {
  return form === "name" && bearers.length === 0 && !plural;
}

/** The only one whose address begins with the name, or holds it between its dots. */
function bearerOf(name: string, outside: readonly Mention[]): Mention | null {
  const said = name.toLowerCase();
  const bearing = outside.filter(({ address }) => {
    const local = (address ?? "").slice(0, (address ?? "").lastIndexOf("@"));
    return local.split(/[^\p{L}\p{N}]+/u).includes(said);
  });
  const addresses = new Set(bearing.map(({ address }) => address));
  return addresses.size === 1 ? (bearing[0] ?? null) : null;
}
