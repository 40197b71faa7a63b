/** What a statement is given for each of its places. */
export type Binding = string | number | bigint | Uint8Array | null;

/**
 * A value as every driver takes it without harm, and alike: a boolean as 1 or 0, for the tables hold only text and
 * integers. INVARIANT: what would be changed on the way, or stored as something else, is refused.
 */
export function binding(value: unknown): Binding {
  if (value === null || typeof value === "bigint" || value instanceof Uint8Array) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "string") {
    if (value.includes("\u0000")) throw new TypeError("text with a NUL character cannot be stored");
    return value;
  }
  throw new TypeError(`a value of type ${typeof value} cannot be stored`);
}
