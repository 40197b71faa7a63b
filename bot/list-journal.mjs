// `npm run review`: what the journal holds, for whoever keeps the articles. Reads the same settings as the bot.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compiled, orExplain, prepare, ROOT } from "./prepare.mjs";

await orExplain(prepare);
const settings = join(ROOT, ".env");
if (existsSync(settings)) process.loadEnvFile(settings);
const { review } = await import(compiled("bot/review.js"));
const { DEFAULT_DATABASE_FILE } = await import(compiled("bot/config.js"));
const file = (process.env.DATABASE_FILE ?? "").trim() || DEFAULT_DATABASE_FILE;
process.stdout.write(`${await review(file)}\n`);
