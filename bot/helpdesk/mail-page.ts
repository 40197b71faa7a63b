import {
  harmless,
  mailFootWords,
  matter,
  ticketHead,
  ticketSections,
  ticketTitle,
  UNDER,
  type Ticket,
  type TicketSection,
} from "../../dialogs/index.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text in a page that says just that: nothing in it is markup, and no mail program finds a link in it. */
export function inertHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "")
      // Programs look for `name.tld` and `who@where` within one run of text; what is copied stays what it was.
      .replace(/(?<=[\p{L}\p{N}])[.@](?=[\p{L}\p{N}])/gu, "<span>$&</span>")
  );
}

/** How a ticket stands, as a colour beside the word. */
const COLOURS: Readonly<Record<Ticket["state"], string>> = {
  new: "#138a7d",
  assigned: "#138a7d",
  waiting: "#c77700",
  resolved: "#2e9e4b",
  withdrawn: "#7a8685",
};

const FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
/** Words keep the program's own colour, light on dark or dark on light. */
const SOFT = "opacity:0.78";
const CODE = "font-family:Consolas,Menlo,monospace;font-size:13px";

/** A ticket as a page that mail programs show: what happened, what it is about, how it stands, then all the rest. Styles stand where they are used, as mail programs drop any other. */
export function ticketPage(ticket: Ticket, news: readonly string[]): string {
  const title = `<p style="margin:0;font-size:14px;font-weight:600">${inertHtml(ticketTitle(ticket.number, ticket.state))}</p>`;
  const about = `<h1 style="margin:2px 0 0;font-size:19px;line-height:1.35">${inertHtml(harmless(matter(ticket)))}</h1>`;
  const top = `<div style="margin:0 0 14px;padding-left:12px;border-left:4px solid ${COLOURS[ticket.state]}">${title}${about}</div>`;
  const foot = `<p style="margin:20px 0 0;font-size:13px;${SOFT}">${inertHtml(mailFootWords(ticket))}</p>`;
  const body = [newsHtml(news), top, headHtml(ticket), ...ticketSections(ticket).map(html), foot];
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Edgewise</title></head><body style="margin:0;padding:20px"><div style="max-width:640px;${FONT};font-size:15px;line-height:1.5;overflow-wrap:anywhere">${body.join("")}</div></body></html>\n`;
}

function newsHtml(news: readonly string[]): string {
  if (news.length === 0) return "";
  const lines = news.map((line) => `<div>${inertHtml(line.trim())}</div>`).join("");
  return `<div style="margin:0 0 18px;padding:10px 14px;border-radius:6px;background:#e1f0ed;color:#1b2423">${lines}</div>`;
}

function headHtml(ticket: Ticket): string {
  const rows = ticketHead(ticket).map(
    ([what, which]) =>
      `<tr><td style="padding:1px 16px 1px 0;vertical-align:top;white-space:nowrap;${SOFT}">${inertHtml(what)}</td><td style="padding:1px 0">${inertHtml(which)}</td></tr>`,
  );
  return `<table role="presentation" style="border-collapse:collapse;font-size:14px">${rows.join("")}</table>`;
}

function html({ title, lines }: TicketSection): string {
  const heading = `<h2 style="margin:20px 0 4px;font-size:15px">${inertHtml(title)}</h2>`;
  return `${heading}${lines.map(lineHtml).join("")}`;
}

function lineHtml(line: string): string {
  if (!line.startsWith(UNDER)) return `<p style="margin:3px 0">${inertHtml(line)}</p>`;
  const text = line.trimStart();
  const look = COMMAND.test(text) ? CODE : `font-size:13px;${SOFT}`;
  return `<p style="margin:1px 0 3px 18px;${look}">${inertHtml(text)}</p>`;
}

/** A cmdlet with what it is given. */
const COMMAND = /^[A-Z][a-z]+-[A-Z]\w+(?: |$)/u;
