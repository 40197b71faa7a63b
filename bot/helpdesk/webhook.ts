import type { Log } from "../log.js";
import { retryAfter } from "../retry-after.js";
import type { OutboxRow, Sending } from "../sending.js";
import type { TicketMessage } from "./desk.js";
import type { HelpdeskDestination } from "./destination.js";
import type { Stop } from "./stop.js";
import { readTicketMessage } from "./ticket-message.js";
import { webhookBody } from "./webhook-message.js";
import { post, POST_RULES, type Posted, type PostRules } from "./webhook-post.js";
import { isOwnMachine, type WebhookSettings } from "./webhook-settings.js";
import { signatures } from "./webhook-signature.js";

/** What a webhook is made of beside its settings. */
export interface WebhookRules extends PostRules {
  /** Where it is kept that 410 stopped it; absent where 410 stops nothing but what it answers. */
  readonly stop?: Stop;
  readonly now: () => Date;
  readonly log?: Pick<Log, "warn">;
}

const WEBHOOK_RULES = { ...POST_RULES, now: () => new Date() };

const GONE = 410;
const STOPPED_LINE =
  "WEBHOOK_URL answered 410 and is sent nothing more; npm run redrive asks it again, and so does another WEBHOOK_URL";

/**
 * Makes the way to a helpdesk with a webhook, by Standard Webhooks 1.0: every answer but 2xx is tried again, and 410
 * stops it. Stopped, it sends nothing: what is for it is given up, and told to be undeliverable.
 */
export function webhookDestination(
  settings: WebhookSettings,
  changed: Partial<WebhookRules> = {},
): HelpdeskDestination {
  const rules: WebhookRules = { ...WEBHOOK_RULES, ...changed };
  const inside = settings.private || isOwnMachine(settings.url);
  return {
    send: async (row) => {
      const message = readTicketMessage(row.payload);
      if (message === null) return { kind: "gone", fault: "payload", unreachable: false };
      if ((await rules.stop?.isSet()) === true)
        return { kind: "gone", fault: "stopped", unreachable: false };
      const posted = await post(
        settings.url,
        signedPost(settings, row, message, rules.now()),
        rules,
        inside,
      );
      if (posted.kind === "answered" && posted.status === GONE) {
        await rules.stop?.set();
        rules.log?.warn({ status: GONE }, "the webhook wants nothing more; it is stopped");
      }
      return sendingOf(posted, rules.now());
    },
    check: async () => {
      if ((await rules.stop?.isSet()) === true) return [STOPPED_LINE];
      const looked = await post(
        settings.url,
        { method: "HEAD", headers: {}, body: "" },
        rules,
        inside,
      );
      // Whatever it says to that, it is there.
      return looked.kind === "answered"
        ? []
        : [`WEBHOOK_URL can't be reached: ${looked.fault}${adviceFor(looked.fault)}`];
    },
  };
}

function adviceFor(fault: string): string {
  return fault === "PrivateAddressError"
    ? "; it leads into a private network: set WEBHOOK_PRIVATE=1 if that is meant"
    : "";
}

function signedPost(
  { keys }: WebhookSettings,
  { id }: OutboxRow,
  message: TicketMessage,
  now: Date,
) {
  const body = webhookBody(message);
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    method: "POST" as const,
    body,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      "user-agent": "Edgewise",
      "webhook-id": id,
      "webhook-timestamp": String(seconds),
      "webhook-signature": signatures(keys, { id, seconds, body }),
    },
  };
}

function sendingOf(posted: Posted, now: Date): Sending {
  if (posted.kind === "failed") {
    return { kind: "retry", fault: posted.fault, arrived: posted.reached ? "perhaps" : "no" };
  }
  const { status, headers } = posted;
  if (status >= 200 && status < 300) return { kind: "sent" };
  const fault = `http-${String(status)}`;
  if (status === GONE) return { kind: "gone", fault, unreachable: false };
  const after = retryAfter(headers["retry-after"], now);
  // A server that failed may have failed after it had done its work.
  const arrived = status >= 500 ? "perhaps" : "no";
  return { kind: "retry", fault, arrived, ...(after !== null && { after }) };
}
