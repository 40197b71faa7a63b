import { isList, parseDomain, type Change, type Environment } from "../../knowledge/index.js";
import type { Supposition } from "./supposition.js";

const TENANT = "tenant.CsTenantFederationConfiguration";

/** "Block fabrikam.com", "add it to the allow list", "take it off the block list": each side by the list it reads. */
export function domainChanges({ words, environment, sides }: Supposition): readonly Change[] {
  const domain = domainIn(words);
  const doing = doingIn(words);
  if (domain === null || doing === null) return [];
  return sides.flatMap((side) =>
    side === "server" ? onServer(environment, domain, doing) : inTenant(environment, domain, doing),
  );
}

/** The first domain in the words that is no part of an address. */
export function domainIn(words: string): string | null {
  for (const [found] of words.matchAll(/(?<![@\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu)) {
    if (!/^(?:server|tenant)\./iu.test(found)) return parseDomain(found);
  }
  return null;
}

type Doing = "allow" | "disallow" | "block" | "unblock";

function doingIn(words: string): Doing | null {
  const takes = /\b(?:remov|delet|tak|drop|clear|lift)\w*\b/iu.test(words);
  if (/\bunblock\w*\b/iu.test(words)) return "unblock";
  if (/\bblock(?:ed|ing|s)?\b|\bdeny\b|\bblacklist\w*\b/iu.test(words)) {
    return takes ? "unblock" : "block";
  }
  if (takes) return "disallow";
  return /\b(?:allow|add|admit|whitelist|permit|trust|enabl)\w*\b/iu.test(words) ? "allow" : null;
}

function onServer(environment: Environment, domain: string, doing: Doing): readonly Change[] {
  const allowed = "server.CsAllowedDomain";
  const blocked = "server.CsBlockedDomain";
  switch (doing) {
    case "allow":
      return [...without(environment, blocked, domain), plus(environment, allowed, domain)];
    case "block":
      return [...without(environment, allowed, domain), plus(environment, blocked, domain)];
    case "disallow":
      return [minus(environment, allowed, domain)];
    case "unblock":
      return [minus(environment, blocked, domain)];
  }
}

function inTenant(environment: Environment, domain: string, doing: Doing): readonly Change[] {
  const allowed = `${TENANT}.AllowedDomains`;
  const blocked = `${TENANT}.BlockedDomains`;
  const isClosed = isList(environment.slot(allowed).value);
  switch (doing) {
    case "allow":
      return isClosed
        ? [plus(environment, allowed, domain)]
        : [minus(environment, blocked, domain)];
    case "block":
      return isClosed
        ? [minus(environment, allowed, domain)]
        : [plus(environment, blocked, domain)];
    case "disallow":
      return isClosed ? [minus(environment, allowed, domain)] : [];
    case "unblock":
      return [minus(environment, blocked, domain)];
  }
}

function without(environment: Environment, fact: string, domain: string): readonly Change[] {
  return environment.slot(fact).members?.has(domain) === true
    ? [minus(environment, fact, domain)]
    : [];
}

function plus(environment: Environment, fact: string, domain: string): Change {
  return changed(environment, fact, (list) => [...new Set([...list, domain])]);
}

function minus(environment: Environment, fact: string, domain: string): Change {
  return changed(environment, fact, (list) => list.filter((other) => other !== domain));
}

/** A list nobody has read to its end stays one of which only a part is known. */
function changed(
  environment: Environment,
  fact: string,
  change: (list: readonly string[]) => readonly string[],
): Change {
  const { value, partial } = environment.slot(fact);
  const after = change(isList(value) ? value : []);
  return partial || !isList(value) ? { fact, value: after, partial: true } : { fact, value: after };
}
