import type { IncomingMessage, RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { openAttachments, type FetchRules } from "../../bot/attachments.js";
import type { OpenFile } from "../../bot/ports.js";
import { selfSigned } from "./certificate.js";

const HOST = "contoso.files.test";

/** A stand-in for where Teams keeps files, over https. */
export interface FileServer {
  readonly url: (path: string) => string;
  readonly requests: readonly IncomingMessage[];
  /** Opens its files by the product's own rules, but for its name, its port and its address on this machine. */
  readonly open: OpenFile;
  readonly openWith: (changed: Partial<FetchRules>) => OpenFile;
  readonly close: () => Promise<void>;
}

/** Starts a service that answers like this. */
export async function startFileServer(answer: RequestListener): Promise<FileServer> {
  const { cert, key } = selfSigned(HOST);
  const requests: IncomingMessage[] = [];
  const server = createServer({ cert, key }, (request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const here: Partial<FetchRules> = {
    mayFetch: ({ protocol, hostname }) => protocol === "https:" && hostname === HOST,
    isPublic: (address) => address === "127.0.0.1",
    resolve: (_host, _options, found) => {
      found(null, [{ address: "127.0.0.1", family: 4 }]);
    },
    ca: cert,
  };
  const openWith = (changed: Partial<FetchRules>): OpenFile =>
    openAttachments({ ...here, ...changed });
  return {
    url: (path) => `https://${HOST}:${String(port)}${path}`,
    requests,
    open: openWith({}),
    openWith,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
