// What every script of package.json does first: look at Node, install, build. Plain JavaScript without
// dependencies, because it runs before anything is installed. It speaks on standard error only, so that
// standard output stays the command's own.
import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The folder of package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const ROOMS = ["bot", "dialogs", "knowledge", "manifest", "tests"];
const PAGE_PROJECT = "bot/local/page/tsconfig.json";
const ASSETS = [
  /^knowledge\/articles\/.*\.md$/,
  /^knowledge\/collect\/.*\.ps1$/,
  /^bot\/local\/.*\.(html|css|svg|txt)$/,
  /^tests\/cases\/.*\.(ya?ml|txt|csv|json)$/,
];
const PROGRAMS = ["bot/main", "bot/cli"];
const STAMP = "dist/.built";

/** A fault that the person at the keyboard can do something about. */
class PrepareError extends Error {}

/** Says one line on standard error. */
export const say = (line) => process.stderr.write(`edgewise: ${line}\n`);

/** Refuses a Node that is too old, naming both versions. */
export function checkNode(version = process.versions.node) {
  if (Number(version.split(".")[0]) < 20)
    throw new PrepareError(`needs Node.js 20 or newer; this is ${version}`);
}

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Whether node_modules holds what package-lock.json names, by content: times differ after a checkout. */
export function isInstalled(root = ROOT) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson(join(root, "package-lock.json")).packages).every(
    ([path, entry]) =>
      path === "" || entry.optional === true || installed[path]?.version === entry.version,
  );
}

function runNpm(args) {
  // npm tells its scripts where it is; going through it spares a shell, which npm.cmd would need on Windows.
  const cli = process.env.npm_execpath;
  const options = { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
  return cli !== undefined && /npm-cli\.[cm]?js$/.test(cli)
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** Installs the packages of the lockfile where they are missing or others. */
export function install() {
  if (isInstalled()) return;
  say("installing the packages it needs (a minute or two, once) …");
  const result = runNpm(["ci", "--loglevel=error", "--no-progress"]);
  if (result.status === 0) return;
  const output = `${result.error?.message ?? ""}${result.stdout ?? ""}${result.stderr ?? ""}`;
  process.stderr.write(output.trimEnd() + "\n");
  throw new PrepareError(
    "the packages could not be installed. Is the npm registry within reach of this machine? " +
      "Try `npm ci` by hand; its own words are above",
  );
}

function* filesBelow(folder) {
  if (!existsSync(join(ROOT, folder))) return;
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

const sources = () => [...ROOMS.flatMap((room) => [...filesBelow(room)]), "tsconfig.json"];

const stampOf = (paths) =>
  paths
    .map((path) => {
      const { mtimeMs, size } = statSync(join(ROOT, path));
      return `${path} ${mtimeMs} ${size}`;
    })
    .sort()
    .join("\n");

const readStamp = () =>
  existsSync(join(ROOT, STAMP)) ? readFileSync(join(ROOT, STAMP), "utf8") : null;

const compile = (project) =>
  new Promise((resolve) => {
    const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    const options = { cwd: ROOT, stdio: ["ignore", process.stderr, process.stderr] };
    spawn(process.execPath, [tsc, "-p", project], options).on("close", resolve);
  });

/** Removes what an earlier build left behind of a source that is gone: a test that no longer is must not run. */
function prune(paths) {
  const known = new Set(paths);
  for (const built of filesBelow("dist")) {
    const source = built.slice("dist/".length).replace(/\.js(\.map)?$/, ".ts");
    if (source.includes("/") && !known.has(source)) rmSync(join(ROOT, built));
  }
}

/** The programs that people start, each as one file beside its compiled modules. */
async function bundle() {
  const { bundleProgram } = await import("./bundle.mjs");
  const dist = join(ROOT, "dist");
  for (const program of PROGRAMS)
    await bundleProgram(join(dist, `${program}.js`), join(dist, `${program}.bundle.js`), dist);
}

/** Compiles the rooms and the local page, puts articles and page assets beside them, and bundles the programs. */
export async function build({ force = false } = {}) {
  const paths = sources();
  const stamp = stampOf(paths);
  if (!force && readStamp() === stamp) return;
  say("building …");
  // Without the stamp nobody knows what dist holds, and tsc's record may promise files that are gone.
  if (readStamp() === null) rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  const projects = ["tsconfig.json", PAGE_PROJECT].filter((path) => existsSync(join(ROOT, path)));
  const codes = await Promise.all(projects.map(compile));
  if (codes.some((code) => code !== 0))
    throw new PrepareError("the sources do not compile; the compiler's words are above");
  for (const asset of paths.filter((path) => ASSETS.some((pattern) => pattern.test(path)))) {
    mkdirSync(join(ROOT, "dist", dirname(asset)), { recursive: true });
    copyFileSync(join(ROOT, asset), join(ROOT, "dist", ...asset.split("/")));
  }
  prune(paths);
  await bundle();
  writeFileSync(join(ROOT, STAMP), stamp);
}

/** Everything before a script's own work. */
export async function prepare() {
  checkNode();
  install();
  await build();
}

/** Runs a script's work; a fault somebody can act on becomes one line and exit status 1. */
export async function orExplain(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    say(error.message);
    process.exit(1);
  }
}

/** Where a compiled module is, as an address that `import` takes on every system. */
export const compiled = (path) => pathToFileURL(join(ROOT, "dist", path)).href;
