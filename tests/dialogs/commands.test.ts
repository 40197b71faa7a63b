import assert from "node:assert/strict";
import { fact, SERVER_KNOWN, sound, talk, textOf } from "../support/conversation.js";

const PARTNER = "can alice@contoso.com chat with carol@fabrikam.com?";

describe("a command", () => {
  it("shows everything known, by side, with value, source, time and person", () => {
    const dana = talk(SERVER_KNOWN);
    const replied = sound(dana.say("show my environment"));
    assert.match(textOf(replied), /Skype for Business Server:/u);
    assert.match(
      textOf(replied),
      /True: server\/policies\.txt:4 {2}· {2}2026-11-20 10:00 UTC {2}· {2}Erin/u,
    );
    assert.match(textOf(replied), /one user/u);
  });

  it("shows what the last answer rests on, and says so when there is none", () => {
    const dana = talk(SERVER_KNOWN);
    assert.match(textOf(sound(dana.say("what did you use?"))), /no answer yet/u);
    dana.say(PARTNER);
    assert.match(textOf(sound(dana.say("what did you use?"))), /server\/policies\.txt:4/u);
    assert.match(textOf(sound(dana.click("See the evidence"))), /server\/policies\.txt:4/u);
  });

  it("turns the pages of a large environment in place", () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      fact(`server.CsExternalAccessPolicy(P${String(index)}).EnableFederationAccess`, true),
    );
    const dana = talk(many);
    const first = sound(dana.say("show my environment"));
    assert.match(textOf(first), /Page 1 of 4/u);
    const id = first.replies[0]?.cardId;
    const second = sound(dana.press("show-environment", { card: id, page: 1 }));
    assert.match(textOf(second), /Page 2 of 4/u);
    assert.equal(second.replies[0]?.replaces, id);
  });

  it("starts over without touching the environment", () => {
    const dana = talk();
    dana.say(PARTNER);
    const replied = sound(dana.say("start over"));
    assert.deepEqual(replied.effects, []);
    assert.equal(dana.state().asked, null);
    assert.equal(dana.state().card, null);
    assert.match(textOf(replied), /environment is kept/u);
  });

  it("greets, helps and is honest about what is not there", () => {
    const dana = talk();
    assert.match(textOf(sound(dana.join())), /Edgewise/u);
    assert.match(textOf(sound(dana.say("hi"))), /Edgewise/u);
    assert.match(textOf(sound(dana.say("help"))), /escalate/u);
    assert.match(textOf(sound(dana.say(""))), /Edgewise/u);
    assert.match(textOf(sound(dana.say("checklist"))), /Topology/u);
    assert.match(
      textOf(sound(dana.say("talk to a human"))),
      /no helpdesk set up where I am running/u,
    );
  });

  it("does not pretend to know about anything else", () => {
    assert.match(
      textOf(sound(talk().say("what will the weather be tomorrow?"))),
      /not something I can answer/u,
    );
  });
});
