import type { Policy } from "../environment.js";
import { showsDomain, isList, type Slot } from "../evidence.js";
import { policiesInForce, policyRemedy, setPolicy } from "./policy.js";
import { listLiteral, quote } from "./power-shell.js";
import { onAllowedList, onBlockedList } from "./tenant-lists.js";
import { adviceOnly, inTenant, PORTAL, sayWhen, type Failing, type Remedy } from "./remedy.js";
import { ownPolicy } from "./own-policy.js";

const TENANT = "tenant.CsTenantFederationConfiguration";
const NAME_THE_DOMAIN = "Ask again with the partner's domain: the fix is for one domain at a time.";
const FOLLOWERS = "Everyone in the organisation whose policy follows the organisation's domains.";
const SEVERAL =
  "Several policies could be in force, and this changes only what some of them read: find out which one governs first.";

interface Change {
  readonly commands: readonly string[];
  readonly undo: readonly string[];
  readonly warnings: readonly string[];
}

/** Admits the partner where it is refused: on the organisation's list, or in the policy that has its own. */
export function domainListed(failing: Failing): Remedy {
  const { domain } = failing.decision.question.peer;
  if (domain === null) return adviceOnly(NAME_THE_DOMAIN);
  const own = withMode(failing, ["AllowSpecificExternalDomains", "BlockAllExternalDomains"]);
  return compose(failing, own, {
    byPolicy: (policy) => admitInPolicy(policy, domain),
    byTenant: () => admitInTenant(failing, domain),
  });
}

/** Takes the partner off the block list that applies. */
export function domainUnblocked(failing: Failing): Remedy {
  const { domain } = failing.decision.question.peer;
  if (domain === null) return adviceOnly(NAME_THE_DOMAIN);
  const own = withMode(failing, ["BlockSpecificExternalDomains"]);
  if (own.some((policy) => policy.property("BlockedExternalDomains").partial)) {
    return adviceOnly(
      `Setting a policy's blocked domains replaces the whole list, and what was read of it is cut. Read it whole first: (Get-CsExternalAccessPolicy -Identity ${own.map(({ identity }) => quote(identity)).join(", ")}).BlockedExternalDomains`,
    );
  }
  return compose(failing, own, {
    byPolicy: (policy) => unblockInPolicy(policy, domain),
    byTenant: () => unblockInTenant(failing, domain),
  });
}

/** Policies in force that judge by domains of their own. Global never does. */
function withMode(failing: Failing, modes: readonly string[]): readonly Policy[] {
  return policiesInForce(failing, "tenant").filter(
    (policy) => policy.identity !== "Global" && modes.includes(modeOf(policy)),
  );
}

function modeOf(policy: Policy): string {
  const { value } = policy.property("CommunicationWithExternalOrgs");
  return policy.identity === "Global" || typeof value !== "string" ? "OrganizationDefault" : value;
}

function compose(
  failing: Failing,
  own: readonly Policy[],
  make: { readonly byPolicy: (policy: Policy) => Change; readonly byTenant: () => Change },
): Remedy {
  const followers = policiesInForce(failing, "tenant").some(
    (policy) => modeOf(policy) === "OrganizationDefault",
  );
  const changes = [...own.map(make.byPolicy), ...(followers ? [make.byTenant()] : [])];
  const change = {
    commands: changes.flatMap(({ commands }) => commands),
    undo: changes.flatMap(({ undo }) => undo),
    warnings: [...new Set(changes.flatMap(({ warnings }) => warnings))],
  };
  if (own.length > 0) {
    const remedy = policyRemedy(failing, "tenant", own, change);
    return followers
      ? {
          ...remedy,
          warnings: [SEVERAL, ...remedy.warnings],
          touches: `${remedy.touches} ${FOLLOWERS}`,
        }
      : remedy;
  }
  return inTenant({
    ...change,
    portal: PORTAL.tenant,
    touches: FOLLOWERS,
    alternative: ownPolicy(failing, "tenant"),
  });
}

