import { isIP } from "node:net";
import { z } from "zod/v4";
import { isPublicAddress } from "../file-hosts.js";
import {
  absent,
  faultsOf,
  LOOPBACK_HOSTS,
  setting,
  settings,
  SWITCH,
  type Env,
  type SettingFaults,
} from "./setting.js";
import { WEBHOOK_SECRET, type WebhookKeys } from "./webhook-signature.js";

/** Where tickets are posted, and how both sides know each other. */
export interface WebhookSettings {
  readonly url: string;
  /** What we sign with; at least one. */
  readonly keys: WebhookKeys;
  /** Whether it may lie in a private network. */
  readonly private: boolean;
  /** What comes back is signed with these; none where nothing may come back. */
  readonly callbackKeys: WebhookKeys;
}

// Two while they are being changed; more than a handful is a mistake.
const MOST_SECRETS = 5;

/** The variables, each by its own rule; what they need of each other is `readWebhookSettings`' matter. */
export const WEBHOOK_SHAPE = {
  WEBHOOK_URL: setting(
    z
      .string()
      .refine(
        isWebhookAddress,
        "is not an https address without a user and a fragment (http only for this machine)",
      ),
  ),
  WEBHOOK_SECRETS: settings(WEBHOOK_SECRET, MOST_SECRETS),
  WEBHOOK_PRIVATE: SWITCH,
  WEBHOOK_CALLBACK_SECRETS: settings(WEBHOOK_SECRET, MOST_SECRETS),
};

/** Reads where tickets are posted; names every fault at once, and never a value. */
export function readWebhookSettings(env: Env): WebhookSettings | SettingFaults {
  const read = z.object(WEBHOOK_SHAPE).safeParse(env);
  const needed = absent(
    env,
    ["WEBHOOK_URL", "WEBHOOK_SECRETS"],
    "a helpdesk that is told by a webhook needs it",
  );
  if (!read.success) return { faults: [...faultsOf(read.error), ...needed] };
  const { WEBHOOK_URL: url = "", WEBHOOK_SECRETS: keys, WEBHOOK_PRIVATE: inside } = read.data;
  const callbackKeys = read.data.WEBHOOK_CALLBACK_SECRETS;
  const faults = [...needed, ...privateFaults(url, inside), ...sharedFaults(keys, callbackKeys)];
  return faults.length > 0 ? { faults } : { url, keys, private: inside, callbackKeys };
}

/** An address that is written as a number is never looked up, so it is judged here. */
function privateFaults(url: string, inside: boolean): readonly string[] {
  if (inside || url === "" || isOwnMachine(url)) return [];
  const host = new URL(url).hostname.replace(/^\[|\]$/gu, "");
  return isIP(host) === 0 || isPublicAddress(host)
    ? []
    : ["WEBHOOK_URL is an address of a private network; set WEBHOOK_PRIVATE=1 if that is meant"];
}

/** INVARIANT: what we sent can't be sent back to us as the helpdesk's word. */
function sharedFaults(keys: WebhookKeys, callbackKeys: WebhookKeys): readonly string[] {
  const both = keys.some((key) => callbackKeys.some((other) => Buffer.from(key).equals(other)));
  return both
    ? ["WEBHOOK_CALLBACK_SECRETS holds a secret of WEBHOOK_SECRETS; each direction has its own"]
    : [];
}

/** Whether an address leads to this machine by name, whatever it is looked up as. */
export function isOwnMachine(url: string): boolean {
  return LOOPBACK_HOSTS.has(new URL(url).hostname);
}

function isWebhookAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, hash } = new URL(value);
  if (username + password + hash !== "") return false;
  return protocol === "https:" || (protocol === "http:" && isOwnMachine(value));
}
