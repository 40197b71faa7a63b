import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { LOCAL_NOTICES, noticesRoute } from "../../../bot/local/notices.js";
import type { Notice } from "../../../bot/sending.js";
import { pageModule } from "./page-module.js";

interface Listener {
  readonly conversation: () => string | null;
  readonly hear: (conversation: string, answer: { replies: readonly { id: string }[] }) => boolean;
}
interface Notices {
  readonly askOnce: (listener: Listener) => Promise<void>;
}

const notice = (id: string): Notice => ({
  id,
  payload: JSON.stringify([{ text: `said ${id}`, card: { type: "AdaptiveCard", body: [] } }]),
});

describe("what is said unasked on the local page", () => {
  const inOutbox: Notice[] = [];
  let server: Server;
  let askOnce: Notices["askOnce"];
  const asked: string[] = [];
  const really = globalThis.fetch;
  before(async () => {
    ({ askOnce } = await pageModule<Notices>("notices"));
    const route = noticesRoute(
      {
        handed: ({ tenant, conversation }) =>
          Promise.resolve(tenant === "local" && conversation === "mine" ? inOutbox : []),
      },
      { ticket: () => Promise.resolve(null) },
    );
    server = createServer((request, response) => {
      void route.respond(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const kept = new Map<string, string>();
    Object.assign(globalThis, {
      fetch: (path: string) => {
        asked.push(path);
        return really(`http://127.0.0.1:${String(port)}${path}`);
      },
      localStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
      },
    });
  });
  after(() => {
    Object.assign(globalThis, { fetch: really });
    Reflect.deleteProperty(globalThis, "localStorage");
    server.close();
  });

  it("is handed over from the outbox itself, and shown once in its conversation", async () => {
    assert.deepEqual(await LOCAL_NOTICES.send({} as never), { kind: "sent", keep: true });
    const shown: string[] = [];
    let busy = true;
    const listener: Listener = {
      conversation: () => "mine",
      hear: (_conversation, { replies }) => {
        if (!busy) shown.push(...replies.map(({ id }) => id));
        return !busy;
      },
    };
    inOutbox.push(notice("one"));
    await askOnce(listener);
    busy = false;
    await askOnce(listener);
    await askOnce(listener);
    inOutbox.push(notice("two"), notice("three"));
    await askOnce(listener);
    await askOnce(listener);
    assert.deepEqual(shown, ["one", "two", "three"]);
  });

  it("is asked for neither before anybody spoke, nor found in another conversation", async () => {
    const shown: unknown[] = [];
    asked.length = 0;
    await askOnce({ conversation: () => null, hear: () => true });
    assert.deepEqual(asked, []);
    await askOnce({ conversation: () => "other", hear: (_, answer) => shown.push(answer) > 0 });
    assert.deepEqual(shown, []);
  });
});
