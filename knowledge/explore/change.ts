import { buildEnvironment, userFacts, type Environment } from "../environment.js";
import { emptySlot, mergeEvidence, sameValue, type FactValue, type Slot } from "../evidence.js";
import { remember } from "../remember.js";
import { findTopology } from "../topology.js";

/** One fact, as it would be. */
export interface Change {
  /** Canonical name. */
  readonly fact: string;
  /** Null where nothing would be known of it any more: a setting that is gone. */
  readonly value: FactValue | null;
  /** A list of which only a part is known. */
  readonly partial?: true;
}

const WITHOUT_USERS = new WeakMap<Environment, ReadonlyMap<string, Slot>>();
const HOMES = new WeakMap<Environment, ReadonlySet<string>>();

/**
 * The environment as it would be after some changes. The original is left as it is, and the facts of its users
 * are looked up in it rather than copied, so that it costs little in an organisation of a hundred thousand.
 */
export function amend(environment: Environment, changes: readonly Change[]): Environment {
  const supposed = new Map(changes.map((change) => [change.fact, slotOf(change)]));
  const settings = new Map(settingsOf(environment));
  for (const [name, slot] of supposed) {
    if (slot.value === undefined) settings.delete(name);
    else settings.set(name, slot);
    // A provider that is there ends what was said of an empty list.
    const list = /^server\.Cs(?:Public|Hosting)Provider(?=\()/u.exec(name)?.[0];
    if (list !== undefined) settings.delete(list);
  }
  const rest = buildEnvironment(settings);
  const slot = (name: string): Slot =>
    isOfUser(name) ? (supposed.get(name) ?? environment.slot(name)) : rest.slot(name);
  const moved = usersIn(supposed.keys());
  const present = {
    server: environment.present("server") || rest.present("server"),
    tenant: environment.present("tenant") || rest.present("tenant"),
  };
  const amended: Environment = {
    ...rest,
    slot,
    slots: () => slotsOf(environment, supposed),
    users: usersAfter(environment, moved),
    user: remember((address) =>
      moved.has(address) ? userFacts(address, slot) : environment.user(address),
    ),
    ownDomains: supposed.has("Organization.Domains") ? rest.ownDomains : environment.ownDomains,
    present: (side) => present[side],
    topology: findTopology(slot, present, homesAfter(environment, moved, slot)),
  };
  // What is supposed on top of this finds its settings without going through the users again.
  WITHOUT_USERS.set(amended, settings);
  return amended;
}

/** The same list where everybody who would be changed is known already. */
function usersAfter(environment: Environment, moved: ReadonlySet<string>): readonly string[] {
  const fresh = [...moved].filter((address) =>
    Object.values(environment.user(address)).every(({ evidence }: Slot) => evidence.length === 0),
  );
  return fresh.length === 0 ? environment.users : [...new Set([...environment.users, ...fresh])];
}

/** The changes that would really change something. */
export function effective(environment: Environment, changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ fact, value }) => {
    const known = environment.slot(fact).value;
    if (known === undefined || value === null) return known !== value && value !== null;
    return !sameValue(known, value);
  });
}

/** The users a set of facts is about. */
export function usersIn(facts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const fact of facts) {
    const address = /^(?:server\.|tenant\.)?User\((.+)\)\.\w+$/u.exec(fact)?.[1];
    if (address !== undefined) found.add(address);
  }
  return found;
}

function slotOf({ fact, value, partial }: Change): Slot {
  if (value === null) return emptySlot(fact);
  const supposed = { name: fact, value, source: "supposed", at: "" };
  return mergeEvidence(fact, [partial === true ? { ...supposed, partial } : supposed]);
}

function settingsOf(environment: Environment): ReadonlyMap<string, Slot> {
  const known = WITHOUT_USERS.get(environment);
  if (known !== undefined) return known;
  const settings = new Map<string, Slot>();
  for (const slot of environment.slots()) {
    if (!isOfUser(slot.name)) settings.set(slot.name, slot);
  }
  WITHOUT_USERS.set(environment, settings);
  return settings;
}

function isOfUser(name: string): boolean {
  return (
    name.startsWith("User(") || name.startsWith("server.User(") || name.startsWith("tenant.User(")
  );
}

function* slotsOf(environment: Environment, supposed: ReadonlyMap<string, Slot>): Generator<Slot> {
  for (const slot of environment.slots()) if (!supposed.has(slot.name)) yield slot;
  for (const slot of supposed.values()) if (slot.value !== undefined) yield slot;
}

/** Where users are homed; counted once an environment unless somebody would be moved. */
function homesAfter(
  environment: Environment,
  moved: ReadonlySet<string>,
  slot: (name: string) => Slot,
): ReadonlySet<string> {
  const known = moved.size === 0 ? HOMES.get(environment) : undefined;
  if (known !== undefined) return known;
  // A topology that is stated is not deduced from anybody's home.
  if (slot("Organization.Topology").value !== undefined) return new Set();
  const homes = new Set<string>();
  for (const address of [...environment.users, ...moved]) {
    const { home } = moved.has(address) ? userFacts(address, slot) : environment.user(address);
    if (typeof home.value === "string") homes.add(home.value);
  }
  if (moved.size === 0) HOMES.set(environment, homes);
  return homes;
}
