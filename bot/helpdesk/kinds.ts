import type { HelpdeskKinds } from "./kind.js";
import { MAIL_KIND } from "./mail-kind.js";
import { REQUEST_TRACKER_KIND } from "./request-tracker-kind.js";
import { REQUEST_TRACKER } from "./request-tracker.js";
import { WEBHOOK, WEBHOOK_KIND } from "./webhook-kind.js";

/** Every way to the helpdesk that HELPDESK can name. */
export const HELPDESK_KINDS: HelpdeskKinds = {
  local: {
    variables: [],
    read: (_env, { local }) =>
      local
        ? () => ({
            // The page reads the tickets themselves.
            send: () => Promise.resolve({ kind: "sent" }),
            check: () => Promise.resolve([]),
          })
        : { faults: ["HELPDESK holds local, which is for trying the bot with LOCAL=1 alone"] },
  },
  mail: MAIL_KIND,
  [WEBHOOK]: WEBHOOK_KIND,
  [REQUEST_TRACKER]: REQUEST_TRACKER_KIND,
};
