import assert from "node:assert/strict";
import fc from "fast-check";
import { exploredCard } from "../../../dialogs/cards/explored.js";
import { csvText, listRows } from "../../../dialogs/exploring/csv.js";
import type { AnswerDocument, Evidence } from "../../../knowledge/index.js";
import { answerKnowing } from "../../support/answer-question.js";
import { lintShape } from "../../support/card-linter.js";
import { fact, sound, talk, textOf } from "../../support/conversation.js";

const TENANT = "tenant.CsTenantFederationConfiguration";
const policyOf = (user: string): string => `tenant.User(${user}).ExternalAccessPolicy`;

/** An online organisation in which finance reaches nobody. */
const ONLINE: readonly Evidence[] = [
  fact("Organization.Topology", "online"),
  fact(`${TENANT}.AllowFederatedUsers`, true),
  fact(`${TENANT}.AllowedDomains`, "AllowAllKnownDomains"),
  fact(`${TENANT}.BlockedDomains`, ["tailspintoys.com"]),
  fact(`${TENANT}.BlockAllSubdomains`, false),
  fact("tenant.CsExternalAccessPolicy(Global).EnableFederationAccess", true),
  fact("tenant.CsExternalAccessPolicy(Finance).EnableFederationAccess", false),
  fact(
    "tenant.CsExternalAccessPolicy(Finance).CommunicationWithExternalOrgs",
    "OrganizationDefault",
  ),
  fact(policyOf("alice@contoso.com"), "none"),
  fact(policyOf("bruno@contoso.com"), "Finance"),
  fact(policyOf("chloe@contoso.com"), "none"),
];

function ask(text: string, evidence: readonly Evidence[] = ONLINE): AnswerDocument {
  return answerKnowing(text, evidence);
}

/** So many users of whom every other one is in finance. */
function crowd(size: number): readonly Evidence[] {
  const users = Array.from({ length: size }, (_, index) =>
    fact(policyOf(`user${String(index)}@contoso.com`), index % 2 === 0 ? "none" : "Finance"),
  );
  return [...ONLINE.filter(({ name }) => !name.includes("User(")), ...users];
}

describe("which of our users may", () => {
  it("is answered by groups that share a reason, with counts and names", () => {
    const document = ask("which of our users can chat with fabrikam.com?");
    assert.equal(document.understood?.kind, "who");
    assert.equal(document.answer, null);
    assert.deepEqual(document.groups, [
      {
        answer: "conditional",
        bySettings: "conditional",
        reasons: ["partner/trusts-us"],
        count: 2,
        users: ["alice@contoso.com", "chloe@contoso.com"],
      },
      {
        answer: "blocked",
        bySettings: "blocked",
        reasons: ["tenant/user-federation"],
        count: 1,
        users: ["bruno@contoso.com"],
      },
    ]);
    assert.match(document.text, /Of your 3 known users, 2 can .* if the other .*; 1 can't/u);
    assert.match(document.text, /bruno@contoso\.com/u);
  });

  it("says yes or no first where it was asked whether anyone may", () => {
    assert.match(ask("is anyone allowed to chat with tailspintoys.com?").text, /^No\. None/u);
    assert.match(ask("is anyone allowed to chat with fabrikam.com?").text, /^Yes, on your side\./u);
  });

  it("names first those who are asked for", () => {
    const lines = ask("who is blocked from fabrikam.com?").text.split("\n");
    assert.ok(
      lines.findIndex((line) => line.includes("✗")) < lines.findIndex((line) => line.includes("✓")),
    );
  });

  it("says of Skype users that nobody reaches them any more, and what the settings say", () => {
    const { text, groups } = ask("which of our users can chat with Skype users?");
    assert.match(text, /None of your 3 known users/u);
    assert.match(text, /retired on 5 May 2025; by your settings alone none/u);
    assert.deepEqual(new Set(groups?.map(({ answer }) => answer)), new Set(["blocked"]));
  });

  it("says what to bring while no user is known", () => {
    const evidence = ONLINE.filter(({ name }) => !name.includes("User("));
    const { text, groups } = ask("which of our users can chat with fabrikam.com?", evidence);
    assert.deepEqual(groups, []);
    assert.match(text, /Get-CsUser/u);
    assert.match(text, /Get-CsOnlineUser/u);
  });

  it("says that nobody can, whoever they are, where that is certain", () => {
    const evidence = [
      fact("Organization.Topology", "online"),
      fact(`${TENANT}.AllowFederatedUsers`, false),
    ];
    const { text, answer } = ask("which of our users can chat with fabrikam.com?", evidence);
    assert.equal(answer, "blocked");
    assert.match(text, /^None of your users can .*switched off in Microsoft 365/u);
  });
});

describe("in a conversation, who may", () => {
  it("is a card with the groups, and the whole list as CSV on a button", () => {
    const dana = talk(ONLINE);
    const said = sound(dana.say("which of our users can chat with fabrikam.com?"));
    assert.match(textOf(said), /Of your 3 known users/u);
    const list = textOf(sound(dana.click("Whole list as CSV")));
    assert.match(list, /^```\n"User","Answer","By settings","Reasons"\n/u);
    assert.match(list, /"bruno@contoso\.com","No","No","the external access policy/u);
    assert.equal(list.split("\n").length, 6);
  });

  it("gives the first part of a list that is too long, and says where the rest is", () => {
    const dana = talk(crowd(2_000));
    const said = sound(dana.say("who can chat with fabrikam.com?"));
    assert.doesNotMatch(textOf(said), /user11@/u);
    const list = textOf(sound(dana.click("Whole list as CSV")));
    assert.ok(Buffer.byteLength(list) < 21_000);
    assert.match(list, /only the first part.*--json/u);
  });

  it("is answered as a follow-up too", () => {
    const dana = talk(ONLINE);
    dana.say("can alice@contoso.com chat with carol@fabrikam.com?");
    assert.match(textOf(sound(dana.say("who else can?"))), /Of your 3 known users/u);
  });
});

describe("the list of users", () => {
  it("is CSV in which no cell is a formula, whatever users are called", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 12 })), (users) => {
        const group = { answer: "allowed", bySettings: "allowed", reasons: [] } as const;
        const text = csvText(listRows([{ ...group, count: users.length, users }]));
        for (const match of text.matchAll(/(?:^|,)"((?:[^"]|"")*)"/gmu)) {
          assert.doesNotMatch(match[1] ?? "", /^[=+\-@\t\r]/u);
        }
      }),
    );
  });

  it("makes a card that fits, whatever users and policies are called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (name) => {
        const hostile = `${name.replace(/\s/gu, "_")}@contoso.com`;
        const document = {
          ...ask("who can chat with fabrikam.com?"),
          groups: [
            {
              answer: "blocked" as const,
              bySettings: "blocked" as const,
              reasons: ["tenant/user-federation"],
              count: 7,
              users: Array.from({ length: 7 }, () => hostile),
            },
          ],
        };
        assert.deepEqual(lintShape(exploredCard(document, { card: "c", revision: 0 }, null)), []);
      }),
      { numRuns: 50 },
    );
  });
});
