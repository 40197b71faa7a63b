import { answerAgain, noticeReply } from "../dialogs/index.js";
import { environmentOf, loadLibrary } from "../knowledge/index.js";
import { dialogWithArticles } from "./articles.js";
import { HELPDESK_KINDS } from "./helpdesk/kinds.js";
import { localRoutes } from "./local/index.js";
import { runProgram } from "./program.js";

// By then whoever started it to ask at once has been answered, and nobody else waits for the disk.
const WARM_UP_MS = 2000;

const { dialog, warmUp } = dialogWithArticles(loadLibrary);

const noticing = { answerAgain, noticeReply };

await runProgram(
  { dialog, noticing, compile: environmentOf, routes: localRoutes, helpdesk: HELPDESK_KINDS },
  process,
);

setTimeout(() => {
  void warmUp().then((faults) => {
    for (const fault of faults) process.stderr.write(`edgewise: article ${fault}\n`);
  });
}, WARM_UP_MS).unref();
