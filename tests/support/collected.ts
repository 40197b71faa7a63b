import type { PrintedObject, PrintedValue } from "./output-fixtures.js";

/** What one cmdlet returned where the script ran, or why it could not be read. */
export interface CollectedCmdlet {
  readonly side: "server" | "tenant";
  readonly cmdlet: string;
  readonly identity?: string;
  readonly objects?: readonly PrintedObject[];
  /** Set where the cmdlet could not be read. */
  readonly reason?: string;
  readonly unread?: readonly { readonly property: string; readonly reason: string }[];
}

/** How PowerShell wrote the lists: as they are, taken out of their brackets when single, or in a frame with a count. */
export type CollectedLists = "plain" | "unwrapped" | "framed";

/** When every fixture was collected. */
export const COLLECTED_AT = "2026-11-20T07:30:00Z";

/** A file as `Collect-ExternalAccess.ps1` writes it: one record a line. */
export function collectedFile(
  cmdlets: readonly CollectedCmdlet[],
  lists: CollectedLists = "plain",
): string {
  const records = [
    { record: "start", collectedAt: COLLECTED_AT, sides: ["server"], powerShell: "5.1" },
    ...cmdlets.map((cmdlet) => recordOf(cmdlet, lists)),
    { record: "end", troubles: 0 },
  ];
  const lines = records.map((record) => JSON.stringify({ "edgewise-collect": 1, ...record }));
  return `[\n${lines.join(",\n")}\n]\n`;
}

function recordOf(
  { side, cmdlet, identity, objects = [], reason, unread }: CollectedCmdlet,
  lists: CollectedLists,
): object {
  const about = { side, cmdlet, ...(identity === undefined ? {} : { identity }) };
  if (reason !== undefined) return { record: "not-read", ...about, reason };
  const plain = objects.map((object) =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => [name, valueOf(value, lists)] as const),
    ),
  );
  return {
    record: "read",
    ...about,
    count: plain.length,
    objects: listOf(plain, lists),
    ...(unread === undefined ? {} : { unread: listOf(unread, lists) }),
  };
}

function valueOf(value: PrintedValue, lists: CollectedLists): unknown {
  if (value === null || typeof value !== "object") return value;
  if (!("rule" in value)) return listOf(value, lists);
  return value.rule === "open"
    ? "AllowAllKnownDomains"
    : { AllowedDomain: listOf(value.rule, lists) };
}

function listOf(items: readonly unknown[], lists: CollectedLists): unknown {
  if (lists === "framed") return { value: items, Count: items.length };
  return lists === "unwrapped" && items.length === 1 ? items[0] : items;
}
