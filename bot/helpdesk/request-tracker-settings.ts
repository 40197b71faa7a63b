import { z } from "zod/v4";
import {
  absent,
  faultsOf,
  LOOPBACK_HOSTS,
  setting,
  type Env,
  type SettingFaults,
} from "./setting.js";

/** Which queue of which Request Tracker gets the tickets. */
export interface RequestTrackerSettings {
  /** Where its pages begin, without a slash at the end; `/REST/2.0` is put behind it. */
  readonly url: string;
  readonly token: string;
  /** A queue's name or number. */
  readonly queue: string;
  /** How often what changed over there is looked for, milliseconds. */
  readonly pollMs: number;
}

/** The variables, each by its own rule; what they need of each other is `readRequestTrackerSettings`' matter. */
export const REQUEST_TRACKER_SHAPE = {
  RT_URL: setting(
    z
      .string()
      .refine(
        isTrackerAddress,
        "is not an https address without a user and a query (http only for this machine)",
      ),
  ),
  RT_TOKEN: setting(
    z.string().regex(/^[\x21-\x7e]{1,500}$/u, "holds blanks or letters no token has"),
  ),
  RT_QUEUE: setting(z.string().regex(/^[^\p{Cc}]{1,200}$/u, "is not a queue's name")),
  RT_POLL_SECONDS: setting(
    z
      .string()
      .regex(/^\d{1,4}$/u, "is not a number of seconds from 10 to 3600")
      .refine(
        (value) => Number(value) >= 10 && Number(value) <= 3_600,
        "is not a number of seconds from 10 to 3600",
      ),
  ),
};

/** Reads which Request Tracker gets the tickets; names every fault at once, and never a value. */
export function readRequestTrackerSettings(env: Env): RequestTrackerSettings | SettingFaults {
  const read = z.object(REQUEST_TRACKER_SHAPE).safeParse(env);
  const needed = absent(
    env,
    ["RT_URL", "RT_TOKEN", "RT_QUEUE"],
    "a helpdesk in Request Tracker needs it",
  );
  const faults = [...(read.success ? [] : faultsOf(read.error)), ...needed];
  if (!read.success || faults.length > 0) return { faults };
  const { RT_URL = "", RT_TOKEN = "", RT_QUEUE = "", RT_POLL_SECONDS = "30" } = read.data;
  return {
    url: RT_URL.replace(/\/+$/u, ""),
    token: RT_TOKEN,
    queue: RT_QUEUE,
    pollMs: Number(RT_POLL_SECONDS) * 1_000,
  };
}

/** INVARIANT: the token travels with every call, so in the clear only within this machine. */
function isTrackerAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  if (username + password + search + hash !== "") return false;
  return protocol === "https:" || (protocol === "http:" && LOOPBACK_HOSTS.has(hostname));
}
