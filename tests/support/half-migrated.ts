import { MIGRATIONS, migrate } from "../../bot/storage/migrations.js";
import { openBackend, type DatabasePlace } from "../../bot/storage/opening.js";

// A process that brings a database up to date, and is killed once the last change of the tables is made, before that is
// written down. It reads the database's place as JSON from its arguments.
const backend = await openBackend(JSON.parse(process.argv[2] ?? "") as DatabasePlace);
const last = Object.keys(MIGRATIONS).at(-1) ?? "";
await migrate(backend.db, {
  migrations: {
    ...MIGRATIONS,
    [last]: {
      up: async (db) => {
        await MIGRATIONS[last]?.up(db);
        process.kill(process.pid, "SIGKILL");
        await new Promise(() => undefined);
      },
    },
  },
});
