import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import type { FileRefusal } from "../dialogs/index.js";
import { FileError } from "./errors.js";
import {
  isFileAddress,
  isPublicAddress,
  lookupPublic,
  PrivateAddressError,
  type Resolve,
} from "./file-hosts.js";
import type { OpenedFile, OpenFile } from "./ports.js";

/** The largest file that is read. Bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Where files may be fetched, and how long that may take. Milliseconds. */
export interface FetchRules {
  readonly mayFetch: (url: URL) => boolean;
  readonly isPublic: (address: string) => boolean;
  readonly resolve?: Resolve;
  /** Certificates trusted beside the system's. */
  readonly ca?: string;
  /** From the first word to the last byte. */
  readonly total: number;
  /** Without a byte. */
  readonly idle: number;
}

/** What Teams promises of its files, and no more; 20 MB take 20 seconds on a slow line. */
const FETCH_RULES: FetchRules = {
  mayFetch: isFileAddress,
  isPublic: isPublicAddress,
  total: 60_000,
  idle: 10_000,
};

const STATUS: ReadonlyMap<number, FileRefusal> = new Map([
  [401, "gone"],
  [403, "gone"],
  [404, "gone"],
  [410, "gone"],
]);

/**
 * Makes what opens a file that was attached in Teams: by its pre-authenticated link, so without any token of ours, following
 * no redirect and unpacking nothing. Rejects with a `FileError`; so does reading on.
 */
export function openAttachments(changed: Partial<FetchRules> = {}): OpenFile {
  const rules = { ...FETCH_RULES, ...changed };
  return async (link) => {
    const url = URL.canParse(link) ? new URL(link) : null;
    if (url === null || !rules.mayFetch(url)) throw new FileError("elsewhere");
    const stuck = new AbortController();
    const ending = AbortSignal.any([AbortSignal.timeout(rules.total), stuck.signal]);
    try {
      const response = await get(url, rules, ending, () => {
        stuck.abort();
      });
      const refused = refusalOf(response);
      if (refused !== null) {
        response.destroy();
        throw new FileError(refused);
      }
      return opened(response, ending);
    } catch (error) {
      throw faultOf(error, ending);
    }
  };
}

function get(
  url: URL,
  rules: FetchRules,
  signal: AbortSignal,
  giveUp: () => void,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sending = request(url, {
      // A connection kept from before would not be looked at again.
      agent: false,
      headers: { accept: "*/*", "accept-encoding": "identity" },
      lookup: lookupPublic(rules.isPublic, rules.resolve) as never,
      ...(rules.ca !== undefined && { ca: rules.ca }),
      timeout: rules.idle,
      signal,
    });
    sending.on("timeout", giveUp);
    sending.on("error", reject);
    sending.on("response", resolve);
    sending.end();
  });
}

function refusalOf({ statusCode = 0, headers }: IncomingMessage): FileRefusal | null {
  if (statusCode >= 300 && statusCode < 400) return "moved";
  if (statusCode !== 200) return STATUS.get(statusCode) ?? "broken";
  if ((headers["content-encoding"] ?? "identity") !== "identity") return "archive";
  return Number(headers["content-length"] ?? 0) > LARGEST_FILE ? "too-big" : null;
}

function opened(response: IncomingMessage, ending: AbortSignal): OpenedFile {
  const said = Number(response.headers["content-length"] ?? Number.NaN);
  return {
    size: Number.isSafeInteger(said) ? said : null,
    bytes: bytesOf(response, ending),
  };
}

async function* bytesOf(
  response: IncomingMessage,
  ending: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) yield chunk;
  } catch (error) {
    throw faultOf(error, ending);
  } finally {
    response.destroy();
  }
}

function faultOf(error: unknown, ending: AbortSignal): FileError {
  if (error instanceof FileError) return error;
  if (ending.aborted) return new FileError("too-slow");
  const why = error instanceof PrivateAddressError ? "elsewhere" : "broken";
  return new FileError(why, { cause: error });
}
