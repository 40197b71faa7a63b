/** More distinct names than this are no cmdlet's; the memory forgets and starts again. */
const NAME_LIMIT = 10_000;
const NAME = /^[\p{L}\p{N}_.@]{1,200}$/u;

/** Gives a property name's lower-case form, or null for what is no name. */
export type Names = (name: string) => string | null;

/** Remembers what it was asked: names repeat with every object, and are looked at once. */
export function createNames(): Names {
  const known = new Map<string, string | null>();
  return (name) => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    if (known.size >= NAME_LIMIT) known.clear();
    const lower = NAME.test(name) ? name.toLowerCase() : null;
    known.set(name, lower);
    return lower;
  };
}
