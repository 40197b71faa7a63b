import assert from "node:assert/strict";
import fc from "fast-check";
import { harmless, harmlessLines } from "../../../dialogs/tickets/harmless.js";
import {
  leaveOut,
  says,
  SUMMARY,
  SUMMARY_PARTS,
  withoutSettings,
  type Summary,
} from "../../../dialogs/tickets/summary.js";
import { draftSummary } from "../../../dialogs/tickets/draft.js";
import {
  factsText,
  summaryLines,
  summaryText,
  ticketSubject,
  ticketText,
} from "../../../dialogs/tickets/text.js";
import { openTicket, type Ticket } from "../../../dialogs/tickets/ticket.js";
import { huge, LONG, NOW } from "../../support/card-samples.js";
import { draftOf, OPENED_AT, SUMMARY_SAMPLE, ticketOf } from "../../support/tickets.js";

/** What chats, mail programs and trackers act on. */
const HOSTILE = [
  "**bold** _slanted_ `code` ~~gone~~",
  "[a link](https://evil.example) ![x](http://evil.example/x.png)",
  "<https://evil.example|click> <at>Dana</at> <script>alert(1)</script>",
  "@everyone @here <!channel> <@U123>",
  "www.evil.example mailto:a@evil.example javascript:alert(1) tel:+1234",
  "# heading\n- item\n> quote\n| a | b |",
  "a\r\nBcc: everybody@evil.example\r\n\r\nbody",
  "\u202egnp.exe \u0000\u0007 {{DATE(1)}} ${x}",
];

