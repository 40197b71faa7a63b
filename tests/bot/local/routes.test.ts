import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { localRoutes, type LocalRoute } from "../../../bot/local/index.js";
import { COLLECT_SCRIPT } from "../../../knowledge/index.js";
import { pageModule } from "./page-module.js";

async function serve(routes: readonly LocalRoute[]): Promise<{ url: string; server: Server }> {
  const table = new Map(routes.map((route) => [route.path, route]));
  const server = createServer((request, response) => {
    void table.get(request.url ?? "")?.respond(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server };
}

describe("the local page's addresses", () => {
  const routes = localRoutes();
  let url: string;
  let server: Server;

  before(async () => {
    ({ url, server } = await serve(routes));
  });
  after(() => {
    server.close();
  });

  it("serve every file with its type and the same strict headers", async () => {
    for (const { path } of routes) {
      const response = await fetch(url + path);
      assert.equal(response.status, 200, path);
      assert.match(response.headers.get("content-type") ?? "", /^(text\/|image\/svg)/u);
      assert.equal(response.headers.get("x-content-type-options"), "nosniff");
      const policy = response.headers.get("content-security-policy") ?? "";
      assert.match(policy, /default-src 'none'/u);
      assert.match(policy, /script-src 'self';/u);
      assert.doesNotMatch(policy, /unsafe/u);
      assert.ok((await response.text()).length > 0, path);
    }
  });

  it("serve all that the page and its modules ask for", async () => {
    const served = new Set(routes.map((route) => route.path));
    const html = await (await fetch(url)).text();
    for (const [, path = ""] of html.matchAll(/(?:src|href)="(\/[^"]*)"/gu)) {
      assert.ok(served.has(path), path);
    }
    for (const path of [...served].filter((each) => /^\/page\/(?!adaptive).*\.js$/u.test(each))) {
      const code = await (await fetch(url + path)).text();
      for (const [, name = ""] of code.matchAll(/from "\.\/([^"]+)"/gu)) {
        assert.ok(served.has(`/page/${name}`), `${path} imports ${name}`);
      }
    }
  });

  it("name every module of the page and none that is gone", async () => {
    const folder = new URL("../../../bot/local/page/", import.meta.url);
    const there = (await readdir(folder))
      .filter((name) => /\.(js|ts)$/u.test(name))
      .map((name) => `/page/${name.replace(/\.ts$/u, ".js")}`);
    const listed = routes
      .map((route) => route.path)
      .filter((path) => path.endsWith(".js") && path !== "/page/adaptivecards.js");
    assert.deepEqual(listed.toSorted(), [...new Set(there)].toSorted());
  });

  it("serve the script that collects settings, which the greeting links to, byte for byte", async () => {
    const { collectScript } = await pageModule<{ readonly collectScript: string }>("words");
    const served = await (await fetch(url + collectScript)).text();
    const place = new URL(`../../../${COLLECT_SCRIPT.place}`, import.meta.url);
    assert.equal(served, await readFile(place, "utf8"));
  });

  it("send a file again only when it has changed", async () => {
    const first = await fetch(`${url}/page/page.css`);
    await first.text();
    const tag = first.headers.get("etag") ?? "";
    const again = await fetch(`${url}/page/page.css`, { headers: { "if-none-match": tag } });
    assert.equal(again.status, 304);
    const other = await fetch(`${url}/page/page.css`, { headers: { "if-none-match": '"x"' } });
    assert.equal(other.status, 200);
    assert.equal(other.headers.get("cache-control"), "no-cache");
  });

  it("need nothing from another host, and no inline script or style", async () => {
    const html = await (await fetch(url)).text();
    assert.doesNotMatch(html, /https?:\/\//u);
    assert.doesNotMatch(html, /<style|style=|<script>|\son\w+=/u);
  });

  it("say so when the page has not been built", async () => {
    const empty = await mkdtemp(join(tmpdir(), "edgewise-page-"));
    const bare = await serve(localRoutes({ root: pathToFileURL(`${empty}/`) }));
    try {
      const response = await fetch(bare.url);
      assert.equal(response.status, 404);
      assert.match(await response.text(), /npm run build/u);
    } finally {
      bare.server.close();
      await rm(empty, { recursive: true });
    }
  });
});
