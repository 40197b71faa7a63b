import { openingWay, type HelpdeskKind } from "./kind.js";
import { MAIL_SHAPE, readMailSettings } from "./mail-settings.js";
import { mailDestination } from "./mail.js";

/** A helpdesk that reads mail, as HELPDESK names it. */
export const MAIL_KIND: HelpdeskKind = {
  variables: Object.keys(MAIL_SHAPE),
  read: (env) => {
    const settings = readMailSettings(env);
    if ("faults" in settings) return settings;
    return openingWay(
      ({ log, references }) => mailDestination(settings, { log, references }),
      true,
    );
  },
};
