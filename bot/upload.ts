import { request as requestOverHttp } from "node:http";
import { request as requestOverHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isFileAddress, isPublicAddress, lookupPublic } from "./file-hosts.js";

/** Stores a text where Teams wants it; rejects where that is not allowed, or not taken. */
export type Upload = (url: string, text: string) => Promise<void>;

/** Where uploads may go: the stores that files come from, and nothing in a private network. */
export interface UploadRules {
  readonly mayStore: (url: URL) => boolean;
  readonly isPublic: (address: string) => boolean;
}

const RULES: UploadRules = { mayStore: isFileAddress, isPublic: isPublicAddress };
const UPLOAD_MS = 10_000;

/** Makes the upload. It follows no redirects, carries no token, and connects to no address but one it has looked at. */
export function createUpload(rules: Partial<UploadRules> = {}): Upload {
  const { mayStore, isPublic } = { ...RULES, ...rules };
  return async (address, text) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !mayStore(url)) throw new Error("an upload was asked for elsewhere");
    const status = await put(url, Buffer.from(text, "utf8"), isPublic);
    if (status < 200 || status > 299) throw new Error(`the upload was answered ${String(status)}`);
  };
}

// More are not on their way at once, and a channel that has heard nothing delivers again within a minute.
const REMEMBERED = 1000;

/** Makes an upload that is done once for each address, however often a consent is delivered; what failed may be tried again. */
export function uploadOnce(upload: Upload): Upload {
  const done = new Map<string, Promise<void>>();
  return (address, text) => {
    const earlier = done.get(address);
    if (earlier !== undefined) return earlier;
    const stored = upload(address, text);
    done.set(address, stored);
    stored.catch(() => done.delete(address));
    for (const oldest of done.keys()) {
      if (done.size <= REMEMBERED) break;
      done.delete(oldest);
    }
    return stored;
  };
}

function put(url: URL, body: Buffer, isPublic: UploadRules["isPublic"]): Promise<number> {
  const request = url.protocol === "https:" ? requestOverHttps : requestOverHttp;
  return new Promise((resolve, reject) => {
    const sending = request(
      url,
      {
        method: "PUT",
        headers: {
          "content-type": "application/octet-stream",
          "content-length": body.length,
          "content-range": `bytes 0-${String(body.length - 1)}/${String(body.length)}`,
        },
        // A connection kept from before would not be looked at again.
        agent: false,
        lookup: lookupPublic(isPublic) as LookupFunction,
        signal: AbortSignal.timeout(UPLOAD_MS),
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sending.on("error", reject);
    sending.end(body);
  });
}
