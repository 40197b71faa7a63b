import { createCollected } from "./collected.js";
import { unwrapped } from "./domain-lists.js";
import type { Echoes } from "./echoes.js";
import { createExports } from "./exports.js";
import { describeJson, foundJson } from "./found-json.js";
import type { FoundObject, Vocabulary } from "./found-object.js";
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
  const collected = createCollected(emit, ledger, echoes);
  const exported = createExports(ledger);
  const read = (value: unknown, line: number, members: readonly number[], depth: number): void => {
    if (typeof value !== "object" || value === null) {
      ledger.record(line, describeJson(value), "not-understood", {
        reason: "a value without a name",
      });
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
    const object = foundJson(value, line, members, echoes.current());
    const inner = depth < DEPTH_LIMIT ? Object.values(value).filter(isFrame) : [];
    if (inner.length === 0 || vocabulary.isKnownObject(object)) {
      emit(object);
      return;
    }
    const own = Object.entries(value).filter(([, member]) => !isFrame(member));
    if (own.length > 0) emit(foundJson(Object.fromEntries(own), line, [], echoes.current()));
    for (const member of inner) read(member, line, [], depth + 1);
  };
  return {
    element(value, line, members) {
      if (!collected(value, line) && !exported(value, line)) read(value, line, members, 0);
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
