import type { Receipt, ReceiptLine } from "../../knowledge/index.js";
import type { FileReceipt, Gathered } from "./gather.js";

const SIGNS = { used: "✓", ignored: "·", "not-understood": "?" } as const;
const WORDS = { used: "used", ignored: "ignored", "not-understood": "not understood" } as const;

/** Prints what was read, file by file and line by line, counts on top, contradictions last. */
export function printReceipt(gathered: Gathered): string {
  if (gathered.receipts.length === 0) return "Nothing was read: no --environment was given.";
  const conflicts = [...gathered.environment.slots()].filter(({ conflict }) => conflict);
  return [
    ...gathered.receipts.map(printFile),
    ...conflicts.map(
      ({ name, evidence }) =>
        `! ${name} is told in contradicting ways and stays unknown: ${evidence
          .map(({ value, source }) => `${String(value)} (${source})`)
          .join(" against ")}`,
    ),
  ].join("\n\n");
}

function printFile({ origin, receipt }: FileReceipt): string {
  return [
    `${origin}: ${printCounts(receipt)}`,
    ...receipt.lines.map(printLine),
    ...receipt.doubts.map(
      ({ line, text, choices }) =>
        `  ${line}: ${text} (${choices.map(({ label }) => label).join(" / ")})`,
    ),
  ].join("\n");
}

function printCounts({ objects, counts }: Receipt): string {
  const shown = (["used", "ignored", "not-understood"] as const).map(
    (fate) => `${counts[fate]} ${WORDS[fate]}`,
  );
  return `${objects} ${objects === 1 ? "object" : "objects"}; lines: ${shown.join(", ")}`;
}

function printLine({ line, text, fate, fact, reason }: ReceiptLine): string {
  const because = [fact, reason].filter((part) => part !== undefined).join("; ");
  return `  ${SIGNS[fate]} ${line}: ${text.trim()} [${WORDS[fate]}${because === "" ? "" : `: ${because}`}]`;
}
