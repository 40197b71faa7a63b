import assert from "node:assert/strict";
import fc from "fast-check";
import { CHECKS } from "../../../knowledge/checks/index.js";
import { answerText } from "../../../dialogs/words/answer.js";
import { REASONS } from "../../../dialogs/words/en/checks.js";
import { ageWords, factTitle, valueWords } from "../../../dialogs/words/en/facts.js";
import { dateWords } from "../../../dialogs/words/en/question.js";
import { COMMAND_WORDS } from "../../../dialogs/words/en/talk.js";
import { inert } from "../../../dialogs/words/inert.js";
import {
  checkOf,
  documentOf,
  PARTNER_CHAT,
  retiredSkype,
  SKYPE_CHAT,
} from "../../support/documents.js";

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}

describe("an answer as plain text", () => {
  it("says yes in its first line", () => {
    assert.equal(
      firstLine(answerText(documentOf())),
      "Yes. alice@contoso.com can chat with carol@fabrikam.com.",
    );
  });

  it("says on what a yes hangs", () => {
    const text = answerText(documentOf({ answer: "conditional", bySettings: "conditional" }));
    assert.match(firstLine(text), /^Yes, if fabrikam\.com admits your organisation too: /u);
  });

  it("says what is missing, and the cmdlet that shows it", () => {
    const text = answerText(
      documentOf({
        answer: "undetermined",
        bySettings: "undetermined",
        missing: [
          {
            fact: "server.CsAccessEdgeConfiguration.AllowFederatedUsers",
            cmdlet: "Get-CsAccessEdgeConfiguration",
            conflict: true,
          },
        ],
      }),
    );
    assert.match(firstLine(text), /^I can't tell yet: One fact has to be known/u);
    assert.match(text, /two sources disagree/u);
    assert.match(text, /shown by: Get-CsAccessEdgeConfiguration/u);
  });

  it("gives the reasons of a no, what no setting can change first", () => {
    const text = answerText(retiredSkype());
    assert.equal(
      firstLine(text),
      "No. alice@contoso.com can't chat with Skype user bob@outlook.com any more: Skype was retired on 5 May 2025.",
    );
    assert.match(text, /Your settings: They would allow it\./u);
    assert.match(text, /Check as a personal Teams account\?/u);
    assert.match(text, /✗ fails/u);
    assert.match(text, /\(server\/policies\.txt:4\)/u);
  });

  it("counts the reasons beyond two", () => {
    const deciding = [
      "server/federation-enabled",
      "server/user-federation",
      "server/domain-allowed",
      "partner/trusts-us",
    ];
    const text = answerText(documentOf({ answer: "blocked", bySettings: "blocked", deciding }));
    assert.match(firstLine(text), /; and 2 more reasons\.$/u);
  });

  it("turns the sentence round where the other person starts", () => {
    const text = answerText(documentOf({ understood: { ...SKYPE_CHAT, direction: "inbound" } }));
    assert.match(
      firstLine(text),
      /^Yes\. Skype user bob@outlook\.com can chat with alice@contoso\.com\.$/u,
    );
  });

  it("speaks of all users and of kinds of people where nobody is named", () => {
    const understood = {
      ...SKYPE_CHAT,
      subject: null,
      peer: { kind: "unmanaged" as const, address: null, domain: null },
    };
    assert.match(
      firstLine(answerText(documentOf({ understood }))),
      /^Yes\. Your users can chat with personal Teams accounts\.$/u,
    );
  });

  it("says that a meeting only loses the verified participant", () => {
    const text = answerText(documentOf({ understood: { ...PARTNER_CHAT, modality: "meeting" } }));
    assert.match(text, /as a verified participant/u);
    assert.match(text, /come in anonymously, if anonymous join is on/u);
  });

  it("gives each fix with its shell, warnings, way back, clicks and whom it touches", () => {
    const text = answerText(
      documentOf({
        answer: "blocked",
        bySettings: "blocked",
        deciding: ["server/federation-enabled"],
        checks: [checkOf("server/federation-enabled", { truth: "fails" })],
        remediation: [
          {
            check: "server/federation-enabled",
            commands: ["Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True"],
            undo: ["Set-CsAccessEdgeConfiguration -AllowFederatedUsers $False"],
            warnings: ["it opens the edge"],
            portal: "Control Panel",
            touches: "Everybody.",
            shell: "Skype for Business Server Management Shell",
            advice: null,
          },
        ],
      }),
    );
    for (const part of [
      "Run in Skype for Business Server Management Shell:",
      "-AllowFederatedUsers $True",
      "Careful: it opens the edge",
      "To take it back:",
      "-AllowFederatedUsers $False",
      "Or click: Control Panel",
      "Whom it touches: Everybody.",
    ]) {
      assert.ok(text.includes(part), part);
    }
  });

  it("asks back with the choices, and answers further questions below", () => {
    const asking = documentOf({
      answer: null,
      bySettings: null,
      clarify: "Skype or Teams?",
      choices: [{ label: "Skype", question: "q" }],
    });
    assert.equal(answerText(asking), "Skype or Teams?\n  - Skype");
    assert.match(answerText(documentOf({ also: [retiredSkype()] })), /You also asked:\nNo\. /u);
    const elsewhere = documentOf({ answer: null, bySettings: null, text: "Not yet." });
    assert.equal(answerText(elsewhere), "Not yet.");
  });

  it("cannot steer a console or turn the writing round, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const understood = {
          ...SKYPE_CHAT,
          subject: typed,
          peer: { kind: "skype" as const, address: typed, domain: typed },
        };
        const facts = [{ name: typed, value: typed, source: typed }];
        const text = answerText(
          documentOf({
            understood,
            notes: [typed],
            checks: [checkOf("x", { facts })],
            missing: [{ fact: typed, cmdlet: typed }],
          }),
        );
        assert.doesNotMatch(text.replaceAll("\n", ""), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe("the words", () => {
  it("have a reason for every check that can decide", () => {
    const silent = CHECKS.filter(
      (check) => check.basis !== "community" && REASONS[check.id] === undefined,
    );
    assert.deepEqual(
      silent.map((check) => check.id),
      [],
    );
  });

  it("offer at most ten commands", () => {
    assert.ok(COMMAND_WORDS.length <= 10);
  });

  it("name a fact by what it is, whose it is and where it lives", () => {
    assert.equal(
      factTitle("server.CsExternalAccessPolicy(Global).EnableFederationAccess"),
      "Policy Global: other organisations, Skype for Business Server",
    );
    assert.equal(factTitle("no.such.fact"), "no.such.fact");
  });

  it("show values as the cmdlets print them, and cut long lists", () => {
    assert.equal(valueWords(true), "True");
    assert.equal(valueWords([]), "none");
    assert.equal(valueWords(null), "not known");
    assert.equal(valueWords(["a.com", "b.com", "c.com"], 2), "a.com, b.com and 1 more");
  });

  it("write dates and ages as people do", () => {
    assert.equal(dateWords("2025-05-05"), "5 May 2025");
    assert.equal(dateWords("2025-05"), "May 2025");
    assert.equal(dateWords("2020"), "2020");
    const now = "2026-11-21T12:00:00.000Z";
    assert.equal(ageWords("2026-11-21T11:59:30.000Z", now), "just now");
    assert.equal(ageWords("2026-11-21T11:59:00.000Z", now), "1 minute ago");
    assert.equal(ageWords("2026-11-18T12:00:00.000Z", now), "3 days ago");
    assert.equal(ageWords("yesterday", now), "");
  });

  it("cut a text without leaving half a character", () => {
    assert.equal(inert("ab😀cd", 4), "ab…");
    assert.equal(inert("{{{x}}}", 20), "{ { {x}}}");
  });
});
