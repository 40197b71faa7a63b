import assert from "node:assert/strict";
import { SETUP_TALK } from "../../../dialogs/words/en/setup.js";
import { fact, textOf } from "../../support/conversation.js";
import { at, begun, setupTalk, until } from "../../support/setup-talk.js";

const FEDERATED = "tenant.CsTenantFederationConfiguration.AllowFederatedUsers";

describe("the guided checklist on several devices", () => {
  it("gives the later press the current card, says what was done meanwhile, and changes nothing", () => {
    const dana = begun();
    until(dana, "tenant-federation");
    const onPhone = dana.card();
    dana.click("Next", { "fact-0": "True" });
    const before = [dana.setup(), dana.environment().slot(FEDERATED)];
    const replied = dana.click("Next", { "fact-0": "False" }, onPhone);
    assert.deepEqual(replied.effects, []);
    assert.deepEqual([dana.setup(), dana.environment().slot(FEDERATED)], before);
    assert.match(textOf(replied), /older card, so nothing was changed/u);
    assert.match(textOf(replied), /Meanwhile: Federation in Microsoft 365 was answered: True\./u);
    assert.match(textOf(replied), /You had typed: “False”/u);
    assert.equal(replied.replies[0]?.replaces, dana.setup().card);
  });

  it("counts a press once", () => {
    const dana = begun();
    const card = dana.card();
    dana.click(SETUP_TALK.notNow, {}, card);
    const marks = dana.setup().marks;
    dana.click(SETUP_TALK.notNow, {}, card);
    assert.deepEqual(dana.setup().marks, marks);
    assert.equal(at(dana), "tenant-federation");
  });

  it("never replaces an answer that somebody gave since the card was shown", () => {
    const dana = begun();
    until(dana, "tenant-federation");
    dana.colleague({ kind: "settle", evidence: [fact(FEDERATED, false, "paste 7:3")] });
    dana.click("Next", { "fact-0": "True" });
    assert.equal(dana.value(FEDERATED), false);
    const card = JSON.stringify(dana.card());
    assert.match(card, /Already known.*False.*paste 7:3/u);
    assert.match(card, /"value":"True".*Somebody gave another answer/u);
    dana.click(SETUP_TALK.save, { "fact-0": "True" });
    assert.equal(dana.value(FEDERATED), true);
  });

  it("shows what a colleague answered meanwhile as answered, and does not ask it", () => {
    const dana = begun();
    dana.colleague({ kind: "learn", evidence: [fact(FEDERATED, true)] });
    dana.click(SETUP_TALK.notNow);
    assert.equal(at(dana), "tenant-policy");
    dana.click(SETUP_TALK.back);
    assert.match(JSON.stringify(dana.card()), /Already known.*Erin/u);
  });

  it("is fetched anew by its owner's clients alone, which changes nothing", () => {
    const dana = setupTalk([], { channelId: "29:dana" });
    dana.say("set up my environment");
    const { refresh } = dana.card();
    assert.deepEqual(refresh?.userIds, ["29:dana"]);
    const before = dana.setup();
    const replied = dana.press(refresh.action.verb, refresh.action.data);
    assert.deepEqual(dana.setup(), before);
    assert.deepEqual(replied.effects, []);
    assert.deepEqual(dana.card().body, dana.shown()[0]?.card.body.slice(1), "but for the greeting");
  });

  it("counts only what was shown: a refresh that shows more makes the card before it an older one", () => {
    const dana = begun();
    until(dana, "tenant-federation");
    const onPhone = dana.card();
    dana.colleague({ kind: "settle", evidence: [fact(FEDERATED, false)] });
    dana.press("setup-refresh", { card: dana.setup().card, revision: dana.setup().revision });
    dana.click("Next", { "fact-0": "True" }, onPhone);
    assert.equal(dana.value(FEDERATED), false);
  });

  it("says on an older card of it where the checklist goes on", () => {
    const dana = begun();
    const old = dana.setup();
    dana.say("set up my environment");
    const replied = dana.press("setup-refresh", { card: old.card, revision: old.revision });
    assert.match(textOf(replied), /newer card further down/u);
    assert.equal(replied.replies[0]?.card?.actions, undefined);
  });

  it("answers presses that it can't read, or that are of no checklist, without harm", () => {
    const dana = begun();
    const before = dana.setup();
    assert.match(textOf(dana.press("setup-nonsense", {})), /did not understand/u);
    assert.match(textOf(dana.press("setup-go", { to: "moon" })), /did not understand/u);
    assert.deepEqual(dana.setup(), before);
    assert.match(textOf(setupTalk().press("setup-go", { to: "back" })), /no checklist/u);
  });
});
