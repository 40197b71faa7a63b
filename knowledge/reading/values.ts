import type { FactValue } from "../evidence.js";
import { policyName, type FactKind } from "../fact.js";
import {
  isCut,
  isTypeName,
  memberOf,
  readDomainJson,
  readDomainText,
  unwrapped,
  type DomainList,
} from "./domain-lists.js";
import type { Shape } from "./found-object.js";
import type { LineFate } from "./receipt.js";

/** A printed value that was understood. */
export interface ReadValue {
  readonly value: FactValue;
  readonly partial: boolean;
}

/** Why a printed value proves nothing. */
export interface RefusedValue {
  readonly fate: Exclude<LineFate, "used">;
  readonly reason: string;
}

const TELLS_THE_RULE =
  "`(Get-CsTenantFederationConfiguration).AllowedDomains.GetType().Name` tells";

/** Reads one printed value for a fact. What the fact's type does not allow is refused, never coerced. */
export function readValue(kind: FactKind, raw: unknown, shape: Shape): ReadValue | RefusedValue {
  if (raw === undefined) return notUnderstood("a property stands twice in this object");
  if (shape === "table" && isCutText(raw)) {
    return notUnderstood(`the column is cut; \`${kind.cmdlet} | Format-List\` prints it whole`);
  }
  return readByType(kind, raw, shape);
}

function readByType(kind: FactKind, raw: unknown, shape: Shape): ReadValue | RefusedValue {
  switch (kind.type) {
    case "boolean":
      return readBoolean(raw);
    case "choice":
      return readChoice(kind, raw);
    case "domain-rule":
      return readDomainRule(raw);
    case "domains":
    case "emptiness":
      return readDomains(kind, raw, shape);
    case "policy-name":
      return readPolicyName(raw);
    case "text":
      return readWord(raw);
  }
}

/** Reads a policy's name as a user's property or an assignment prints it. */
export function readPolicyName(raw: unknown): ReadValue | RefusedValue {
  const result = readWord(raw);
  if (isRefused(result) || typeof result.value !== "string") return result;
  const name = policyName(result.value);
  return name === "" ? notUnderstood("this is no name") : known(name);
}

/** Narrows what `readValue` returns. */
export function isRefused(result: ReadValue | RefusedValue): result is RefusedValue {
  return "fate" in result;
}

function readBoolean(raw: unknown): ReadValue | RefusedValue {
  if (typeof raw === "boolean") return known(raw);
  if (isBlank(raw)) return blank();
  const word = typeof raw === "string" ? raw.toLowerCase() : "";
  if (word === "true" || word === "false") return known(word === "true");
  return notUnderstood("this is neither True nor False");
}

function readChoice(kind: FactKind, raw: unknown): ReadValue | RefusedValue {
  if (isBlank(raw)) return blank();
  if (typeof raw === "number") {
    return notUnderstood(
      "JSON prints this choice as a number; add `-EnumsAsStrings` to ConvertTo-Json, or use Format-List",
    );
  }
  const word = typeof raw === "string" ? raw.toLowerCase() : "";
  const match = kind.choices?.find((choice) => choice.toLowerCase() === word);
  return match === undefined
    ? notUnderstood(`this is none of ${(kind.choices ?? []).join(", ")}`)
    : known(match);
}

function readWord(raw: unknown): ReadValue | RefusedValue {
  if (isBlank(raw)) return blank();
  const named = namedBy(raw);
  if (typeof named === "number") return known(String(named));
  if (typeof named !== "string" || isTypeName(named)) return notUnderstood("this is no name");
  if (isCut(named)) return notUnderstood("this is cut; Format-List prints it whole");
  return named.includes("\n")
    ? notUnderstood("this is wrapped, and could be read two ways")
    : known(named.trim());
}

/** An object stands for its name; a list of words for what Format-List prints of it. */
function namedBy(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const items = Array.isArray(raw) ? (raw as unknown[]) : unwrapped(raw);
  if (items === null) return memberOf(raw, "name");
  return items.every((item) => typeof item === "string") ? `{${items.join(", ")}}` : undefined;
}

