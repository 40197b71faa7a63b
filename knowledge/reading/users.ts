import { factKind, type Side } from "../fact.js";
import type { Desk } from "./desk.js";
import { isCut } from "./domain-lists.js";
import { textOf, type FoundObject, type Property } from "./found-object.js";
import { SERVER_USER, TENANT_USER } from "./kinds.js";
import { isRefused, readPolicyName } from "./values.js";

const ADDRESS: ReadonlySet<string> = new Set(["sipaddress", "userprincipalname"]);
const ADDRESS_FORM = /^[^@\s()]+@[^@\s()]+$/u;
const HOMES: ReadonlyMap<string, string> = new Map([
  ["srv:", "server"],
  ["sipfed.online.lync.com", "online"],
]);
const SITE = factKind("User(x@x.x).Site");
const NO_POLICY = { value: "none", partial: false };
const SIDE_QUESTION =
  "Were these users printed by Get-CsUser on the server, or by Get-CsOnlineUser?";

/** Reads a user of either side: home, site and the policy assigned. */
export function readUser(desk: Desk, object: FoundObject): void {
  const address = addressOf(object);
  if (address === null) {
    desk.ledger.whole(object, "ignored", {
      reason: "a user without a SipAddress or UserPrincipalName: it can't be told who",
    });
    return;
  }
  desk.nameBy(object, ADDRESS, "says which user this is");
  for (const property of object.properties.values()) {
    switch (property.lower) {
      case "sipaddress":
      case "userprincipalname":
        break;
      case "hostingprovider":
        readHome(desk, property, address);
        break;
      case "externalaccesspolicy":
        readAssigned(desk, object, property, address);
        break;
      case "site":
        readSite(desk, object, property, address);
        break;
      default:
        desk.pass(property);
    }
  }
}

/** An address as a key of facts: without `sip:`, in lower case; null where it is none. */
export function readAddress(text: string | null): string | null {
  if (text === null || isCut(text)) return null;
  const bare = text.trim().toLowerCase().replace(/^sip:/u, "");
  return ADDRESS_FORM.test(bare) ? bare : null;
}

function addressOf(object: FoundObject): string | null {
  return (
    readAddress(textOf(object, "sipaddress")) ?? readAddress(textOf(object, "userprincipalname"))
  );
}

function readHome(desk: Desk, property: Property, address: string): void {
  const printed = typeof property.value === "string" ? property.value.toLowerCase() : "";
  const home = HOMES.get(printed);
  const name = `User(${address}).Home`;
  if (home === undefined) {
    const reason =
      printed === ""
        ? "a blank proves nothing: unknown"
        : "a hosting provider I do not know: unknown";
    const fate = printed === "" ? "ignored" : "not-understood";
    desk.ledger.property(property, fate, { fact: name, reason });
    return;
  }
  desk.ledger.learn(name, home, property.line);
  desk.ledger.property(property, "used", { fact: name });
}

function readSite(desk: Desk, object: FoundObject, property: Property, address: string): void {
  if (SITE === undefined) desk.pass(property);
  else desk.take(object, property, SITE, address);
}

function readAssigned(desk: Desk, object: FoundObject, property: Property, address: string): void {
  const side = userSide(desk, object);
  if (side === null) {
    desk.ledger.property(property, "ignored", { reason: `not used: ${SIDE_QUESTION}` });
    desk.ledger.doubt("side of users", {
      line: property.line,
      about: "side",
      text: SIDE_QUESTION,
      choices: [
        { label: "Get-CsUser (server)", value: "server" },
        { label: "Get-CsOnlineUser (Microsoft 365)", value: "tenant" },
      ],
    });
    return;
  }
  const name = `${side}.User(${address}).ExternalAccessPolicy`;
  const isBlank = property.value === null || property.value === "";
  if (isBlank && side === "tenant") {
    desk.ledger.property(property, "ignored", {
      fact: name,
      reason: `a blank does not prove Global, a group's policy may be in force: \`Get-CsUserPolicyAssignment -Identity ${address} -PolicyType ExternalAccessPolicy\` tells`,
    });
    return;
  }
  learnPolicy(desk, property, name, isBlank);
}

function learnPolicy(desk: Desk, property: Property, name: string, isBlank: boolean): void {
  const result = isBlank ? NO_POLICY : readPolicyName(property.value);
  if (isRefused(result)) {
    desk.ledger.property(property, result.fate, { fact: name, reason: result.reason });
    return;
  }
  desk.ledger.learn(name, result.value, property.line);
  desk.ledger.property(
    property,
    "used",
    isBlank ? { fact: name, reason: "blank: no policy of their own" } : { fact: name },
  );
}

/** Which side printed a user; null where that can't be told, or is told two ways. */
function userSide(desk: Desk, object: FoundObject): Side | null {
  const stated = object.side ?? desk.options.side;
  const strong = strongSide(object);
  if (strong !== null) return stated === null || stated === strong ? strong : null;
  return stated ?? weakSide(object);
}

function strongSide(object: FoundObject): Side | null {
  for (const lower of object.properties.keys()) if (TENANT_USER.has(lower)) return "tenant";
  if (object.echo?.cmdlet === "get-csuser") return "server";
  return object.echo?.cmdlet === "get-csonlineuser" ? "tenant" : null;
}

function weakSide(object: FoundObject): Side | null {
  const { properties } = object;
  if (properties.has("registrarpool") && !properties.has("userprincipalname")) return "server";
  for (const lower of properties.keys()) if (SERVER_USER.has(lower)) return "server";
  return null;
}
