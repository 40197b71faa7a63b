// A process that posts what waits in an outbox, for as long as it is let live.
import { createOutboxWorker } from "../../bot/outbox.js";
import { createSendingLimits } from "../../bot/sending-limits.js";
import { openBackend } from "../../bot/storage/opening.js";
import { openStore } from "../../bot/storage/store.js";
import { environmentOf } from "../../knowledge/index.js";

const [databaseFile = "", url = ""] = process.argv.slice(2);
const backend = await openBackend({ databaseFile, databaseUrl: null });
const store = await openStore({ ...backend, compile: environmentOf });
await createOutboxWorker({
  store: store.outbox,
  destinations: new Map([
    [
      "local",
      {
        unlimited: true,
        send: async ({ id }) => {
          await fetch(url, { method: "POST", body: id });
          return { kind: "sent" };
        },
      },
    ],
  ]),
  limits: createSendingLimits(),
  owner: "before",
  now: () => new Date(),
  random: Math.random,
  log: { info: () => undefined, warn: () => undefined },
}).work();
