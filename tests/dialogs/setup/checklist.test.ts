import assert from "node:assert/strict";
import { SETUP_TALK } from "../../../dialogs/words/en/setup.js";
import { fact, NOON, textOf } from "../../support/conversation.js";
import { at, begun, setupTalk, until } from "../../support/setup-talk.js";

const FEDERATION = "tenant.CsTenantFederationConfiguration";
const POLICY = "tenant.CsExternalAccessPolicy(Global)";
const EDGE = "server.CsAccessEdgeConfiguration";

const FEDERATION_OUTPUT = [
  "PS C:\\> Get-CsTenantFederationConfiguration | Format-List",
  "",
  "Identity                  : Global",
  "AllowFederatedUsers       : True",
  "AllowedDomains            : AllowAllKnownDomains",
  "BlockedDomains            : {}",
  "AllowTeamsConsumer        : True",
  "AllowTeamsConsumerInbound : False",
  "",
].join("\n");

describe("the guided checklist", () => {
  it("asks for the topology first, saying what it means, why, what shows it and where to look", () => {
    const dana = setupTalk();
    const text = textOf(dana.say("set up my environment"));
    assert.match(text, /Topology/u);
    assert.match(text, /which settings matter at all/u);
    assert.match(text, /Get-CsTenantFederationConfiguration \| Format-List SharedSipAddressSpace/u);
    assert.equal(at(dana), "topology");
    dana.click("Next", { "fact-0": "online" });
    until(dana, "tenant-federation");
    const card = JSON.stringify(dana.card());
    assert.match(card, /Teams admin center → Users → External access/u);
    assert.match(card, /"fontType":"Monospace"/u);
  });

  it("then asks only for what the topology needs, the days of Skype last", () => {
    const asked = (topology: string): readonly string[] => {
      const dana = begun(topology);
      const steps: string[] = [];
      for (let count = 0; at(dana) !== "review" && count < 60; count += 1) {
        steps.push(at(dana));
        dana.click(SETUP_TALK.notNow);
      }
      return steps;
    };
    const [online, server, hybrid] = [asked("online"), asked("server"), asked("hybrid")];
    assert.ok(!online.some((step) => step.includes("server")));
    assert.ok(!server.some((step) => step.includes("tenant") || step === "cloud"));
    for (const step of [...online, ...server]) assert.ok(hybrid.includes(step), step);
    for (const steps of [online, server, hybrid]) {
      const skype = steps.findIndex((step) => step.startsWith("skype"));
      assert.ok(skype > 0);
      assert.ok(steps.slice(skype).every((step) => step.startsWith("skype")));
    }
  });

  it("says of the days of Skype why they may still matter", () => {
    const dana = begun();
    until(dana, "skype-tenant");
    assert.match(JSON.stringify(dana.card()), /5 May 2025.*questions about the time before/u);
  });

  it("says how far one has come, in words", () => {
    const dana = begun();
    assert.match(JSON.stringify(dana.card()), /Step 2 of 1\d/u);
  });

  it("keeps answers as evidence of the organisation, from the card and whoever gave them", () => {
    const dana = begun();
    const [evidence] = dana.environment().slot("Organization.Topology").evidence;
    assert.deepEqual(evidence, {
      name: "Organization.Topology",
      value: "online",
      source: "card",
      at: NOON,
      by: "Dana Admin",
    });
  });

  it("gives wrong input back beside its field, as typed", () => {
    const dana = begun();
    const replied = dana.click("Next", { "fact-0": "not a domain!" });
    assert.deepEqual(replied.effects, []);
    const card = JSON.stringify(dana.card());
    assert.match(card, /"value":"not a domain!"/u);
    assert.match(card, /✗ I can't take that/u);
    dana.click("Next", { "fact-0": "contoso.com" });
    assert.deepEqual(dana.value("Organization.Domains"), ["contoso.com"]);
    dana.click(SETUP_TALK.back);
    assert.doesNotMatch(JSON.stringify(dana.card()), /not a domain/u);
  });

  it("asks again where nothing was given", () => {
    const dana = begun();
    dana.click("Next", {});
    assert.equal(at(dana), "own-domains");
    assert.match(JSON.stringify(dana.card()), /Nothing was given yet/u);
  });

  it("loses nothing that was typed when one goes back", () => {
    const dana = begun();
    dana.click(SETUP_TALK.back, { "fact-0": "contoso.com, tailspin", paste: "half a paste" });
    assert.equal(at(dana), "topology");
    dana.click(SETUP_TALK.goOn);
    const card = JSON.stringify(dana.card());
    assert.match(card, /"value":"contoso\.com, tailspin"/u);
    assert.match(card, /"value":"half a paste"/u);
    assert.equal(dana.value("Organization.Domains"), undefined);
  });

  it("takes a paste for every step it answers, and goes on with what is left", () => {
    const dana = begun();
    until(dana, "tenant-federation");
    const replied = dana.click("Next", { paste: FEDERATION_OUTPUT });
    assert.equal(replied.replies[0]?.replaces, dana.setup().card, "the card first");
    assert.match(replied.replies[1]?.text ?? "", /used/u, "then the receipt");
    assert.equal(dana.value(`${FEDERATION}.AllowTeamsConsumerInbound`), false);
    assert.equal(at(dana), "tenant-policy");
    dana.click("Next", { "fact-0": "True" });
    assert.equal(
      at(dana),
      "tenant-policy-personal",
      "the four that the paste answered are not asked",
    );
  });

  it("takes a policy that is pasted on a side's step for that side's", () => {
    const dana = begun();
    until(dana, "tenant-policy");
    dana.click("Next", {
      paste:
        "Identity               : Global\nEnableFederationAccess : True\nEnablePublicCloudAccess : False\n",
    });
    assert.equal(dana.value(`${POLICY}.EnableFederationAccess`), true);
  });

  it("says when a paste does not answer the step, and when there is no output in it", () => {
    const dana = begun();
    dana.click("Next", { paste: FEDERATION_OUTPUT });
    assert.equal(at(dana), "own-domains");
    assert.match(JSON.stringify(dana.card()), /does not answer this step/u);
    dana.click("Next", { paste: "hello there" });
    assert.match(JSON.stringify(dana.card()), /"value":"hello there".*I found no cmdlet output/u);
    dana.click("Next", { "fact-0": "contoso.com", paste: "" });
    assert.equal(at(dana), "tenant-policy");
  });

  it("reads what is pasted into the chat, and goes on below the receipt", () => {
    const dana = begun();
    until(dana, "tenant-federation");
    const before = dana.setup().card;
    const replied = dana.say(FEDERATION_OUTPUT);
    assert.equal(replied.replies.length, 2);
    assert.equal(at(dana), "tenant-policy");
    assert.notEqual(dana.setup().card, before);
  });

  it("asks which source is right where two disagree, and settles it", () => {
    const dana = begun();
    until(dana, "tenant-federation");
    dana.colleague({
      kind: "learn",
      evidence: [
        fact(`${FEDERATION}.AllowFederatedUsers`, true, "paste 1:3"),
        fact(`${FEDERATION}.AllowFederatedUsers`, false, "paste 2:3"),
      ],
    });
    dana.press("setup-refresh", { card: dana.setup().card, revision: dana.setup().revision });
    assert.match(JSON.stringify(dana.card()), /Two sources disagree.*paste 1:3.*paste 2:3/u);
    dana.say("false");
    assert.equal(dana.value(`${FEDERATION}.AllowFederatedUsers`), false);
  });

  it("keeps what the topology makes unnecessary, and has it back when the topology is back", () => {
    const dana = begun("hybrid");
    until(dana, "server-federation");
    dana.click("Next", { "fact-0": "True" });
    dana.click(SETUP_TALK.review);
    dana.click(SETUP_TALK.edit, { pick: "topology" });
    dana.click(SETUP_TALK.save, { "fact-0": "online" });
    assert.equal(at(dana), "review", "an edit returns to the review");
    assert.match(JSON.stringify(dana.card()), /Kept aside.*Federation on the server/u);
    assert.equal(dana.value(`${EDGE}.AllowFederatedUsers`), true);
    const marks = dana.setup().marks;
    assert.equal(marks["tenant-federation"], "put-off");
    dana.click(SETUP_TALK.edit, { pick: "topology" });
    dana.click(SETUP_TALK.save, { "fact-0": "hybrid" });
    assert.doesNotMatch(JSON.stringify(dana.card()), /Kept aside/u);
    assert.deepEqual(dana.setup().marks, marks);
  });

  it("shows every answer on the review with value, source, age and person, and what was left open", () => {
    const dana = begun();
    dana.click(SETUP_TALK.dontKnow);
    dana.click(SETUP_TALK.notNow);
    const text = textOf(dana.click(SETUP_TALK.review));
    assert.match(
      text,
      /✓ Topology: Microsoft 365 \(given on a card {2}· {2}just now {2}· {2}Dana Admin\)/u,
    );
    assert.match(text, /\? Own domains: you said you don't know/u);
    assert.match(text, /– Federation in Microsoft 365: put off/u);
    assert.match(text, /Page 1 of/u);
    dana.click(SETUP_TALK.nextPage);
    dana.click(SETUP_TALK.edit, {});
    assert.match(JSON.stringify(dana.card()), /✗ Choose the answer to change/u);
    dana.click("Go on with what is open (14)");
    assert.equal(at(dana), "tenant-policy");
  });

  it("never lets “I don't know” remove an answer; taking one back is a button of its own", () => {
    const dana = begun();
    dana.click(SETUP_TALK.back);
    assert.match(textOf(dana.say("I don't know")), /has an answer already/u);
    assert.equal(dana.value("Organization.Topology"), "online");
    dana.click(SETUP_TALK.forget);
    assert.equal(dana.value("Organization.Topology"), undefined);
  });

  it("asks about the users and partners one wants, one by one", () => {
    const dana = begun("hybrid");
    until(dana, "users");
    dana.click("Next", { "fact-0": "Alice@contoso.com; bob@contoso.com" });
    assert.equal(at(dana), "user-home:alice@contoso.com");
    dana.click("Next", { "fact-0": "online" });
    assert.equal(at(dana), "user-tenant-policy:alice@contoso.com", "not the server's");
    dana.click("Next", { "fact-0": "none" });
    assert.equal(at(dana), "user-home:bob@contoso.com");
    until(dana, "partners");
    dana.click("Next", { "fact-0": "fabrikam" });
    assert.match(JSON.stringify(dana.card()), /"value":"fabrikam".*give domains/u);
    dana.click("Next", { "fact-0": "fabrikam.com" });
    const card = JSON.stringify(dana.card());
    assert.match(card, /To find out, ask the partner's admin\./u);
    assert.doesNotMatch(card, /Monospace|Input\.Text/u, "nothing to run, nothing to paste");
    dana.click("Next", { "fact-0": "True" });
    assert.equal(dana.value("Partner(fabrikam.com).TrustsUs"), true);
  });

  it("takes an empty list as such, and a list with entries only by paste", () => {
    const dana = begun("server");
    until(dana, "server-hosting");
    dana.click("Next", { "fact-0": "none" });
    assert.deepEqual(dana.value("server.CsHostingProvider"), []);
    until(dana, "skype-provider");
    dana.say(
      "Get-CsPublicProvider\n\nIdentity  : Skype\nProxyFqdn : federation.messenger.msn.com\nEnabled   : True\n",
    );
    assert.equal(at(dana), "skype-server-policy");
    dana.click(SETUP_TALK.back);
    assert.match(JSON.stringify(dana.card()), /Skype \(enabled\)/u);
    dana.say("none");
    assert.equal(dana.environment().providers("CsPublicProvider").length, 1);
    assert.match(JSON.stringify(dana.card()), /Entries of this list are known/u);
    dana.click(SETUP_TALK.forget);
    assert.equal(dana.environment().providers("CsPublicProvider").length, 0);
  });
});
