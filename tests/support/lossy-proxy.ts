import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before a server; lets every call through, but not every answer back. */
export interface LossyProxy {
  readonly url: string;
  /** Loses the answer to the next call of a method whose path ends so: the call itself is carried out. */
  readonly loseNext: (method: string, pathEnd: string) => void;
  /** How many calls of a method went through to a path that ends so. */
  readonly count: (method: string, pathEnd: string) => number;
  /** Does something before the next call of a method goes through to a path that ends so. */
  readonly before: (method: string, pathEnd: string, what: () => Promise<unknown>) => void;
  readonly close: () => Promise<void>;
}

interface Expected {
  readonly method: string;
  readonly pathEnd: string;
  readonly what: (() => Promise<unknown>) | null;
}

/** Starts one before a server of this machine. */
export async function startLossyProxy(target: string): Promise<LossyProxy> {
  const seen: string[] = [];
  const expected: Expected[] = [];
  const proxy = createServer((incoming, outgoing) => {
    const { method = "", url = "" } = incoming;
    const path = url.split("?")[0] ?? "";
    seen.push(`${method} ${path}`);
    const at = expected.findIndex((one) => one.method === method && path.endsWith(one.pathEnd));
    const [special] = at === -1 ? [] : expected.splice(at, 1);
    const pass = (): void => {
      const passed = request(`${target}${url}`, { method, headers: incoming.headers }, (answer) => {
        if (special?.what === null) {
          answer.resume().on("end", () => outgoing.destroy());
          return;
        }
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      passed.on("error", () => outgoing.destroy());
      incoming.pipe(passed);
    };
    if (special?.what) void special.what().then(pass);
    else pass();
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    loseNext: (method, pathEnd) => expected.push({ method, pathEnd, what: null }),
    count: (method, pathEnd) =>
      seen.filter((call) => call.startsWith(`${method} `) && call.endsWith(pathEnd)).length,
    before: (method, pathEnd, what) => expected.push({ method, pathEnd, what }),
    close: () =>
      new Promise((resolve) => {
        proxy.closeAllConnections();
        proxy.close(() => {
          resolve();
        });
      }),
  };
}
