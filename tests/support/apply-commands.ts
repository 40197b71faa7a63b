import type { Evidence, FactValue } from "../../knowledge/index.js";
import { decodeLiteral } from "./power-shell-grammar.js";

/** An organisation's settings as a shell would change them. */
export type Settings = Map<string, { readonly value: FactValue; readonly partial: boolean }>;

/** Evidence as settings; facts that contradict each other are left out. */
export function settingsOf(evidence: readonly Evidence[]): Settings {
  const settings: Settings = new Map();
  const contradicted = new Set<string>();
  for (const { name, value, partial } of evidence) {
    if (settings.has(name)) contradicted.add(name);
    settings.set(name, { value, partial: partial === true });
  }
  for (const name of contradicted) settings.delete(name);
  return settings;
}

/** Settings as evidence again. */
export function evidenceFrom(settings: Settings): Evidence[] {
  return [...settings].map(([name, { value, partial }]) => ({
    name,
    value,
    ...(partial ? { partial: true as const } : {}),
    source: "applied",
    at: "2026-11-21T08:00:00.000Z",
  }));
}

type Value = FactValue | { readonly how: string; readonly domains: readonly string[] } | null;

/**
 * Does to a copy of the settings what the commands say, by Microsoft's pages: lists given whole replace, a
 * domain that is allowed or blocked cannot be created again, a policy is made with defaults for what is not given.
 */
export function applyCommands(
  before: Settings,
  commands: readonly string[],
  side: "server" | "tenant",
): Settings {
  const shell = { settings: new Map(before), variables: new Map<string, string[]>(), side };
  for (const command of commands) run(shell, command);
  return shell.settings;
}

interface Shell {
  readonly settings: Settings;
  readonly variables: Map<string, string[]>;
  readonly side: "server" | "tenant";
}

function run(shell: Shell, command: string): void {
  const add = /^\$(\w+)\.Add\(('.*')\)$/su.exec(command);
  if (add !== null) {
    shell.variables.get(add[1] ?? "")?.push(decodeLiteral(add[2] ?? ""));
    return;
  }
  const assigned = /^\$(\w+) = (.*)$/su.exec(command);
  if (assigned !== null) {
    const { given } = readCommand(shell, assigned[2] ?? "");
    const domain = given.get("Domain");
    shell.variables.set(assigned[1] ?? "", typeof domain === "string" ? [domain] : []);
    return;
  }
  const { verb, noun, given } = readCommand(shell, command);
  const effect = EFFECTS[noun];
  if (effect === undefined) throw new Error(`no such command: ${command}`);
  effect(shell, verb, given, noun);
}

