import type { Backend } from "./backend.js";

/** Where the data is kept. */
export interface DatabasePlace {
  readonly databaseFile: string;
  /** A secret. */
  readonly databaseUrl: string | null;
}

/** Opens the database that the settings name; a driver is loaded only where it is used. */
export async function openBackend({ databaseFile, databaseUrl }: DatabasePlace): Promise<Backend> {
  if (databaseUrl === null) {
    const { openSqlite } = await import("./database.js");
    return openSqlite(databaseFile);
  }
  const { openPostgres } = await import("./postgres.js");
  return openPostgres(databaseUrl);
}
