import { request as plainRequest, type IncomingHttpHeaders, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { isPublicAddress, lookupPublic, type Resolve } from "../file-hosts.js";

/** How long a post may take, and what else a test may want otherwise. */
export interface PostRules {
  /** From the first word to the head of the answer, milliseconds. */
  readonly total: number;
  readonly isPublic: (address: string) => boolean;
  readonly resolve?: Resolve;
  /** Certificates trusted instead of the system's. */
  readonly ca?: string;
}

/** Standard Webhooks asks for 15 to 30 seconds. */
export const POST_RULES: PostRules = { total: 20_000, isPublic: isPublicAddress };

/** What came of a post. */
export type Posted =
  | { readonly kind: "answered"; readonly status: number; readonly headers: IncomingHttpHeaders }
  /** `reached` where the other side may have read it. */
  | { readonly kind: "failed"; readonly fault: string; readonly reached: boolean };

/** What is sent. */
export interface Post {
  readonly method: "POST" | "HEAD";
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
}

/** One request, to the one place that was named: no redirect is followed, nothing of the answer's body is read. */
export function post(
  url: string,
  { method, headers, body }: Post,
  rules: PostRules,
  inside: boolean,
): Promise<Posted> {
  return new Promise((resolve) => {
    const secure = new URL(url).protocol === "https:";
    let reached = false;
    const options: RequestOptions & { readonly ca?: string } = {
      method,
      headers: { ...headers },
      // A connection kept from before may be closing; then nobody knows whether a post arrived.
      agent: false,
      signal: AbortSignal.timeout(rules.total),
      ...(!inside && { lookup: lookupPublic(rules.isPublic, rules.resolve) as never }),
      ...(rules.ca !== undefined && { ca: rules.ca }),
    };
    const sending = (secure ? secureRequest : plainRequest)(url, options);
    sending.on("socket", (socket) => {
      socket.once(secure ? "secureConnect" : "connect", () => {
        reached = true;
      });
    });
    sending.on("error", (error) => {
      resolve({ kind: "failed", fault: faultOf(error), reached });
    });
    sending.on("response", (response) => {
      resolve({ kind: "answered", status: response.statusCode ?? 0, headers: response.headers });
      response.destroy();
    });
    sending.end(body);
  });
}

function faultOf(error: NodeJS.ErrnoException): string {
  return error.name === "AbortError" || error.name === "TimeoutError"
    ? "timeout"
    : (error.code ?? error.name);
}