const LITERAL = /'(?:[^'‘’‚‛]|['‘’‚‛]{2})*'/gsu;

type Given = ReadonlyMap<string, Value>;

function readCommand(
  shell: Shell,
  command: string,
): { readonly verb: string; readonly noun: string; readonly given: Given } {
  const tokens =
    command.match(
      /@\{\w+=\$\w+\}|@\((?:'(?:[^'‘’‚‛]|['‘’‚‛]{2})*'(?:, )?)*\)|'(?:[^'‘’‚‛]|['‘’‚‛]{2})*'|[^\s']+/gsu,
    ) ?? [];
  const [head = "", ...rest] = tokens;
  const [verb = "", noun = ""] = head.split("-");
  const given = new Map<string, Value>();
  for (let at = 0; at < rest.length; at += 1) {
    const parameter = (rest[at] ?? "").slice(1);
    const next = rest[at + 1];
    if (next === undefined || /^-[A-Z]/u.test(next)) given.set(parameter, true);
    else {
      given.set(parameter, readValue(shell, next));
      at += 1;
    }
  }
  return { verb, noun, given };
}

const WORDS: Readonly<Record<string, Value>> = { $true: true, $false: false, $null: null };

function readValue({ variables }: Shell, token: string): Value {
  const word = WORDS[token.toLowerCase()];
  if (word !== undefined) return word;
  const [, how, variable] = /^@\{(\w+)=\$(\w+)\}$/u.exec(token) ?? [];
  if (how !== undefined && variable !== undefined) {
    return { how, domains: variables.get(variable) ?? [] };
  }
  if (token.startsWith("@(")) return (token.match(LITERAL) ?? []).map(decodeLiteral);
  return token.startsWith("'") ? decodeLiteral(token) : token;
}

/** The object a command is about. */
function identityOf(given: Given): string {
  const identity = given.get("Identity");
  if (typeof identity !== "string") throw new Error("no identity was given");
  return identity;
}

type Effect = (shell: Shell, verb: string, given: Given, noun: string) => void;

const EFFECTS: Readonly<Record<string, Effect>> = {
  CsAccessEdgeConfiguration: ({ settings }, _verb, given) => {
    for (const [property, value] of given) {
      const name = `server.CsAccessEdgeConfiguration.${property}`;
      if (property === "UseDnsSrvRouting") {
        put(settings, "server.CsAccessEdgeConfiguration.RoutingMethod", "UseDnsSrvRouting");
      } else put(settings, name, value);
    }
  },
  CsTenantFederationConfiguration: ({ settings }, _verb, given) => {
    for (const [property, value] of given) {
      const name = `tenant.CsTenantFederationConfiguration.${property.replace(/AsAList$/u, "")}`;
      put(settings, name, value);
    }
  },
  CsExternalAccessPolicy: changePolicy,
  CsAllowedDomain: changeDomain,
  CsBlockedDomain: changeDomain,
  CsPublicProvider: changeProvider,
  CsHostingProvider: changeProvider,
};

function put(settings: Settings, name: string, value: Value): void {
  if (value === null) return;
  if (typeof value !== "object" || !("how" in value)) {
    settings.set(name, { value, partial: false });
    return;
  }
  const before = settings.get(name) ?? { value: [], partial: true };
  if (typeof before.value !== "object")
    throw new Error(`${name} is not a list: ${String(before.value)}`);
  const { how, domains } = value;
  const after =
    how === "Add"
      ? [...new Set([...before.value, ...domains])]
      : before.value.filter((domain) => !domains.includes(domain));
  settings.set(name, { value: after, partial: before.partial });
}

/** What a new policy has where nothing else is given. */
const DEFAULTS: Readonly<Record<"server" | "tenant", Readonly<Record<string, FactValue>>>> = {
  server: {
    EnableFederationAccess: false,
    EnablePublicCloudAccess: false,
    EnableOutsideAccess: false,
  },
  tenant: {
    EnableFederationAccess: true,
    CommunicationWithExternalOrgs: "OrganizationDefault",
    EnableTeamsConsumerAccess: true,
    EnableTeamsConsumerInbound: true,
  },
};

function changePolicy(shell: Shell, verb: string, given: Given): void {
  const { settings, side } = shell;
  const identity = identityOf(given);
  if (verb === "Grant") {
    put(
      settings,
      `${side}.User(${identity}).ExternalAccessPolicy`,
      given.get("PolicyName") ?? "none",
    );
    return;
  }
  const head = `${side}.CsExternalAccessPolicy(${identity}).`;
  const own = [...settings.keys()].filter((name) => name.startsWith(head));
  if (verb === "Remove") {
    for (const name of own) settings.delete(name);
    return;
  }
  if (verb === "New" && own.length > 0) throw new Error(`there is a policy ${identity} already`);
  const defaults = verb === "New" ? Object.entries(DEFAULTS[side]) : [];
  for (const [property, value] of [...defaults, ...given]) {
    if (property !== "Identity") put(settings, head + property, value);
  }
}

function changeDomain({ settings }: Shell, verb: string, given: Given, noun: string): void {
  const domain = identityOf(given);
  const listed = (list: string): boolean => {
    const value = settings.get(`server.${list}`)?.value;
    return typeof value === "object" && value.includes(domain);
  };
  if (verb === "New" && (listed("CsAllowedDomain") || listed("CsBlockedDomain"))) {
    throw new Error(`${domain} is allowed or blocked already`);
  }
  put(settings, `server.${noun}`, { how: verb === "New" ? "Add" : "Remove", domains: [domain] });
}

function changeProvider({ settings }: Shell, verb: string, given: Given, noun: string): void {
  const head = `server.${noun}(${identityOf(given)}).`;
  if (verb === "Remove") {
    for (const name of [...settings.keys()]) if (name.startsWith(head)) settings.delete(name);
    const others = [...settings.keys()].some((name) => name.startsWith(`server.${noun}(`));
    if (!others) put(settings, `server.${noun}`, []);
  } else if (verb === "New") {
    settings.delete(`server.${noun}`);
    put(settings, `${head}Enabled`, given.get("Enabled") ?? false);
    put(settings, `${head}ProxyFqdn`, given.get("ProxyFqdn") ?? null);
  } else put(settings, `${head}Enabled`, verb === "Enable");
}
