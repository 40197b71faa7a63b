import type { HelpdeskKind, OpenDestination } from "./kind.js";
import { MAIL_SHAPE, readMailSettings } from "./mail-settings.js";
import { mailDestination } from "./mail.js";

/** A helpdesk that reads mail, as HELPDESK names it. */
export const MAIL_KIND: HelpdeskKind = {
  variables: Object.keys(MAIL_SHAPE),
  read: (env) => {
    const settings = readMailSettings(env);
    if ("faults" in settings) return settings;
    const open: OpenDestination = ({ log, references }) =>
      mailDestination(settings, { log, references });
    return Object.assign(open, { oneWay: true as const });
  },
};
