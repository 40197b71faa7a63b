import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Stands before a server of this machine, passes everything on, and breaks connections where it is told to. */
export interface CuttingProxy {
  readonly port: number;
  /**
   * Breaks the next connection whose client says something with these words in it: before the server hears them, or
   * once it has answered them, which the client never learns.
   */
  readonly cutAt: (words: string, when: "before" | "after", more?: Partial<More>) => void;
  /** Breaks every connection, and takes no other until `mend`. */
  readonly breakAll: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

interface More {
  /** Done before anything is broken. */
  readonly first: () => Promise<unknown>;
  /** Only a connection that has said these words before. */
  readonly since: string;
  /** Breaks every other connection too, and takes none until `mend`. */
  readonly all: boolean;
}

interface Cut extends More {
  readonly words: string;
  readonly when: "before" | "after";
}

/** Starts one before a port of this machine. */
export async function startCuttingProxy(target: number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  const cuts: Cut[] = [];
  let broken = false;
  const breakAll = (): void => {
    broken = true;
    for (const socket of sockets) socket.destroy();
  };
  const take = (said: Buffer, begun: Set<Cut>): Cut | undefined => {
    const text = said.toString("latin1").toLowerCase();
    for (const cut of cuts) if (text.includes(cut.since)) begun.add(cut);
    const at = cuts.findIndex((cut) => begun.has(cut) && text.includes(cut.words));
    return at === -1 ? undefined : cuts.splice(at, 1)[0];
  };
  const proxy = createServer((client) => {
    if (broken) {
      client.destroy();
      return;
    }
    const server = connect(target, "127.0.0.1");
    let cutting: Cut | undefined;
    const begun = new Set<Cut>();
    const end = (): void => {
      if (cutting?.all === true) breakAll();
      client.destroy();
    };
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(one);
      one.on("error", () => undefined);
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    client.on("data", (said: Buffer) => {
      const cut = take(said, begun);
      if (cut === undefined) {
        server.write(said);
        return;
      }
      void cut.first().then(() => {
        cutting = cut;
        if (cut.when === "before") end();
        else server.write(said);
      });
    });
    server.on("data", (answer: Buffer) => {
      if (cutting === undefined) client.write(answer);
      else end();
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    cutAt: (words, when, more = {}) => {
      cuts.push({ words, when, since: "", first: () => Promise.resolve(), all: false, ...more });
    },
    breakAll,
    mend: () => {
      broken = false;
    },
    close: () =>
      new Promise((resolve) => {
        breakAll();
        proxy.close(() => {
          resolve();
        });
      }),
  };
}
