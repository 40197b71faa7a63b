import { sameValue, type FactValue } from "../evidence.js";
import { factName, type FactKind, type Side } from "../fact.js";
import type { FoundObject, Property } from "./found-object.js";
import { INTERNAL, type KindId } from "./kinds.js";
import type { Ledger } from "./ledger.js";
import type { ReadOptions } from "./options.js";
import { createSpellingGuide } from "./spelling.js";
import { isRefused, readValue } from "./values.js";
import { bearingNames, factsOf } from "./vocabulary.js";

/** Settings remembered to notice that one is printed with two values; there are never so many. */
const MEMORY = 20_000;
const INTERNALS = { reason: "internal" };
const BESIDE = { reason: "does not bear on external access" };
const USER_NAMES = ["SipAddress", "UserPrincipalName", "HostingProvider", "ExternalAccessPolicy"];

/** What every reader of one kind of object works with. */
export interface Desk {
  readonly options: ReadOptions;
  readonly ledger: Ledger;
  /** Takes one property for one fact: evidence, or the reason why it proves nothing. */
  readonly take: (object: FoundObject, property: Property, kind: FactKind, key?: string) => void;
  /** Takes every property that the catalogue knows for this kind, and passes over the rest but those in `named`. */
  readonly takeAll: (
    object: FoundObject,
    side: Side,
    kind: KindId,
    key?: string,
    named?: ReadonlySet<string>,
  ) => void;
  /** Records a property that gives no fact: noise, or a misspelling to ask about. */
  readonly pass: (property: Property) => void;
  /** Records the properties that say which object this is. */
  readonly nameBy: (object: FoundObject, named: ReadonlySet<string>, reason: string) => void;
}

/** A desk for one reading. */
export function createDesk(options: ReadOptions, ledger: Ledger): Desk {
  const guide = createSpellingGuide([...bearingNames(), ...USER_NAMES]);
  const learnt = new Map<string, { readonly value: FactValue; readonly line: number }>();

  const contradiction = (name: string, value: FactValue, line: number): string | undefined => {
    const before = learnt.get(name);
    if (before === undefined && learnt.size < MEMORY) learnt.set(name, { value, line });
    return before === undefined || sameValue(before.value, value)
      ? undefined
      : `line ${String(before.line)} says otherwise: unknown until you settle it`;
  };

  const desk: Desk = {
    options,
    ledger,
    take(object, property, kind, key) {
      const name = factName(kind.pattern, key) ?? kind.pattern;
      const result = readValue(kind, property.value, object.shape);
      if (isRefused(result)) {
        ledger.property(property, result.fate, { fact: name, reason: result.reason });
        return;
      }
      const { value, partial } = result;
      const isSetting = !kind.pattern.includes("User(");
      const reason =
        (isSetting ? contradiction(name, value, property.line) : undefined) ??
        (partial ? "the list is cut: it proves nothing about what is not in it" : undefined);
      ledger.learn(name, value, property.line, partial);
      ledger.property(property, "used", {
        fact: name,
        ...(reason === undefined ? {} : { reason }),
      });
    },
    takeAll(object, side, kind, key, named) {
      const facts = factsOf(side, kind);
      for (const property of object.properties.values()) {
        if (named?.has(property.lower) === true) continue;
        const fact = facts.get(property.lower);
        if (fact === undefined) desk.pass(property);
        else desk.take(object, property, fact, key);
      }
    },
    pass(property) {
      if (INTERNAL.has(property.lower)) {
        ledger.property(property, "ignored", INTERNALS);
        return;
      }
      const meant = guide(property.lower);
      if (meant === null) {
        ledger.property(property, "ignored", BESIDE);
        return;
      }
      const text = `There is no \`${property.name.slice(0, 100)}\`. Did you mean \`${meant}\`?`;
      ledger.property(property, "not-understood", { reason: `${text} Not used` });
      ledger.doubt(`spelling ${property.lower}`, {
        line: property.line,
        about: "spelling",
        text,
        choices: [{ label: meant, value: meant }],
      });
    },
    nameBy(object, named, reason) {
      const remark = { reason };
      for (const lower of named) {
        const property = object.properties.get(lower);
        if (property !== undefined) ledger.property(property, "used", remark);
      }
    },
  };
  return desk;
}
