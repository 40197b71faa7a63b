// `npm run ask`: answers on the command line. Installs and builds only where nothing was built yet,
// because an answer should not wait for a look at every source file.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cli = new URL("../dist/bot/cli.bundle.js", import.meta.url);
if (!existsSync(fileURLToPath(cli))) {
  const { orExplain, prepare } = await import("./prepare.mjs");
  await orExplain(prepare);
}
await import(cli.href);
