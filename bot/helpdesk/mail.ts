import { createTransport } from "nodemailer";
import { asError } from "../errors.js";
import type { Log } from "../log.js";
import { RETRY_DELAYS } from "../retry-schedule.js";
import type { OutboxRow, Sending } from "../sending.js";
import type { TicketMessage } from "./desk.js";
import type { HelpdeskDestination } from "./destination.js";
import { ticketMail, type TicketMail } from "./mail-message.js";
import type { MailSettings } from "./mail-settings.js";
import { keepDone, stillToTell, type MailReferences } from "./mail-taken.js";
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
  /** Where it is kept who has a mail that not everybody has; absent where it is sent to nobody again. */
  readonly references?: MailReferences;
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
    send: async (row) => {
      const message = readTicketMessage(row.payload);
      return message === null
        ? { kind: "gone", fault: "payload", unreachable: false }
        : sendToAll(settings, rules, row, message);
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

const NOT_ALL = "a mail was not taken for all of MAIL_TO";

/** Sends a mail to whoever does not have it yet. INVARIANT: nobody who took it gets it again because others did not. */
async function sendToAll(
  settings: MailSettings,
  rules: MailRules,
  row: OutboxRow,
  message: TicketMessage,
): Promise<Sending> {
  const { references, log } = rules;
  const of = { row, ticket: message.ticket };
  const to =
    references === undefined ? settings.to : await stillToTell(references, of, settings.to);
  if (to.length === 0) return { kind: "sent" };
  const mail = ticketMail(message, settings.from);
  const { sending, waiting, rejected } = await sendMail(settings, rules, mail, to);
  if (waiting.length === settings.to.length) return sending;
  if (rejected > 0) log?.warn({ rejected }, NOT_ALL);
  // The helpdesk has it: that others of its addresses do not take it in the end is for the log.
  const isOver = sending.kind !== "retry" || row.attempts > RETRY_DELAYS.length;
  if (isOver || references === undefined) return { kind: "sent" };
  const done = settings.to.filter((address) => !waiting.includes(address));
  await keepDone(references, of, done);
  return sending;
}

/** What came of sending a mail to these recipients. */
interface Mailed {
  readonly sending: Sending;
  /** Who does not have it, and may take it another time. */
  readonly waiting: readonly string[];
  /** How many did not take it. */
  readonly rejected: number;
}

async function sendMail(
  settings: MailSettings,
  rules: MailRules,
  mail: TicketMail,
  to: readonly string[],
): Promise<Mailed> {
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
    const envelope = { from: settings.from.address, to: [...to] };
    const written = { ...composed(settings, mail), envelope, signal: late };
    return takenBySome((await transport.sendMail(written)) as SmtpAnswer, to);
  } catch (error) {
    const sending = sendingOf(error as SmtpFault, reached);
    return { sending, waiting: to, rejected: to.length };
  } finally {
    transport.close();
  }
}

/** What a mail has become that at least one of its recipients took. */
function takenBySome({ rejectedErrors = [] }: SmtpAnswer, to: readonly string[]): Mailed {
  const passing = rejectedErrors.filter(({ responseCode }) => isPassing(responseCode));
  const [first] = passing;
  const asked = new Set(passing.map(({ recipient }) => recipient));
  const sending: Sending =
    first === undefined
      ? { kind: "sent" }
      : { kind: "retry", fault: `smtp-${String(first.responseCode)}`, arrived: "perhaps" };
  const waiting = to.filter((address) => asked.has(address));
  return { sending, waiting, rejected: rejectedErrors.length };
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

/** Of what the library says of a mail that was taken, what its types leave out: who did not take it. */
interface SmtpAnswer {
  readonly rejectedErrors?: readonly (SmtpFault & { readonly recipient?: string })[];
}

/** The codes of faults in what was to be sent, rather than in the server or the way to it. */
const OF_THE_MAIL: ReadonlySet<string> = new Set(["EENVELOPE", "EMESSAGE"]);
// Only who signs in may send: the settings are wrong, not the mail, and somebody can mend them.
const SIGN_IN_FIRST = 530;

/** What a fault means for the mail. A reply says that it was not taken; without one, nobody knows. */
function sendingOf({ code = "", responseCode }: SmtpFault, reached: boolean): Sending {
  const replied = responseCode !== undefined;
  const fault = replied ? `smtp-${String(responseCode)}` : `smtp-${code.toLowerCase()}`;
  if (OF_THE_MAIL.has(code) && !isPassing(responseCode))
    return { kind: "gone", fault, unreachable: false };
  return { kind: "retry", fault, arrived: reached && !replied ? "perhaps" : "no" };
}

/** Whether a reply may be another one later. */
function isPassing(reply: number | undefined): boolean {
  return reply !== undefined && (reply < 500 || reply === SIGN_IN_FIRST);
}
