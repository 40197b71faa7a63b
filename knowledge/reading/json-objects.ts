import { unwrapped } from "./domain-lists.js";
import type { Echoes } from "./echoes.js";
import type { FoundObject, Property, Vocabulary } from "./found-object.js";
import type { JsonSink } from "./json.js";
import type { Ledger } from "./ledger.js";

/** Exports nest objects in lists in objects; nothing worth reading lies deeper. */
const DEPTH_LIMIT = 4;

/** Turns parsed JSON into objects: lists are opened, and objects that are only a frame around others. */
export function createJsonObjects(
  emit: (object: FoundObject) => void,
  ledger: Ledger,
  echoes: Echoes,
  vocabulary: Vocabulary,
): JsonSink {
  const read = (value: unknown, line: number, members: readonly number[], depth: number): void => {
    if (typeof value !== "object" || value === null) {
      ledger.record(line, describe(value), "not-understood", { reason: "a value without a name" });
      return;
    }
    const items = itemsOf(value);
    if (items === null || depth >= DEPTH_LIMIT) readObject(value, line, members, depth);
    else for (const item of items) read(item, line, [], depth + 1);
  };
  const readObject = (
    value: object,
    line: number,
    members: readonly number[],
    depth: number,
  ): void => {
    const object = foundObject(value, line, members, echoes);
    const inner = depth < DEPTH_LIMIT ? Object.values(value).filter(isFrame) : [];
    if (inner.length === 0 || vocabulary.isKnownObject(object)) {
      emit(object);
      return;
    }
    const own = Object.entries(value).filter(([, member]) => !isFrame(member));
    if (own.length > 0) emit(foundObject(Object.fromEntries(own), line, [], echoes));
    for (const member of inner) read(member, line, [], depth + 1);
  };
  return {
    element(value, line, members) {
      read(value, line, members, 0);
    },
    broken(line, text) {
      const [first = ""] = text.trimStart().slice(0, 1_000).split("\n", 1);
      ledger.record(line, first, "not-understood", { reason: "this is no complete JSON" });
    },
  };
}

function itemsOf(value: object): readonly unknown[] | null {
  return Array.isArray(value) ? (value as unknown[]) : unwrapped(value);
}

function isFrame(member: unknown): boolean {
  return typeof member === "object" && member !== null;
}

function foundObject(
  value: object,
  line: number,
  members: readonly number[],
  echoes: Echoes,
): FoundObject {
  const properties = new Map<string, Property>();
  const entries = Object.entries(value) as [string, unknown][];
  const exact = entries.length === members.length;
  // Of names that stand twice the parser keeps the last: which ones is not known any more.
  const lost = members.length > entries.length;
  entries.forEach(([name, member], at) => {
    const lower = name.toLowerCase();
    const own = exact ? (members[at] ?? line) : line;
    const text = `${name}: ${describe(member)}`;
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
  return { shape: "json", line, properties, echo: echoes.current() };
}

function describe(value: unknown): string {
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
