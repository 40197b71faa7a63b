/** More distinct names than this are no cmdlet's; the memory forgets and starts again. */
const NAME_LIMIT = 10_000;

/** Remembers the lower-case form of property names, which repeat with every object. */
export function createNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    if (known.size >= NAME_LIMIT) known.clear();
    const lower = name.toLowerCase();
    known.set(name, lower);
    return lower;
  };
}
