import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod/v4";

/** The keys of a webhook's one direction; the newest first. More than one while they are being changed. */
export type WebhookKeys = readonly Uint8Array[];

// Standard Webhooks 1.0 asks for 24 to 64 bytes.
const FEWEST_BYTES = 24;
const MOST_BYTES = 64;
const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/u;

/** A secret as it is written (`whsec_` and base64), read into its key. */
export const WEBHOOK_SECRET = z.string().transform((secret, context): Uint8Array => {
  const key = Buffer.from(SECRET.exec(secret)?.[1] ?? "", "base64");
  if (key.length >= FEWEST_BYTES && key.length <= MOST_BYTES) return key;
  context.addIssue({
    code: "custom",
    message: `holds something that is not whsec_ and ${String(FEWEST_BYTES)} to ${String(MOST_BYTES)} bytes in base64`,
  });
  return z.NEVER;
});

/** What is signed. */
export interface SignedParts {
  readonly id: string;
  /** Seconds since 1970. */
  readonly seconds: number;
  readonly body: string | Uint8Array;
}

/** The value of `webhook-signature`: one signature for each key, so that whoever knows one of them can check. */
export function signatures(keys: WebhookKeys, parts: SignedParts): string {
  return keys.map((key) => `v1,${signature(key, parts)}`).join(" ");
}

function signature(key: Uint8Array, { id, seconds, body }: SignedParts): string {
  return createHmac("sha256", key)
    .update(`${id}.${String(seconds)}.`)
    .update(body)
    .digest("base64");
}

/** How far a sender's clock may be from ours, seconds, either way. */
export const WEBHOOK_WINDOW_SECONDS = 5 * 60;

/** Why a signed message is not let in: for our own figures, never for whoever sent it. */
export type SignatureFault = "headers" | "time" | "signature";

// A full stop would move the border between what is signed.
const ID = /^[\x21-\x2d\x2f-\x7e]{1,200}$/u;
const SECONDS = /^\d{1,12}$/u;

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Looks at a signed message's headers, before its body is there. */
export function readSignedHeaders(
  headers: Headers,
  now: Date,
): (Pick<SignedParts, "id" | "seconds"> & { readonly signed: string }) | SignatureFault {
  const [id, timestamp, signed] = ["id", "timestamp", "signature"].map(
    (name) => headers[`webhook-${name}`],
  );
  if (!isText(id, ID) || !isText(timestamp, SECONDS) || !isText(signed, /./u)) return "headers";
  const seconds = Number(timestamp);
  const apart = Math.abs(Math.floor(now.getTime() / 1000) - seconds);
  return apart > WEBHOOK_WINDOW_SECONDS ? "time" : { id, seconds, signed };
}

function isText(value: unknown, shape: RegExp): value is string {
  return typeof value === "string" && shape.test(value);
}

/** Whether one of the signatures was made with one of the keys. INVARIANT: how long it takes tells nothing of where two differ. */
export function isSigned(keys: WebhookKeys, signed: string, parts: SignedParts): boolean {
  const given = signed
    .split(" ")
    .filter((one) => one.startsWith("v1,"))
    .map((one) => Buffer.from(one.slice("v1,".length)));
  return keys
    .map((key) => Buffer.from(signature(key, parts)))
    .map((made) => given.some((one) => one.length === made.length && timingSafeEqual(one, made)))
    .includes(true);
}
