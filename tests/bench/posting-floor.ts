import { Agent, request } from "node:http";
import { sql } from "kysely";
import { closeBackend, type FreshDatabase } from "../support/backends.js";

// As many as the outbox's worker has under way.
const AT_ONCE = 8;

/** Seconds of the floor: each body in a commit of its own, and posted to the same webhook over connections that stay open. */
export async function postAlone(
  database: FreshDatabase,
  url: string,
  bodies: readonly string[],
): Promise<number> {
  const backend = await database.open();
  const { db } = backend;
  await sql`create table floor (body text)`.execute(db);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const waiting = bodies.values();
  const start = performance.now();
  const loop = async (): Promise<void> => {
    for (const body of waiting) {
      await sql`insert into floor values (${body})`.execute(db);
      await postOne(agent, url, body);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, loop));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  await closeBackend(backend);
  return seconds;
}

function postOne(agent: Agent, url: string, body: string): Promise<void> {
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    request(url, { method: "POST", agent, headers }, (response) => {
      response.resume().on("end", resolve);
    })
      .on("error", reject)
      .end(body);
  });
}
