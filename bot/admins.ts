import type { Person } from "../dialogs/index.js";
import type { AdminRule } from "./config.js";
import type { Log } from "./log.js";

/** Whether somebody may see and change what is known of the organisation. */
export type IsAdmin = (person: Person) => Promise<boolean>;

/** Of these groups, by object id, those that a person is a member of; throws where it cannot be learnt. */
export type GroupsOf = (person: string, groups: readonly string[]) => Promise<readonly string[]>;

// A membership that was taken away counts no longer than this.
const REMEMBERED_MS = 10 * 60 * 1000;
const MOST_REMEMBERED = 10_000;

/** What deciding who is an admin is made of. */
export interface AdminParts {
  readonly rule: AdminRule;
  readonly groupsOf: GroupsOf;
  readonly now: () => Date;
  readonly log: Pick<Log, "warn">;
}

/** Decides by object id, then by group; where the directory does not answer, nobody is one by group. */
export function adminsFrom({ rule, groupsOf, now, log }: AdminParts): IsAdmin {
  if (rule === "everybody") return () => Promise.resolve(true);
  const ids = new Set(rule.people);
  const known = new Map<string, { readonly isAdmin: boolean; readonly until: number }>();
  const ask = async (id: string): Promise<boolean> => {
    const fresh = known.get(id);
    const at = now().getTime();
    if (fresh !== undefined && fresh.until > at) return fresh.isAdmin;
    const isAdmin = (await groupsOf(id, rule.groups)).length > 0;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(id, { isAdmin, until: at + REMEMBERED_MS });
    return isAdmin;
  };
  return async ({ id: given }) => {
    const id = given.toLowerCase();
    if (ids.has(id)) return true;
    if (rule.groups.length === 0 || !OBJECT_ID.test(id)) return false;
    try {
      return await ask(id);
    } catch (error) {
      log.warn({ err: error }, "the directory did not say who is a member of ADMIN_GROUPS");
      return false;
    }
  };
}

const OBJECT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
