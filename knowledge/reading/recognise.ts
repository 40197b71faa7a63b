import { parseDomain } from "../fact.js";
import { textOf, type FoundObject } from "./found-object.js";
import type { KindId } from "./kinds.js";
import { signedKind } from "./vocabulary.js";

/** What an object is, or why that can't be told. */
export type Recognition =
  | { readonly kind: KindId }
  | { readonly kind: null; readonly reason: string; readonly ask?: "edge-or-tenant" };

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
  if (has("domain")) return recogniseDomain(object);
  if (has("allowfederatedusers")) return recogniseFederation(object);
  if (has("proxyfqdn") || isEcho(object, "get-cspublicprovider", "get-cshostingprovider")) {
    return recogniseProvider(object);
  }
  if (has("accountenabled") && (has("appid") || has("displayname"))) {
    return { kind: "MgServicePrincipal" };
  }
  return recogniseSipDomain(object);
}

function recogniseDomain(object: FoundObject): Recognition {
  const allowedOnly =
    object.properties.has("proxyfqdn") || object.properties.has("markformonitoring");
  const cmdlet = object.echo?.cmdlet;
  if (allowedOnly && cmdlet !== "get-csblockeddomain") return { kind: "CsAllowedDomain" };
  if (cmdlet === "get-csblockeddomain" && !allowedOnly) return { kind: "CsBlockedDomain" };
  if (cmdlet === "get-csalloweddomain") return { kind: "CsAllowedDomain" };
  return {
    kind: null,
    reason: allowedOnly
      ? "the command above says blocked, the properties say allowed: not used"
      : "an allowed and a blocked domain look alike here: not used. Paste it with the command above it, `Get-CsAllowedDomain` or `Get-CsBlockedDomain`",
  };
}

function recogniseFederation(object: FoundObject): Recognition {
  if (isEcho(object, "get-csaccessedgeconfiguration")) return { kind: "CsAccessEdgeConfiguration" };
  if (isEcho(object, "get-cstenantfederationconfiguration")) {
    return { kind: "CsTenantFederationConfiguration" };
  }
  return {
    kind: null,
    reason:
      "both sides have this switch: not used. Paste all that `Get-CsAccessEdgeConfiguration` or `Get-CsTenantFederationConfiguration | Format-List` prints",
    ask: "edge-or-tenant",
  };
}

const PROVIDERS: Readonly<Record<string, KindId>> = {
  "federation.messenger.msn.com": "CsPublicProvider",
  "sipfed.online.lync.com": "CsHostingProvider",
};

function recogniseProvider(object: FoundObject): Recognition {
  const proxy = textOf(object, "proxyfqdn")?.toLowerCase() ?? "";
  const byProxy = PROVIDERS[proxy];
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
