import type { HelpdeskKinds } from "./kind.js";
import { LOCAL, LOCAL_KIND } from "./local.js";
import { MAIL_KIND } from "./mail-kind.js";
import { REQUEST_TRACKER_KIND } from "./request-tracker-kind.js";
import { REQUEST_TRACKER } from "./request-tracker.js";
import { TEAMS_CHANNEL, TEAMS_CHANNEL_KIND } from "./teams-channel.js";
import { WEBHOOK, WEBHOOK_KIND } from "./webhook-kind.js";

/** Every way to the helpdesk that HELPDESK can name. */
export const HELPDESK_KINDS: HelpdeskKinds = {
  [LOCAL]: LOCAL_KIND,
  [TEAMS_CHANNEL]: TEAMS_CHANNEL_KIND,
  mail: MAIL_KIND,
  [WEBHOOK]: WEBHOOK_KIND,
  [REQUEST_TRACKER]: REQUEST_TRACKER_KIND,
};
