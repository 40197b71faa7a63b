import { COLLECT_SCRIPT } from "../../../knowledge/index.js";

const SHELL =
  "Run it in the Skype for Business Server Management Shell or after Connect-MicrosoftTeams";

/** What is said of the script that collects all settings at once. */
export const COLLECT_TALK = {
  yes: "Yes: one script collects it all",
  offer: "Or let a script collect all this at once",
  what: "It reads the settings of external access, policies and domain lists of whichever side it finds, users only if you ask, and writes them into one file for me. It changes nothing, asks for no password and sends nothing; what it could not read stands in the file.",
  run: `.\\${COLLECT_SCRIPT.file}`,
  shell: SHELL,
  where: `It lies with my program, at ${COLLECT_SCRIPT.place}; if you can't get at it, ask whoever runs me. ${SHELL}, then attach its file here, or paste it.`,
} as const;

/** The answer to "is there a script?" as plain text. */
export function collectText(): string {
  const { yes, what, run, where } = COLLECT_TALK;
  return [`${yes}.`, what, `    ${run}`, where].join("\n\n");
}