const ACTS_ON: readonly RegExp[] = [
  /[<>*`]/u,
  /~~/u,
  /\]\(/u,
  /https?:\/\//u,
  /\bwww\.\S/u,
  /(?:mailto|javascript|tel):\S/u,
  /(?:^|\s)@\w/u,
  /[\p{Cc}\u202a-\u202e]/u,
  /\{\{/u,
];

/** The same words wherever somebody can put some. */
function saying(typed: string): Ticket {
  const summary: Summary = {
    ...SUMMARY_SAMPLE,
    question: { typed, read: typed },
    answer: { word: "No", sentence: typed, asOf: "2026-11-21", deciding: [], sources: [] },
    facts: [{ name: typed, title: typed, value: typed, source: typed, age: "" }],
    missing: [{ name: typed, title: typed, cmdlet: typed }],
    tried: [{ asked: typed, answered: "No" }],
    remediation: [{ check: typed, advice: typed, commands: [typed] }],
  };
  const requester = { id: "dana", name: typed, address: typed };
  const draft = draftOf({ summary, requester, note: typed, contact: typed });
  const opened = openTicket(draft, { tenant: "t", conversation: "c" }, OPENED_AT);
  return {
    ...opened,
    assignee: { id: "hugo", name: typed },
    answerNow: { at: OPENED_AT, says: typed },
    entries: [
      ...opened.entries,
      { at: OPENED_AT, by: { name: typed, side: "helpdesk" }, action: "note", note: typed },
    ],
  };
}

describe("a ticket as text", () => {
  it("says who asks what, how it stands, what is known and what happened", () => {
    const text = ticketText(ticketOf());
    for (const words of [
      "[Edgewise #12] Can alice@contoso.com chat with carol@fabrikam.com?",
      "State: new",
      "Urgency: normal",
      "Requester: Dana Admin, dana@contoso.com",
      "Worked on by: nobody yet",
      "  · It worked last week.",
      "What fails, and decides it: Domain not blocked (Microsoft 365)\n      · source: A page, 2024, learn.microsoft.com/page",
      "Blocked domains, Microsoft 365: fabrikam.com (tenant/federation.txt:7, 1 day ago)",
      "Note by the requester:\n  · It worked last week.",
      "Topology (see it with Get-CsTenantFederationConfiguration)",
      "can alice@contoso.com call bob@outlook.com? → Yes",
      "Set-CsTenantFederationConfiguration -BlockedDomains @{}",
      "2026-11-21 12:00 UTC  Dana Admin (requester) opened the ticket",
    ]) {
      assert.ok(text.includes(words), `${words}\n---\n${text}`);
    }
  });

  for (const typed of HOSTILE) {
    it(`is nothing but text, whatever somebody typed: ${JSON.stringify(typed)}`, () => {
      const ticket = saying(typed);
      for (const text of [ticketText(ticket), summaryText(ticket.summary), factsText(ticket)]) {
        for (const line of text.split("\n")) {
          for (const pattern of ACTS_ON) assert.doesNotMatch(line, pattern);
          assert.doesNotMatch(line, /^\s*(?:[-#>|]|\d+\.)\s/u);
        }
      }
    });
  }

  it("tells first what is known now, then what was asked and answered, and last what happened", () => {
    const text = ticketText(ticketOf({ answerNow: { at: OPENED_AT, says: "Yes by now." } }));
    const places = [
      "The answer by now:\n  · Yes by now.",
      "Note by the requester:",
      "Question:",
      "Answer by Edgewise:",
      "Not known",
      "What Edgewise suggested:",
      "Facts it rests on:",
      "Asked before",
      "What happened:",
    ].map((words) => text.indexOf(words));
    assert.ok(!places.includes(-1), text);
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
  });

  it("keeps addresses, domains, names of policies and commands readable", () => {
    for (const text of [
      "alice@contoso.com first_last@fabrikam.com, a.b+c@x.org",
      "server.CsExternalAccessPolicy(Tag:No_Federation).EnableFederationAccess",
      "Get-CsTenantFederationConfiguration | Format-List AllowedDomains",
      "[blanked: looks like a password]",
    ]) {
      assert.equal(harmless(text), text);
    }
  });

  it("has a subject of one line, short enough for a header", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.integer({ min: 1, max: 999_999_999 }),
        (typed, number) => {
          const summary = { ...SUMMARY_SAMPLE, question: { typed, read: typed } };
          const subject = ticketSubject({ number, summary, note: typed });
          assert.ok(subject.length <= 120);
          assert.ok(subject.startsWith(`[Edgewise #${String(number)}] `));
          assert.doesNotMatch(subject, /[\p{Cc}\p{Cs}\u2028\u2029]/u);
        },
      ),
    );
  });

  it("keeps the lines of a note apart, and none of them begins anything", () => {
    assert.deepEqual(harmlessLines("a\r\n\r\n# b\n  - c", 100), ["a", "# b", "- c"]);
  });

  it("says what was left out and what was blanked, and nothing of either", () => {
    const summary = leaveOut({ ...SUMMARY_SAMPLE, blanked: ["a token"] }, ["facts", "tried"]);
    const text = summaryText(summary);
    assert.match(
      text,
      /Left out by the requester: facts it rests on; asked before in this conversation/u,
    );
    assert.match(text, /Blanked: a token/u);
    assert.doesNotMatch(text, /federation\.txt|bob@outlook/u);
    assert.equal(factsText({ summary }), "");
  });

  it("can leave out each part, and all of them", () => {
    fc.assert(
      fc.property(fc.subarray([...SUMMARY_PARTS]), (parts) => {
        const less = leaveOut(SUMMARY_SAMPLE, parts);
        assert.deepEqual(
          SUMMARY_PARTS.filter((part) => !says(less, part)),
          parts,
        );
        assert.deepEqual(less.leftOut, parts);
        assert.deepEqual(SUMMARY.parse(JSON.parse(JSON.stringify(less))), less);
      }),
    );
  });

  it("shows no setting once they are taken out", () => {
    const text = summaryText(withoutSettings(SUMMARY_SAMPLE));
    assert.doesNotMatch(text, /federation\.txt|Set-Cs|Topology|What fails/u);
  });
});

describe("what is drafted", () => {
  it("fits a card whole however much there is, and says how much did not fit", () => {
    const document = huge();
    const tried = Array.from({ length: 10 }, () => ({
      text: LONG.repeat(6),
      outcome: "blocked" as const,
      said: "",
    }));
    const summary = draftSummary({ typed: document.question, document, tried, now: NOW });
    const lines = SUMMARY_PARTS.flatMap((part) => summaryLines(summary, part));
    const bytes = lines.reduce(
      (sum, line) => sum + Buffer.byteLength(JSON.stringify(line)) + 90,
      0,
    );
    assert.ok(bytes <= 17_000, String(bytes));
    assert.ok(lines.some((line) => /and \d+ more that did not fit/u.test(line)));
    assert.deepEqual(SUMMARY.parse(JSON.parse(JSON.stringify(summary))), summary);
  });
});
