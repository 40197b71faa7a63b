const INDEXES = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The known users who bear a lone name: by the local part of their address, or by its first dotted part. */
export function bearersOf(name: string, users: readonly string[]): readonly string[] {
  return indexOf(users).get(name.toLowerCase()) ?? [];
}

/** Built once for a list of users: an organisation may have a hundred thousand. */
function indexOf(users: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = INDEXES.get(users);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const user of new Set(users.map((address) => address.toLowerCase()))) {
    const local = user.slice(0, user.lastIndexOf("@"));
    for (const name of new Set([local, local.split(".", 1)[0] ?? local])) {
      const bearers = index.get(name);
      if (bearers === undefined) index.set(name, [user]);
      else bearers.push(user);
    }
  }
  INDEXES.set(users, index);
  return index;
}