function readDomainRule(raw: unknown): ReadValue | RefusedValue {
  if (typeof raw === "string") return readRuleText(raw.trim());
  if (typeof raw !== "object" || raw === null) return unclearRule("nothing is printed here");
  if (Array.isArray(raw) || unwrapped(raw) !== null) return readRuleList(raw);
  return Object.keys(raw).length === 0
    ? known("AllowAllKnownDomains")
    : readAllowList(memberOf(raw, "alloweddomain"));
}

/** `{ "AllowedDomain": … }`: a list is in use, whatever is in it. */
function readAllowList(inner: unknown): ReadValue | RefusedValue {
  if (inner === null || isEmptyList(inner)) return known([]);
  return inner === undefined || inner === ""
    ? unclearRule("this is neither the open rule nor a list")
    : readRuleList(inner);
}

function readRuleText(text: string): ReadValue | RefusedValue {
  if (text === "" || text === "{}") {
    return unclearRule("nothing is printed here: it may be an empty list, or not printed at all");
  }
  if (/^(?:[\w.+]{1,200}\.)?allowallknowndomains$/iu.test(text)) {
    return known("AllowAllKnownDomains");
  }
  if (/^(?:[\w.+]{1,200}\.)?allowlist$/iu.test(text)) {
    return notUnderstood(
      "a list is in use, but its domains are not printed; `Get-CsTenantFederationConfiguration | Select-Object -ExpandProperty AllowedDomains` prints them",
    );
  }
  return readRuleList(text);
}

function readRuleList(raw: unknown): ReadValue | RefusedValue {
  const list = readDomainJson(raw);
  if (list === null) return unclearRule("I cannot read this as domains");
  return list.domains.length === 0
    ? unclearRule("no domain is printed here")
    : knownList(list, "Get-CsTenantFederationConfiguration | ConvertTo-Json -Depth 5");
}

function readDomains(kind: FactKind, raw: unknown, shape: Shape): ReadValue | RefusedValue {
  const text = typeof raw === "string" ? raw.trim() : raw;
  if (isBlank(text)) {
    return shape === "csv"
      ? { fate: "ignored", reason: `a blank in CSV may be a list; use \`${kind.cmdlet}\`` }
      : known([]);
  }
  if (text === "{}" || text === "[]" || isEmptyList(text) || isEmptyObject(text)) return known([]);
  const list = typeof text === "string" ? readDomainText(text) : readDomainJson(text);
  return list === null
    ? notUnderstood(
        `I cannot read this as domains; \`${kind.cmdlet} | ConvertTo-Json -Depth 5\` prints them`,
      )
    : knownList(list, kind.cmdlet);
}

function knownList(list: DomainList, cmdlet: string): ReadValue | RefusedValue {
  if (list.partial && list.domains.length === 0) {
    return notUnderstood(`the list is cut before its first domain; \`${cmdlet}\` prints it whole`);
  }
  return { value: list.domains, partial: list.partial };
}

function isCutText(raw: unknown): boolean {
  return typeof raw === "string" && isCut(raw);
}

function isBlank(raw: unknown): boolean {
  return raw === null || raw === undefined || (typeof raw === "string" && raw.trim() === "");
}

function isEmptyList(raw: unknown): boolean {
  if (typeof raw !== "object" || raw === null) return false;
  const items = Array.isArray(raw) ? (raw as unknown[]) : unwrapped(raw);
  return items?.length === 0;
}

function isEmptyObject(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && Object.keys(raw).length === 0;
}

function known(value: FactValue): ReadValue {
  return { value, partial: false };
}

function blank(): RefusedValue {
  return { fate: "ignored", reason: "a blank proves nothing: unknown" };
}

function notUnderstood(reason: string): RefusedValue {
  return { fate: "not-understood", reason: `${reason}: unknown` };
}

function unclearRule(reason: string): RefusedValue {
  return { fate: "not-understood", reason: `${reason}: unknown. ${TELLS_THE_RULE}` };
}
