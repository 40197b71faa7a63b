/** Enough for the people and partners of a conversation; a bulk run over more starts afresh. */
const REMEMBERED = 4096;

/** A function that remembers what it found for each key, and forgets everything when there are too many. */
export function remember<T>(find: (key: string) => T): (key: string) => T {
  const found = new Map<string, T>();
  return (key) => {
    let value = found.get(key);
    if (value === undefined) {
      value = find(key);
      if (found.size >= REMEMBERED) found.clear();
      found.set(key, value);
    }
    return value;
  };
}
