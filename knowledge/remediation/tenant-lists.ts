import { quote } from "./power-shell.js";

/** The commands that put one domain on a list of the organisation, and those that take it off. */
export interface ListCommands {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * For the allowed domains: the form that changes one entry and leaves the others alone.
 * @throws Unquotable
 */
export function onAllowedList(domain: string): ListCommands {
  const fill = [
    "$domains = New-Object Collections.Generic.List[String]",
    `$domains.Add(${quote(domain)})`,
  ];
  const set = (how: string): string =>
    `Set-CsTenantFederationConfiguration -AllowedDomainsAsAList @{${how}=$domains}`;
  return { add: [...fill, set("Add")], remove: [...fill, set("Remove")] };
}

/**
 * For the blocked domains, which take no plain text.
 * @throws Unquotable
 */
export function onBlockedList(domain: string): ListCommands {
  const pattern = `$domain = New-CsEdgeDomainPattern -Domain ${quote(domain)}`;
  const set = (how: string): string =>
    `Set-CsTenantFederationConfiguration -BlockedDomains @{${how}=$domain}`;
  return { add: [pattern, set("Add")], remove: [pattern, set("Remove")] };
}
