// `npm test`: installs and builds what is missing, runs the compiled tests under coverage and holds the coverage
// to its floors. With arguments it runs a part, without coverage: `npm test -- tests/knowledge/casebook.test.ts`,
// `npm test -- --grep "Skype"`. Compiled tests, because branches are misreported for code compiled on the fly.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { orExplain, prepare, ROOT } from "../bot/prepare.mjs";

const EVERY_TEST = "dist/tests/**/*.test.js";
const OVERALL = 90;
// Where a branch nobody tried could turn an answer into a wrong "yes", or let somebody in.
const WHOLE = [
  "knowledge/evaluate.ts",
  "knowledge/answer-table.ts",
  "knowledge/policy-in-force.ts",
  "bot/gate.ts",
];

const mocha = join(ROOT, "node_modules", "mocha", "bin", "mocha.js");
const c8 = join(ROOT, "node_modules", "c8", "bin", "c8.js");
// A test that leaves a handle open keeps mocha from ending: that must show, but not for ever.
const LIMIT_MS = 20 * 60 * 1000;
const runNode = (args) =>
  spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit", timeout: LIMIT_MS }).status;

function runPart(args) {
  const isTest = (arg) => /\.test\.[tj]s$/.test(arg);
  const compiledTest = (arg) => {
    const path = relative(ROOT, arg).replaceAll("\\", "/");
    return path.startsWith("dist/") ? path : `dist/${path.replace(/\.ts$/, ".js")}`;
  };
  const files = args.some(isTest) ? args.filter(isTest).map(compiledTest) : [EVERY_TEST];
  return runNode([mocha, "--reporter", "spec", ...args.filter((arg) => !isTest(arg)), ...files]);
}

function readSummary() {
  const summary = JSON.parse(readFileSync(join(ROOT, "coverage", "coverage-summary.json"), "utf8"));
  const byFile = Object.entries(summary).map(([path, figures]) => [
    path === "total" ? path : relative(ROOT, path).replaceAll("\\", "/"),
    figures,
  ]);
  return new Map(byFile);
}

/** What falls short of the floors, a line each. */
function shortfalls() {
  const summary = readSummary();
  const overall = Object.entries(summary.get("total"))
    .filter(([measure]) => ["lines", "branches", "functions", "statements"].includes(measure))
    .filter(([, { pct }]) => !(pct >= OVERALL))
    .map(([measure, { pct }]) => `${measure} overall: ${pct} %, floor ${OVERALL} %`);
  const whole = WHOLE.filter((path) => summary.get(path)?.branches.pct !== 100).map(
    (path) => `branches of ${path}: ${summary.get(path)?.branches.pct ?? "no"} %, floor 100 %`,
  );
  return [...overall, ...whole];
}

function runWhole() {
  rmSync(join(ROOT, "coverage"), { recursive: true, force: true });
  mkdirSync(join(ROOT, "coverage"));
  const status = runNode([
    c8,
    process.execPath,
    mocha,
    "--forbid-only",
    "--reporter",
    "tests/reporter.cjs",
    EVERY_TEST,
  ]);
  const lacking = shortfalls();
  for (const line of lacking) process.stderr.write(`coverage falls short: ${line}\n`);
  writeFileSync(join(ROOT, "coverage", "shortfalls.json"), JSON.stringify(lacking));
  return lacking.length === 0 ? status : 1;
}

await orExplain(prepare);
const args = process.argv.slice(2);
process.exitCode = (args.length === 0 ? runWhole() : runPart(args)) ?? 1;
