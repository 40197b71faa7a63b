const INDEXES = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The known users who bear a lone name: by the local part of their address, or by its first or last dotted part. */
export function bearersOf(name: string, users: readonly string[]): readonly string[] {
  return indexOf(users).get(name.toLowerCase()) ?? [];
}

/** "Erin" and "Walsh" of `erin.walsh`; whatever stands between is too seldom a name. */
function partsOf(local: string): readonly string[] {
  const parts = local.split(".").filter((part) => part.length > 1);
  return parts.length < 2 ? parts : [parts[0] ?? local, parts.at(-1) ?? local];
}

/** Of those who bear one name, the ones who bear this one too. */
export function bearersOfBoth(
  bearers: readonly string[],
  other: string,
  users: readonly string[],
): readonly string[] {
  const others = new Set(bearersOf(other, users));
  return bearers.filter((address) => others.has(address));
}

/** Built once for a list of users: an organisation may have a hundred thousand. */
function indexOf(users: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = INDEXES.get(users);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const user of new Set(users.map((address) => address.toLowerCase()))) {
    const local = user.slice(0, user.lastIndexOf("@"));
    for (const name of new Set([local, ...partsOf(local)])) {
      const bearers = index.get(name);
      if (bearers === undefined) index.set(name, [user]);
      else bearers.push(user);
    }
  }
  INDEXES.set(users, index);
  return index;
}
