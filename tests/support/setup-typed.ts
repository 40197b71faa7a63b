import {
  factKind,
  isRefusal,
  parseFactValue,
  type Evidence,
  type FactKind,
} from "../../knowledge/index.js";
import type { Step } from "../../dialogs/setup/plan.js";
import type { SetupModel } from "./setup-model.js";
import type { SetupTalk } from "./setup-talk.js";

/** Something a step takes, as its field submits it and as it is then known. */
export interface Typed {
  readonly text: string;
  readonly value: Evidence["value"];
}

const NAMES = {
  users: [["alice@contoso.com"], ["alice@contoso.com", "bob@contoso.com"]],
  partners: [["fabrikam.com"], ["tailspintoys.com"]],
} as const;

/** One of the answers that a step's card takes, by number; null where there is none. */
export function typedFor(
  step: Step,
  model: SetupModel,
  real: SetupTalk,
  which: number,
): Typed | null {
  if (step.kind.asks === "names") {
    const names = NAMES[step.kind.of][which % 2] ?? [];
    return { text: names.join(", "), value: names };
  }
  const name = step.fact ?? "";
  return (model.values.get(name) ?? []).length > 1
    ? oneOfSeveral(real.environment().slot(name).evidence)
    : valueFor(name, which);
}

/** Where sources disagree, the answer is one of them. */
function oneOfSeveral([chosen]: readonly Evidence[]): Typed | null {
  return chosen === undefined
    ? null
    : { text: `${chosen.at} ${chosen.source}`, value: chosen.value };
}

/** A value of a fact, by number. */
export function valueFor(name: string, which: number): Typed | null {
  const kind = factKind(name);
  if (kind === undefined) return null;
  const text = textFor(kind, which);
  const value = parseFactValue(kind, text);
  return isRefusal(value) ? null : { text, value };
}

/** A step whose answer can be typed in the chat without being taken for anything else. */
export function isTypeable(step: Step): boolean {
  const type = factKind(step.fact ?? "")?.type;
  return type === "boolean" || type === "choice";
}

function textFor(kind: FactKind, which: number): string {
  const offered = kind.type === "boolean" ? ["True", "False"] : kind.choices;
  if (offered !== undefined) return offered[which % offered.length] ?? "";
  return kind.type === "emptiness" || which % 2 === 0 ? "none" : longer(kind);
}

function longer({ type }: FactKind): string {
  if (type === "domains") return "a.example, b.example";
  return type === "domain-rule" ? "AllowAllKnownDomains" : "Red";
}
