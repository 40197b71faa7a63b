import type { Side } from "../fact.js";
import type { Echo } from "./echo.js";

/** How an object was printed. */
export type Shape = "list" | "table" | "json" | "csv";

/** One more line of a value that was wrapped. */
export interface WrappedLine {
  readonly line: number;
  readonly text: string;
}

/** One property of a printed object, not yet understood. */
export interface Property {
  readonly name: string;
  /** The name in lower case: PowerShell's names have no case. */
  readonly lower: string;
  /** Trimmed text with line feeds where it was wrapped, or the JSON value. */
  value: unknown;
  readonly line: number;
  /** The line as read. */
  readonly text: string;
  wrapped: WrappedLine[] | null;
  /** Set where it names a second object after its first: its line is on the receipt already. */
  readonly carried?: true;
}

/** Adds what a row holds in one column; of two columns of one name neither is taken. */
export function addColumn(properties: Map<string, Property>, column: Property): void {
  if (properties.has(column.lower)) column.value = undefined;
  properties.set(column.lower, column);
}

/** A printed object: its properties by lower-case name, and the command that was echoed above it. */
export interface FoundObject {
  readonly shape: Shape;
  readonly line: number;
  readonly properties: ReadonlyMap<string, Property>;
  readonly echo: Echo | null;
  /** The side that printed it, where the file itself says so; it goes before the folder's. */
  readonly side?: Side;
}

/** Takes the objects of a reading as they are completed. */
export type ObjectSink = (
  shape: Shape,
  line: number,
  properties: ReadonlyMap<string, Property>,
) => void;

/** The text of a property, or null where it is absent or no text. */
export function textOf(object: FoundObject, lower: string): string | null {
  const value = object.properties.get(lower)?.value;
  return typeof value === "string" ? value.trim() : null;
}

/** What is known of the names that objects have. */
export interface Vocabulary {
  readonly isKnown: (lower: string) => boolean;
  readonly isKnownObject: (object: FoundObject) => boolean;
}
