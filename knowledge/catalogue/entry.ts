import type { FactKind } from "../fact-kind.js";

/** A catalogue entry's own words; side, cmdlet and type come from the maker it is given to. */
export interface Entry {
  /** The property, or the whole pattern where there is no object before it. */
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  /** Documented default and the source of it (a citation ref). */
  readonly byDefault?: readonly [value: string, source: string];
  readonly more?: Partial<Pick<FactKind, "choices" | "showWith" | "since" | "until" | "cmdlet">>;
}

/** Makes the facts of one object, so that what they share is said once. */
export function factsOf(
  object: string,
  cmdlet: string,
  showWith?: string,
): (type: FactKind["type"], entry: Entry) => FactKind {
  return (type, { name, label, meaning, byDefault, more }) => ({
    pattern: object === "" ? name : `${object}.${name}`,
    side: sideOf(object === "" ? name : object),
    type,
    cmdlet,
    label,
    meaning,
    ...(showWith === undefined ? {} : { showWith }),
    ...(byDefault === undefined
      ? {}
      : { documentedDefault: { value: byDefault[0], source: byDefault[1] } }),
    ...more,
  });
}

function sideOf(pattern: string): FactKind["side"] {
  if (pattern.startsWith("server.")) return "server";
  return pattern.startsWith("tenant.") ? "tenant" : null;
}
