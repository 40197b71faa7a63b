import assert from "node:assert/strict";
import {
  changesOf,
  fact,
  fill,
  NOON,
  SERVER_KNOWN,
  sound,
  talk,
  textOf,
  type Talk,
} from "../support/conversation.js";

const SKYPE = "can alice@contoso.com chat with skype user bob@outlook.com?";
const PARTNER = "can alice@contoso.com chat with carol@fabrikam.com?";
const EDGE = "server.CsAccessEdgeConfiguration";
const GLOBAL = "server.CsExternalAccessPolicy(Global).EnableFederationAccess";
const ASSIGNED = "server.User(alice@contoso.com).ExternalAccessPolicy";

const EDGE_OUTPUT = [
  "PS C:\\> Get-CsAccessEdgeConfiguration",
  "",
  "Identity               : Global",
  "AllowFederatedUsers    : True",
  "EnablePartnerDiscovery : True",
  "RoutingMethod          : UseDnsSrvRouting",
  "",
].join("\n");

function openQuestion(): Talk {
  const dana = talk();
  sound(dana.say(PARTNER));
  return dana;
}

describe("a conversation", () => {
  it("asks for just what is missing, then answers on the same card", () => {
    const dana = openQuestion();
    const id = dana.state().card?.id;
    sound(dana.click("Check again", fill(dana.card(), { "Organization.Topology": "server" })));
    sound(
      dana.click(
        "Check again",
        fill(dana.card(), { [`${EDGE}.AllowFederatedUsers`]: "True", [ASSIGNED]: "none" }),
      ),
    );
    for (let press = 0; press < 4 && dana.state().card !== null; press += 1) {
      const asked = JSON.stringify(dana.card());
      if (!asked.includes("Check again")) break;
      const known: Record<string, string> = {
        [GLOBAL]: "True",
        [`${EDGE}.EnablePartnerDiscovery`]: "True",
        "User(alice@contoso.com).Site": "none",
      };
      const values = Object.fromEntries(
        Object.entries(known).filter(([name]) => asked.includes(`"${name}"`)),
      );
      sound(dana.click("Check again", fill(dana.card(), values)));
    }
    assert.equal(dana.state().card?.id, id);
    assert.match(JSON.stringify(dana.card()), /Yes, if/u);
    assert.ok(dana.evidence().every((one) => one.source === "card" && one.by === "Dana Admin"));
  });

  it("asks at most five facts at once", () => {
    const dana = openQuestion();
    const inputs = JSON.stringify(dana.card()).match(/"id":"fact-\d+"/gu) ?? [];
    assert.ok(inputs.length > 0 && inputs.length <= 5);
  });

  it("says no for Skype today, what the settings say, and offers the personal account", () => {
    const dana = talk();
    const answer = sound(dana.say(SKYPE));
    assert.match(textOf(answer), /^No\. .*Skype was retired on 5 May 2025/u);
    assert.match(textOf(answer), /What they say is not known yet/u);
    const next = sound(dana.click("Check as a personal Teams account"));
    assert.match(textOf(next), /bob@outlook\.com \(personal Teams account\)/u);
  });

  it("keeps what was typed wrong beside its field, and takes what is right", () => {
    const dana = talk([
      fact("Organization.Topology", "server"),
      fact(`${EDGE}.AllowFederatedUsers`, true),
    ]);
    sound(dana.say(PARTNER));
    const fields = fill(dana.card(), {
      "server.CsAllowedDomain": "not a domain!",
      [`${EDGE}.EnablePartnerDiscovery`]: "False",
    });
    const replied = sound(dana.click("Check again", fields));
    assert.match(JSON.stringify(dana.card()), /"value":"not a domain!"/u);
    assert.match(JSON.stringify(dana.card()), /✗ I can't take that/u);
    assert.deepEqual(
      changesOf(replied).map((effect) => effect.kind),
      ["learn"],
    );
    assert.ok(
      dana
        .evidence()
        .some((one) => one.name.endsWith("EnablePartnerDiscovery") && one.value === false),
    );
  });

  it("remembers what the person does not know, asks no more, and says how to find out", () => {
    const dana = talk(SERVER_KNOWN.filter((one) => one.name !== GLOBAL));
    sound(dana.say(PARTNER));
    const replied = sound(dana.click("Check again", fill(dana.card(), { [GLOBAL]: "?" })));
    assert.deepEqual(changesOf(replied), []);
    assert.deepEqual(dana.state().asked?.skipped, [GLOBAL]);
    assert.doesNotMatch(JSON.stringify(dana.card()), /"id":"fact-/u);
    assert.match(JSON.stringify(dana.card()), /Get-CsExternalAccessPolicy/u);
    assert.match(textOf(replied), /I can't tell yet/u);
  });

  it("answers again when output is pasted, with a receipt", () => {
    const dana = talk(SERVER_KNOWN.filter((one) => !one.name.startsWith(EDGE)));
    sound(dana.say(PARTNER));
    const replied = sound(dana.say(EDGE_OUTPUT));
    assert.equal(replied.replies.length, 2);
    assert.match(replied.replies[0]?.text ?? "", /^I read \d+ lines: ✓ \d+ used/u);
    assert.match(replied.replies[1]?.text ?? "", /^Yes, if/u);
    assert.ok(
      dana.evidence().some((one) => one.source.startsWith("paste 1:") && one.by === "Dana Admin"),
    );
  });

  it("takes the same output from the card's box, in place", () => {
    const dana = talk(SERVER_KNOWN.filter((one) => !one.name.startsWith(EDGE)));
    sound(dana.say(PARTNER));
    const id = dana.state().card?.id;
    const replied = sound(dana.click("Check again", { paste: EDGE_OUTPUT }));
    assert.equal(replied.replies[0]?.replaces, id);
    assert.match(replied.replies[0]?.text ?? "", /^Yes, if/u);
    assert.match(replied.replies[1]?.text ?? "", /^I read/u);
  });

  it("sends a box without any output back with its text", () => {
    const dana = openQuestion();
    sound(dana.click("Check again", { paste: "I have no idea" }));
    assert.match(JSON.stringify(dana.card()), /"value":"I have no idea"/u);
    assert.match(JSON.stringify(dana.card()), /no cmdlet output/u);
  });

  it("asks whose policy was pasted, and learns it from the answer", () => {
    const dana = talk(SERVER_KNOWN.filter((one) => one.name !== GLOBAL));
    sound(dana.say(PARTNER));
    sound(
      dana.say(
        "Identity               : Global\nEnableFederationAccess : False\nEnableOutsideAccess    : True\n",
      ),
    );
    const { reading } = dana.state();
    assert.ok(reading);
    const data = { card: reading.id, revision: reading.revision };
    const stale = dana.press("resolve-doubt", {
      ...data,
      line: 99,
      about: "side",
      value: "server",
    });
    assert.deepEqual(changesOf(stale), []);
    const solved = sound(
      dana.press("resolve-doubt", { ...data, line: 1, about: "side", value: "server" }),
    );
    assert.match(textOf(solved), /No\. alice@contoso\.com can't chat/u);
    assert.ok(dana.evidence().some((one) => one.name === GLOBAL && one.value === false));
  });

  it("puts both values of a conflict to the choice, with sources and ages, and settles it", () => {
    const dana = talk([...SERVER_KNOWN, { ...fact(GLOBAL, false, "paste 3:7"), at: NOON }]);
    sound(dana.say(PARTNER));
    assert.match(JSON.stringify(dana.card()), /False: paste 3:7, just now/u);
    assert.match(JSON.stringify(dana.card()), /True: server\/policies\.txt:4, 26 hours ago/u);
    const replied = sound(
      dana.click("Check again", fill(dana.card(), { [GLOBAL]: `${NOON} paste 3:7` })),
    );
    assert.deepEqual(
      changesOf(replied).map((effect) => effect.kind),
      ["settle"],
    );
    assert.match(textOf(replied), /No\. alice@contoso\.com can't/u);
  });

  it("refuses a choice between values that are gone", () => {
    const dana = talk([...SERVER_KNOWN, fact(GLOBAL, false, "paste 3:7")]);
    sound(dana.say(PARTNER));
    const replied = sound(dana.click("Check again", fill(dana.card(), { [GLOBAL]: "x" })));
    assert.deepEqual(changesOf(replied), []);
    assert.match(JSON.stringify(dana.card()), /no longer among/u);
  });

  it("answers a press on an older card with the current one and changes nothing", () => {
    const dana = openQuestion();
    const old = { card: dana.state().card?.id, revision: dana.state().card?.revision };
    dana.click("Check again", fill(dana.card(), { "Organization.Topology": "server" }));
    const before = dana.state();
    for (const verb of [
      "answer-facts",
      "change-fact",
      "back",
      "correct",
      "save-reading",
      "no-such-verb",
    ]) {
      const replied = sound(dana.press(verb, { ...old, facts: [] }));
      assert.deepEqual(dana.state(), before);
      assert.deepEqual(changesOf(replied), []);
      assert.equal(replied.replies[0]?.replaces, before.card?.id);
      assert.match(textOf(replied), /older card|did not understand/u);
    }
  });

  it("changes a fact in two presses and shows the new answer in place", () => {
    const dana = talk(SERVER_KNOWN);
    sound(dana.say(PARTNER));
    sound(dana.click("Change a fact"));
    sound(dana.click("Next", { fact: GLOBAL }));
    assert.match(JSON.stringify(dana.card()), /Now: True \(server\/policies\.txt:4/u);
    const wrong = sound(dana.click("Save and check again", { "fact-0": "perhaps" }));
    assert.deepEqual(changesOf(wrong), []);
    const replied = sound(dana.click("Save and check again", { "fact-0": "False" }));
    assert.match(textOf(replied), /No\. alice@contoso\.com can't chat/u);
  });

  it("takes a fact back to unknown where the person no longer knows it", () => {
    const dana = talk(SERVER_KNOWN);
    dana.say(PARTNER);
    dana.click("Change a fact");
    dana.click("Next", { fact: GLOBAL });
    const replied = sound(dana.click("Save and check again", { "fact-0": "?" }));
    assert.deepEqual(changesOf(replied), [{ kind: "retract", facts: [GLOBAL] }]);
    assert.match(textOf(replied), /I can't tell yet/u);
  });

  it("goes back to the answer without changing anything", () => {
    const dana = talk(SERVER_KNOWN);
    dana.say(PARTNER);
    dana.click("Change a fact");
    const replied = sound(dana.click("Back to the answer"));
    assert.match(textOf(replied), /^Yes, if/u);
    assert.deepEqual(changesOf(replied), []);
  });

  it("asks one question back where it cannot tell, with a button for each meaning", () => {
    const dana = talk();
    const replied = sound(dana.say("can alice@contoso.com chat with bob@outlook.com?"));
    assert.match(textOf(replied), /bob@outlook\.com/u);
    const id = dana.state().card?.id;
    const answered = sound(dana.click("A personal Teams account"));
    assert.equal(answered.replies[0]?.replaces, id);
    assert.match(textOf(answered), /personal Teams account/u);
  });

  it("reads a short question in the light of the one before, and says what it kept", () => {
    const dana = talk(SERVER_KNOWN);
    sound(dana.say("could alice@contoso.com chat with carol@fabrikam.com on 2025-01-10?"));
    const replied = sound(dana.say("and video?"));
    assert.match(textOf(replied), /have a video call with carol@fabrikam\.com/u);
    assert.match(textOf(replied), /as of 10 January 2025/u);
    assert.notDeepEqual(dana.state().asked?.notes, []);
    assert.match(textOf(sound(dana.say("what about dave@contoso.com?"))), /dave@contoso\.com/u);
  });

  it("answers each of several questions in one sentence on its own", () => {
    const dana = talk(SERVER_KNOWN);
    const replied = sound(
      dana.say("can alice@contoso.com chat with carol@fabrikam.com and eve@tailspintoys.com?"),
    );
    assert.equal(replied.replies.length, 2);
    assert.match(replied.replies[1]?.text ?? "", /eve@tailspintoys\.com/u);
  });

  it("answers a question pressed twice on one card, not with two cards", () => {
    const dana = talk();
    dana.say(SKYPE);
    dana.press("ask", { question: SKYPE });
    const id = dana.state().card?.id;
    const again = sound(dana.press("ask", { question: SKYPE }));
    assert.equal(again.replies[0]?.replaces, id);
  });

  it("says so when a card is pressed after starting over", () => {
    const dana = openQuestion();
    const { card } = dana.state();
    dana.say("start over");
    const replied = sound(dana.press("back", { card: card?.id, revision: card?.revision }));
    assert.match(textOf(replied), /no longer in use/u);
  });
});
