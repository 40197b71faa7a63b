import type { Side } from "../fact.js";
import { unwrapped } from "./domain-lists.js";
import type { Echo } from "./echo.js";
import type { Echoes } from "./echoes.js";
import { foundJson } from "./found-json.js";
import type { FoundObject } from "./found-object.js";
import type { Ledger } from "./ledger.js";

/** The mark on every record that `Collect-ExternalAccess.ps1` writes; its value is the shape's version. */
const COLLECT_MARK = "edgewise-collect";
const VERSION = 1;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;
const SIDES: readonly unknown[] = ["server", "tenant"] satisfies Side[];

type Fields = Readonly<Record<string, unknown>>;

/** Which cmdlet a record is about. */
interface About {
  readonly side: Side;
  readonly cmdlet: string;
  readonly identity: string | null;
}

/**
 * Reads the records of a collected file, one by one: returns false for a value that is none.
 * INVARIANT: what a record says could not be read gives no evidence, and a list whose record is not whole proves
 * nothing about what is not in it.
 */
export function createCollected(
  emit: (object: FoundObject) => void,
  ledger: Ledger,
  echoes: Echoes,
): (value: unknown, line: number) => boolean {
  const refuse = (line: number, text: string, reason: string): void => {
    ledger.record(line, text, "not-understood", { reason });
  };

  const readObjects = (fields: Fields, about: About, line: number): void => {
    const objects = objectsOf(fields["objects"]);
    if (objects === null || objects.length !== fields["count"]) {
      refuse(line, titleOf(about), "its count and what it holds differ, so none of it is used");
      return;
    }
    const unread = objectsOf(fields["unread"] ?? []) ?? [];
    const echo = echoOf(about, unread.length === 0);
    for (const object of objects) emit({ ...foundJson(object, line, [], echo), side: about.side });
    for (const one of unread) {
      refuse(line, `${titleOf(about)}: ${wordOf(one["property"])}`, notRead(one["reason"]));
    }
    if (objects.length > 0) return;
    const fact = echoes.returnedNothing(echo, line);
    if (fact === null)
      ledger.record(line, titleOf(about), "ignored", { reason: "returned nothing" });
    else {
      const reason = "it returned nothing: the list is empty";
      ledger.record(line, titleOf(about), "used", { fact, reason });
    }
  };

  const readStart = (fields: Fields, line: number): void => {
    const at = fields["collectedAt"];
    if (typeof at === "string" && INSTANT.test(at)) ledger.printedAt(at);
    ledger.record(line, `collected at ${wordOf(at)}`, "ignored", { reason: "says when" });
  };

  const readRecord = (fields: Fields, line: number): void => {
    const kind = wordOf(fields["record"]);
    if (kind === "start") {
      readStart(fields, line);
      return;
    }
    if (kind === "end") {
      ledger.record(line, "end of what was collected", "ignored", {
        reason: "says that it is whole",
      });
      return;
    }
    const about = aboutOf(fields);
    if (about === null) refuse(line, kind, "it does not say which cmdlet of which side");
    else if (kind === "read") readObjects(fields, about, line);
    else if (kind === "not-read") refuse(line, titleOf(about), notRead(fields["reason"]));
    else refuse(line, kind, "a kind of record I do not know");
  };

  return (value, line) => {
    if (!isObject(value) || !(COLLECT_MARK in value)) return false;
    if (value[COLLECT_MARK] === VERSION) readRecord(value, line);
    else refuse(line, COLLECT_MARK, "collected by a script of another version: none of it is used");
    return true;
  };
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a record, also where PowerShell took the brackets off or put a frame around; else null. */
function objectsOf(value: unknown): readonly Fields[] | null {
  if (typeof value !== "object" || value === null) return null;
  const items = Array.isArray(value) ? (value as unknown[]) : (unwrapped(value) ?? [value]);
  return items.every(isObject) ? items : null;
}

function aboutOf(fields: Fields): About | null {
  const { side, cmdlet, identity } = fields as Readonly<Record<keyof About, unknown>>;
  if (!SIDES.includes(side) || typeof cmdlet !== "string" || !/^get-\w+$/iu.test(cmdlet)) {
    return null;
  }
  return { side: side as Side, cmdlet, identity: typeof identity === "string" ? identity : null };
}

/** The command as if it had been echoed above its output. */
function echoOf({ cmdlet, identity }: About, whole: boolean): Echo {
  return {
    cmdlet: cmdlet.toLowerCase(),
    identity,
    // The script asks for assignments of no other kind.
    policyType: "ExternalAccessPolicy",
    everything: identity === null && whole,
    plain: true,
    prints: null,
    expands: null,
  };
}

function titleOf({ side, cmdlet, identity }: About): string {
  return `${cmdlet}${identity === null ? "" : ` ${identity}`} (${side})`;
}

function notRead(reason: unknown): string {
  const why = wordOf(reason).replace(/\s+/gu, " ").slice(0, 300);
  return `could not be read where it was collected: unknown, not empty${why === "" ? "" : ` (${why})`}`;
}

function wordOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
