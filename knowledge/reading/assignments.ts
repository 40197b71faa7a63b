import { factKind, type FactKind } from "../fact.js";
import type { Desk } from "./desk.js";
import { textOf, type FoundObject, type Property } from "./found-object.js";
import { readAddress } from "./users.js";

const SKYPE_APP = "00000004-0000-0ff1-ce00-000000000000";
const SKYPE_NAMES = new Set(["skype for business online", "skype for business"]);
const TELLING = new Set(["policytype", "appid", "displayname"]);
const TELLS = { reason: "says what this is" };
const APPLICATION = "tenant.EnterpriseApplication(SkypeForBusiness).Enabled";

/** Reads an entry of Get-CsUserPolicyAssignment, when it is known whose it is. */
export function readAssignment(desk: Desk, object: FoundObject): void {
  const policy = object.properties.get("policyname");
  const reason = reasonToPass(object);
  if (reason !== null || policy === undefined) {
    desk.ledger.whole(object, "ignored", { reason: reason ?? "no policy's name is printed" });
    return;
  }
  const owner =
    readAddress(object.echo?.identity ?? null) ?? readAddress(desk.options.owner ?? null);
  if (owner === null) askOwner(desk, object);
  else takeOne(desk, object, policy, factKind(`tenant.User(${owner}).ExternalAccessPolicy`), owner);
}

/** Reads the Skype for Business enterprise application among service principals. */
export function readServicePrincipal(desk: Desk, object: FoundObject): void {
  const enabled = object.properties.get("accountenabled");
  if (enabled === undefined || !isSkypeForBusiness(object)) {
    desk.ledger.whole(object, "ignored", {
      reason: "another application, or not whether it is on",
    });
    return;
  }
  takeOne(desk, object, enabled, factKind(APPLICATION));
}

/** Takes the one property that counts, and records those that say what the object is. */
function takeOne(
  desk: Desk,
  object: FoundObject,
  wanted: Property,
  kind: FactKind | undefined,
  key?: string,
): void {
  for (const property of object.properties.values()) {
    if (property === wanted && kind !== undefined) desk.take(object, property, kind, key);
    else if (TELLING.has(property.lower)) desk.ledger.property(property, "used", TELLS);
    else desk.pass(property);
  }
}

function reasonToPass(object: FoundObject): string | null {
  const type = textOf(object, "policytype") ?? object.echo?.policyType ?? "";
  if (type.toLowerCase() !== "externalaccesspolicy") {
    return "no assignment of an external access policy";
  }
  return textOf(object, "assignmenttype")?.toLowerCase() === "group"
    ? "a group's policy, which a direct one overrules: `Get-CsUserPolicyAssignment` without expanding PolicySource tells which is in force"
    : null;
}

/** Another application may bear the name; the id can't be mistaken. */
function isSkypeForBusiness(object: FoundObject): boolean {
  const id = textOf(object, "appid") ?? "";
  if (id !== "") return id.toLowerCase() === SKYPE_APP;
  return SKYPE_NAMES.has((textOf(object, "displayname") ?? "").toLowerCase());
}

function askOwner(desk: Desk, object: FoundObject): void {
  const text =
    "Whose assignment is this? Paste it with the command above it, `Get-CsUserPolicyAssignment -Identity <address>`.";
  desk.ledger.whole(object, "ignored", { reason: text });
  desk.ledger.doubt("owner", { line: object.line, about: "owner", text, choices: [] });
}
