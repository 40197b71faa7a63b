import { subscribe } from "node:diagnostics_channel";
import { writeSync } from "node:fs";
import type { Socket } from "node:net";
import type { Destination, OutboxStore } from "../../bot/sending.js";
import type { Backend, Write } from "../../bot/storage/backend.js";
import type { Orders } from "./points.js";

/** What ends this process where its orders say so. */
export interface Taps {
  readonly dieAt: (name: string) => void;
  /** Names what is under way, so that its transactions can be told apart. */
  readonly during: <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;
  readonly backend: (backend: Backend) => Backend;
  readonly outbox: (outbox: OutboxStore) => OutboxStore;
  /** A way out that may be the last thing this process tries. */
  readonly destination: (destination: Destination, before: string, after: string) => Destination;
}

/** Makes the taps of a process with these orders. */
export function createTaps({ point, visit, webhook }: Orders): Taps {
  let visits = 0;
  const under = new Map<string, number>();
  const dieAt = (name: string): void => {
    if (name !== point) return;
    visits += 1;
    if (visits === visit) process.kill(process.pid, "SIGKILL");
  };
  const dieInAll = (where: string): void => {
    for (const [what, many] of under) if (many > 0) dieAt(`${what}: ${where}`);
  };
  const during: Taps["during"] = async (what, work) => {
    under.set(what, (under.get(what) ?? 0) + 1);
    try {
      return await work();
    } finally {
      under.set(what, (under.get(what) ?? 0) - 1);
    }
  };
  whenConnected((socket) => {
    // INVARIANT: told at once, so that it is known of the dead too.
    writeSync(1, `${String(socket.localPort)}\n`);
    if (socket.remotePort === Number(new URL(webhook).port)) {
      dieAt("webhook: connected, nothing sent");
    }
  });
  return {
    dieAt,
    during,
    backend: (backend) => {
      const write: Write = backend.write ?? ((body) => backend.db.transaction().execute(body));
      return {
        ...backend,
        write: async (body) => {
          dieInAll("before its transaction");
          await write(async (trx) => {
            dieInAll("in its transaction, nothing written");
            await body(trx);
            dieInAll("written, not committed");
          });
          dieInAll("committed, nobody told");
        },
      };
    },
    outbox: (outbox) => ({
      ...outbox,
      claim: (due, lease) => during("claim", () => outbox.claim(due, lease)),
      end: (claim, ending, now) => during("mark", () => outbox.end(claim, ending, now)),
    }),
    destination: ({ send, ...rest }, before, after) => ({
      ...rest,
      send: async (row) => {
        dieAt(before);
        const sending = await send(row);
        dieAt(after);
        return sending;
      },
    }),
  };
}

/** INVARIANT: heard before whatever waits for the connection is written to it. */
function whenConnected(hear: (socket: Socket) => void): void {
  subscribe("net.client.socket", (message) => {
    const { socket } = message as { readonly socket: Socket };
    socket.once("connect", () => {
      hear(socket);
    });
  });
}
