import { readRecord } from "../exported.js";
import { isRefusal } from "../fact.js";
import type { Ledger } from "./ledger.js";

/** Reads the records of an export of Edgewise's own, one by one: returns false for a value that is none. What they say keeps its source, time and giver. */
export function createExports(ledger: Ledger): (value: unknown, line: number) => boolean {
  return (value, line) => {
    const read = readRecord(value);
    if (read === null) return false;
    if (isRefusal(read)) {
      ledger.record(line, "", "not-understood", { reason: read.refused });
      return true;
    }
    switch (read.kind) {
      case "start":
        ledger.countObject();
        ledger.record(line, `exported at ${read.at}`, "ignored", { reason: "says when" });
        break;
      case "evidence":
        ledger.take(read.evidence);
        ledger.record(line, read.evidence.source, "used", { fact: read.evidence.name });
        break;
      case "change":
        ledger.record(line, `change ${String(read.change.revision)}`, "ignored", {
          reason: "the history of where it comes from",
        });
        break;
    }
    return true;
  };
}
