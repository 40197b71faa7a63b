import { z } from "zod/v4";

/** The largest request body, in bytes; a paste of a few thousand users fits. */
export const LARGEST_BODY = 256 * 1024;
/** The deepest nesting of arrays and objects in a body. */
export const DEEPEST_BODY = 32;

/** Why a request is not let in. What is sent back depends on the status alone, so that it tells a stranger nothing. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 413 | 415 | 421;
  /** For our own figures and log. */
  readonly reason: string;
}

/** Who may come in, and where replies may go. */
export interface GatePolicy {
  readonly local: boolean;
  readonly allowedTenants: ReadonlySet<string>;
  /** The issuer whose tokens count. */
  readonly issuer: string;
  /** Whether replies, and with them our token, may go to an address. */
  readonly maySend: (serviceUrl: string | undefined) => boolean;
}

/** Narrows what the gate's functions return. */
export function isRefusal(result: unknown): result is Refusal {
  return typeof result === "object" && result !== null && "reason" in result && "status" in result;
}

const refusal = (status: Refusal["status"], reason: string): Refusal => ({ status, reason });

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether a Host header names this machine, whatever the port. Another name is a page elsewhere that was pointed at us. */
export function isLoopbackHost(host: string | undefined): boolean {
  return LOOPBACK.has((host ?? "").toLowerCase().replace(/:\d{1,5}$/u, ""));
}

/** Looks at a request's headers before its body is read. */
export function screenHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  local: boolean,
): Refusal | null {
  const type = String(headers["content-type"] ?? "").split(";")[0];
  // A page elsewhere can post a form or plain text without asking; JSON it can't.
  if (type?.trim().toLowerCase() !== "application/json") return refusal(415, "content-type");
  if (headers["content-encoding"] !== undefined) return refusal(415, "content-encoding");
  return local ? screenLocal(headers) : null;
}

/** In local mode nobody signs in, so only this machine's own pages and programs may speak. */
export function screenLocal(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Refusal | null {
  const host = headers["host"];
  if (typeof host !== "string" || !isLoopbackHost(host)) return refusal(421, "host");
  const origin = headers["origin"];
  if (origin !== undefined && origin !== `http://${host}`) return refusal(403, "origin");
  return null;
}

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = "\\".charCodeAt(0);
// In ASCII `[` and `{`, like `]` and `}`, differ in one bit alone.
const OPENING = "{".charCodeAt(0);
const CLOSING = "}".charCodeAt(0);
const BRACE_BIT = 32;

/** Whether JSON text nests deeper than we read, in one pass. Brackets inside strings do not count. */
export function isTooDeep(json: string, deepest: number = DEEPEST_BODY): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if ((code | BRACE_BIT) === OPENING) depth += 1;
    else if ((code | BRACE_BIT) === CLOSING) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charCodeAt(at) !== QUOTE) {
    at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  }
  return at;
}

// What no id, name or address of the channel holds.
const CONTROL = /\p{Cc}/u;
const id = z
  .string()
  .min(1)
  .max(1024)
  .refine((value) => !CONTROL.test(value));
const account = z.looseObject({ id });
const optionalText = z.string().nullish();

const ACTIVITY = z.looseObject({
  type: z.string().min(1).max(64),
  id: id.optional(),
  channelId: id,
  serviceUrl: z.string().max(2048).optional(),
  from: account.extend({ name: optionalText, aadObjectId: id.optional() }),
  recipient: account,
  conversation: account.extend({
    conversationType: z.string().optional(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().nullish(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: optionalText }).nullish() }).nullish(),
  text: optionalText,
  name: optionalText,
  locale: optionalText,
  deliveryMode: optionalText,
  replyToId: id.nullish(),
  entities: z.array(z.looseObject({ type: optionalText })).nullish(),
  membersAdded: z.array(account).nullish(),
});

/** An activity of which every field that we read has the type we expect. */
export type ReceivedActivity = z.infer<typeof ACTIVITY>;

/** Reads a request's body; whatever is wrong with it is refused before anybody is asked who they are. */
export function readActivity(json: string): ReceivedActivity | Refusal {
  if (isTooDeep(json)) return refusal(400, "depth");
  const parsed = parseJson(json);
  if (parsed === undefined) return refusal(400, "json");
  const read = ACTIVITY.safeParse(parsed);
  return read.success ? read.data : refusal(400, "shape");
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

const ALGORITHMS = new Set(["RS256", "RS384", "RS512"]);
// Clocks differ; five minutes is what the platform's own check allows.
const CLOCK_SKEW_SECONDS = 300;

const TOKEN_HEADER = z.object({
  alg: z.string().refine((alg) => ALGORITHMS.has(alg)),
  kid: z.string(),
});
const TOKEN_CLAIMS = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string(),
});

/**
 * Looks at a token before its signature is verified, so that whatever the platform's verifier would answer
 * with an error, or take from an issuer that is not the channel, is turned away the same way as no token at all.
 */
export function screenToken(
  authorization: string | undefined,
  policy: Pick<GatePolicy, "issuer">,
  nowSeconds: number,
): Refusal | null {
  const token = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/u.exec(authorization ?? "");
  if (token === null) return refusal(401, "no-token");
  const header = TOKEN_HEADER.safeParse(decodePart(token[1]));
  if (!header.success) return refusal(401, "token-header");
  const claims = TOKEN_CLAIMS.safeParse(decodePart(token[2]));
  if (!claims.success) return refusal(401, "token-claims");
  const { iss, exp, nbf = 0 } = claims.data;
  if (iss !== policy.issuer) return refusal(401, "token-issuer");
  const timely = exp > nowSeconds - CLOCK_SKEW_SECONDS && nbf <= nowSeconds + CLOCK_SKEW_SECONDS;
  return timely ? null : refusal(401, "token-time");
}

function decodePart(part: string | undefined): unknown {
  return parseJson(Buffer.from(String(part), "base64url").toString("utf8"));
}

/** The rule for addresses that replies may go to: exact hosts over https, or in local mode this machine over http. */
export function isAllowedServiceUrl(
  serviceUrl: string | undefined,
  policy: { readonly local: boolean; readonly hosts: ReadonlySet<string> },
): boolean {
  if (serviceUrl === undefined || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, port, username, password } = new URL(serviceUrl);
  if (username !== "" || password !== "") return false;
  if (policy.local) return protocol === "http:" && LOOPBACK.has(hostname);
  return protocol === "https:" && port === "" && policy.hosts.has(hostname);
}

/** The organisation an activity comes from, lower case; null when it names none, or two. */
export function tenantOf(activity: ReceivedActivity): string | null {
  const named = [activity.channelData?.tenant?.id, activity.conversation.tenantId]
    .filter((tenant) => typeof tenant === "string")
    .map((tenant) => tenant.toLowerCase());
  const [tenant, other = tenant] = named;
  return tenant === undefined || tenant === "" || tenant !== other ? null : tenant;
}

/** Decides on an activity, of whatever type, whose sender has proved to be the channel. Fails closed. */
export function admit(activity: ReceivedActivity, policy: GatePolicy): Refusal | null {
  if (!policy.maySend(activity.serviceUrl)) return refusal(403, "service-url");
  if (policy.local) return null;
  if (activity.channelId !== "msteams") return refusal(403, "channel");
  const tenant = tenantOf(activity);
  if (tenant === null) return refusal(403, "no-tenant");
  return policy.allowedTenants.has(tenant) ? null : refusal(403, "foreign-tenant");
}
