import { lookup, type LookupAddress, type LookupOptions } from "node:dns";
import { request as requestOverHttp } from "node:http";
import { request as requestOverHttps } from "node:https";
import { BlockList } from "node:net";

/** Stores a text where Teams wants it; rejects where that is not allowed, or not taken. */
export type Upload = (url: string, text: string) => Promise<void>;

/** Where uploads may go. */
export interface UploadRules {
  readonly mayStore: (url: URL) => boolean;
  readonly mayReach: (address: string, family: number) => boolean;
}

// Teams stores what people take in their OneDrive, which is SharePoint's: in each of Microsoft's clouds.
const STORES = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn"];
const UPLOAD_MS = 10_000;

/** OneDrive over https, and nothing in a private network, whatever its name leads to. */
export const UPLOAD_RULES: UploadRules = {
  mayStore: ({ protocol, hostname, port, username, password }) =>
    protocol === "https:" &&
    port === "" &&
    username === "" &&
    password === "" &&
    STORES.some((store) => hostname.endsWith(store)),
  mayReach: (address, family) => !PRIVATE.check(address, family === 6 ? "ipv6" : "ipv4"),
};

const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  PRIVATE.addSubnet(network, prefix, "ipv4");
  PRIVATE.addSubnet(`::ffff:${network}`, 96 + prefix, "ipv6");
}
for (const [network, prefix] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  PRIVATE.addSubnet(network, prefix, "ipv6");
}

/** Makes the upload by these rules. It follows no redirects, and connects to no address but one it has looked at. */
export function createUpload(rules: UploadRules = UPLOAD_RULES): Upload {
  return async (address, text) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !rules.mayStore(url)) throw new Error("an upload was asked for elsewhere");
    const status = await put(url, Buffer.from(text, "utf8"), rules);
    if (status < 200 || status > 299) throw new Error(`the upload was answered ${String(status)}`);
  };
}

function put(url: URL, body: Buffer, rules: UploadRules): Promise<number> {
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
        lookup: lookupOf(rules),
        timeout: UPLOAD_MS,
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

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** INVARIANT: what is connected to is what was looked at; a name cannot lead elsewhere in between. */
function lookupOf({ mayReach }: UploadRules) {
  return (hostname: string, options: LookupOptions, found: Found): void => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        found(error, "");
        return;
      }
      const [first] = addresses;
      if (first === undefined || !addresses.every((one) => mayReach(one.address, one.family))) {
        found(new Error("an upload led nowhere, or into a private network"), "");
      } else if (options.all === true) found(null, addresses);
      else found(null, first.address, first.family);
    });
  };
}
