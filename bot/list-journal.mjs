// `npm run review`: what the journal holds, for whoever keeps the articles. Reads the same settings as the bot.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compiled, orExplain, prepare, ROOT } from "./prepare.mjs";

await orExplain(prepare);
const settings = join(ROOT, ".env");
if (existsSync(settings)) process.loadEnvFile(settings);
const { review } = await import(compiled("bot/review.js"));
const file = (process.env.DATABASE_FILE ?? "").trim() || "data/edgewise.sqlite";
process.stdout.write(`${await review(file)}\n`);
