import type { Echo } from "./echo.js";
import type { FoundObject, Property } from "./found-object.js";

/** A JSON object as a printed one. `members` holds the line of each of its members, where that is known. */
export function foundJson(
  value: object,
  line: number,
  members: readonly number[],
  echo: Echo | null,
): FoundObject {
  const properties = new Map<string, Property>();
  const entries = Object.entries(value) as [string, unknown][];
  const exact = entries.length === members.length;
  // Of names that stand twice the parser keeps the last: which ones is not known any more.
  const lost = members.length > entries.length;
  entries.forEach(([name, member], at) => {
    const lower = name.toLowerCase();
    const own = exact ? (members[at] ?? line) : line;
    const text = `${name}: ${describeJson(member)}`;
    // Names that differ in case alone contradict each other: neither is taken.
    const doubled = lost || properties.has(lower);
    const taken = typeof member === "string" ? member.trim() : member;
    properties.set(lower, {
      name,
      lower,
      value: doubled ? undefined : taken,
      line: own,
      text,
      wrapped: null,
    });
  });
  return { shape: "json", line, properties, echo };
}

/** A JSON value as a receipt shows it. */
export function describeJson(value: unknown): string {
  if (typeof value === "string") return `"${value.slice(0, 300)}"`;
  if (typeof value !== "object" || value === null) return String(value);
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (count > 40) return `${String(count)} items`;
  try {
    return JSON.stringify(value);
  } catch {
    return `${String(count)} items`;
  }
}
