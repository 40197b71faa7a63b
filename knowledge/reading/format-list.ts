import type { ObjectSink, Property } from "./found-object.js";
import type { Ledger } from "./ledger.js";

/** Puts `Name : value` lines together into objects. */
export interface ListAssembler {
  readonly property: (property: Property) => void;
  /** Whether a line may go on with the last value. */
  readonly goesOn: () => boolean;
  /** Adds a wrapped line to the last value. */
  readonly wrap: (line: number, text: string) => void;
  readonly blank: () => void;
  readonly close: () => void;
}

/** No cmdlet prints an object of more properties, or a value over more lines. */
const PROPERTY_LIMIT = 2_000;
const WRAP_LIMIT = 20_000;
/** What says which object it is. */
const NAMING = ["identity", "name", "sipaddress", "userprincipalname", "proxyfqdn"];

/**
 * An assembler that tells objects apart when documents put blank lines between properties: an object ends
 * where a property comes again, where an `Identity` starts after a blank line, and at the blank line itself when its
 * properties stood line by line. A property that comes again amid the lines of an object tells of the same one: a
 * second object of that name, which may contradict the first.
 */
export function createListAssembler(emit: ObjectSink, ledger: Ledger): ListAssembler {
  let current = new Map<string, Property>();
  let last: Property | null = null;
  let first = "";
  let afterBlank = false;
  /** Two properties stood on adjoining lines. */
  let dense = false;
  /** How many properties came before the present block. */
  let before = 0;

  const start = (properties: Map<string, Property>): void => {
    current = properties;
    first = properties.keys().next().value ?? "";
    dense = false;
    before = 0;
  };
  const close = (): void => {
    const [head] = current.values();
    last = null;
    if (head === undefined) return;
    const done = current;
    start(new Map());
    emit("list", head.line, done);
  };
  /** A block of adjoining lines begins a new object, unless only an `Identity` stood above it. */
  const splitOff = (): void => {
    const entries = [...current];
    const kept = last;
    current = new Map(entries.slice(0, before));
    close();
    start(new Map(entries.slice(before)));
    last = kept;
  };
  const isPrintedTwice = (property: Property): boolean => {
    const earlier = current.get(property.lower);
    return property.lower !== first && property.value === "" && earlier?.value === "";
  };
  const makeRoom = (property: Property, apart: boolean): void => {
    const again = current.has(property.lower);
    const names = again && !apart && property.lower !== first ? namesBut(property, current) : [];
    const full = current.size >= PROPERTY_LIMIT;
    if (again || full || (apart && (dense || property.lower === "identity"))) close();
    if (names.length > 0) start(new Map(names));
  };

  return {
    property(property) {
      const apart = afterBlank;
      afterBlank = false;
      if (isPrintedTwice(property)) {
        ledger.property(property, "ignored", { reason: "the same blank property again" });
        return;
      }
      makeRoom(property, apart);
      if (current.size === 0) first = property.lower;
      else if (apart) before = current.size;
      else {
        if (!dense && before > 0 && !(before === 1 && first === "identity")) splitOff();
        dense = true;
      }
      current.set(property.lower, property);
      last = property;
    },
    goesOn: () => last !== null && !afterBlank && (last.wrapped?.length ?? 0) < WRAP_LIMIT,
    wrap(line, text) {
      if (last === null) return;
      last.value = `${String(last.value)}\n${text.trim()}`;
      last.wrapped ??= [];
      last.wrapped.push({ line, text });
    },
    blank() {
      afterBlank = true;
    },
    close() {
      afterBlank = false;
      close();
    },
  };
}

/** What names an object, to name another by; nothing where it is the name itself that comes again. */
function namesBut(
  { lower }: Property,
  properties: ReadonlyMap<string, Property>,
): readonly (readonly [string, Property])[] {
  if (NAMING.includes(lower)) return [];
  return NAMING.flatMap((name) => {
    const property = properties.get(name);
    return property === undefined ? [] : [[name, { ...property, carried: true }] as const];
  });
}
