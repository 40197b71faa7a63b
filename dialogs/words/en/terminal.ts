import { COLLECT_SCRIPT } from "../../../knowledge/index.js";
import type { Command } from "../../interpret/interpretation.js";
import { ARTICLE_WORDS } from "./articles.js";
import { COLLECT_TALK } from "./collect.js";
import { WHO_LABELS } from "./exploring-who.js";

const ASK = "npm run --silent ask --";

const GIVE =
  "Give me what you know of your settings with --environment PATH (a file or folder of what the cmdlets printed) or with --fact NAME=VALUE.";

const IN_CHAT = "A terminal keeps nothing between two questions; that is done in the chat.";

const HELP = `${GIVE}\n\n${ASK} --help lists all options.`;

const COLLECT = [
  `${COLLECT_TALK.yes}.`,
  COLLECT_TALK.what,
  `    ${COLLECT_SCRIPT.place}`,
  `${COLLECT_TALK.shell}. Then ask with the file it wrote:`,
  `    ${ASK} --environment FILE "can alice@contoso.com chat with bob@fabrikam.com?"`,
].join("\n\n");

const READ =
  "--receipt says before the answer what was read, line by line, and every answer names the facts it rests on.";

/** What a terminal says to a command of the chat; `help` follows what can be asked. */
export const TERMINAL_COMMANDS: Readonly<Record<Command, string>> = {
  hello: HELP,
  help: HELP,
  collect: COLLECT,
  "show-environment": READ,
  "what-did-you-use": READ,
  checklist: `${GIVE} An answer that hangs on more names it, with the cmdlet that shows it.`,
  escalate: `${IN_CHAT} There “escalate” hands a question to your helpdesk.`,
  "start-over": `${IN_CHAT} Here every question starts afresh.`,
  history: IN_CHAT,
  undo: IN_CHAT,
  compare: IN_CHAT,
  export: IN_CHAT,
  delete: IN_CHAT,
  "forget-me": IN_CHAT,
  replace: IN_CHAT,
  mute: IN_CHAT,
  unmute: IN_CHAT,
};

/** What a terminal says about tickets. */
export const TERMINAL_TICKETS = `${IN_CHAT} There “my tickets” shows yours.`;

/** Sentences that only make sense in a chat, each with what a terminal says in its place. */
export const TERMINAL_SENTENCES: readonly (readonly [chat: string, terminal: string])[] = [
  [
    ARTICLE_WORDS.pasteIt,
    "Give me what these print with --environment FILE, and I say which of these it is.",
  ],
  [WHO_LABELS.bringLead, "Give me what these print with --environment FILE, and I can name them:"],
  [`\n${ARTICLE_WORDS.handOver}`, ""],
];
