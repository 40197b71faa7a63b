import type { FactValue } from "./evidence.js";
import type { FactKind, FactType, Refusal } from "./fact-kind.js";

type ReadValue = (kind: FactKind, typed: string) => FactValue | Refusal;

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["$true", true],
  ["$false", false],
]);

const READERS: Readonly<Record<FactType, ReadValue>> = {
  boolean: (kind, typed) =>
    BOOLEANS.get(typed.toLowerCase()) ?? refuse(kind, typed, "`True` or `False`"),
  choice: (kind, typed) => {
    const choices = kind.choices ?? [];
    const match = choices.find((choice) => choice.toLowerCase() === typed.toLowerCase());
    return match ?? refuse(kind, typed, choices.map((word) => `\`${word}\``).join(", "));
  },
  "domain-rule": (kind, typed) =>
    /^allowallknowndomains$/iu.test(typed)
      ? "AllowAllKnownDomains"
      : domainList(kind, typed, "`AllowAllKnownDomains`, `none`, or domains separated by commas"),
  domains: (kind, typed) => domainList(kind, typed, "`none`, or domains separated by commas"),
  emptiness: (kind, typed) => (isNone(typed) ? [] : refuse(kind, typed, "`none`")),
  "policy-name": (kind, typed) => {
    if (typed === "") return refuse(kind, typed, "a policy's name, or `none`");
    return isNone(typed) ? "none" : policyName(typed);
  },
  text: (kind, typed) => (typed === "" ? refuse(kind, typed, "a word") : typed),
};

/** Reads a value as somebody types it for a fact of this kind. */
export function parseFactValue(kind: FactKind, text: string): FactValue | Refusal {
  return READERS[kind.type](kind, text.trim());
}

/** A domain name as DNS and SIP write it, lower case, or null. International names come as typed or as punycode. */
export function parseDomain(text: string): string | null {
  const domain = text
    .trim()
    .toLowerCase()
    .replace(/^domain=/u, "")
    .replace(/\.$/u, "");
  return /^(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(
    domain,
  )
    ? domain
    : null;
}

/** Drops the `Tag:` that user-scope policies print and grant commands do not take. */
export function policyName(identity: string): string {
  return identity.trim().replace(/^tag:/iu, "");
}

function domainList(kind: FactKind, typed: string, wanted: string): readonly string[] | Refusal {
  if (isNone(typed)) return [];
  const domains: string[] = [];
  for (const part of typed.split(/[,;\s]+/u).filter((piece) => piece !== "")) {
    const domain = parseDomain(part);
    if (domain === null) return refuse(kind, part, wanted);
    domains.push(domain);
  }
  return domains.length === 0 ? refuse(kind, typed, wanted) : [...new Set(domains)];
}

function isNone(typed: string): boolean {
  return /^none$/iu.test(typed);
}

function refuse(kind: FactKind, typed: string, wanted: string): Refusal {
  return { refused: `\`${typed}\` is not a value of ${kind.pattern}`, advice: `give ${wanted}` };
}
