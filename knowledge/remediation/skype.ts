import { SKYPE_RETIRED_ON, spellDate } from "../timeline.js";
import { adviceOnly, type Remedy } from "./remedy.js";

/** Said with every command for Skype users that a server still takes. */
export const SKYPE_IS_GONE = `Skype ended on ${spellDate(SKYPE_RETIRED_ON)}: the command still runs on a server, but nobody can be reached by it today.`;

/** What to do about somebody who was on Skype. */
export const ASK_AS_PERSONAL_ACCOUNT =
  "People who were on Skype can sign in to Teams (free) with the same account: ask again about the person as a personal Teams account.";

/** For a setting that Microsoft withdrew when Skype ended: no command, but what it was. */
export function withdrawnWithSkype(setting: string): Remedy {
  return adviceOnly(
    `Microsoft withdrew ${setting} when Skype ended on ${spellDate(SKYPE_RETIRED_ON)}, so there is no command for it any more. ${ASK_AS_PERSONAL_ACCOUNT}`,
  );
}
