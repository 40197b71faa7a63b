import { EXPORT_START } from "../exported.js";
import { createEchoes } from "./echoes.js";
import { readEcho, readPrompt } from "./echo.js";
import type { FoundObject } from "./found-object.js";
import { createLedger } from "./ledger.js";
import { recognise } from "./recognise.js";
import { createStructure } from "./structure.js";
import { isKnownName } from "./vocabulary.js";

/** Enough of a paste to tell what it is. */
const LOOK_AT = 50_000;
/** A value as cmdlets print it: one word, a list in braces, domains, or nothing. Sentences are none. */
const PRINTED_VALUE = /^(?:|\{[^}]*\}?|[^\s,?]+|(?:domain=\S+\s*)+)$/iu;

/** Whether a message is pasted cmdlet output rather than a sentence about it. In doubt it is a sentence. */
export function looksLikeOutput(text: string): boolean {
  const head = text.slice(0, LOOK_AT);
  if (!/[:{"-]|>|;|,/u.test(head)) return false;
  if (EXPORT_START.test(head)) return true;
  if (head.split("\n", 500).some(isPromptWithCommand)) return true;
  let found = false;
  const ledger = createLedger({ origin: "", side: null, at: "", receiptLimit: 0 });
  const structure = createStructure(
    (object) => {
      found ||= isPrinted(object);
    },
    ledger,
    createEchoes(ledger, () => null),
    { isKnown: isKnownName, isKnownObject: (object) => recognise(object).kind !== null },
  );
  structure.write(head);
  structure.end();
  return found;
}

function isPromptWithCommand(line: string): boolean {
  const command = readPrompt(line.trim());
  return command !== null && readEcho(command) !== null;
}

function isPrinted(object: FoundObject): boolean {
  const known = [...object.properties.values()].filter(({ lower }) => isKnownName(lower));
  const telling = known.filter(({ lower }) => lower !== "identity");
  if (object.shape !== "list") return known.length >= 2 || telling.length === 1;
  const printed = telling.filter(
    ({ value }) => typeof value === "string" && PRINTED_VALUE.test(value.replaceAll("\n", " ")),
  );
  // A lone property must be a switch: `AllowFederatedUsers : False`. Two or more may be anything printed.
  if (printed.length < telling.length) return false;
  return known.length >= 2 ? printed.length > 0 : printed.some(({ value }) => isSwitch(value));
}

function isSwitch(value: unknown): boolean {
  return typeof value === "string" && /^(?:true|false|allowallknowndomains)$/iu.test(value);
}
