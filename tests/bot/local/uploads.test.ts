import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createUploads, UPLOAD_PATH, type Uploads } from "../../../bot/local/uploads.js";
import { startBotProcess } from "../../support/bot-process.js";
import { tempFolder } from "../../support/temp-folder.js";

/** Serves the route alone. */
async function serve(uploads: Uploads) {
  const server = createServer((request, response) => void uploads.route.respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    put: async (id: string, body: string): Promise<number> => {
      const url = `http://127.0.0.1:${String(port)}${UPLOAD_PATH}?id=${id}`;
      return (await fetch(url, { method: "PUT", body })).status;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

describe("a file on its way from the local page", () => {
  it("meets the message that names it, whichever comes first", async () => {
    const uploads = createUploads();
    const server = await serve(uploads);
    const early = server.put("early", "one");
    const late = uploads.open("local:late");
    const first = await uploads.open("local:early");
    assert.equal(first.size, 3);
    assert.equal(await textOf(first.bytes), "one");
    assert.equal(await early, 204);
    const sent = server.put("late", "two");
    assert.equal(await textOf((await late).bytes), "two");
    assert.equal(await sent, 204);
    await server.close();
  });

  it("is waited for only so long, and nothing else is opened", async () => {
    const uploads = createUploads(20);
    await assert.rejects(uploads.open("local:never"), { why: "gone" });
    for (const link of ["local:", "local:../x", "https://contoso.sharepoint.com/a", "file:///a"]) {
      await assert.rejects(uploads.open(link), { why: "elsewhere" });
    }
    const server = await serve(uploads);
    assert.equal(await server.put("no%2Fid", "x"), 400);
    await server.close();
  });

  it("is let go when nobody reads on", async () => {
    const uploads = createUploads();
    const server = await serve(uploads);
    const sent = server.put("large", "x".repeat(5_000_000)).catch(() => 0);
    const { bytes } = await uploads.open("local:large");
    for await (const chunk of bytes) {
      assert.ok(chunk.length > 0);
      break;
    }
    await sent;
    await server.close();
  });

  it("is taken from no other site", async () => {
    const folder = tempFolder();
    const bot = await startBotProcess("bot/main", { DATABASE_FILE: folder.path("a.sqlite") });
    const response = await fetch(`${bot.url}${UPLOAD_PATH}?id=a`, {
      method: "PUT",
      body: "x",
      headers: { origin: "https://evil.test" },
    });
    await bot.end("SIGKILL");
    folder.remove();
    assert.equal(response.status, 403);
  });
});
