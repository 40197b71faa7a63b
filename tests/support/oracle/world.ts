import type { ReachQuestion } from "../../../knowledge/index.js";
import type { KnownFacts } from "../known.js";
import { and, or, type OracleTruth } from "./truths.js";

export type Basis = "document" | "reference" | "community";
export type Presence = "certain" | "possible" | "absent";

/** One applicable check, as it came out. */
export interface Row {
  readonly id: string;
  readonly basis: Basis;
  readonly party: "own" | "partner" | "service";
  readonly truth: OracleTruth;
}

export const EDGE = "server.CsAccessEdgeConfiguration";
export const TENANT = "tenant.CsTenantFederationConfiguration";

/** One question in one organisation at one date, and the rows written down so far. */
export class World {
  readonly question: ReachQuestion;
  readonly facts: KnownFacts;
  readonly asOf: string;
  readonly domain: string | null;
  readonly topology: string | null;
  readonly rows: Row[] = [];
  readonly assumed: string[] = [];

  constructor(question: ReachQuestion, facts: KnownFacts, asOf: string) {
    this.question = question;
    this.facts = facts;
    this.asOf = asOf;
    this.domain = question.peer.domain;
    this.topology = this.findTopology();
  }

  text(name: string): string | undefined {
    const known = this.facts.get(name);
    if (known === undefined || known === "conflict") return undefined;
    return Array.isArray(known.value) ? undefined : String(known.value).toLowerCase();
  }

  isTrue(name: string): OracleTruth {
    const text = this.text(name);
    if (text === undefined) return "unknown";
    return text === "true" ? "holds" : "fails";
  }

  list(name: string): { domains: readonly string[]; whole: boolean } | undefined {
    const known = this.facts.get(name);
    if (known === undefined || known === "conflict") return undefined;
    return Array.isArray(known.value)
      ? { domains: known.value as readonly string[], whole: !known.partial }
      : undefined;
  }

  listHasDomain(name: string): OracleTruth {
    const list = this.list(name);
    if (list === undefined) return "unknown";
    if (this.domain !== null && list.domains.includes(this.domain)) return "holds";
    if (!list.whole) return "unknown";
    return this.domain === null && list.domains.length > 0 ? "unknown" : "fails";
  }

  /** The keys under which anything is known of a keyed fact: policies, providers, users. */
  keys(prefix: string): string[] {
    const keys = new Set<string>();
    for (const name of this.facts.keys()) {
      if (name.startsWith(`${prefix}(`)) {
        keys.add(name.slice(prefix.length + 1, name.indexOf(")")));
      }
    }
    return [...keys];
  }

  // Which sides apply.

  private findTopology(): string | null {
    const stated = this.text("Organization.Topology");
    if (stated !== undefined) return stated;
    // Where sources contradict each other, nothing is deduced until somebody settles it.
    if (this.facts.has("Organization.Topology")) return null;
    if (this.isTrue(`${TENANT}.SharedSipAddressSpace`) === "holds") return "hybrid";
    const homes = this.keys("User").map((address) => this.text(`User(${address}).Home`));
    return homes.includes("server") && homes.includes("online") ? "hybrid" : null;
  }

  presence(side: "server" | "tenant"): Presence {
    if (this.topology === "hybrid") return "certain";
    if (this.topology === "server") return side === "server" ? "certain" : "absent";
    if (this.topology === "online") return side === "tenant" ? "certain" : "absent";
    for (const name of this.facts.keys()) if (name.startsWith(`${side}.`)) return "certain";
    return "possible";
  }

  row(id: string, basis: Basis, party: Row["party"], truth: OracleTruth): void {
    this.rows.push({ id, basis, party, truth });
  }

  /** A check of one side: it applies where the side does, and is unknown where the side may not be there. */
  sided(id: string, basis: Basis, truth: () => OracleTruth): void {
    const presence = this.presence(id.startsWith("server/") ? "server" : "tenant");
    if (presence === "certain") this.row(id, basis, "own", truth());
    if (presence === "possible") this.row(id, basis, "own", "unknown");
  }

  // The policy in force.

  /** Names of the policies that may be in force; `null` stands for one nobody has read. */
  policies(side: "server" | "tenant"): (string | null)[] {
    const subject = this.question.subject;
    const known = this.keys(`${side}.CsExternalAccessPolicy`);
    const whole = known.includes("Global");
    const assigned =
      subject === null
        ? undefined
        : this.assignment(`${side}.User(${subject}).ExternalAccessPolicy`);
    if (assigned !== undefined && assigned.toLowerCase() !== "none") return [assigned];
    const rest = side === "server" ? this.siteOrGlobal(known, whole) : ["Global"];
    if (assigned !== undefined) return rest;
    const direct = known.filter((name) => name !== "Global" && !name.startsWith("Site:"));
    return [...direct, ...rest, ...(whole ? [] : [null])];
  }

  private siteOrGlobal(known: string[], whole: boolean): (string | null)[] {
    const subject = this.question.subject;
    const site = subject === null ? undefined : this.text(`User(${subject}).Site`);
    const sites = known.filter((name) => name.startsWith("Site:"));
    if (site === undefined) return [...sites, "Global", ...(whole ? [] : [null])];
    const own = sites.find((name) => name.toLowerCase() === `site:${site}`);
    if (own !== undefined) return [own];
    return whole ? ["Global"] : ["Global", null];
  }

  private assignment(name: string): string | undefined {
    const known = this.facts.get(name);
    return known === undefined || known === "conflict" ? undefined : String(known.value);
  }

  forEveryPolicy(side: "server" | "tenant", truthOf: (policy: string) => OracleTruth): OracleTruth {
    const truths = this.policies(side).map((policy) =>
      policy === null ? "unknown" : truthOf(policy),
    );
    return truths.every((truth) => truth === truths[0]) ? (truths[0] ?? "unknown") : "unknown";
  }

  policySays(side: "server" | "tenant", property: string): OracleTruth {
    return this.forEveryPolicy(side, (policy) =>
      this.isTrue(`${side}.CsExternalAccessPolicy(${policy}).${property}`),
    );
  }

  provider(
    list: string,
    fits: (name: string, proxy: string | undefined) => OracleTruth,
  ): OracleTruth {
    const names = this.keys(list);
    // Nothing read, or providers shown beside a list said to be empty: neither settles anything.
    if ((names.length === 0) === (this.list(list) === undefined)) return "unknown";
    return or(
      names.map((name) =>
        and([
          this.isTrue(`${list}(${name}).Enabled`),
          fits(name, this.text(`${list}(${name}).ProxyFqdn`)),
        ]),
      ),
    );
  }
}
