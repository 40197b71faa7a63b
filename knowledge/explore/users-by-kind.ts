import type { Environment } from "../environment.js";
import type { Slot } from "../evidence.js";

const KINDS = new WeakMap<Environment, readonly (readonly string[])[]>();

/**
 * Our known users, those together of whom a check reads the same: any of them stands for all. Addresses outside
 * our own domains are nobody of ours. Found once an environment.
 */
export function usersByKind(environment: Environment): readonly (readonly string[])[] {
  const known = KINDS.get(environment);
  if (known !== undefined) return known;
  const own = new Set(environment.ownDomains);
  const kinds = new Map<string, string[]>();
  for (const address of environment.users) {
    if (!own.has(address.slice(address.lastIndexOf("@") + 1))) continue;
    const kind = kindOf(address, environment);
    const alike = kinds.get(kind);
    if (alike === undefined) kinds.set(kind, [address]);
    else alike.push(address);
  }
  const found = [...kinds.values()];
  KINDS.set(environment, found);
  return found;
}

/** What tells one user from another: all that a check reads of a user. */
export function kindOf(address: string, environment: Environment): string {
  const { home, site, serverPolicy, tenantPolicy } = environment.user(address);
  return `${write(home)}\u0000${write(site)}\u0000${write(serverPolicy)}\u0000${write(tenantPolicy)}`;
}

function write({ value, conflict }: Slot): string {
  if (conflict) return "\u0001";
  return value === undefined ? "\u0002" : String(value).toLowerCase();
}
