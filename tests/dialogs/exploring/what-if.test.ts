import assert from "node:assert/strict";
import {
  environmentOf,
  evaluate,
  type AnswerDocument,
  type Evidence,
  type ReachQuestion,
} from "../../../knowledge/index.js";
import { amend } from "../../../knowledge/explore/change.js";
import { answerKnowing } from "../../support/answer-question.js";
import { fact, sound, talk, textOf } from "../../support/conversation.js";

const TENANT = "tenant.CsTenantFederationConfiguration";
const EDGE = "server.CsAccessEdgeConfiguration";

/** A hybrid with closed federation; alice online, bruno on the server. */
const HYBRID: readonly Evidence[] = [
  fact("Organization.Topology", "hybrid"),
  fact(`${TENANT}.AllowFederatedUsers`, true),
  fact(`${TENANT}.AllowedDomains`, ["fabrikam.com"]),
  fact(`${TENANT}.BlockedDomains`, []),
  fact(`${TENANT}.BlockAllSubdomains`, false),
  fact(`${TENANT}.AllowTeamsConsumer`, true),
  fact("tenant.CsExternalAccessPolicy(Global).EnableFederationAccess", true),
  fact("tenant.CsExternalAccessPolicy(Global).EnableTeamsConsumerAccess", true),
  fact("tenant.CsExternalAccessPolicy(NoFederation).EnableFederationAccess", false),
  fact(
    "tenant.CsExternalAccessPolicy(NoFederation).CommunicationWithExternalOrgs",
    "OrganizationDefault",
  ),
  fact(`${EDGE}.AllowFederatedUsers`, true),
  fact(`${EDGE}.EnablePartnerDiscovery`, false),
  fact("server.CsAllowedDomain", ["fabrikam.com"]),
  fact("server.CsBlockedDomain", []),
  fact("server.CsExternalAccessPolicy(Global).EnableFederationAccess", true),
  fact("User(alice@contoso.com).Home", "online"),
  fact("User(bruno@contoso.com).Home", "server"),
  ...["alice@contoso.com", "bruno@contoso.com"].flatMap((user) => [
    fact(`tenant.User(${user}).ExternalAccessPolicy`, "none"),
    fact(`server.User(${user}).ExternalAccessPolicy`, "none"),
  ]),
];

const ONLINE = HYBRID.filter(({ name }) => !name.startsWith("server.")).map((one) =>
  one.name === "Organization.Topology" ? { ...one, value: "online" } : one,
);

function ask(text: string, evidence: readonly Evidence[] = HYBRID): AnswerDocument {
  return answerKnowing(text, evidence);
}

const changed = (document: AnswerDocument): readonly (readonly unknown[])[] =>
  document.supposed?.changes.map(({ fact: name, after }) => [name, after]) ?? [];

describe("what if", () => {
  it("is answered before and after, with the checks that turn and whom else it changes", () => {
    const document = ask("if we block fabrikam.com, can alice@contoso.com chat with fabrikam.com?");
    assert.equal(document.understood?.kind, "what-if");
    assert.equal(document.answer, "conditional");
    assert.equal(document.supposed?.answer, "blocked");
    assert.ok(document.supposed.checks.some(({ id }) => id === "tenant/domain-allowed"));
    assert.deepEqual(document.supposed.touches.first, ["alice@contoso.com", "bruno@contoso.com"]);
    assert.match(
      document.text,
      /^That would stop it: then alice@contoso\.com can.t chat with people at fabrikam\.com\.$/mu,
    );
  });

  it("says after what evaluating the changed environment says", () => {
    const peer = { kind: "organization", address: null, domain: "tailspintoys.com" } as const;
    const question: ReachQuestion = {
      subject: "alice@contoso.com",
      peer,
      modality: "chat",
      direction: "outbound",
    };
    for (const change of [
      "AllowFederatedUsers = False on both sides",
      "we turn on open federation in Microsoft 365",
      "we turn on open federation on both sides",
      "we add tailspintoys.com to the allow list",
    ]) {
      const document = ask(`if ${change}, can alice@contoso.com chat with tailspintoys.com?`);
      const changes = document.supposed?.changes ?? [];
      assert.notEqual(changes.length, 0, change);
      const amended = amend(
        environmentOf(HYBRID),
        changes.map(({ fact: name, after }) => ({ fact: name, value: after })),
      );
      assert.equal(document.supposed?.answer, evaluate(question, amended, "2026-11-21").answer);
    }
  });

  it("asks for the side where both have the setting, with a button each", () => {
    const { clarify, choices } = ask("what if we turn on open federation?");
    assert.match(clarify ?? "", /both sides/u);
    assert.deepEqual(
      choices.map(({ question }) => changed(ask(question)).length),
      [1, 1, 2],
    );
  });

  it("takes the only side there is", () => {
    assert.deepEqual(changed(ask("what if we turn on open federation?", ONLINE)), [
      [`${TENANT}.AllowedDomains`, "AllowAllKnownDomains"],
    ]);
  });

  it("understands settings by name, policies, domains and moves", () => {
    for (const [text, expected] of [
      ["what if AllowTeamsConsumer = False?", [[`${TENANT}.AllowTeamsConsumer`, false]]],
      ["what if we disable AllowTeamsConsumer?", [[`${TENANT}.AllowTeamsConsumer`, false]]],
      [
        "what if alice@contoso.com gets NoFederation, can she chat with carol@fabrikam.com?",
        [["tenant.User(alice@contoso.com).ExternalAccessPolicy", "NoFederation"]],
      ],
      ["what if we enable BlockAllSubdomains?", [[`${TENANT}.BlockAllSubdomains`, true]]],
      [
        "what if we move bruno@contoso.com to the cloud, can he chat with personal Teams accounts?",
        [["User(bruno@contoso.com).Home", "online"]],
      ],
    ] as const) {
      assert.deepEqual(changed(ask(text)), expected, text);
    }
  });

  it("says that a change is none", () => {
    const { text, supposed } = ask("what if AllowTeamsConsumer = True?");
    assert.equal(supposed?.effective, false);
    assert.match(text, /^That would change nothing: it is so already/u);
  });

  it("tries a change that names no organisation where it shows", () => {
    const closed = ask("what if we disable federation in the tenant?");
    assert.equal(closed.supposed?.triedOn, "fabrikam.com");
    assert.equal(closed.supposed.touches.count, 2);
    assert.doesNotMatch(closed.text, /invalid/u);
    const open = ask("what if we turn on open federation on both sides?");
    assert.equal(open.supposed?.triedOn, undefined);
    assert.match(open.text, /on none of your lists/u);
  });

  it("asks which setting is meant where the words name none", () => {
    const { clarify, answer } = ask("what if we change something?");
    assert.equal(answer, null);
    assert.match(clarify ?? "", /which setting/u);
  });
});

describe("in a conversation, what if", () => {
  it("asks for the side on a card, and answers the button that is pressed", () => {
    const dana = talk(HYBRID);
    assert.match(textOf(sound(dana.say("what if we turn on open federation?"))), /both sides/u);
    const said = sound(dana.click("In Microsoft 365"));
    assert.match(textOf(said), /That would change/u);
    assert.match(textOf(said), /Nothing has been changed/u);
  });

  it("keeps what was supposed when the card is shown again", () => {
    const dana = talk(HYBRID);
    dana.say("what if we block fabrikam.com?");
    assert.match(textOf(sound(dana.say("checklist"))), /Supposed:/u);
  });
});
