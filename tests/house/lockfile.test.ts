import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

interface LockedPackage {
  readonly version: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const project = JSON.parse(readFileSync("package.json", "utf8")) as Readonly<
  Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>
>;

const versionsOf = (name: string): readonly string[] =>
  Object.entries(packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, entry]) => entry.version);

/** Compares dotted versions part by part; negative when the first is older. */
function compare(one: string, other: string): number {
  const parts = (version: string): readonly number[] => version.split(/[.-]/).map(Number);
  const [a, b] = [parts(one), parts(other)];
  const differing = a.findIndex((part, index) => part !== (b[index] ?? 0));
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

// Name, the oldest version that may be locked, the first that may not, and why.
const FLOORS: readonly (readonly [string, string, string, string])[] = [
  ["kysely", "0.28.17", "0.29", "older ones have known holes; newer ones want Node 22"],
  ["botbuilder", "4.23.3", "4.24", "the last there is"],
  ["@microsoft/teams-ai", "1.7.4", "2.0", "the last of version 1"],
  ["restify", "12.0.0", "13.0", "11 crashes on Node 24"],
  ["zod", "3.25.76", "4.0", "one copy serves the SDK's need of 3 and our `zod/v4`"],
  ["libsql", "0.5.29", "0.6", "SQLite inside the package, nothing to compile"],
];

describe("the lockfile", () => {
  for (const [name, floor, ceiling, why] of FLOORS) {
    it(`holds one copy of ${name}, from ${floor} and before ${ceiling}: ${why}`, () => {
      const versions = versionsOf(name);
      assert.equal(versions.length, 1, versions.join(", "));
      const [version = ""] = versions;
      assert.ok(compare(version, floor) >= 0 && compare(version, ceiling) < 0, version);
    });
  }

  it("holds no nodemailer older than 10.6, whose headers could be injected", () => {
    for (const version of versionsOf("nodemailer")) assert.ok(compare(version, "10.6.0") >= 0);
  });

  it("names no address, so that it installs from any registry", () => {
    const named = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined);
    assert.deepEqual(named, []);
  });
});

describe("package.json", () => {
  it("pins every version exactly", () => {
    const versions = Object.entries({ ...project.dependencies, ...project.devDependencies });
    const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    assert.deepEqual(loose, []);
  });

  it("names the versions that are locked", () => {
    const versions = Object.entries({ ...project.dependencies, ...project.devDependencies });
    for (const [name, version] of versions)
      assert.equal(packages[`node_modules/${name}`]?.version, version, name);
  });
});
