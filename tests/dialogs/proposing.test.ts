import assert from "node:assert/strict";
import { proposalNeeds } from "../../dialogs/proposing.js";
import { initialState } from "../../dialogs/state.js";
import { conversation } from "../../dialogs/step.js";
import type { Person } from "../../dialogs/event.js";
import { environmentOf } from "../../knowledge/index.js";
import { DANA, NOON, PARTS } from "../support/conversation.js";

const WORDS = "wibble wobble for bob@fabrikam.com";

/** The texts that would be put to a language model. */
function sent(text: string, from: Person = DANA, visitor = false): readonly string[] {
  const event = { kind: "message", text, from } as const;
  const needs = proposalNeeds(conversation(PARTS), initialState(), event, {
    environment: environmentOf([]),
    now: NOON,
    ownDomains: ["contoso.com"],
    newId: () => "card-1",
    ...(visitor ? { visitor: true as const } : {}),
  });
  return needs.map((need) => (need.kind === "proposal" ? need.text : need.kind));
}

describe("what reaches a language model", () => {
  it("is an admin's words that the rules cannot read, whole, from our personal chat", () => {
    assert.deepEqual(sent(WORDS), [WORDS]);
    assert.deepEqual(sent(WORDS, { ...DANA, scope: "personal" }), [WORDS]);
  });

  it("is nothing that was said among others, or by somebody who may only ask", () => {
    assert.deepEqual(sent(WORDS, { ...DANA, scope: "group" }), []);
    assert.deepEqual(sent(WORDS, DANA, true), []);
  });

  for (const [what, text] of [
    ["settings", "AllowFederatedUsers = True, AllowedDomains fabrikam.com"],
    ["a command", "Set-CsTenantFederationConfiguration -AllowedDomains fabrikam.com"],
    ["a command in small letters", "get-csonlineuser wibble wobble for bob@fabrikam.com"],
    ["a table", "Identity AllowFederatedUsers\n-------- ----\nGlobal True fabrikam.com"],
    ["rows of users", "alice@contoso.com,PolicyA\nbob@contoso.com,PolicyB"],
    ["a secret", "client secret abc~123 for bob@fabrikam.com"],
    ["a token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abcdefghijk bob@fabrikam.com"],
    ["somebody's id", `0f0f0f0f-1111-2222-3333-444444444444 ${WORDS}`],
    ["the beginning of something long", `${WORDS}${" wibble".repeat(300)}`],
  ] as const) {
    it(`is never ${what}`, () => {
      assert.deepEqual(sent(text), []);
    });
  }
});
