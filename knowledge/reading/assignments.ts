import { factKind, factName } from "../fact.js";
import type { Desk } from "./desk.js";
import { textOf, type FoundObject } from "./found-object.js";
import { readAddress } from "./users.js";

const SKYPE_APP = "00000004-0000-0ff1-ce00-000000000000";
const SKYPE_NAMES = new Set(["skype for business online", "skype for business"]);
const APPLICATION = "tenant.EnterpriseApplication(SkypeForBusiness).Enabled";

/** Reads an entry of Get-CsUserPolicyAssignment, when it is known whose it is. */
export function readAssignment(desk: Desk, object: FoundObject): void {
  const type = (textOf(object, "policytype") ?? object.echo?.policyType ?? "").toLowerCase();
  const policy = object.properties.get("policyname");
  if (type !== "externalaccesspolicy" || policy === undefined) {
    desk.ledger.whole(object, "ignored", { reason: "no assignment of an external access policy" });
    return;
  }
  if (textOf(object, "assignmenttype")?.toLowerCase() === "group") {
    desk.ledger.whole(object, "ignored", {
      reason:
        "a group's policy, which a direct one overrules: `Get-CsUserPolicyAssignment` without expanding PolicySource tells which is in force",
    });
    return;
  }
  const owner =
    readAddress(object.echo?.identity ?? null) ?? readAddress(desk.options.owner ?? null);
  if (owner === null) {
    askOwner(desk, object);
    return;
  }
  for (const property of object.properties.values()) {
    const kind = factKind(factName("tenant.User(<address>).ExternalAccessPolicy", owner) ?? "");
    if (property === policy && kind !== undefined) desk.take(object, property, kind, owner);
    else if (property.lower === "policytype") {
      desk.ledger.property(property, "used", { reason: "says which kind of policy this is" });
    } else desk.pass(property);
  }
}

/** Reads the Skype for Business enterprise application among service principals. */
export function readServicePrincipal(desk: Desk, object: FoundObject): void {
  const id = textOf(object, "appid")?.toLowerCase();
  const named = SKYPE_NAMES.has(textOf(object, "displayname")?.toLowerCase() ?? "");
  const enabled = object.properties.get("accountenabled");
  const kind = factKind(APPLICATION);
  // Another application may bear the name; the id can't be mistaken.
  const ours = id === undefined || id === "" ? named : id === SKYPE_APP;
  if (!ours || enabled === undefined || kind === undefined) {
    desk.ledger.whole(object, "ignored", {
      reason: "another application, or not whether it is on",
    });
    return;
  }
  for (const property of object.properties.values()) {
    if (property === enabled) desk.take(object, property, kind);
    else if (property.lower === "appid" || property.lower === "displayname") {
      desk.ledger.property(property, "used", { reason: "says which application this is" });
    } else desk.pass(property);
  }
}

function askOwner(desk: Desk, object: FoundObject): void {
  const text =
    "Whose assignment is this? Paste it with the command above it, `Get-CsUserPolicyAssignment -Identity <address>`.";
  desk.ledger.whole(object, "ignored", { reason: text });
  desk.ledger.doubt("owner", { line: object.line, about: "owner", text, choices: [] });
}
