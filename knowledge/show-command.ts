import { factKey, factKind } from "./fact.js";
import { quote, Unquotable } from "./remediation/power-shell.js";

/** A placeholder for the fact's key, with what stands before it in the same literal. */
const PLACEHOLDER = /<([^<>]*?)(?:address|domain|Identity)>/gu;

/** The whole command that shows a fact, its key filled in and quoted; the bare cmdlet where there is no more to say. */
export function showCommand(name: string): string {
  const kind = factKind(name);
  if (kind === undefined) return "";
  const template = kind.showWith ?? kind.cmdlet;
  const key = factKey(name);
  if (key === null || key.startsWith("<")) return template;
  try {
    return template.replace(PLACEHOLDER, (_match, before: string) => quote(before + key));
  } catch (error) {
    if (error instanceof Unquotable) return kind.cmdlet;
    throw error;
  }
}
