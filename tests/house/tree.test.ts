import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";

const IGNORED = readFileSync(".gitignore", "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.replace(/\/$/, ""));

const isIgnored = (path: string): boolean => {
  const name = basename(path);
  return (
    name === ".git" ||
    IGNORED.some((entry) => entry === name || `*${name.slice(name.lastIndexOf("."))}` === entry)
  );
};

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (isIgnored(path)) continue;
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

const TOP_LEVEL = [
  ".c8rc.json",
  ".ci",
  ".dependency-cruiser.cjs",
  ".gitignore",
  ".mocharc.json",
  ".npmrc",
  ".prettierignore",
  ".prettierrc.json",
  "LICENSE",
  "README.md",
  "bot",
  "dialogs",
  "env.sample",
  "eslint.config.js",
  "knowledge",
  "manifest",
  "package-lock.json",
  "package.json",
  "tests",
  "tsconfig.json",
];

describe("the tree", () => {
  it("has its rooms and what the tools ask for at the top, and nothing else", () => {
    const found = readdirSync(".").filter((name) => !isIgnored(name));
    assert.deepEqual(found.sort(), [...TOP_LEVEL].sort());
  });

  it("names no path of the machine it was made on and no registry", () => {
    const marks = [process.cwd(), `${homedir()}/`, ["registry", "npmjs"].join(".")];
    const text = /\.(ts|mjs|cjs|js|json|md|txt|csv|ya?ml|html|css|svg|sample)$|^\.|run$/;
    const offenders = [...filesBelow(".")]
      .filter((path) => text.test(basename(path)))
      .filter((path) => {
        const content = readFileSync(path, "utf8");
        return marks.some((mark) => content.includes(mark));
      });
    assert.deepEqual(offenders, []);
  });

  it("has no drawer for what nobody found a place for", () => {
    const drawers = [...filesBelow(".")].filter((path) =>
      /(^|[\\/])(helpers?|utils?|common|misc)(\.[tm]?[sj]s)?($|[\\/])/.test(path),
    );
    assert.deepEqual(drawers, []);
  });
});

describe("the README", () => {
  it("gives `npm start` and `npm test` before any other command", () => {
    const readme = readFileSync("README.md", "utf8");
    const commands = [...readme.matchAll(/^\s*(npm [^#\n]*?)\s*(?:#.*)?$/gm)].map(
      ([, line]) => line,
    );
    assert.deepEqual(commands.slice(0, 2), ["npm start", "npm test"]);
  });

  it("names only scripts that package.json has, and files that are there", () => {
    const readme = readFileSync("README.md", "utf8");
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    for (const [, name = ""] of readme.matchAll(/npm run (?:--silent )?([a-z]+)/g))
      assert.ok(name in scripts, `no script ${name}`);
    for (const [, path = ""] of readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g))
      assert.doesNotThrow(() => readFileSync(path), `no file ${path}`);
  });
});
