import type { Config } from "../config.js";
import { asError } from "../errors.js";
import type { Destination } from "../sending.js";
import type { Route } from "../server.js";
import {
  openingWay,
  type HelpdeskKind,
  type HelpdeskKinds,
  type HelpdeskParts,
  type OpenDestination,
  type OpenedDestination,
  type TakePress,
} from "./kind.js";
import type { Env, SettingFaults } from "./setting.js";

/** The ways to the helpdesk that were chosen, by name, ready to be opened. */
export type ChosenHelpdesk = ReadonlyMap<string, OpenDestination>;

/** The ways to the helpdesk, open. */
export interface Helpdesk {
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly routes: readonly Route[];
  /** Takes what is pressed on the helpdesk's own cards. */
  readonly press: TakePress;
  /** What is wrong with them as they are now, a line each. */
  readonly check: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Reads the settings of the destinations that HELPDESK names; every fault at once, each in a line. */
export function readHelpdesk(
  config: Config,
  kinds: HelpdeskKinds,
  env: Env,
): SettingFaults | ChosenHelpdesk {
  const chosen = new Map<string, OpenDestination>();
  const faults: string[] = [];
  for (const name of config.helpdesk) {
    const read = readOne(name, config, kinds, env);
    if (typeof read === "function") chosen.set(name, read);
    else faults.push(...read.faults);
  }
  return faults.length > 0 ? { faults } : chosen;
}

function readOne(
  name: string,
  config: Config,
  kinds: HelpdeskKinds,
  env: Env,
): SettingFaults | OpenDestination {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind !== undefined) return paced(kind, kind.read(env, config));
  const known = Object.keys(kinds).join(", ");
  return { faults: [`HELPDESK holds something that is none of ${known}`] };
}

/** The channel's limits on sending are only for what speaks there. */
function paced(
  { inChannel }: HelpdeskKind,
  read: SettingFaults | OpenDestination,
): SettingFaults | OpenDestination {
  if (inChannel === true || typeof read !== "function") return read;
  return openingWay((parts) => ({ ...read(parts), unlimited: true }), read.oneWay === true);
}

/** Whether nothing can come back from the helpdesk, whichever way it is told. */
export function isOneWay(chosen: ChosenHelpdesk): boolean {
  return chosen.size > 0 && [...chosen.values()].every(({ oneWay }) => oneWay === true);
}

/** The variables of every kind, in the order of the kinds. */
export function helpdeskVariables(kinds: HelpdeskKinds): readonly string[] {
  return Object.values(kinds).flatMap(({ variables }) => variables);
}

/** Opens the destinations that were chosen. */
export function openHelpdesk(chosen: ChosenHelpdesk, parts: HelpdeskParts): Helpdesk {
  const opened = new Map([...chosen].map(([name, open]) => [name, open(parts)] as const));
  const all = [...opened.values()];
  return {
    destinations: opened,
    routes: all.flatMap(({ routes = [] }) => routes),
    press: async (pressed) => {
      for (const { press } of all) {
        const answer = (await press?.(pressed)) ?? null;
        if (answer !== null) return answer;
      }
      return null;
    },
    check: async () => {
      const found = await Promise.all([...opened].map(([name, one]) => faultsOf(name, one)));
      return found.flat();
    },
    close: async () => {
      await Promise.all(all.map(({ close = nothing }) => close()));
    },
  };
}

async function faultsOf(name: string, one: OpenedDestination): Promise<readonly string[]> {
  try {
    return (await one.check()).map((fault) => `HELPDESK ${name}: ${fault}`);
  } catch (error) {
    return [`HELPDESK ${name}: could not be looked at (${asError(error).name})`];
  }
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
