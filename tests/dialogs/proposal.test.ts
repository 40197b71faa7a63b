import assert from "node:assert/strict";
import fc from "fast-check";
import { checkProposal, settleProposal } from "../../dialogs/proposal.js";
import type { ReadingContext } from "../../dialogs/interpret/index.js";

const CONTEXT: ReadingContext = {
  ownDomains: ["contoso.com"],
  users: ["alice@contoso.com", "erin.walsh@contoso.com"],
  asker: null,
  today: "2026-11-22",
};

const SAID = {
  kind: "reach",
  subject: "alice@contoso.com",
  peer: { kind: "organization", address: "bob@fabrikam.com", domain: "fabrikam.com" },
  modality: "chat",
  direction: "outbound",
  asOf: null,
};

const said = (more: object = {}, peer: object = {}): object => ({
  ...SAID,
  ...more,
  peer: { ...SAID.peer, ...peer },
});
const settled = (text: string, more: object = {}, peer: object = {}) => {
  const proposal = checkProposal(text, said(more, peer));
  return proposal === null ? null : settleProposal(text, proposal, CONTEXT);
};
const BOTH = "alice@contoso.com, natter, bob@fabrikam.com";

describe("what a language model may propose", () => {
  it("is a question whose people stand in the text, in the text's own letters", () => {
    const text = "Alice@Contoso.com natters with <b>BOB@fabrikam.com</b>";
    const shouted = said({ subject: "ALICE@CONTOSO.COM" }, { address: "Bob@Fabrikam.com" });
    const { asOf, ...understood } = SAID;
    assert.deepEqual(checkProposal(text, shouted), { understood, asOf });
    assert.deepEqual(settled(text), { question: understood, asOf });
  });

  const refused: readonly (readonly [string, string, object, object?])[] = [
    ["somebody who is not there", BOTH, { subject: "eve@contoso.com" }],
    ["part of an address", "malice@contoso.com bob@fabrikam.com", {}],
    ["the beginning of an address", "alice@contoso.com.evil.example bob@fabrikam.com", {}],
    ["an address in look-alike letters", "аlice@contoso.com bob@fabrikam.com", {}],
    ["look-alike letters for an address", BOTH, { subject: "аlice@contoso.com" }],
    ["an address with something unseen in it", BOTH, { subject: "al\u200bice@contoso.com" }],
    ["a domain that is not the address's", BOTH, {}, { domain: "contoso.com" }],
    ["a domain that is not there", BOTH, {}, { address: null, domain: "tailspin.com" }],
    ["an address inside a link", "https://x.example/alice@contoso.com bob@fabrikam.com", {}],
    ["a command", BOTH, { kind: "command" }],
    ["a what-if, whose change nobody could check", BOTH, { kind: "what-if" }],
    ["a guest", BOTH, {}, { kind: "guest" }],
    ["more than a question", BOTH, { answer: "allowed" }],
    ["a question of which users that names one", BOTH, { kind: "who" }],
    ["nobody outside", BOTH, {}, { kind: null, address: null, domain: null }],
    ["a kind the text does not mention", BOTH, {}, { kind: "skype", address: null, domain: null }],
    [
      "another kind than the text says",
      "skype: alice@contoso.com, natter, bob@fabrikam.com",
      {},
      { kind: "organization" },
    ],
  ];
  for (const [what, text, more, peer] of refused) {
    it(`is never ${what}`, () => {
      assert.equal(checkProposal(text, said(more, peer)), null);
    });
  }

  it("leaves the kind of account open where no word tells it", () => {
    const text = "alice@contoso.com, natter, bob@outlook.com";
    for (const kind of ["skype", "unmanaged", "organization"]) {
      const peer = { kind, address: "bob@outlook.com", domain: "outlook.com" };
      assert.equal(checkProposal(text, said({}, peer))?.understood.peer.kind, null);
    }
    const skype = { kind: "skype", address: "bob@outlook.com", domain: null };
    const told = checkProposal(`${text} (skype)`, said({}, skype));
    assert.equal(told?.understood.peer.kind, "skype");
  });

  it("takes a Skype name as the text has it", () => {
    const peer = { kind: "skype", address: "LIVE:bob77", domain: null };
    const proposal = checkProposal("alice@contoso.com natters live:Bob77", said({}, peer));
    assert.deepEqual(proposal?.understood.peer, {
      kind: "skype",
      address: "live:Bob77",
      domain: null,
    });
    assert.equal(checkProposal(BOTH, said({}, peer)), null);
  });

  const unfit: readonly (readonly [string, string, object, object?])[] = [
    [
      "the two sides swapped",
      BOTH,
      { subject: "bob@fabrikam.com" },
      { address: "alice@contoso.com", domain: "contoso.com" },
    ],
    ["all of ours, where one of them is named", BOTH, { subject: null }],
    ["all of ours, where one is named by name", "erin natters bob@fabrikam.com", { subject: null }],
    ["all of ours, where somebody says I", "may i natter bob@fabrikam.com", { subject: null }],
    [
      "everybody outside, where one is named",
      `${BOTH} organisations`,
      {},
      { address: null, domain: null },
    ],
    ["a date that can be read two ways", `${BOTH} on 05/04/2025`, { asOf: "2025-04-05" }],
    ["one of two dates that it did not choose", `${BOTH} 2024-01-01 2024-02-01`, {}],
  ];
  for (const [what, text, more, peer] of unfit) {
    it(`is not shown with ${what}`, () => {
      assert.equal(settled(text, more, peer), null);
    });
  }

  it("has the date that our own reader finds, whatever the model says", () => {
    assert.equal(settled(BOTH, { asOf: "2020-01-01" })?.asOf, null);
    assert.equal(settled(`${BOTH} on 2024-06-28`)?.asOf, "2024-06-28");
    const two = `${BOTH} 2024-01-01 2024-02-01`;
    assert.equal(settled(two, { asOf: "2024-02-01" })?.asOf, "2024-02-01");
  });

  it("holds nobody who is not in the text, whatever the text and whatever the model says", () => {
    const people = ["alice@contoso.com", "bob@fabrikam.com", "eve@x.example", "live:bob77"];
    const pieces = [
      ...people,
      "fabrikam.com",
      "skype",
      "аlice@contoso.com",
      "\u200b",
      "yes",
      ".",
      "@",
      "",
    ];
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(" ")),
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join("")),
    );
    const names = fc.option(fc.oneof(fc.constantFrom(...people), fc.string()));
    const questions = fc.record({
      kind: fc.constantFrom("reach", "who", "fix", "command"),
      subject: names,
      peer: fc.record({
        kind: fc.constantFrom("skype", "organization", "unmanaged", null),
        address: names,
        domain: fc.option(fc.constantFrom("fabrikam.com", "contoso.com", "x.example")),
      }),
      modality: fc.constantFrom("chat", "call"),
      direction: fc.constantFrom("outbound", "both"),
    });
    fc.assert(
      fc.property(texts, fc.oneof(questions, fc.jsonValue(), fc.anything()), (text, answered) => {
        const proposal = checkProposal(text, answered);
        if (proposal === null) return;
        const { subject, peer } = proposal.understood;
        const plain = text.replace(/\u200b/gu, "").toLowerCase();
        for (const name of [subject, peer.address, peer.domain]) {
          if (name !== null) assert.ok(plain.includes(name.toLowerCase()), name);
        }
        const shown = settleProposal(text, proposal, CONTEXT);
        if (shown !== null) assert.deepEqual(shown.question, proposal.understood);
      }),
      { numRuns: 2_000 },
    );
  });
});
