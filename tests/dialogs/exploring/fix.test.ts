import assert from "node:assert/strict";
import type { AnswerDocument, Evidence } from "../../../knowledge/index.js";
import { answerKnowing } from "../../support/answer-question.js";
import { fact, sound, talk, textOf } from "../../support/conversation.js";

const TENANT = "tenant.CsTenantFederationConfiguration";
const EDGE = "server.CsAccessEdgeConfiguration";
const policyOf = (user: string): string => `tenant.User(${user}).ExternalAccessPolicy`;

/** An online organisation with a list of allowed domains, in which finance reaches nobody. */
const CLOSED: readonly Evidence[] = [
  fact("Organization.Topology", "online"),
  fact(`${TENANT}.AllowFederatedUsers`, true),
  fact(`${TENANT}.AllowedDomains`, ["fabrikam.com"]),
  fact(`${TENANT}.AllowTeamsConsumer`, true),
  fact("tenant.CsExternalAccessPolicy(Global).EnableFederationAccess", true),
  fact("tenant.CsExternalAccessPolicy(Global).EnableTeamsConsumerAccess", true),
  fact("tenant.CsExternalAccessPolicy(Finance).EnableFederationAccess", false),
  fact(
    "tenant.CsExternalAccessPolicy(Finance).CommunicationWithExternalOrgs",
    "OrganizationDefault",
  ),
  fact(policyOf("alice@contoso.com"), "none"),
  fact(policyOf("bruno@contoso.com"), "Finance"),
  fact(policyOf("chloe@contoso.com"), "Finance"),
];

/** A hybrid that admits fabrikam.com on both sides. */
const HYBRID: readonly Evidence[] = [
  ...CLOSED.filter(({ name }) => name !== "Organization.Topology"),
  fact("Organization.Topology", "hybrid"),
  fact(`${EDGE}.AllowFederatedUsers`, true),
  fact(`${EDGE}.EnablePartnerDiscovery`, false),
  fact("server.CsAllowedDomain", ["fabrikam.com"]),
  fact("server.CsBlockedDomain", []),
  fact("server.CsExternalAccessPolicy(Global).EnableFederationAccess", true),
  fact("server.CsExternalAccessPolicy(Global).EnablePublicCloudAccess", true),
  fact("server.CsPublicProvider(Skype).Enabled", true),
];

function ask(text: string, evidence: readonly Evidence[] = CLOSED): AnswerDocument {
  return answerKnowing(text, evidence);
}

const commandsOf = (document: AnswerDocument, index: number): readonly string[] =>
  document.options?.[index]?.steps.flatMap(({ commands }) => commands) ?? [];

describe("what do I need to change", () => {
  it("names the smallest sets of changes, the narrowest first, and whom else each touches", () => {
    const document = ask(
      "what do I need to change so that bruno@contoso.com can chat with carol@fabrikam.com?",
    );
    assert.equal(document.understood?.kind, "fix");
    assert.equal(document.goal, "allow");
    assert.equal(document.answer, "blocked");
    assert.match(commandsOf(document, 0)[0] ?? "", /^New-CsExternalAccessPolicy/u);
    assert.match(commandsOf(document, 1)[0] ?? "", /-PolicyName \$Null$/u);
    assert.deepEqual(commandsOf(document, 2), [
      "Set-CsExternalAccessPolicy -Identity Finance -EnableFederationAccess $True",
    ]);
    assert.deepEqual(
      document.options?.map(({ touches, answer }) => [touches.first, answer]),
      [
        [[], "conditional"],
        [[], "conditional"],
        [["chloe@contoso.com"], "conditional"],
      ],
    );
    assert.match(document.text, /1 of the 3 users I know gets another answer/u);
  });

  it("names what would not help alone, and offers opening federation last, with its warning", () => {
    const document = ask(
      "what do I need to change so that bruno@contoso.com can chat with carol@tailspintoys.com?",
    );
    assert.match(document.text, /alone would not help: The partner's domain is admitted/u);
    const last = document.options?.at(-1)?.steps ?? [];
    const opening = last.find(({ commands }) => commands.join().includes("AllowAllKnownDomains"));
    assert.match(opening?.warnings[0] ?? "", /^Every organisation/u);
  });

  it("says that nothing needs changing where it is allowed already", () => {
    const { text, options } = ask("how do I let alice@contoso.com chat with fabrikam.com?");
    assert.match(text, /^Nothing needs changing on your side/u);
    assert.deepEqual(options, []);
  });

  it("says plainly what no change of ours brings back", () => {
    const document = ask("how do I let our users chat with Skype users?", HYBRID);
    assert.deepEqual(document.options, []);
    assert.match(document.text, /^No change of yours/u);
    assert.match(document.text, /retired on 5 May 2025/u);
  });

  it("asks for what is missing while nothing is known", () => {
    const { text } = ask("how do I let alice@contoso.com chat with bob@fabrikam.com?", []);
    assert.match(text, /What is missing/u);
  });
});

describe("how do I stop it", () => {
  it("blocks a domain on both sides of a hybrid, by the list that each side reads", () => {
    const document = ask("block fabrikam.com", HYBRID);
    assert.equal(document.goal, "block");
    assert.deepEqual(commandsOf(document, 0), [
      "Remove-CsAllowedDomain -Identity 'fabrikam.com'",
      "New-CsBlockedDomain -Identity 'fabrikam.com'",
      "$domains = New-Object Collections.Generic.List[String]",
      "$domains.Add('fabrikam.com')",
      "Set-CsTenantFederationConfiguration -AllowedDomainsAsAList @{Remove=$domains}",
    ]);
    assert.equal(document.options?.[0]?.answer, "blocked");
    assert.match(document.text, /Set both sides/u);
  });

  it("stops one person without touching anybody else", () => {
    const document = ask("stop alice@contoso.com from chatting with fabrikam.com");
    const [own] = document.options ?? [];
    assert.equal(own?.touches.count, 0);
    assert.ok(commandsOf(document, 0).some((command) => command.startsWith("Grant-Cs")));
  });

  it("says by what it is blocked already", () => {
    const { text, options } = ask("stop bruno@contoso.com from chatting with fabrikam.com");
    assert.deepEqual(options, []);
    assert.match(text, /^Nothing needs changing: .*policy in force/u);
  });

  it("says of Skype that it is gone, what is left to tidy up, and where its people are now", () => {
    const { text } = ask("how do I stop our users talking to Skype users?", HYBRID);
    assert.match(text, /retired on 5 May 2025/u);
    assert.match(text, /AllowTeamsConsumer/u);
  });
});

describe("in a conversation, what to change", () => {
  it("is a card with the narrowest way open and the others behind a button", () => {
    const dana = talk(CLOSED);
    const said = sound(
      dana.say("what do I need to change so that bruno@contoso.com can chat with fabrikam.com?"),
    );
    assert.match(textOf(said), /One change is needed/u);
    const titles = dana.card().actions?.map(({ title }) => title) ?? [];
    assert.ok(titles.includes("Show the other ways"));
  });

  it("follows the answer it belongs to", () => {
    const dana = talk(HYBRID);
    dana.say("can bruno@contoso.com chat with carol@tailspintoys.com?");
    assert.match(textOf(sound(dana.say("how do I fix that?"))), /changes are needed/u);
    assert.match(textOf(sound(dana.say("how do I stop that?"))), /Nothing needs changing/u);
  });
});
