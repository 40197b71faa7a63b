// The last line of CI: the tests as mocha counted them, and every gate as one. What left no count has failed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../bot/prepare.mjs";

const read = (name) => {
  const path = join(ROOT, "coverage", name);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
};
const count = (flags) => ({
  passes: flags.filter(Boolean).length,
  failures: flags.filter((flag) => !flag).length,
  pending: 0,
});

const gates = read("gates.json");
const tests = read("tests.json") ?? { passes: 0, failures: 1, pending: 0 };
if (tests.passes + tests.failures === 0) tests.failures = 1; // a run without tests shows nothing
const tallies = [
  tests,
  count([read("shortfalls.json")?.length === 0]),
  count(gates === null ? [false] : Object.values(gates)),
];
const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
const skipped = sum("pending") > 0 ? `, ${sum("pending")} skipped` : "";
process.stdout.write(`${sum("passes")} passed, ${sum("failures")} failed${skipped}\n`);
process.exitCode = sum("failures") === 0 ? 0 : 1;
