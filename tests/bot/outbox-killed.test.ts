import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initialState } from "../../dialogs/index.js";
import { LEASE_MS } from "../../bot/outbox.js";
import type { DatabasePlace } from "../../bot/storage/opening.js";
import { addToOutbox } from "../../bot/storage/outbox.js";
import { openStore } from "../../bot/storage/store.js";
import { describeOver, type FreshDatabase } from "../support/backends.js";
import { startConnector, type FakeConnector } from "../support/connector.js";
import { plainEnvironment } from "../support/plain-environment.js";

/** At which points a second copy is sent: only between the channel's yes and our having written it down. */
const POINTS: Readonly<Record<string, number>> = {
  "before claim": 1,
  "after claim": 1,
  "before send": 1,
  "after send": 2,
  "before mark": 2,
  "after mark": 1,
};

const place = { tenant: "t", conversation: "a:dana" };

/** Runs the sending process to its end; gives the signal that ended it. */
async function run(
  database: DatabasePlace,
  point: string,
  ahead = 0,
): Promise<NodeJS.Signals | null> {
  const compiled = fileURLToPath(new URL("../support/outbox-process.js", import.meta.url));
  const args = existsSync(compiled)
    ? [compiled]
    : ["--import", "tsx", compiled.replace(/\.js$/u, ".ts")];
  const child = spawn(process.execPath, [...args, JSON.stringify(database), point, String(ahead)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  return signal;
}

describeOver("a process that is killed while it sends", (kind) => {
  let connector: FakeConnector;
  before(async () => {
    connector = await startConnector();
  });
  after(() => connector.close());

  const fill = async (database: FreshDatabase): Promise<void> => {
    const backend = await database.open();
    const { db } = backend;
    const store = await openStore({ ...backend, compile: plainEnvironment });
    const at = new Date().toISOString();
    await store.commit({
      place,
      activity: null,
      at,
      state: initialState(),
      replies: [],
      effects: [],
      by: { id: "dana", name: "Dana" },
      reference: {
        serviceUrl: connector.url,
        channelId: "msteams",
        conversation: { id: "a:dana" },
        bot: { id: "28:bot" },
        user: { id: "29:dana" },
        scope: "personal",
      },
      conversationRevision: 0,
      environmentRevision: 0,
    });
    await db.transaction().execute((trx) =>
      addToOutbox(trx, {
        id: "the-notice",
        destination: "notice",
        chain: "one",
        place,
        person: "dana",
        payload: JSON.stringify([{ text: "has changed" }]),
        at,
      }),
    );
    await store.close();
  };

  for (const [point, copies] of Object.entries(POINTS)) {
    it(`loses nothing ${point}; it arrives ${copies === 1 ? "once" : "twice, with one id"}`, async () => {
      const database = await kind.begin();
      connector.forget();
      await fill(database);
      assert.equal(await run(database.place, point), "SIGKILL");
      assert.equal(await run(database.place, "nowhere", LEASE_MS + 1000), null);
      const ids = connector.calls.map(({ body }) => JSON.stringify(body["channelData"]));
      assert.deepEqual(
        ids,
        Array.from({ length: copies }, () => `{"edgewise":{"id":"the-notice"}}`),
      );
    }).timeout(60_000);
  }
});