function admitInPolicy(policy: Policy, domain: string): Change {
  const listed = domainsIn(policy.property("AllowedExternalDomains"));
  const set = setPolicy(policy);
  if (modeOf(policy) === "AllowSpecificExternalDomains") {
    return {
      commands: [`${set} -AllowedExternalDomains ${listLiteral([...listed, domain])}`],
      undo: [`${set} -AllowedExternalDomains ${listLiteral(listed)}`],
      warnings: [
        "Setting the list replaces it: the command names every domain that was read of it; look again before you run it.",
      ],
    };
  }
  return {
    commands: [
      `${set} -CommunicationWithExternalOrgs AllowSpecificExternalDomains -AllowedExternalDomains ${listLiteral([domain])}`,
    ],
    undo: [
      `${set} -CommunicationWithExternalOrgs BlockAllExternalDomains -AllowedExternalDomains ${listLiteral(listed)}`,
    ],
    warnings: [
      "The policy blocks every outside domain on purpose; with this it admits the one domain and no other.",
    ],
  };
}

function admitInTenant({ decision }: Failing, domain: string): Change {
  const list = domainsIn(decision.environment.slot(`${TENANT}.AllowedDomains`));
  const { add, remove } = onAllowedList(domain);
  return {
    commands: add,
    undo: remove,
    warnings: [
      "This adds to an allowed list that is in use. In a tenant that allows all known domains the same command would close it to everybody else: check that AllowedDomains still shows a list.",
      ...sayWhen(
        [
          list.length === 0,
          "The list is empty now, so that nobody is admitted: afterwards this one domain is, and no other.",
        ],
        [
          decision.topology.value === "hybrid",
          "In a hybrid the lists of both sides must match: allow the domain on the server too.",
        ],
      ),
    ],
  };
}

function unblockInPolicy(policy: Policy, domain: string): Change {
  const listed = domainsIn(policy.property("BlockedExternalDomains"));
  const left = listed.filter((other) => other !== domain);
  const set = setPolicy(policy);
  const back = `${set} -CommunicationWithExternalOrgs BlockSpecificExternalDomains -BlockedExternalDomains ${listLiteral(listed)}`;
  return left.length === 0
    ? {
        commands: [`${set} -CommunicationWithExternalOrgs AllowAllExternalDomains`],
        undo: [back],
        warnings: [
          "It was the only domain this policy blocks, so the policy is set to admit every domain, which is what an empty block list means.",
        ],
      }
    : {
        commands: [`${set} -BlockedExternalDomains ${listLiteral(left)}`],
        undo: [back],
        warnings: [
          "Setting the list replaces it: the command names every domain that stays blocked; look again before you run it.",
        ],
      };
}

function unblockInTenant({ decision }: Failing, domain: string): Change {
  const blocked = decision.environment.slot(`${TENANT}.BlockedDomains`);
  const itself = showsDomain(blocked, domain);
  const below =
    decision.environment.slot(`${TENANT}.BlockAllSubdomains`).value === true &&
    domainsIn(blocked).some((other) => domain.endsWith(`.${other}`));
  const { add, remove } = onBlockedList(domain);
  const subdomains = (value: string): string =>
    `Set-CsTenantFederationConfiguration -BlockAllSubdomains ${value}`;
  return {
    commands: [...(itself ? remove : []), ...sayWhen([below, subdomains("$False")])],
    undo: [...sayWhen([below, subdomains("$True")]), ...(itself ? add : [])],
    warnings: sayWhen(
      [itself, "Somebody blocked this domain on purpose: find out why first."],
      [
        below,
        "The domain is refused because it lies below a blocked one. There is no exception for one subdomain: this opens the subdomains of every blocked domain, so block those you want refused one by one.",
      ],
      [
        decision.topology.value === "hybrid",
        "In a hybrid the blocked lists of both sides must match: make the same change on the server.",
      ],
    ),
  };
}

function domainsIn({ value }: Slot): readonly string[] {
  return isList(value) ? value : [];
}
