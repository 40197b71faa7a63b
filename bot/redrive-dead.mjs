// `npm run redrive`: what could not be sent about tickets, listed and sent again. Reads the same settings as the bot.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compiled, orExplain, prepare, ROOT } from "./prepare.mjs";

await orExplain(prepare);
const settings = join(ROOT, ".env");
if (existsSync(settings)) process.loadEnvFile(settings);
const { redrive } = await import(compiled("bot/redrive.js"));
const { DEFAULT_DATABASE_FILE } = await import(compiled("bot/config.js"));
const set = (name) => (process.env[name] ?? "").trim();
const databaseFile = set("DATABASE_FILE") || DEFAULT_DATABASE_FILE;
const databaseUrl = set("DATABASE_URL") || null;
process.stdout.write(`${await redrive({ databaseFile, databaseUrl })}\n`);
