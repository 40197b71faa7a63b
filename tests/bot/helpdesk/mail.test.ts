import assert from "node:assert/strict";
import { createServer, type AddressInfo, type Socket } from "node:net";
import PostalMime from "postal-mime";
import { mailDestination, type MailRules } from "../../../bot/helpdesk/mail.js";
import type { MailSettings } from "../../../bot/helpdesk/mail-settings.js";
import type { Sending } from "../../../bot/sending.js";
import { RETRY_DELAYS } from "../../../bot/retry-schedule.js";
import { selfSigned } from "../../support/certificate.js";
import { mailSettings, startSmtp, type RunningSmtp } from "../../support/smtp.js";
import { referencesInMemory } from "../../support/ticket-desk.js";
import { notedTicket, ticketRow } from "../../support/ticket-row.js";
import { ticketOf } from "../../support/tickets.js";

const settingsOf = (port: number, change: Partial<MailSettings> = {}): MailSettings =>
  mailSettings(port, { to: ["desk@contoso.com", "second@contoso.com"], ...change });
const QUICK: Partial<MailRules> = { greeting: 300, idle: 300, total: 2_000 };

describe("a helpdesk that reads mail", () => {
  let smtp: RunningSmtp;
  beforeEach(async () => {
    smtp = await startSmtp();
  });
  afterEach(() => smtp.close());

  const send = (row = ticketRow("mail"), rules: Partial<MailRules> = {}): Promise<Sending> =>
    mailDestination(settingsOf(smtp.port), rules).send(row);
  const last = () => PostalMime.parse(smtp.taken.at(-1)?.raw ?? "");

  it("gets the ticket as plain text, as escaped HTML, and its facts as a text file", async () => {
    assert.deepEqual(await send(), { kind: "sent" });
    const mail = await last();
    assert.equal(smtp.taken[0]?.from, "edgewise@contoso.com");
    assert.deepEqual(smtp.taken[0].to, ["desk@contoso.com", "second@contoso.com"]);
    assert.match(mail.subject ?? "", /^\[Edgewise #12\] Can alice@contoso\.com chat/u);
    assert.match(mail.text ?? "", /Blocked domains, Microsoft 365: fabrikam\.com/u);
    assert.match(mail.html ?? "", /^<!DOCTYPE html>/u);
    const [facts] = mail.attachments;
    assert.equal(mail.attachments.length, 1);
    assert.equal(facts?.filename, "edgewise-12-facts.txt");
    assert.equal(facts.mimeType, "text/plain");
    const said = Buffer.from(facts.content as ArrayBuffer).toString("utf8");
    assert.match(said, /tenant\.CsTenantFederationConfiguration\.BlockedDomains/u);
  });

  it("reads in the last line that replies go nowhere, and how the requester can be reached", async () => {
    await send(ticketRow("mail", ticketOf({ contact: "room 12, after ten" })));
    const { text, html } = await last();
    const said =
      "Replies to this mail do not reach the requester. They can be reached by: room 12, after ten";
    assert.equal(text?.trimEnd().split("\n").at(-1), said);
    assert.match(html ?? "", /do not reach the requester<span>|do not reach the requester\./u);
    const nobody = { id: "dana", name: "Dana Admin", address: null };
    await send(ticketRow("mail", ticketOf({ contact: null, requester: nobody })));
    assert.match((await last()).text ?? "", /reached by: Dana Admin\s*$/u);
  });

  it("gets no file where no facts were handed over", async () => {
    const { summary } = ticketOf();
    await send(ticketRow("mail", ticketOf({ summary: { ...summary, facts: null } })));
    assert.deepEqual((await last()).attachments, []);
  });

  it("sees everything about one ticket as one thread", async () => {
    const ticket = ticketOf();
    await send(ticketRow("mail", ticket));
    await send(ticketRow("mail", notedTicket(ticket, "Looking into it.")));
    const [first, second] = await Promise.all(smtp.taken.map(({ raw }) => PostalMime.parse(raw)));
    assert.equal(first?.messageId, `<${ticket.id}.0@edgewise.contoso.com>`);
    assert.equal(first.inReplyTo, undefined);
    assert.equal(second?.messageId, `<${ticket.id}.1@edgewise.contoso.com>`);
    assert.equal(second.inReplyTo, first.messageId);
    assert.equal(second.references, first.messageId);
    assert.equal(second.subject, `Re: ${first.subject ?? ""}`);
    // What is new stands first.
    assert.match(second.text ?? "", /^.*Hugo Helpdesk.*\n.*Looking into it\.\n\n\[Edgewise #12\]/u);
  });

  it("can tell a double by its Message-ID: each attempt is the same mail", async () => {
    smtp.script.push("drop-after-data");
    assert.equal((await send()).kind, "retry");
    assert.equal((await send()).kind, "sent");
    const [one, two] = await Promise.all(smtp.read.map((raw) => PostalMime.parse(raw)));
    assert.deepEqual(
      [one?.messageId, one?.date, one?.subject, one?.text],
      [two?.messageId, two?.date, two?.subject, two?.text],
    );
  });

  it("is answered by no machine", async () => {
    await send();
    const { headers } = await last();
    const value = (key: string) => headers.find((header) => header.key === key)?.value;
    assert.equal(value("auto-submitted"), "auto-generated");
    assert.equal(value("x-auto-response-suppress"), "All");
  });

  const gone = (fault: string): Sending => ({ kind: "gone", fault, unreachable: false });

  it("counts as told when one of its addresses takes the mail, and the log says so", async () => {
    smtp.script.push({ at: "to", code: 550 });
    const warned: unknown[] = [];
    const log = { warn: (fields: unknown) => void warned.push(fields) };
    assert.deepEqual(await send(ticketRow("mail"), { log }), { kind: "sent" });
    assert.deepEqual(smtp.taken[0]?.to, ["second@contoso.com"]);
    assert.deepEqual(warned, [{ rejected: 1 }]);
  });

  it("gets it at an address that was asked to wait, later and as the same mail, and at no other twice", async () => {
    const references = referencesInMemory();
    const attempt = (row = ticketRow("mail"), rules: Partial<MailRules> = {}) =>
      send(row, { references, ...rules });
    smtp.script.push({ at: "to", code: 450 });
    const waits: Sending = { kind: "retry", fault: "smtp-450", arrived: "perhaps" };
    assert.deepEqual(await attempt(), waits);
    smtp.script.push({ at: "to", code: 450 });
    assert.deepEqual([(await attempt()).kind, smtp.taken.length], ["retry", 1]);
    assert.deepEqual(await attempt(), { kind: "sent" });
    assert.deepEqual(
      smtp.taken.map(({ to }) => to),
      [["second@contoso.com"], ["desk@contoso.com"]],
    );
    const [one, two] = await Promise.all(smtp.taken.map(({ raw }) => PostalMime.parse(raw)));
    assert.deepEqual([one?.messageId, one?.to], [two?.messageId, two?.to]);
  });

  it("counts as told when the rest of its addresses refuse the mail in the end, and the log says so", async () => {
    const references = referencesInMemory();
    const lines: string[] = [];
    const log = { warn: (_: unknown, line: string) => void lines.push(line) };
    const rules = { references, log: log as unknown as NonNullable<MailRules["log"]> };
    smtp.script.push({ at: "to", code: 450 });
    assert.equal((await send(ticketRow("mail"), rules)).kind, "retry");
    smtp.script.push({ at: "to", code: 550 });
    assert.deepEqual(await send(ticketRow("mail"), rules), { kind: "sent" });
    const late = { ...ticketRow("mail", notedTicket(ticketOf(), "Seen.")) };
    smtp.script.push({ at: "to", code: 450 });
    assert.equal((await send(late, rules)).kind, "retry");
    smtp.script.push({ at: "to", code: 450 });
    const last = { ...late, attempts: RETRY_DELAYS.length + 1 };
    assert.deepEqual(await send(last, rules), { kind: "sent" });
    assert.equal(lines.length, 4);
    assert.equal(new Set(lines).size, 1);
  });

  it("is given up on where every address is refused for good", async () => {
    smtp.script.push({ at: "to", code: 550 }, { at: "to", code: 550 });
    assert.deepEqual(await send(), gone("smtp-550"));
  });

  it("is tried again where nobody listens", async () => {
    const { port } = smtp;
    await smtp.close();
    const sent = await mailDestination(settingsOf(port), QUICK).send(ticketRow("mail"));
    assert.deepEqual([sent.kind, sent.kind === "retry" && sent.arrived], ["retry", "no"]);
    const [fault, ...more] = await mailDestination(settingsOf(port), QUICK).check();
    assert.match(fault ?? "", /^MAIL_HOST: the mail server can't be used: /u);
    assert.deepEqual(more, []);
    smtp = await startSmtp();
  });

  it("is not waited for without end where it goes on answering and never comes to the point", async () => {
    const open: Socket[] = [];
    const drips = createServer((socket) => {
      open.push(socket);
      socket.on("error", () => undefined).write("220 desk.contoso.com\r\n");
      const dripping = setInterval(() => socket.write("250-more\r\n"), 20);
      socket.on("close", () => {
        clearInterval(dripping);
      });
    });
    await new Promise<void>((resolve) => drips.listen(0, "127.0.0.1", resolve));
    const { port } = drips.address() as AddressInfo;
    const to = mailDestination(settingsOf(port), { ...QUICK, total: 400 });
    const sent = await to.send(ticketRow("mail"));
    assert.deepEqual(sent, { kind: "retry", fault: "smtp-eabort", arrived: "no" });
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => drips.close(resolve));
  });

  it("has nothing to say of a server that is there", async () => {
    assert.deepEqual(await mailDestination(settingsOf(smtp.port)).check(), []);
  });

  it("is never sent a row that holds no ticket", async () => {
    assert.deepEqual(await send({ ...ticketRow("mail"), payload: "{}" }), gone("payload"));
  });
});

describe("a mail on its way", () => {
  const certificate = selfSigned("localhost");
  let smtp: RunningSmtp;
  afterEach(() => smtp.close());

  const send = (change: Partial<MailSettings>, rules: Partial<MailRules> = {}) =>
    mailDestination(settingsOf(smtp.port, { host: "localhost", ...change }), {
      ...QUICK,
      ca: certificate.cert,
      ...rules,
    }).send(ticketRow("mail"));

  it("is encrypted, and signed in for, with STARTTLS", async () => {
    smtp = await startSmtp({ ...certificate });
    const login = { user: "edgewise", password: "right" };
    assert.deepEqual(await send({ tls: "starttls", login }), { kind: "sent" });
    assert.deepEqual([smtp.taken[0]?.secure, smtp.taken[0]?.user], [true, "edgewise"]);
  });

  it("is encrypted from the first byte", async () => {
    smtp = await startSmtp({ ...certificate, secure: true });
    assert.deepEqual(await send({ tls: "tls" }), { kind: "sent" });
    assert.equal(smtp.taken[0]?.secure, true);
  });

  it("does not go to a server that knows no STARTTLS", async () => {
    smtp = await startSmtp();
    const sent = await send({ tls: "starttls" });
    assert.deepEqual([sent.kind, smtp.read.length], ["retry", 0]);
  });

  it("does not go to a server whose certificate nobody vouches for", async () => {
    smtp = await startSmtp({ ...certificate });
    const sent = await send({ tls: "starttls" }, { ca: selfSigned("localhost").cert });
    assert.deepEqual([sent.kind, smtp.read.length], ["retry", 0]);
  });

  it("waits for somebody to mend a wrong password", async () => {
    smtp = await startSmtp({ ...certificate });
    const login = { user: "edgewise", password: "wrong" };
    const sent = await send({ tls: "starttls", login });
    assert.deepEqual(sent, { kind: "retry", fault: "smtp-535", arrived: "no" });
  });
});
