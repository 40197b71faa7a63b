import type { Environment, Policy } from "../environment.js";
import type { Side } from "../fact.js";
import { policyInForce } from "../policy-in-force.js";

/** Whom a setting of the whole organisation concerns. */
export const EVERYONE = "Everyone in the organisation whose external access policy allows it.";

const TALLIES = new WeakMap<Environment, Map<Side, ReadonlyMap<string, number>>>();

/** How many known people each policy governs for certain. Counted once an environment and side. */
function tallyOf(environment: Environment, side: Side): ReadonlyMap<string, number> {
  const sides = TALLIES.get(environment) ?? new Map<Side, ReadonlyMap<string, number>>();
  TALLIES.set(environment, sides);
  const known = sides.get(side);
  if (known !== undefined) return known;
  const tally = new Map<string, number>();
  for (const address of environment.users) {
    const { candidates, open } = policyInForce(side, address, environment);
    const [only, other] = candidates;
    if (only === undefined || other !== undefined || open) continue;
    const identity = only.identity.toLowerCase();
    tally.set(identity, (tally.get(identity) ?? 0) + 1);
  }
  sides.set(side, tally);
  return tally;
}

/** Whom a change of these policies touches, as far as the evidence shows. */
export function whomPoliciesTouch(environment: Environment, policies: readonly Policy[]): string {
  return policies
    .map((policy) => {
      const count = tallyOf(environment, policy.side).get(policy.identity.toLowerCase()) ?? 0;
      return `${governed(policy)}: ${extent(count, environment.users.length)}`;
    })
    .join(" ");
}

function governed({ identity, side }: Policy): string {
  if (identity === "Global") {
    return side === "server"
      ? "Everyone without a policy of their own or of their site"
      : "Everyone without a policy of their own";
  }
  return /^site:/iu.test(identity)
    ? `Everyone at the site \`${identity.slice("site:".length)}\` without a policy of their own`
    : `Everyone with the policy \`${identity}\``;
}

function extent(count: number, known: number): string {
  if (count === 0) return "how many that are, the evidence does not say.";
  return `${String(count)} of the ${String(known)} ${known === 1 ? "person" : "people"} known here; how many more, the evidence does not say.`;
}
