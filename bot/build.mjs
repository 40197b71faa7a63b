// `npm run build`: compiles into dist/ whatever the stamp says.
import { build, checkNode, install, orExplain } from "./prepare.mjs";

await orExplain(async () => {
  checkNode();
  install();
  await build({ force: true });
});
