import { z } from "zod/v4";
import { LOG_LEVELS, type LogLevel } from "./log.js";

/** How the bot is set up. Read once, at the start. */
export interface Config {
  readonly port: number;
  /** Trying it out on this machine: no sign-in, and nobody else can reach it. */
  readonly local: boolean;
  /** The bot's registration; null in local mode. */
  readonly registration: Registration | null;
  /** Organisations that may talk to the bot, lower case; at least one unless local. */
  readonly allowedTenants: readonly string[];
  /** Our own domains, for telling subject from peer before the environment names any. */
  readonly ownDomains: readonly string[];
  /** Who may see and change what is known of the organisation. */
  readonly admins: AdminRule;
  /** From which age evidence is marked as worth checking again, in days. */
  readonly evidenceMaxAgeDays: number;
  readonly databaseFile: string;
  /** A PostgreSQL to use instead of the file, or null. A secret, for it holds a password. */
  readonly databaseUrl: string | null;
  readonly logLevel: LogLevel;
  /** Hosts to which replies, and our token, may go; exact, lower case. */
  readonly serviceUrlHosts: readonly string[];
  /** Whether others than this machine may read /metrics. */
  readonly metricsPublic: boolean;
  /** The language model that reads what our own reader cannot; null, as is usual, where there is none. */
  readonly languageModel: LanguageModelSettings | null;
  /** The ways to the helpdesk, by name; none where it is empty. */
  readonly helpdesk: readonly string[];
}

/** Where a language model is to be had that speaks OpenAI's chat completions. */
export interface LanguageModelSettings {
  /** Without a slash at the end; `/chat/completions` is put behind it. */
  readonly endpoint: string;
  readonly key: string;
  readonly name: string;
}

/** Everybody who may talk to the bot, or these people and the members of these groups: object ids, lower case. */
export type AdminRule =
  "everybody" | { readonly people: readonly string[]; readonly groups: readonly string[] };

/** Who the bot is to Microsoft: an app registration of one tenant. */
export interface Registration {
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string;
}

/** Everything wrong with the settings, each in a sentence. */
export interface ConfigFaults {
  readonly faults: readonly string[];
}

/** The hosts from which Teams calls, in every cloud it runs in. */
export const TEAMS_HOSTS = [
  "smba.trafficmanager.net",
  "smba.infra.gcc.teams.microsoft.com",
  "smba.infra.gov.teams.microsoft.us",
  "smba.infra.dod.teams.microsoft.us",
] as const;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const ADMIN = new RegExp(`${GUID.source}|^\\*$`, "u");
const DESTINATION = /^[a-z][a-z-]{0,40}$/u;
const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/u;

const text = z.string().trim();
const optional = (schema: z.ZodType<string>) => z.preprocess(emptyIsNone, schema.optional());
const guid = text
  .toLowerCase()
  .regex(GUID, "is not an id such as 00000000-0000-0000-0000-000000000000");
const flag = text
  .toLowerCase()
  .pipe(z.enum(["", "0", "1", "false", "true"], "is neither 1 nor 0"))
  .transform((value) => value === "1" || value === "true")
  .default(false);
const list = (pattern: RegExp, fault: string) =>
  text
    .toLowerCase()
    .transform((value) => value.split(/[\s,;]+/u).filter((entry) => entry !== ""))
    .pipe(z.array(z.string().regex(pattern, fault)))
    .default([]);

/** Where the data goes unless DATABASE_FILE says otherwise, below the folder the bot is started in. */
export const DEFAULT_DATABASE_FILE = "data/edgewise.sqlite";

