import { factName, type Environment, type Evidence, type Slot } from "../../knowledge/index.js";
import { choiceWords, typedValue, valueWords } from "../words/en/facts.js";
import { inert } from "../words/inert.js";
import { providerWords } from "../words/en/setup.js";
import type { Setup, SetupMark } from "./state.js";
import { SETUP_STEPS, type SetupStepKind } from "./steps.js";

/** One step of somebody's checklist. */
export interface Step {
  /** As it is stored: the kind's name, and whom it is about where it is about somebody. */
  readonly key: string;
  readonly kind: SetupStepKind;
  /** The fact it asks for, or the list's; null for a step that asks for names. */
  readonly fact: string | null;
  /** The user or partner it is about. */
  readonly about: string | null;
}

/** How a step stands. */
export type Standing =
  | { readonly is: "answered"; readonly value: string; readonly evidence: Evidence | null }
  /** `conflict`: sources disagree. `partial`: what was read was printed cut. */
  | { readonly is: "open"; readonly because: "nothing" | "conflict" | "partial" }
  | { readonly is: SetupMark };

/** What a checklist is looked at with. */
export interface Known {
  readonly environment: Environment;
  readonly setup: Setup;
}

/** The steps as things stand, in order. While the topology is open nobody can tell which sides matter, so theirs wait. */
export function stepsOf(known: Known): readonly Step[] {
  const sidesWait = isTopologyOpen(known);
  return inOrder(known).filter(({ kind, about }) => {
    if (sidesWait && (about !== null || isOfOneSide(kind))) return false;
    return kind.applies(known.environment, about ?? "");
  });
}

/** Answers that stand although nothing asks for them as things are. */
export function keptAside(known: Known): readonly Step[] {
  const asked = new Set(stepsOf(known).map((step) => step.key));
  return inOrder(known).filter(
    (step) => !asked.has(step.key) && standingOf(step, known).is === "answered",
  );
}

function isTopologyOpen({ environment, setup }: Known): boolean {
  return environment.topology.value === null && setup.marks["topology"] === undefined;
}

function isOfOneSide({ section }: SetupStepKind): boolean {
  return section === "tenant" || section === "server" || section === "skype";
}

/** Every step there could be: those about users and partners once for each, together. */
function inOrder({ setup }: Known): readonly Step[] {
  const steps: Step[] = [];
  const done = new Set<string>();
  for (const kind of SETUP_STEPS) {
    if (kind.asks !== "fact" || kind.each === undefined) steps.push(plainStep(kind));
    else if (!done.has(kind.each)) {
      done.add(kind.each);
      steps.push(...stepsEach(kind.each, setup[kind.each]));
    }
  }
  return steps;
}

function plainStep(kind: SetupStepKind): Step {
  const fact = kind.asks === "names" ? null : kind.fact;
  return { key: kind.id, kind, fact, about: null };
}

function stepsEach(of: "users" | "partners", names: readonly string[]): readonly Step[] {
  const kinds = SETUP_STEPS.flatMap((kind) =>
    kind.asks === "fact" && kind.each === of ? [kind] : [],
  );
  return names.flatMap((about) =>
    kinds.map((kind) => ({
      key: `${kind.id}:${about}`,
      kind,
      fact: factName(kind.fact, about),
      about,
    })),
  );
}

/** How a step stands. What is known counts before what was said of it. */
export function standingOf(step: Step, known: Known): Standing {
  const found = findAnswer(step, known);
  if (found.is === "answered") return found;
  const mark = known.setup.marks[step.key];
  return mark === undefined ? found : { is: mark };
}

function findAnswer({ kind, fact }: Step, { environment, setup }: Known): Standing {
  if (kind.asks === "names") {
    const names = setup[kind.of];
    return names.length === 0
      ? { is: "open", because: "nothing" }
      : { is: "answered", value: names.join(", "), evidence: null };
  }
  const { topology } = environment;
  const slot = environment.slot(fact ?? "");
  if (kind.id === "topology" && topology.how === "deduced") return deduced(topology);
  return kind.asks === "providers" && !slot.conflict && environment.providers(kind.list).length > 0
    ? listed(environment, kind.list)
    : ofSlot(slot);
}

function deduced({ value, facts }: Environment["topology"]): Standing {
  const evidence = newest(facts.flatMap((slot) => slot.evidence));
  return { is: "answered", value: choiceWords(value ?? ""), evidence };
}

function ofSlot(slot: Slot): Standing {
  if (slot.conflict) return { is: "open", because: "conflict" };
  if (slot.value === undefined) return { is: "open", because: "nothing" };
  if (slot.partial) return { is: "open", because: "partial" };
  const { value } = slot;
  const said = typeof value === "string" ? inert(choiceWords(value), 160) : valueWords(value, 4);
  return { is: "answered", value: said, evidence: newest(slot.evidence) };
}

function listed(
  environment: Environment,
  list: "CsHostingProvider" | "CsPublicProvider",
): Standing {
  const providers = environment.providers(list);
  const evidence = newest(
    providers.flatMap(({ enabled, proxyFqdn }) => [...enabled.evidence, ...proxyFqdn.evidence]),
  );
  return { is: "answered", value: providerWords(providers), evidence };
}

function newest(evidence: readonly Evidence[]): Evidence | null {
  return [...evidence].sort((a, b) => b.at.localeCompare(a.at))[0] ?? null;
}

/** Every fact a step's answer is made of, as it is known. */
export function slotsOf({ kind, fact }: Step, environment: Environment): readonly Slot[] {
  if (fact === null) return [];
  const own = environment.slot(fact);
  if (kind.asks !== "providers") return [own];
  return [own, ...[...environment.slots()].filter(({ name }) => name.startsWith(`${fact}(`))];
}

/** Whether entries of a step's list were read; such a list can't be said to be empty. */
export function hasEntries(step: Step, environment: Environment): boolean {
  return slotsOf(step, environment).some(({ name }) => name !== step.fact);
}

/** A mark of what is known of a step, to tell later whether that has changed. */
export function digestOf(step: Step, known: Known): string {
  const names = step.kind.asks === "names" ? known.setup[step.kind.of] : [];
  const said = slotsOf(step, known.environment).flatMap((slot) =>
    slot.evidence.map((one) => [slot.name, typedValue(one.value), one.source, one.at].join("\n")),
  );
  return said.length + names.length === 0 ? "" : fingerprint([...names, ...said].join("\n"));
}

/** FNV-1a: short to store; two texts that share one by chance would only spare somebody a word of warning. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The next step that waits for an answer: after the given one, else from the start; null when none does. */
export function nextOpen(known: Known, after: string | null): Step | null {
  const steps = stepsOf(known);
  const index = steps.findIndex((step) => step.key === after);
  const waits = (step: Step): boolean => standingOf(step, known).is === "open";
  return steps.slice(index + 1).find(waits) ?? steps.slice(0, index + 1).find(waits) ?? null;
}
