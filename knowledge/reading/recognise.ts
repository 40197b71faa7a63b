import { parseDomain } from "../fact.js";
import { textOf, type FoundObject } from "./found-object.js";
import type { KindId } from "./kinds.js";
import { signedKind } from "./vocabulary.js";

/** What an object is, or why that can't be told. */
export type Recognition =
  | { readonly kind: KindId }
  | { readonly kind: null; readonly reason: string; readonly ask?: "edge-or-tenant" };

const TENANT_CONFIGURATION = "get-cstenantfederationconfiguration";
const NOT_KNOWN: Recognition = { kind: null, reason: "no object that I know" };
const MIXED: Recognition = {
  kind: null,
  reason:
    "properties of two different objects stand together; paste each with a blank line between",
};

/** Recognises an object by its properties; the echoed command decides only what they leave open. */
export function recognise(object: FoundObject): Recognition {
  let kind: KindId | null = null;
  for (const lower of object.properties.keys()) {
    const signed = signedKind(lower);
    if (signed === undefined || signed === kind) continue;
    if (kind !== null) return MIXED;
    kind = signed;
  }
  return kind === null ? recogniseByRest(object) : { kind };
}

function recogniseByRest(object: FoundObject): Recognition {
  const has = (lower: string): boolean => object.properties.has(lower);
  if (has("domain")) return recogniseDomainOf(object);
  if (has("allowfederatedusers")) return recogniseFederation(object);
  if (has("proxyfqdn") || isEcho(object, "get-cspublicprovider", "get-cshostingprovider")) {
    return recogniseProvider(object);
  }
  if (isEcho(object, "get-cstenant")) return { kind: "CsTenant" };
  const named = recogniseProviderByName(object);
  if (named !== null) return { kind: named };
  if (has("accountenabled") && (has("appid") || has("displayname"))) {
    return { kind: "MgServicePrincipal" };
  }
  return recogniseSipDomain(object);
}

function recogniseDomainOf(object: FoundObject): Recognition {
  const alone = !object.properties.has("identity") && !object.properties.has("proxyfqdn");
  return alone && isEcho(object, TENANT_CONFIGURATION) && object.echo?.expands === "blockeddomains"
    ? { kind: "BlockList" }
    : recogniseDomain(object);
}

/** An allowed domain prints ProxyFqdn and MarkForMonitoring, a blocked one has neither; the echoed command must not contradict. */
function recogniseDomain(object: FoundObject): Recognition {
  const allowedOnly =
    object.properties.has("proxyfqdn") || object.properties.has("markformonitoring");
  const cmdlet = object.echo?.cmdlet;
  if (allowedOnly) {
    return cmdlet === "get-csblockeddomain" ? CONTRADICTED : { kind: "CsAllowedDomain" };
  }
  if (cmdlet === "get-csalloweddomain") return { kind: "CsAllowedDomain" };
  return object.properties.has("identity") || cmdlet === "get-csblockeddomain"
    ? { kind: "CsBlockedDomain" }
    : ALIKE;
}

const CONTRADICTED: Recognition = {
  kind: null,
  reason: "the command above says blocked, the properties say allowed: not used",
};
const ALIKE: Recognition = {
  kind: null,
  reason:
    "an allowed and a blocked domain look alike here: not used. Paste all that `Get-CsAllowedDomain` or `Get-CsBlockedDomain` prints",
};

function recogniseFederation(object: FoundObject): Recognition {
  if (isEcho(object, "get-csaccessedgeconfiguration")) return { kind: "CsAccessEdgeConfiguration" };
  if (isEcho(object, TENANT_CONFIGURATION)) {
    return { kind: "CsTenantFederationConfiguration" };
  }
  return {
    kind: null,
    reason:
      "both sides have this switch: not used. Paste all that `Get-CsAccessEdgeConfiguration` or `Get-CsTenantFederationConfiguration | Format-List` prints",
    ask: "edge-or-tenant",
  };
}

const PROVIDERS: ReadonlyMap<string, KindId> = new Map([
  ["federation.messenger.msn.com", "CsPublicProvider"],
  ["sipfed.online.lync.com", "CsHostingProvider"],
]);

function recogniseProvider(object: FoundObject): Recognition {
  const proxy = textOf(object, "proxyfqdn")?.toLowerCase() ?? "";
  const byProxy = PROVIDERS.get(proxy);
  const echoed = isEcho(object, "get-cspublicprovider")
    ? "CsPublicProvider"
    : isEcho(object, "get-cshostingprovider")
      ? "CsHostingProvider"
      : undefined;
  const kind = echoed ?? byProxy;
  if (kind !== undefined && object.properties.has("enabled")) return { kind };
  if (kind !== undefined && byProxy !== undefined) return { kind };
  return {
    kind: null,
    reason:
      "a public and a hosting provider look alike here: not used. Paste it with the command above it, `Get-CsPublicProvider` or `Get-CsHostingProvider`",
  };
}

/** Names that providers usually bear, for a print that shows no proxy. */
const PROVIDER_NAMES: ReadonlyMap<string, KindId> = new Map([
  ["skype", "CsPublicProvider"],
  ["messenger", "CsPublicProvider"],
  ["msn", "CsPublicProvider"],
  ["windows live", "CsPublicProvider"],
  ["lynconline", "CsHostingProvider"],
  ["skypeforbusinessonline", "CsHostingProvider"],
  ["exchange online", "CsHostingProvider"],
]);
const SHORT_PROVIDER = new Set(["identity", "name", "enabled", "verificationlevel"]);

function recogniseProviderByName(object: FoundObject): KindId | null {
  const names = [...object.properties.keys()];
  if (!names.includes("enabled") || !names.every((name) => SHORT_PROVIDER.has(name))) return null;
  return PROVIDER_NAMES.get(textOf(object, "identity")?.toLowerCase() ?? "") ?? null;
}

function recogniseSipDomain(object: FoundObject): Recognition {
  const names = [...object.properties.keys()].filter((name) => name !== "identity").join(" ");
  const name = textOf(object, "name");
  if (name === null || parseDomain(name) === null) return NOT_KNOWN;
  if (names === "name isdefault") return { kind: "CsSipDomain" };
  const online =
    names === "name status" && /^(?:enabled|disabled)$/iu.test(textOf(object, "status") ?? "");
  return online ? { kind: "CsOnlineSipDomain" } : NOT_KNOWN;
}

function isEcho(object: FoundObject, ...cmdlets: readonly string[]): boolean {
  return object.echo !== null && cmdlets.includes(object.echo.cmdlet);
}
