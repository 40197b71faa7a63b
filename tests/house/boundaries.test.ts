import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

// One offence a rule, each in a file of its own, planted in a small copy of the house.
const HOUSE: Readonly<Record<string, string>> = {
  "knowledge/index.ts": 'export * from "./fact.js";\n',
  "knowledge/fact.ts": "export const fact = 1;\n",
  "dialogs/index.ts": 'import { fact } from "../knowledge/index.js";\nexport const said = fact;\n',
  "dialogs/state.ts": "export const state = 1;\n",
  "bot/main.ts": 'import "../dialogs/index.js";\n',
  "bot/storage/store.ts": "export const store = 1;\n",
  "bot/server.ts": 'import restify from "restify";\nexport const server = restify;\n',
  "tests/support/maker.ts": "export const made = 1;\n",
};

const OFFENCES: readonly (readonly [rule: string, file: string, source: string])[] = [
  ["knowledge-stands-alone", "knowledge/talks.ts", 'import "../dialogs/index.js";\n'],
  ["knowledge-is-pure", "knowledge/reads.ts", 'import "node:fs";\n'],
  ["dialogs-enter-knowledge-by-its-door", "dialogs/peeks.ts", 'import "../knowledge/fact.js";\n'],
  ["dialogs-know-no-transport", "dialogs/sends.ts", 'import "botbuilder";\n'],
  ["dialogs-are-pure", "dialogs/rolls.ts", 'import "node:crypto";\n'],
  ["bot-enters-by-the-doors", "bot/peeks.ts", 'import "../dialogs/state.js";\n'],
  ["sdk-in-six-files", "bot/names.ts", 'import "botbuilder";\n'],
  ["libsql-in-one-file", "bot/storage/around.ts", 'import "libsql";\n'],
  ["pg-in-its-files", "bot/storage/beside.ts", 'import "pg";\n'],
  ["nodemailer-in-one-file", "bot/helpdesk/letters.ts", 'import "nodemailer";\n'],
  ["front-doors-build-the-parts", "bot/builds.ts", 'import "./storage/store.js";\n'],
  ["command-line-without-sdk", "bot/cli.ts", 'import "./server.js";\n'],
  ["no-cycles", "bot/about.ts", 'import "./round.js";\n'],
  ["no-orphans", "bot/alone.ts", "export const alone = 1;\n"],
  ["nothing-imports-tests", "bot/leans.ts", 'import "../tests/support/maker.js";\n'],
  ["only-tests-use-development-packages", "bot/borrows.ts", 'import "jsdom";\n'],
  ["every-import-is-found", "bot/misses.ts", 'import "./nowhere.js";\n'],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function cruise(folder: string): readonly Violation[] {
  const tool = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const rooms = ["bot", "dialogs", "knowledge", "tests"];
  const run = spawnSync(process.execPath, [tool, "--output-type", "json", ...rooms], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const { summary } = JSON.parse(run.stdout) as {
    readonly summary: { readonly violations: readonly Violation[] };
  };
  return summary.violations;
}

function plant(folder: string, file: string, source: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), source);
}

describe("the boundaries between the rooms", () => {
  const folder = mkdtempSync(join(tmpdir(), "edgewise-boundaries-"));
  let found: readonly Violation[] = [];

  before(() => {
    for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"])
      cpSync(file, join(folder, file));
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
    for (const [file, source] of Object.entries(HOUSE)) plant(folder, file, source);
    for (const [, file, source] of OFFENCES) plant(folder, file, source);
    plant(folder, "bot/round.ts", 'import "./about.js";\n');
    found = cruise(folder);
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [rule, file] of OFFENCES) {
    it(`are held by ${rule}`, () => {
      const caught = found.some((one) => one.rule.name === rule && one.from === file);
      assert.ok(caught, `${file} went unnoticed`);
    });
  }

  it("have no rule that nobody has seen catch", async () => {
    const rules = (await import(resolve(".dependency-cruiser.cjs"))) as {
      readonly default: { readonly forbidden: readonly { readonly name: string }[] };
    };
    const names = rules.default.forbidden.map(({ name }) => name);
    assert.deepEqual(names.sort(), OFFENCES.map(([rule]) => rule).sort());
  });

  it("leave the proper ways open", () => {
    const proper = new Set(["bot/server.ts", "bot/main.ts", "dialogs/index.ts"]);
    const wrongly = found.filter(
      ({ from, rule }) => proper.has(from) && rule.name !== "no-orphans",
    );
    assert.deepEqual(wrongly, []);
  });
});
