import { createTransport } from "nodemailer";
import { asError } from "../errors.js";
import type { Log } from "../log.js";
import type { Sending } from "../sending.js";
import type { HelpdeskDestination } from "./destination.js";
import { ticketMail, type TicketMail } from "./mail-message.js";
import type { MailSettings } from "./mail-settings.js";
import { readTicketMessage } from "./ticket-message.js";

/** How long a mail may take, and what else a test may want otherwise. Milliseconds. */
export interface MailRules {
  /** Until the server greets. */
  readonly greeting: number;
  /** Without a byte. */
  readonly idle: number;
  /** From the first word to the last. */
  readonly total: number;
  /** Certificates trusted instead of the system's. */
  readonly ca?: string;
  readonly log?: Pick<Log, "warn">;
}

/** Some servers let whoever they don't know wait for half a minute before they greet. */
const MAIL_RULES: MailRules = { greeting: 40_000, idle: 30_000, total: 120_000 };

/** Makes the way to a helpdesk that reads mail: fixed recipients, one thread a ticket. */
export function mailDestination(
  settings: MailSettings,
  changed: Partial<MailRules> = {},
): HelpdeskDestination {
  const rules = { ...MAIL_RULES, ...changed };
  return {
    send: async ({ payload }) => {
      const message = readTicketMessage(payload);
      return message === null
        ? { kind: "gone", fault: "payload", unreachable: false }
        : sendMail(settings, rules, ticketMail(message, settings.from));
    },
    check: async () => {
      const transport = transportOf(settings, rules);
      try {
        await transport.verify();
        return [];
      } catch (error) {
        return [`MAIL_HOST: the mail server can't be used: ${asError(error).message}`];
      } finally {
        transport.close();
      }
    },
  };
}

function transportOf({ host, port, tls, login }: MailSettings, rules: MailRules) {
  return createTransport({
    host,
    port,
    secure: tls === "tls",
    // INVARIANT: encryption is never left to the server, or to whoever is in between.
    requireTLS: tls === "starttls",
    ignoreTLS: tls === "none",
    ...(login !== null && { auth: { user: login.user, pass: login.password } }),
    tls: { minVersion: "TLSv1.2", ...(rules.ca !== undefined && { ca: rules.ca }) },
    connectionTimeout: rules.idle,
    dnsTimeout: rules.idle,
    greetingTimeout: rules.greeting,
    socketTimeout: rules.idle,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

async function sendMail(
  settings: MailSettings,
  rules: MailRules,
  mail: TicketMail,
): Promise<Sending> {
  const transport = transportOf(settings, rules);
  const late = AbortSignal.timeout(rules.total);
  let reached = false;
  transport.use("stream", ({ message }, done) => {
    // Read once the server knows who we are; from here on a mail may arrive though nobody says so.
    message.processFunc((written) => {
      reached = true;
      return written;
    });
    done();
  });
  try {
    const { rejected } = await transport.sendMail({ ...composed(settings, mail), signal: late });
    if (rejected.length > 0) {
      rules.log?.warn({ rejected: rejected.length }, "a mail was not taken for all of MAIL_TO");
    }
    return { kind: "sent" };
  } catch (error) {
    return sendingOf(error as SmtpFault, reached);
  } finally {
    transport.close();
  }
}

function composed({ from, to }: MailSettings, mail: TicketMail) {
  const { messageId, inReplyTo, date, subject, text, html, attachment } = mail;
  return {
    from: { ...from },
    to: [...to],
    messageId,
    ...(inReplyTo !== null && { inReplyTo, references: [inReplyTo] }),
    date,
    subject,
    text,
    html,
    attachments: attachment === null ? [] : [{ ...attachment, contentType: "text/plain" }],
    // Nobody's holiday answers us.
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
  };
}

interface SmtpFault {
  readonly code?: string;
  readonly responseCode?: number;
}

/** The codes of faults in what was to be sent, rather than in the server or the way to it. */
const OF_THE_MAIL: ReadonlySet<string> = new Set(["EENVELOPE", "EMESSAGE"]);
// Only who signs in may send: the settings are wrong, not the mail, and somebody can mend them.
const SIGN_IN_FIRST = 530;

/** What a fault means for the mail. A reply says that it was not taken; without one, nobody knows. */
function sendingOf({ code = "", responseCode }: SmtpFault, reached: boolean): Sending {
  const replied = responseCode !== undefined;
  const fault = replied ? `smtp-${String(responseCode)}` : `smtp-${code.toLowerCase()}`;
  const passing = replied && (responseCode < 500 || responseCode === SIGN_IN_FIRST);
  if (OF_THE_MAIL.has(code) && !passing) return { kind: "gone", fault, unreachable: false };
  return { kind: "retry", fault, arrived: reached && !replied ? "perhaps" : "no" };
}
