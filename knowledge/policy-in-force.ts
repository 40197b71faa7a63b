import type { Environment, Policy } from "./environment.js";
import { emptySlot, type Slot } from "./evidence.js";
import type { Side } from "./fact.js";

/** Which external access policy governs a user on one side, or the ones that may. */
export interface PolicyInForce {
  /** Every known policy that could be in force. */
  readonly candidates: readonly Policy[];
  /** Set when a policy that we have not read could be in force. */
  readonly open: boolean;
  /** How the one candidate wins; null while there are several. */
  readonly by: "user" | "site" | "global" | null;
  /** The facts the choice rests on. */
  readonly facts: readonly Slot[];
  /** The facts that would narrow it down. */
  readonly settles: readonly Slot[];
}

const NOTHING: readonly Slot[] = [];

/**
 * Finds the policy in force for one user on one side; `subject` null stands for any of our users.
 * Server: user, else site, else Global, the winner whole. Tenant: direct or group assignment, else Global.
 */
export function policyInForce(
  side: Side,
  subject: string | null,
  environment: Environment,
): PolicyInForce {
  if (subject === null)
    return anyPolicy(side, environment, emptySlot(`${side}.User(<address>).ExternalAccessPolicy`));
  const user = environment.user(subject);
  const assigned = side === "server" ? user.serverPolicy : user.tenantPolicy;
  if (typeof assigned.value === "string" && assigned.value !== "none") {
    return single(environment.policy(side, assigned.value), "user", [assigned]);
  }
  if (side === "tenant") {
    return assigned.value === "none"
      ? single(environment.policy(side, "Global"), "global", [assigned])
      : anyPolicy(side, environment, assigned);
  }
  return assigned.value === "none"
    ? siteOrGlobal(environment, assigned, user.site)
    : anyOnSite(environment, assigned, user.site);
}

function single(
  policy: Policy,
  by: "user" | "site" | "global",
  facts: readonly Slot[],
): PolicyInForce {
  return { candidates: [policy], open: false, by, facts, settles: NOTHING };
}

/** No assignment is known of: every policy of the side could govern. */
function anyPolicy(side: Side, environment: Environment, assigned: Slot): PolicyInForce {
  return among(environment, side, environment.policies(side), assigned);
}

function among(
  environment: Environment,
  side: Side,
  policies: readonly Policy[],
  assigned: Slot,
): PolicyInForce {
  const whole = environment.policiesWhole(side);
  if (!whole) {
    // Global first: once it is read, the policies are known whole.
    const candidates = [environment.policy(side, "Global"), ...policies];
    return { candidates, open: true, by: null, facts: NOTHING, settles: [assigned] };
  }
  const [only, ...others] = policies;
  if (only !== undefined && others.length === 0) {
    return {
      candidates: policies,
      open: false,
      by: byScope(only),
      facts: NOTHING,
      settles: NOTHING,
    };
  }
  return { candidates: policies, open: false, by: null, facts: NOTHING, settles: [assigned] };
}

function byScope(policy: Policy): "site" | "global" {
  return isSite(policy) ? "site" : "global";
}

function isSite(policy: Policy): boolean {
  return /^site:/iu.test(policy.identity);
}

/** The site policy's identity for a site as it may be written: `Redmond` or `Site:Redmond`. */
function siteIdentity(site: string): string {
  return /^site:/iu.test(site) ? site : `Site:${site}`;
}

/** The user has no policy of their own: the site's governs where there is one, else Global. */
function siteOrGlobal(environment: Environment, assigned: Slot, site: Slot): PolicyInForce {
  const whole = environment.policiesWhole("server");
  const global = environment.policy("server", "Global");
  if (typeof site.value === "string") {
    const identity = siteIdentity(site.value);
    if (environment.knowsPolicy("server", identity)) {
      return single(environment.policy("server", identity), "site", [assigned, site]);
    }
    if (whole) return single(global, "global", [assigned, site]);
    return {
      candidates: [global],
      open: true,
      by: null,
      facts: [assigned, site],
      settles: NOTHING,
    };
  }
  const sites = environment.policies("server").filter(isSite);
  if (sites.length === 0 && whole) return single(global, "global", [assigned]);
  const settles = sites.length === 0 ? NOTHING : [site];
  return { candidates: [...sites, global], open: !whole, by: null, facts: [assigned], settles };
}

/** Nobody knows whether the user has a policy of their own; a known site at least rules out other sites. */
function anyOnSite(environment: Environment, assigned: Slot, site: Slot): PolicyInForce {
  const policies = environment.policies("server");
  if (typeof site.value !== "string") return among(environment, "server", policies, assigned);
  const own = siteIdentity(site.value);
  const ruled = environment.knowsPolicy("server", own);
  const possible = policies.filter((policy) =>
    isSite(policy)
      ? policy.identity.toLowerCase() === own.toLowerCase()
      : !(ruled && policy.identity === "Global"),
  );
  const found = among(environment, "server", possible, assigned);
  const candidates =
    ruled && found.open
      ? found.candidates.filter((policy) => policy.identity !== "Global")
      : found.candidates;
  return { ...found, candidates, facts: [site] };
}
