// `npm run check`: every gate that is not a test. One failed gate does not stop the others, so that one run
// shows all. What each came to is left in coverage/gates.json.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkNode, install, orExplain, ROOT } from "../bot/prepare.mjs";

const tool = (...path) => join(ROOT, "node_modules", ...path);
const TSC = tool("typescript", "bin", "tsc");
const ROOMS = ["bot", "dialogs", "knowledge", "manifest", "tests"];

const GATES = {
  format: [[tool("prettier", "bin", "prettier.cjs"), "--check", "--log-level", "warn", "."]],
  types: [
    [TSC, "--noEmit", "-p", "."],
    [TSC, "--noEmit", "-p", "bot/local/page"],
  ],
  lint: [[tool("eslint", "bin", "eslint.js"), "--max-warnings", "0", "."]],
  boundaries: [[tool("dependency-cruiser", "bin", "dependency-cruise.mjs"), ...ROOMS]],
};

const passes = (command) =>
  spawnSync(process.execPath, command, { cwd: ROOT, stdio: "inherit" }).status === 0;

await orExplain(() => (checkNode(), install()));
const wanted = process.argv.slice(2);
const chosen = Object.entries(GATES).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);
const outcome = {};
for (const [name, commands] of chosen) {
  const begun = performance.now();
  outcome[name] = commands.map(passes).every(Boolean);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${outcome[name] ? "passed" : "FAILED"}  ${name} (${seconds} s)\n`);
}
mkdirSync(join(ROOT, "coverage"), { recursive: true });
writeFileSync(join(ROOT, "coverage", "gates.json"), JSON.stringify(outcome));
process.exitCode = Object.values(outcome).every(Boolean) ? 0 : 1;
