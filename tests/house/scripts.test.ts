import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs a few lines of JavaScript against the bootstraps, as they run: by Node alone. */
const run = (lines: string) =>
  spawnSync(process.execPath, ["--input-type=module", "--eval", lines], { encoding: "utf8" });

describe("the scripts", () => {
  it("say which Node they need where it is too old", () => {
    const { status, stderr, stdout } = run(`
      import { checkNode, orExplain } from "./bot/prepare.mjs";
      await orExplain(() => checkNode("18.20.1"));`);
    assert.deepEqual([status, stdout], [1, ""]);
    assert.equal(stderr, "edgewise: needs Node.js 20 or newer; this is 18.20.1\n");
  });

  it("take every Node from 20 on", () => {
    const versions = ["20.0.0", "22.12.0", "24.1.0"];
    const { status } = run(`
      import { checkNode } from "./bot/prepare.mjs";
      for (const version of ${JSON.stringify(versions)}) checkNode(version);`);
    assert.equal(status, 0);
  });

  it("see what is installed by its versions, not by the age of files", () => {
    const folder = mkdtempSync(join(tmpdir(), "edgewise-installed-"));
    const isInstalled = (): string =>
      run(`
        import { isInstalled } from "./bot/prepare.mjs";
        process.stdout.write(String(isInstalled(${JSON.stringify(folder)})));`).stdout;
    const lock = (version: string): string =>
      JSON.stringify({ packages: { "": {}, "node_modules/one": { version } } });
    try {
      writeFileSync(join(folder, "package-lock.json"), lock("1.0.0"));
      assert.equal(isInstalled(), "false");
      mkdirSync(join(folder, "node_modules"));
      writeFileSync(join(folder, "node_modules", ".package-lock.json"), lock("1.0.0"));
      assert.equal(isInstalled(), "true");
      writeFileSync(join(folder, "package-lock.json"), lock("1.0.1"));
      assert.equal(isInstalled(), "false");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("put nothing but the answer on standard output", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["bot/ask.mjs", "--json", "can alice@contoso.com chat with skype user bob@outlook.com?"],
      { encoding: "utf8" },
    );
    assert.deepEqual([status, stderr], [0, ""]);
    assert.equal((JSON.parse(stdout) as { readonly answer: string }).answer, "blocked");
  });
});
