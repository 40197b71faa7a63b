// `npm start`: installs and builds what is missing, then runs the bot in this process, so that signals
// and the exit status are its own. Without an app id it runs with its local page on this machine alone.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compiled, orExplain, prepare, ROOT } from "./prepare.mjs";

await orExplain(prepare);
const settings = join(ROOT, ".env");
if (existsSync(settings)) process.loadEnvFile(settings); // what the environment says already stays
if ((process.env.MICROSOFT_APP_ID ?? "") === "") process.env.LOCAL ||= "1";
await import(compiled("bot/main.bundle.js"));
