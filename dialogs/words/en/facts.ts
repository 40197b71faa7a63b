import {
  factKind,
  parseFactName,
  isRefusal,
  type FactKind,
  type FactValue,
  type Side,
} from "../../../knowledge/index.js";
import { inert } from "../inert.js";

/** The two systems, as their admins call them. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  server: "Skype for Business Server",
  tenant: "Microsoft 365",
};

/** A fact's name for people: what it is, whose it is, where it lives. */
export function factTitle(name: string): string {
  const parsed = factKind(name) === undefined ? null : parseFactName(name);
  if (parsed === null || isRefusal(parsed)) return somebodys(name);
  const { kind, key } = parsed;
  return key === null
    ? `${kind.label}${where(kind)}`
    : `${keyed(kind, inert(key, 120))}${where(kind)}`;
}

/** A fact of nobody in particular, as it is missing when the question is about all users. */
function somebodys(name: string): string {
  const kind = factKind(name.replace(/<[^<>]*>/u, "anybody"));
  return kind === undefined ? inert(name, 160) : `${kind.label}, of each user${where(kind)}`;
}

function where(kind: FactKind): string {
  if (kind.side === null || /\bserver\b|Microsoft 365/iu.test(kind.label)) return "";
  return `, ${SIDE_WORDS[kind.side]}`;
}

function keyed({ label, pattern }: FactKind, key: string): string {
  if (pattern.includes("Policy(<")) return `Policy ${key}: ${label.replace(/^Policy: /u, "")}`;
  return pattern.includes("Provider(<") ? `${label}, provider ${key}` : `${label}, ${key}`;
}

/** A value as PowerShell prints it; nothing known is said so. */
export function valueWords(value: FactValue | null | undefined, limit = 8): string {
  if (value === null || value === undefined) return "not known";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return inert(value, 160);
  if (value.length === 0) return "none";
  const shown = value.slice(0, limit).map((member) => inert(member, 80));
  return value.length > limit
    ? `${shown.join(", ")} and ${String(value.length - limit)} more`
    : shown.join(", ");
}

const CHOICES: Readonly<Record<string, string>> = {
  server: "Skype for Business Server",
  hybrid: "Hybrid: the server and Microsoft 365",
  online: "Microsoft 365",
  commercial: "Commercial",
  gcc: "GCC",
  "gcc-high": "GCC High",
  dod: "DoD",
  china: "China (21Vianet)",
  "microsoft-365": "Microsoft 365",
};

/** A choice as it is offered; values that cmdlets print stay as they are. */
export function choiceWords(value: string): string {
  return CHOICES[value] ?? value;
}

/** A value as it can be typed in again. */
export function typedValue(value: FactValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return value;
  return value.length === 0 ? "none" : value.join(", ");
}

/** What Microsoft documents as the default; shown for information, never taken for an answer. */
export function defaultWords(name: string): string | null {
  const standard = factKind(name)?.documentedDefault;
  return standard === undefined
    ? null
    : `documented default, for information only: ${inert(standard.value, 80)}`;
}

/** How to write a value of this kind, for an empty field. */
export function placeholder(kind: FactKind): string {
  switch (kind.type) {
    case "domains":
      return "fabrikam.com, tailspintoys.com or none";
    case "domain-rule":
      return "AllowAllKnownDomains, none, or fabrikam.com, tailspintoys.com";
    case "policy-name":
      return "the policy's name, or none";
    case "emptiness":
      return "none, if the list is empty";
    case "boolean":
    case "choice":
      return "Choose …";
    case "text":
      return "as the cmdlet shows it";
  }
}

/** An instant as a person reads it: `2026-11-21 22:31 UTC`. */
export function whenWords(at: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/u.exec(at);
  return match === null ? inert(at, 40) : `${match[1] ?? ""} ${match[2] ?? ""} UTC`;
}

/** How old something is: `just now`, `3 hours ago`. Empty when the instants cannot be read. */
export function ageWords(at: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / 60_000);
  if (Number.isNaN(minutes)) return "";
  if (minutes < 1) return "just now";
  if (minutes < 60) return ago(minutes, "minute");
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? ago(hours, "hour") : ago(Math.floor(hours / 24), "day");
}

function ago(count: number, unit: string): string {
  return `${String(count)} ${unit}${count === 1 ? "" : "s"} ago`;
}
