import { isList, type Environment, type Side } from "../../knowledge/index.js";

/** Whether a step is asked as things stand; `key` is the user or partner it is about, where it is about one. */
export type Applies = (environment: Environment, key: string) => boolean;

/** Every organisation. */
export const always: Applies = () => true;

/** Organisations whose settings of this side may judge anything. */
export function concerns(side: Side): Applies {
  return ({ topology }) => topology[side] !== "absent";
}

/** Organisations with both sides. */
export const isHybrid: Applies = (environment, key) =>
  concerns("server")(environment, key) && concerns("tenant")(environment, key);

/** Users whom this side may judge: by where they are homed, and where that is unknown, by the topology. */
export function judgesUser(side: Side): Applies {
  const elsewhere = side === "server" ? "online" : "server";
  return (environment, address) =>
    concerns(side)(environment, address) && environment.user(address).home.value !== elsewhere;
}

/** Users on the server who have no policy of their own, so that their site's may count. */
export const followsSite: Applies = ({ user }, address) =>
  user(address).serverPolicy.value === "none";

/** Unless a switch is known to be off. */
export function unlessOff(fact: string): Applies {
  return ({ slot }) => slot(fact).value !== false;
}

/** Unless a rule is known to name its domains one by one. */
export function unlessListed(fact: string): Applies {
  return ({ slot }) => !isList(slot(fact).value);
}

/** Where a list is known to have something in it. */
export function whereFilled(fact: string): Applies {
  return ({ slot }) => (slot(fact).members?.size ?? 0) > 0;
}

/** Where all of these hold. */
export function whereAll(...all: readonly Applies[]): Applies {
  return (environment, key) => all.every((one) => one(environment, key));
}
