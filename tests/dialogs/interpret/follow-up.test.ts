import assert from "node:assert/strict";
import { resolveFollowUp } from "../../../dialogs/interpret/index.js";
import type { Question } from "../../../knowledge/index.js";
import { sayReading, USUAL } from "./phrasings.js";

const TO_PARTNER: Question = {
  kind: "reach",
  subject: "alice@contoso.com",
  peer: { kind: "organization", address: "bob@fabrikam.com", domain: "fabrikam.com" },
  modality: "chat",
  direction: "outbound",
};
const TO_SKYPE: Question = {
  ...TO_PARTNER,
  peer: { kind: "skype", address: "bob@outlook.com", domain: "outlook.com" },
};

const ALICE = "alice@contoso.com";
const CASES: readonly (readonly [text: string, previous: Question, expected: string])[] = [
  ["and can he call?", TO_PARTNER, `reach ${ALICE} > organization:bob@fabrikam.com call`],
  ["calls?", TO_SKYPE, `reach ${ALICE} > skype:bob@outlook.com call`],
  ["can she call him?", TO_PARTNER, `reach ${ALICE} > organization:bob@fabrikam.com call`],
  ["can he call alice?", TO_PARTNER, `reach ${ALICE} < organization:bob@fabrikam.com call`],
  [
    "what about erin?",
    TO_PARTNER,
    "reach erin.walsh@contoso.com > organization:bob@fabrikam.com chat",
  ],
  [
    "what about dave.jones@contoso.com?",
    TO_SKYPE,
    "reach dave.jones@contoso.com > skype:bob@outlook.com chat",
  ],
  ["same for woodgrove.com", TO_PARTNER, `reach ${ALICE} > organization:woodgrove.com chat`],
  ["what about carol@hotmail.com?", TO_SKYPE, `reach ${ALICE} > skype:carol@hotmail.com chat`],
  ["what about carol@hotmail.com?", TO_PARTNER, `ask reach ${ALICE} > ?:carol@hotmail.com chat`],
  ["and the other way round?", TO_PARTNER, `reach ${ALICE} < organization:bob@fabrikam.com chat`],
  ["and both ways?", TO_PARTNER, `reach ${ALICE} <> organization:bob@fabrikam.com chat`],
  ["and as a personal Teams account?", TO_SKYPE, `reach ${ALICE} > unmanaged:bob@outlook.com chat`],
  ["and personal Teams accounts?", TO_SKYPE, `reach ${ALICE} > unmanaged chat`],
  ["and in March 2024?", TO_SKYPE, `reach ${ALICE} > skype:bob@outlook.com chat @2024-03-01`],
  ["why?", TO_SKYPE, `reach ${ALICE} > skype:bob@outlook.com chat`],
  ["how do I fix that?", TO_SKYPE, `fix ${ALICE} > skype:bob@outlook.com chat allow`],
  ["how do I block that?", TO_PARTNER, `fix ${ALICE} > organization:bob@fabrikam.com chat block`],
  ["who else can?", TO_PARTNER, "who us > organization:bob@fabrikam.com chat"],
  ["and dave?", TO_PARTNER, "ask reach us > organization:bob@fabrikam.com chat"],
  ["and zoe?", TO_PARTNER, "ask reach us > organization:bob@fabrikam.com chat"],
  ["what about video", TO_PARTNER, `reach ${ALICE} > organization:bob@fabrikam.com video`],
  ["and in 2024?", TO_SKYPE, `reach ${ALICE} > skype:bob@outlook.com chat @2024-01-01`],
  [
    "try erin instead",
    TO_PARTNER,
    "reach erin.walsh@contoso.com > organization:bob@fabrikam.com chat",
  ],
  ["and vice versa", TO_PARTNER, `reach ${ALICE} < organization:bob@fabrikam.com chat`],
  [
    "can bob start the chat himself?",
    TO_PARTNER,
    `reach ${ALICE} < organization:bob@fabrikam.com chat`,
  ],
  [
    "ok and what about dave.jones@contoso.com?",
    TO_PARTNER,
    "reach dave.jones@contoso.com > organization:bob@fabrikam.com chat",
  ],
  [
    "hm, and screen sharing?",
    TO_PARTNER,
    `reach ${ALICE} > organization:bob@fabrikam.com screen-sharing`,
  ],
  ["how come?", TO_SKYPE, `reach ${ALICE} > skype:bob@outlook.com chat`],
  ["so how would i fix it", TO_PARTNER, `fix ${ALICE} > organization:bob@fabrikam.com chat allow`],
  [
    "what do i have to change?",
    TO_PARTNER,
    `fix ${ALICE} > organization:bob@fabrikam.com chat allow`,
  ],
  [
    "and for carol@woodgrove.com",
    TO_PARTNER,
    `reach ${ALICE} > organization:carol@woodgrove.com chat`,
  ],
  [
    "same question for woodgrove.com pls",
    TO_PARTNER,
    `reach ${ALICE} > organization:woodgrove.com chat`,
  ],
  [
    "and before it was retired?",
    TO_SKYPE,
    `reach ${ALICE} > skype:bob@outlook.com chat @2025-05-04`,
  ],
  ["the other direction?", TO_PARTNER, `reach ${ALICE} < organization:bob@fabrikam.com chat`],
  [
    "file transfer too?",
    TO_PARTNER,
    `reach ${ALICE} > organization:bob@fabrikam.com file-transfer`,
  ],
  ["i meant calls", TO_PARTNER, `reach ${ALICE} > organization:bob@fabrikam.com call`],
  [
    "no, i meant erin",
    TO_PARTNER,
    "reach erin.walsh@contoso.com > organization:bob@fabrikam.com chat",
  ],
  ["who else is allowed to?", TO_PARTNER, "who us > organization:bob@fabrikam.com chat"],
  ["and everybody else here?", TO_PARTNER, "who us > organization:bob@fabrikam.com chat"],
  ["how about a meeting", TO_PARTNER, `reach ${ALICE} > organization:bob@fabrikam.com meeting`],
  [
    "can they see each other's presence",
    TO_SKYPE,
    `reach ${ALICE} <> skype:bob@outlook.com presence`,
  ],
  ["and two years ago?", TO_SKYPE, `reach ${ALICE} > skype:bob@outlook.com chat @2024-11-21`],
  [
    "and next month?",
    TO_PARTNER,
    `reach ${ALICE} > organization:bob@fabrikam.com chat @2026-12-01`,
  ],
];

describe("following up on a question", () => {
  for (const [text, previous, expected] of CASES) {
    it(`keeps what ${JSON.stringify(text)} does not say again (${previous.peer.kind ?? ""})`, () => {
      const reading = resolveFollowUp(text, previous, USUAL);
      assert.ok(reading !== null);
      assert.equal(sayReading(reading), expected);
    });
  }

  it("says what was kept", () => {
    const reading = resolveFollowUp("and can he call?", TO_PARTNER, USUAL);
    assert.deepEqual(reading?.notes, [
      "Kept from your last question: alice@contoso.com, the federated user bob@fabrikam.com.",
    ]);
  });

  for (const text of [
    "can erin.walsh@contoso.com chat with bob@fabrikam.com?",
    "what is open federation?",
    "help",
    "what if we turn on open federation?",
    "which of our users can call fabrikam.com?",
    "I love you",
    "",
  ]) {
    it(`leaves ${JSON.stringify(text)} to stand alone`, () => {
      assert.equal(resolveFollowUp(text, TO_PARTNER, USUAL), null);
    });
  }
});
