import { z } from "zod/v4";
import {
  absent,
  faultsOf,
  LOOPBACK_HOSTS,
  setting,
  settings,
  type Env,
  type SettingFaults,
} from "./setting.js";

/** How the way to the mail server is encrypted: asked for on the way, from the first byte, or not at all. */
export const MAIL_TLS = ["starttls", "tls", "none"] as const;

/** A sender: an address, and the name to show with it. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** How tickets are mailed. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: (typeof MAIL_TLS)[number];
  /** Null where the server asks for none. */
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: Mailbox;
  /** At least one. */
  readonly to: readonly string[];
}

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9.:-]*[a-z0-9])?$|^::1$/u;
const ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/iu;
// What would end a name, or a header, is in none.
const MAILBOX = /^([^\p{Cc}\u2028\u2029<>"@,;:\\]{1,100}?)\s*<([^<>]+)>$/u;

const address = z.string().regex(ADDRESS, "holds something that is not a mail address");

/** The variables, each by its own rule; what they need of each other is `readMailSettings`' matter. */
export const MAIL_SHAPE = {
  MAIL_HOST: setting(z.string().toLowerCase().regex(HOST, "is not a host name")),
  MAIL_PORT: setting(
    z
      .string()
      .regex(/^[1-9]\d{0,4}$/u, "is not a port number")
      .refine((value) => Number(value) <= 65_535, "is not a port number"),
  ),
  MAIL_TLS: setting(
    z
      .string()
      .toLowerCase()
      .pipe(z.enum(MAIL_TLS, `is none of ${MAIL_TLS.join(", ")}`)),
  ),
  MAIL_USER: setting(z.string().regex(/^[^\p{Cc}]{1,256}$/u, "holds control characters")),
  MAIL_PASSWORD: setting(z.string().regex(/^[^\p{Cc}]{1,1024}$/u, "holds control characters")),
  MAIL_FROM: setting(
    z
      .string()
      .refine(
        (value) => mailboxOf(value) !== null,
        "is neither an address nor a name and an address such as Edgewise <edgewise@contoso.com>",
      ),
  ),
  MAIL_TO: settings(address, 20),
};

const USUAL_PORTS = { starttls: 587, tls: 465, none: 25 } as const;

/** Reads how tickets are mailed; names every fault at once, and never a value. */
export function readMailSettings(env: Env): MailSettings | SettingFaults {
  const read = z.object(MAIL_SHAPE).safeParse(env);
  const needed = absent(
    env,
    ["MAIL_HOST", "MAIL_FROM", "MAIL_TO"],
    "a helpdesk that is told by mail needs it",
  );
  if (!read.success) return { faults: [...faultsOf(read.error), ...needed] };
  const { MAIL_HOST: host = "", MAIL_PORT } = read.data;
  // Within this machine nobody listens in, and its certificate is seldom one that anybody trusts.
  const tls = read.data.MAIL_TLS ?? (LOOPBACK_HOSTS.has(host) ? "none" : "starttls");
  const faults = [...needed, ...loginFaults(env, tls, host)];
  const from = mailboxOf(read.data.MAIL_FROM ?? "");
  if (faults.length > 0 || from === null) return { faults };
  return {
    host,
    port: MAIL_PORT === undefined ? USUAL_PORTS[tls] : Number(MAIL_PORT),
    tls,
    login: loginOf(read.data),
    from,
    to: read.data.MAIL_TO,
  };
}

function loginOf({
  MAIL_USER: user,
  MAIL_PASSWORD: password,
}: {
  readonly MAIL_USER?: string | undefined;
  readonly MAIL_PASSWORD?: string | undefined;
}): MailSettings["login"] {
  return user === undefined || password === undefined ? null : { user, password };
}

function loginFaults(env: Env, tls: MailSettings["tls"], host: string): readonly string[] {
  const names = ["MAIL_USER", "MAIL_PASSWORD"];
  const missing = absent(env, names, "a user and a password go together, or leave both empty");
  if (missing.length === names.length) return [];
  const inTheClear = tls === "none" && !LOOPBACK_HOSTS.has(host);
  return inTheClear
    ? [...missing, "MAIL_PASSWORD would travel unencrypted; set MAIL_TLS to starttls or tls"]
    : missing;
}

function mailboxOf(value: string): Mailbox | null {
  const [, name = "", inside = value] = MAILBOX.exec(value) ?? [];
  return ADDRESS.test(inside) ? { name: name.trim(), address: inside } : null;
}