const SETTINGS = z.object({
  PORT: optional(text.refine(isPort, "is not a port number")).transform((value) =>
    Number(value ?? "3978"),
  ),
  LOCAL: flag,
  MICROSOFT_APP_ID: optional(guid),
  MICROSOFT_APP_PASSWORD: optional(text),
  MICROSOFT_APP_TENANT_ID: optional(guid),
  ALLOWED_TENANTS: list(GUID, "holds something that is not a tenant id"),
  ORGANIZATION_DOMAINS: list(HOST, "holds something that is not a domain"),
  ADMINS: list(ADMIN, "holds something that is neither an object id nor *"),
  ADMIN_GROUPS: list(GUID, "holds something that is not an object id"),
  EVIDENCE_MAX_AGE_DAYS: optional(
    text.regex(/^[1-9]\d{0,3}$/u, "is not a number of days from 1 to 9999"),
  ).transform((value) => Number(value ?? "90")),
  DATABASE_FILE: optional(text).transform((value) => value ?? DEFAULT_DATABASE_FILE),
  DATABASE_URL: optional(
    text.refine(
      isPostgresUrl,
      "is not an address such as postgres://user:password@host:5432/database, with an sslmode of disable, no-verify, require, verify-ca or verify-full if any",
    ),
  ),
  LOG_LEVEL: z.preprocess(
    emptyIsNone,
    z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(", ")}`).optional(),
  ),
  SERVICE_URL_HOSTS: list(HOST, "holds something that is not a host name"),
  METRICS_PUBLIC: flag,
  LANGUAGE_MODEL_ENDPOINT: optional(
    text.refine(isModelEndpoint, "is not an https address (http only for this machine)"),
  ),
  LANGUAGE_MODEL_KEY: optional(text.regex(/^[\x21-\x7e]+$/u, "holds blanks or letters no key has")),
  LANGUAGE_MODEL_NAME: optional(text),
  HELPDESK: list(DESTINATION, "holds something that is not a name such as mail"),
});

const SSL_MODES: ReadonlySet<string | null> = new Set([
  null,
  "disable",
  "no-verify",
  "require",
  "verify-ca",
  "verify-full",
]);

/** INVARIANT: no sslmode with which the server, or whoever is in between, decides that nothing is encrypted. */
function isPostgresUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, searchParams } = new URL(value);
  return (
    /^postgres(?:ql)?:$/u.test(protocol) &&
    pathname.length > 1 &&
    SSL_MODES.has(searchParams.get("sslmode"))
  );
}

const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The key travels with every call: in the clear only within this machine, and never as part of the address. */
function isModelEndpoint(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  if (username + password + search + hash !== "") return false;
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname));
}

function emptyIsNone(value: unknown): unknown {
  return typeof value === "string" && value.trim() === "" ? undefined : value;
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/u.test(value) && Number(value) <= 65535;
}

/** The variables read, in the order env.sample lists them. */
export const VARIABLES = Object.keys(SETTINGS.shape) as readonly (keyof typeof SETTINGS.shape)[];

const REQUIRED = ["MICROSOFT_APP_ID", "MICROSOFT_APP_PASSWORD", "MICROSOFT_APP_TENANT_ID"] as const;

/** Reads the settings; names every fault at once, and never a value that may be a secret. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): Config | ConfigFaults {
  const read = SETTINGS.safeParse(env);
  const faults = read.success
    ? []
    : read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  const wrong = new Set(read.success ? [] : read.error.issues.map((issue) => issue.path[0]));
  if (!wrong.has("LOCAL") && !isLocal(env)) {
    const absent = REQUIRED.filter((name) => (env[name] ?? "").trim() === "" && !wrong.has(name));
    faults.push(
      ...absent.map(
        (name) => `${name} is not set; to try the bot on this machine alone, set LOCAL=1`,
      ),
      ...missingAdmins(env),
    );
  }
  faults.push(...missingModelSettings(env), ...twoDatabases(env));
  if (!read.success || faults.length > 0) return { faults: [...new Set(faults)] };
  return configOf(read.data);
}

/** Left unsaid, nobody could tell the bot anything, or everybody could: so it has to be said. */
function missingAdmins(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = ["ADMINS", "ADMIN_GROUPS"].some((name) => (env[name] ?? "").trim() !== "");
  return named
    ? []
    : [
        "ADMINS is not set; give the object ids of those who may see and change your settings, or * for everybody who may talk to the bot",
      ];
}

function twoDatabases(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const both = ["DATABASE_FILE", "DATABASE_URL"].every((name) => (env[name] ?? "").trim() !== "");
  return both ? ["DATABASE_FILE and DATABASE_URL are both set; leave one of them empty"] : [];
}

const MODEL = ["LANGUAGE_MODEL_ENDPOINT", "LANGUAGE_MODEL_KEY", "LANGUAGE_MODEL_NAME"] as const;

/** A language model takes all of its settings; with none of them there is none. */
function missingModelSettings(
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const absent = MODEL.filter((name) => (env[name] ?? "").trim() === "");
  return absent.length === MODEL.length
    ? []
    : absent.map(
        (name) => `${name} is not set; a language model needs it, or leave all three empty`,
      );
}

/** Tells faults from a configuration. */
export function isFaulty(result: Config | ConfigFaults): result is ConfigFaults {
  return "faults" in result;
}

function isLocal(env: Readonly<Record<string, string | undefined>>): boolean {
  return /^\s*(?:1|true)\s*$/iu.test(env["LOCAL"] ?? "");
}

function configOf(settings: z.infer<typeof SETTINGS>): Config {
  const registration = settings.LOCAL ? null : registrationOf(settings);
  const tenants = settings.ALLOWED_TENANTS;
  const hosts = settings.SERVICE_URL_HOSTS;
  return {
    port: settings.PORT,
    local: settings.LOCAL,
    registration,
    allowedTenants:
      tenants.length === 0 && registration !== null ? [registration.tenantId] : tenants,
    ownDomains: settings.ORGANIZATION_DOMAINS,
    admins: adminsOf(settings),
    evidenceMaxAgeDays: settings.EVIDENCE_MAX_AGE_DAYS,
    databaseFile: settings.DATABASE_FILE,
    databaseUrl: settings.DATABASE_URL ?? null,
    // At home the page is what one looks at; a line for every turn would bury its address.
    logLevel: settings.LOG_LEVEL ?? (settings.LOCAL ? "warn" : "info"),
    serviceUrlHosts: hosts.length === 0 ? TEAMS_HOSTS : hosts,
    metricsPublic: settings.METRICS_PUBLIC,
    languageModel: languageModelOf(settings),
    helpdesk: helpdeskOf(settings),
  };
}

function languageModelOf(settings: z.infer<typeof SETTINGS>): LanguageModelSettings | null {
  const { LANGUAGE_MODEL_ENDPOINT: endpoint, LANGUAGE_MODEL_KEY: key } = settings;
  const name = settings.LANGUAGE_MODEL_NAME;
  return endpoint === undefined || key === undefined || name === undefined
    ? null
    : { endpoint: endpoint.replace(/\/+$/u, ""), key, name };
}

function helpdeskOf({ LOCAL, HELPDESK }: z.infer<typeof SETTINGS>): readonly string[] {
  return HELPDESK.length === 0 && LOCAL ? ["local"] : [...new Set(HELPDESK)];
}

function adminsOf({ LOCAL, ADMINS, ADMIN_GROUPS }: z.infer<typeof SETTINGS>): AdminRule {
  return LOCAL || ADMINS.includes("*") ? "everybody" : { people: ADMINS, groups: ADMIN_GROUPS };
}

function registrationOf(settings: z.infer<typeof SETTINGS>): Registration {
  return {
    appId: settings.MICROSOFT_APP_ID ?? "",
    password: settings.MICROSOFT_APP_PASSWORD ?? "",
    tenantId: settings.MICROSOFT_APP_TENANT_ID ?? "",
  };
}
