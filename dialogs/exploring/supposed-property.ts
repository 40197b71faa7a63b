import {
  CATALOGUE,
  factName,
  isRefusal,
  parseFactValue,
  type Change,
  type FactKind,
  type Side,
} from "../../knowledge/index.js";
import { turnsOff, type Supposition } from "./supposition.js";

/** "AllowFederatedUsers = False", "we enable EnablePublicCloudAccess", "set … to True". */
export function propertyChanges(supposition: Supposition): readonly Change[] {
  const { words, sides } = supposition;
  const kinds = CATALOGUE.filter(
    (kind) => kind.side !== null && sides.includes(kind.side) && mentions(words, propertyOf(kind)),
  );
  const [longest] = kinds.map(propertyOf).sort((a, b) => b.length - a.length);
  return kinds
    .filter((kind) => propertyOf(kind) === longest && object(words, kind))
    .flatMap((kind) => changesOf(supposition, kind));
}

function propertyOf({ pattern }: FactKind): string {
  return pattern.slice(pattern.lastIndexOf(".") + 1);
}

function mentions(words: string, property: string): boolean {
  return /[a-z][A-Z]/u.test(property) && new RegExp(`\\b${property}\\b`, "iu").test(words);
}

/** Where an object is named, only its own property is meant. */
function object(words: string, { pattern }: FactKind): boolean {
  const named = /\bCs[A-Z]\w+/u.exec(words)?.[0];
  return named === undefined || pattern.toLowerCase().includes(`.${named.toLowerCase()}`);
}

function changesOf(supposition: Supposition, kind: FactKind): readonly Change[] {
  const { words } = supposition;
  const typed = /(?:=|:|\bto\b|\bis\b|\bwere\b)\s*\$?([\w.,*-]+(?:\s*,\s*[\w.*-]+)*)\s*$/iu.exec(
    words,
  );
  const switchedTo = turnsOff(words.replace(propertyOf(kind), "")) ? "False" : "True";
  const said = typed?.[1] ?? (kind.type === "boolean" ? switchedTo : "");
  const value =
    said === ""
      ? null
      : parseFactValue(kind, said.replace(/^on$/iu, "True").replace(/^off$/iu, "False"));
  if (value === null || isRefusal(value)) return [];
  return keysFor(supposition, kind).flatMap((key) => {
    const fact = factName(kind.pattern, key);
    return fact === null ? [] : [{ fact, value }];
  });
}

/** Which policy or provider: the one named, the person's own, else Global or the usual one. */
function keysFor(supposition: Supposition, { pattern, side }: FactKind): readonly string[] {
  if (side === null || pattern.includes("(<address>)")) return [];
  if (pattern.includes("Policy(<")) return [policyFor(supposition, side)];
  if (pattern.includes("CsPublicProvider(<")) return ["Skype"];
  return pattern.includes("(<") ? [] : [""];
}

function policyFor({ words, subject, environment }: Supposition, side: Side): string {
  const text = words.toLowerCase();
  const named = environment
    .policies(side)
    .find(({ identity }) => text.includes(identity.toLowerCase()));
  if (named !== undefined) return named.identity;
  if (subject === null) return "Global";
  const user = environment.user(subject);
  const { value } = side === "server" ? user.serverPolicy : user.tenantPolicy;
  return typeof value === "string" && value !== "none"
    ? environment.policy(side, value).identity
    : "Global";
}
