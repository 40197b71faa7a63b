import {
  entryLines,
  factsText,
  mailFootWords,
  ticketSubject,
  ticketText,
  type Ticket,
} from "../../dialogs/index.js";
import type { TicketMessage } from "./desk.js";
import { ticketPage } from "./mail-page.js";
import type { Mailbox } from "./mail-settings.js";

/** One mail, before it is written down as a mail is. */
export interface TicketMail {
  readonly messageId: string;
  /** The first mail about the ticket; null for that one itself. */
  readonly inReplyTo: string | null;
  readonly date: Date;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachment: { readonly filename: string; readonly content: string } | null;
}

/**
 * The mail that tells of something that happened to a ticket. The same for every attempt, its Message-ID among
 * it, so that one that arrived twice can be told; all mails about a ticket hang on the first.
 */
export function ticketMail({ ticket, entry }: TicketMessage, from: Mailbox): TicketMail {
  const opens = entry === 0;
  const happened = ticket.entries[entry];
  const news = opens || happened === undefined ? [] : entryLines(happened);
  const text = [...news, "", ticketText(ticket), "", mailFootWords(ticket)].join("\n").trimStart();
  const facts = opens ? factsText(ticket) : "";
  return {
    messageId: messageId(ticket, entry, from),
    inReplyTo: opens ? null : messageId(ticket, 0, from),
    date: new Date(happened?.at ?? ticket.createdAt),
    subject: `${opens ? "" : "Re: "}${ticketSubject(ticket)}`,
    text: `${text}\n`,
    html: ticketPage(ticket, news),
    attachment:
      facts === ""
        ? null
        : { filename: `edgewise-${String(ticket.number)}-facts.txt`, content: `${facts}\n` },
  };
}

/** INVARIANT: nothing of an id that is not ours gets into a header. */
function messageId({ id }: Pick<Ticket, "id">, entry: number, { address }: Mailbox): string {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return `<${id.replace(/[^\w-]/gu, "")}.${String(entry)}@edgewise.${domain}>`;
}
