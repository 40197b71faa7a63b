// `npm run review`: what the journal holds, for whoever keeps the articles. Reads the same settings as the bot.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compiled, orExplain, prepare, ROOT } from "./prepare.mjs";

await orExplain(prepare);
const settings = join(ROOT, ".env");
if (existsSync(settings)) process.loadEnvFile(settings);
const { review } = await import(compiled("bot/review.js"));
const { DEFAULT_DATABASE_FILE } = await import(compiled("bot/config.js"));
const set = (name) => (process.env[name] ?? "").trim();
const databaseFile = set("DATABASE_FILE") || DEFAULT_DATABASE_FILE;
const databaseUrl = set("DATABASE_URL") || null;
process.stdout.write(`${await review({ databaseFile, databaseUrl })}\n`);
