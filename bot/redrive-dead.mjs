// `npm run redrive`: what could not be sent about tickets, listed and sent again; with `-- --list` only listed. Reads the
// same settings as the bot.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compiled, orExplain, prepare, ROOT, say } from "./prepare.mjs";

const wishes = process.argv.slice(2);
if (wishes.some((wish) => wish !== "--list")) {
  say(
    "redrive takes nothing but --list, which shows what was given up and changes nothing: npm run redrive -- --list",
  );
  process.exit(2);
}
await orExplain(prepare);
const settings = join(ROOT, ".env");
if (existsSync(settings)) process.loadEnvFile(settings);
const { redrive } = await import(compiled("bot/redrive.js"));
const { DEFAULT_DATABASE_FILE } = await import(compiled("bot/config.js"));
const set = (name) => (process.env[name] ?? "").trim();
const databaseFile = set("DATABASE_FILE") || DEFAULT_DATABASE_FILE;
const databaseUrl = set("DATABASE_URL") || null;
const named = (set("HELPDESK") || "local").split(",").map((name) => name.trim());
const look = wishes.includes("--list");
process.stdout.write(`${await redrive({ databaseFile, databaseUrl }, { named, look })}\n`);
