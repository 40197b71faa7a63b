import { CATALOGUE } from "../catalogue.js";
import type { FactKind, Side } from "../fact.js";
import { INTERNAL, SERVER_USER, SIGNATURES, TENANT_USER, type KindId } from "./kinds.js";

/** The catalogue's facts of one kind of object by lower-case property. */
export type KindFacts = ReadonlyMap<string, FactKind>;

const SETTING = /^(server|tenant)\.(\w+)(?:\(<\w+>\))?\.(\w+)$/u;
const NOTHING: KindFacts = new Map();

const FACTS = catalogueByKind();
const SIGNED = signaturesByProperty();
const KNOWN = knownNames();

/** The facts that an object of this kind gives, as far as the catalogue knows them. */
export function factsOf(side: Side, kind: KindId): KindFacts {
  return FACTS.get(`${side}.${kind}`) ?? NOTHING;
}

/** The kind that alone has this property. */
export function signedKind(lower: string): KindId | undefined {
  return SIGNED.get(lower);
}

/** Whether any cmdlet we read prints a property of this name. */
export function isKnownName(lower: string): boolean {
  return KNOWN.has(lower);
}

/** Every name of a setting that bears on an answer, as printed: what a misspelling may have meant. */
export function bearingNames(): readonly string[] {
  return [...new Set([...FACTS.values()].flatMap((facts) => [...facts.values()].map(propertyOf)))];
}

/** The property a setting is read from: the last part of its name. */
function propertyOf(kind: FactKind): string {
  return kind.pattern.slice(kind.pattern.lastIndexOf(".") + 1);
}

function catalogueByKind(): ReadonlyMap<string, KindFacts> {
  const byKind = new Map<string, Map<string, FactKind>>();
  for (const entry of CATALOGUE) {
    const [, side = "", kind = "", property = ""] = SETTING.exec(entry.pattern) ?? [];
    if (property === "" || kind === "User") continue;
    const facts = byKind.get(`${side}.${kind}`) ?? new Map<string, FactKind>();
    facts.set(property.toLowerCase(), entry);
    byKind.set(`${side}.${kind}`, facts);
  }
  return byKind;
}

function signaturesByProperty(): ReadonlyMap<string, KindId> {
  const signed = new Map<string, KindId>();
  for (const [kind, words] of Object.entries(SIGNATURES)) {
    for (const word of words.toLowerCase().split(" ")) signed.set(word, kind as KindId);
  }
  return signed;
}

function knownNames(): ReadonlySet<string> {
  const plain =
    "identity domain proxyfqdn comment markformonitoring verificationlevel enabled policyname policytype appid accountenabled displayname allowfederatedusers isdefault site";
  const catalogued = [...FACTS.values()].flatMap((facts) => [...facts.keys()]);
  return new Set([
    ...plain.split(" "),
    ...catalogued,
    ...SIGNED.keys(),
    ...INTERNAL,
    ...SERVER_USER,
    ...TENANT_USER,
  ]);
}
