import assert from "node:assert/strict";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import PostalMime from "postal-mime";
import { mailDestination } from "../../../bot/helpdesk/mail.js";
import { inertHtml, ticketPage } from "../../../bot/helpdesk/mail-page.js";
import { ticketSections } from "../../../dialogs/index.js";
import { mailSettings, startSmtp, type RunningSmtp } from "../../support/smtp.js";
import { notedTicket, ticketRow } from "../../support/ticket-row.js";
import { SUMMARY_SAMPLE, ticketOf } from "../../support/tickets.js";

// What people and files may hold, thick with what ends a header, a line or a mail.
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\r\n",
        "\n",
        "\r",
        "\0",
        "\u2028",
        "\u0085",
        "\r\n.\r\n",
        "\r\n\r\n",
        "Bcc: evil@example.com",
        "\r\nBcc: evil@example.com",
        "Content-Type: text/html",
        "=?utf-8?Q?=0D=0ABcc:_evil@example.com?=",
        "<script>alert(1)</script>",
        "https://evil.example/",
        "\ud800",
        "Ünïcödé ✓ 漢字",
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const HEADERS = [
  "auto-submitted",
  "content-type",
  "date",
  "from",
  "message-id",
  "mime-version",
  "subject",
  "to",
  "x-auto-response-suppress",
];

describe("a mail about a ticket", () => {
  let smtp: RunningSmtp;
  before(async () => {
    smtp = await startSmtp();
  });
  after(() => smtp.close());

  const sent = async (text: string) => {
    const fact = { name: text, title: text, value: text, source: text, age: text };
    const summary = { ...SUMMARY_SAMPLE, question: { typed: text, read: text }, facts: [fact] };
    const requester = { id: text, name: text, address: text };
    const opened = ticketOf({ requester, contact: text, note: text, summary });
    const ticket = notedTicket({ ...opened, id: `${opened.id}${text}` }, text, text);
    const to = mailDestination(mailSettings(smtp.port));
    for (const entry of [0, 1]) {
      assert.deepEqual(await to.send(ticketRow("mail", ticket, entry)), { kind: "sent" });
    }
    const [first, second] = smtp.taken.slice(-2);
    assert.ok(first !== undefined && second !== undefined);
    return [first, second] as const;
  };
  const headerNames = (raw: string) =>
    (raw.split("\r\n\r\n")[0] ?? "")
      .split("\r\n")
      .filter((line) => !/^[ \t]/u.test(line))
      .map((line) => line.split(":")[0]?.toLowerCase())
      .sort();

  it("has the headers we gave it and no other, and goes to nobody else, whatever is in the ticket", async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const [first, second] = await sent(text);
        assert.deepEqual(headerNames(first.raw), HEADERS);
        assert.deepEqual(headerNames(second.raw), [...HEADERS, "in-reply-to", "references"].sort());
        for (const { raw, to } of [first, second]) {
          assert.deepEqual(to, ["desk@contoso.com"]);
          const { subject = "", html = "" } = await PostalMime.parse(raw);
          assert.match(subject, /^(?:Re: )?\[Edgewise #12\](?: |$)/u);
          assert.ok(!/[\r\n\0]/u.test(subject));
          assert.ok(!/<script|<a\b/iu.test(html));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("says other alphabets in its subject and its text as they are", async () => {
    const [{ raw }] = await sent("Ünïcödé ✓ 漢字?");
    const mail = await PostalMime.parse(raw);
    assert.ok(/^[\t\r\n\x20-\x7e]*$/u.test(raw));
    assert.match(mail.subject ?? "", /Ünïcödé ✓ 漢字\?$/u);
    assert.match(mail.text ?? "", /Ünïcödé ✓ 漢字\?/u);
    assert.match(mail.html ?? "", /Ünïcödé ✓ 漢字\?/u);
  });
});

describe("a text as HTML", () => {
  it("says just that text, and is nothing else, whatever it holds", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // Written as HTML, these characters are not themselves.
        const plain = text.replace(/[\0\r]/gu, "").replace(/\p{Cs}/gu, "");
        const { document } = new JSDOM(`<pre>${inertHtml(`.${plain}`)}</pre>`).window;
        assert.equal(document.body.textContent.trimEnd(), `.${plain}`.trimEnd());
        const names = [...document.body.querySelectorAll("*")].map(({ tagName }) => tagName);
        assert.deepEqual(
          names.filter((name) => name !== "SPAN"),
          ["PRE"],
        );
      }),
      { numRuns: 80 },
    );
  });

  it("shows a mail program no name that it would make a link of", () => {
    const { document } = new JSDOM(
      `<pre>${inertHtml("see evil.example/x or dana@contoso.com")}</pre>`,
    ).window;
    const pre = document.querySelector("pre");
    const runs = [...(pre?.childNodes ?? [])].map((node) => node.textContent ?? "");
    assert.ok(runs.length > 3);
    for (const run of runs) assert.ok(!/\w[.@]\w/u.test(run), run);
  });

  it("shows all that a ticket says, in elements of ours alone", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const summary = { ...SUMMARY_SAMPLE, question: { typed: text, read: "" } };
        const ticket = notedTicket(ticketOf({ note: text, contact: text, summary }), text, text);
        const { document } = new JSDOM(ticketPage(ticket, [text])).window;
        const names = [...document.body.querySelectorAll("*")].map(({ tagName }) => tagName);
        const ours = ["DIV", "H1", "H2", "P", "SPAN", "TABLE", "TBODY", "TD", "TR"];
        assert.deepEqual(
          names.filter((name) => !ours.includes(name)),
          [],
        );
        const shown = document.body.textContent;
        for (const { title, lines } of ticketSections(ticket)) {
          for (const line of [title, ...lines]) assert.ok(shown.includes(line.trim()), line);
        }
      }),
      { numRuns: 80 },
    );
  });
});
