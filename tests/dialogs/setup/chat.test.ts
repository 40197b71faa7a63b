import assert from "node:assert/strict";
import { SET_UP, SETUP_TALK } from "../../../dialogs/words/en/setup.js";
import { buttonOf, textOf } from "../../support/conversation.js";
import { at, begun, setupTalk, until } from "../../support/setup-talk.js";

const FEDERATION = "tenant.CsTenantFederationConfiguration";

describe("the guided checklist in the chat", () => {
  it("takes what is typed in the chat for the step it stands at", () => {
    const dana = setupTalk();
    dana.say("set up my environment");
    dana.say("Hybrid");
    assert.equal(dana.value("Organization.Topology"), "hybrid");
    dana.say("contoso.com, adatum.com");
    assert.deepEqual(dana.value("Organization.Domains"), ["contoso.com", "adatum.com"]);
    dana.say("yes");
    assert.equal(dana.value(`${FEDERATION}.AllowFederatedUsers`), true);
    dana.say("skip");
    assert.equal(dana.setup().marks["tenant-policy"], "put-off");
    dana.say("I don't know.");
    assert.equal(dana.setup().marks["tenant-domains"], "unknown");
    dana.say("back");
    assert.equal(at(dana), "tenant-domains");
    dana.say("perhaps");
    assert.match(JSON.stringify(dana.card()), /"value":"perhaps".*I can't take that/u);
    dana.say("next");
    dana.say("review");
    assert.equal(at(dana), "review");
    assert.match(textOf(dana.say("done for now")), /All kept/u);
    assert.equal(dana.setup().on, false);
  });

  it("waits while a question is asked, and goes on where it stopped", () => {
    const dana = begun();
    until(dana, "tenant-personal");
    assert.match(
      textOf(dana.say("can alice@contoso.com chat with carol@fabrikam.com?")),
      /can't tell yet/u,
    );
    assert.equal(dana.setup().on, false);
    dana.say("true");
    assert.equal(dana.value(`${FEDERATION}.AllowTeamsConsumer`), undefined);
    const text = textOf(dana.say("set up my environment"));
    assert.match(text, /Welcome back/u);
    assert.equal(at(dana), "tenant-personal");
    dana.say("true");
    assert.equal(dana.value(`${FEDERATION}.AllowTeamsConsumer`), true);
  });

  it("outlives starting over", () => {
    const dana = begun();
    dana.click(SETUP_TALK.dontKnow);
    dana.say("start over");
    dana.say("set up my environment");
    assert.equal(dana.setup().marks["own-domains"], "unknown");
    assert.equal(at(dana), "tenant-federation");
  });

  it("is offered on the greeting, the help, the environment and an answer that waits for facts", () => {
    const dana = setupTalk();
    for (const text of [
      "hello",
      "help",
      "show my environment",
      "can alice@contoso.com chat with carol@fabrikam.com?",
    ]) {
      const [card] = dana.say(text).replies.flatMap((reply) => reply.card ?? []);
      const { verb, data } = buttonOf(card ?? dana.card(), SET_UP.label);
      assert.match(textOf(dana.press(verb, data)), /Topology/u, text);
    }
  });

  it("shows the question's own list where that is meant", () => {
    const dana = setupTalk();
    dana.say("can alice@contoso.com chat with carol@fabrikam.com?");
    assert.match(textOf(dana.say("checklist")), /can't tell yet/u);
    assert.equal(dana.state().setup, null);
    assert.match(textOf(dana.say("walk me through the setup")), /Topology/u);
  });

  it("is not done in front of others: a group is shown the way to the personal chat", () => {
    const dana = setupTalk([], { scope: "group" });
    const text = textOf(dana.say("set up my environment"));
    assert.match(text, /personal chat/u);
    assert.match(text, /https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=28%3Abot/u);
    assert.equal(dana.state().setup, null);
  });
});
