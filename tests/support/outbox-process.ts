import { createAdapter } from "../../bot/connector.js";
import { createOutboxWorker } from "../../bot/outbox.js";
import { conversationDestination } from "../../bot/proactive.js";
import { createSendingLimits } from "../../bot/sending-limits.js";
import type { Destination, OutboxStore } from "../../bot/sending.js";
import { openBackend, type DatabasePlace } from "../../bot/storage/opening.js";
import { openStore } from "../../bot/storage/store.js";
import { APP_ID, OurCredentials } from "./our-credentials.js";
import { plainEnvironment } from "./plain-environment.js";

// A process that sends what waits in an outbox, and kills itself at a named point. It reads where from its arguments:
// the database's place as JSON, the point, and by how many milliseconds its clock is ahead.
const [place = "", point = "", ahead = "0"] = process.argv.slice(2);

/** Ends this process as `kill -9` does, if this is the point. */
function dieAt(name: string): Promise<void> {
  if (name === point) process.kill(process.pid, "SIGKILL");
  return Promise.resolve();
}

const backend = await openBackend(JSON.parse(place) as DatabasePlace);
const store = await openStore({ ...backend, compile: plainEnvironment });
const { outbox } = store;
const watched: OutboxStore = {
  ...outbox,
  claim: async (due, lease) => {
    await dieAt("before claim");
    const claim = await outbox.claim(due, lease);
    await dieAt("after claim");
    return claim;
  },
  end: async (claim, ending, now) => {
    await dieAt("before mark");
    const counted = await outbox.end(claim, ending, now);
    await dieAt("after mark");
    return counted;
  },
};
const destination = conversationDestination({
  adapter: createAdapter({
    registration: null,
    mayCall: () => true,
    credentials: new OurCredentials(),
  }),
  appId: APP_ID,
  reference: store.reference,
  maySend: () => true,
  now: () => new Date(),
});
const dying: Destination = {
  send: async (row) => {
    await dieAt("before send");
    const sending = await destination.send(row);
    await dieAt("after send");
    return sending;
  },
};
const worker = createOutboxWorker({
  store: watched,
  destinations: new Map([["notice", dying]]),
  limits: createSendingLimits(),
  owner: String(process.pid),
  now: () => new Date(Date.now() + Number(ahead)),
  random: () => 0.5,
  log: { info: () => undefined, warn: () => undefined },
});
await worker.work();
await store.close();
process.stdout.write("done\n");
