import {
  openingWay,
  type HelpdeskKind,
  type HelpdeskParts,
  type OpenedDestination,
} from "./kind.js";
import { createStop } from "./stop.js";
import { callbackRoute } from "./webhook-callback.js";
import { readWebhookSettings, WEBHOOK_SHAPE, type WebhookSettings } from "./webhook-settings.js";
import { webhookDestination } from "./webhook.js";

/** The name under which a webhook is a destination. */
export const WEBHOOK = "webhook";

/** A helpdesk with a webhook, as HELPDESK names it. */
export const WEBHOOK_KIND: HelpdeskKind = {
  variables: Object.keys(WEBHOOK_SHAPE),
  read: (env) => {
    const settings = readWebhookSettings(env);
    if ("faults" in settings) return settings;
    const oneWay = settings.callbackKeys.length === 0;
    return openingWay((parts) => openWebhook(settings, parts), oneWay);
  },
};

/** INVARIANT: without secrets for it there is no way back. */
function openWebhook(
  settings: WebhookSettings,
  { desk, references, now, log }: HelpdeskParts,
): OpenedDestination {
  const { callbackKeys: keys, url } = settings;
  const stop = createStop(references, WEBHOOK, url);
  return {
    ...webhookDestination(settings, { stop, now, log }),
    routes:
      keys.length === 0 ? [] : [callbackRoute({ keys, desk, destination: WEBHOOK, now, log })],
  };
}
