import type { Side } from "../fact.js";
import type { Desk } from "./desk.js";
import { isCut } from "./domain-lists.js";
import { textOf, type FoundObject } from "./found-object.js";
import { TENANT_POLICY, type KindId } from "./kinds.js";
import { factsOf } from "./vocabulary.js";

const IDENTITY: ReadonlySet<string> = new Set(["identity"]);
const IDENTITY_OR_NAME: ReadonlySet<string> = new Set(["identity", "name"]);
const SIDE_CHOICES = [
  { label: "Skype for Business Server", value: "server" },
  { label: "Microsoft 365 (Teams)", value: "tenant" },
];

/** Reads an object there is only one of: the access edge's or the tenant's configuration. */
export function readSingle(desk: Desk, object: FoundObject, side: Side, kind: KindId): void {
  desk.nameBy(object, IDENTITY, "names the object");
  desk.takeAll(object, side, kind, undefined, IDENTITY);
}

/** Reads the tenant's allowed domains as `-ExpandProperty AllowedDomains` prints them, by themselves. */
export function readAllowList(desk: Desk, object: FoundObject): void {
  const kind = factsOf("tenant", "CsTenantFederationConfiguration").get("alloweddomains");
  for (const property of object.properties.values()) {
    if (property.lower !== "alloweddomain" || kind === undefined) {
      desk.pass(property);
      continue;
    }
    const inner = property.value === "{}" ? [] : property.value;
    // A table's column may cut a domain in two: that is refused as the text it is.
    const cut = object.shape === "table" && isCut(String(property.value));
    desk.take(object, cut ? property : { ...property, value: { AllowedDomain: inner } }, kind);
  }
}

/** Reads an external access policy, when it can be told whose it is. */
export function readPolicy(desk: Desk, object: FoundObject): void {
  const identity = identityOf(object);
  if (identity === null) {
    desk.ledger.whole(object, "ignored", {
      reason: "no Identity is printed whole, so it can't be told which policy this is",
    });
    return;
  }
  const side = policySide(desk, object);
  if (side === null) {
    askSide(
      desk,
      object,
      `Whose policy is \`${identity.slice(0, 100)}\`: the server's or Microsoft 365's?`,
    );
    return;
  }
  desk.nameBy(object, IDENTITY, "says which policy this is");
  desk.takeAll(object, side, "CsExternalAccessPolicy", identity, IDENTITY);
}

/** Reads a public or a hosting provider. */
export function readProvider(desk: Desk, object: FoundObject, kind: KindId): void {
  const identity = identityOf(object) ?? nonBlank(textOf(object, "name"));
  if (identity === null) {
    desk.ledger.whole(object, "ignored", { reason: "no Identity is printed whole" });
    return;
  }
  desk.nameBy(object, IDENTITY_OR_NAME, "says which provider this is");
  desk.takeAll(object, "server", kind, identity, IDENTITY_OR_NAME);
}

/** Asks which side an object belongs to, and uses none of it. */
function askSide(desk: Desk, object: FoundObject, text: string): void {
  desk.ledger.whole(object, "ignored", {
    reason: "it can't be told which side this belongs to: not used until you say",
  });
  desk.ledger.doubt(`side ${text}`, {
    line: object.line,
    about: "side",
    text,
    choices: SIDE_CHOICES,
  });
}

/** The object's Identity, or null where it is absent, cut or wrapped. */
function identityOf(object: FoundObject): string | null {
  return nonBlank(textOf(object, "identity"));
}

function nonBlank(text: string | null): string | null {
  return text === null || text === "" || isCut(text) || /\p{Cc}/u.test(text) ? null : text;
}

function policySide(desk: Desk, object: FoundObject): Side | null {
  const stated = object.side ?? desk.options.side;
  const tenantOnly = [...object.properties.keys()].some((lower) => TENANT_POLICY.has(lower));
  if (!tenantOnly) return stated;
  // The folder says server, the properties say tenant: neither is taken on trust.
  return stated === "server" ? null : "tenant";
}
