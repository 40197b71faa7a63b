import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { COLLECT_SCRIPT } from "../../../knowledge/index.js";
import { card } from "../../../dialogs/cards/card.js";
import { collectOffer } from "../../../dialogs/cards/collect.js";
import { sound, talk, textOf } from "../../support/conversation.js";
import { lintCard } from "../../support/card-linter.js";

describe("the offer of the script that collects", () => {
  const offer = collectOffer();

  it("fits a card and names the script, where it is, and that it changes nothing", () => {
    assert.deepEqual(lintCard(card("Offer", [offer], [])), []);
    const said = JSON.stringify(offer);
    assert.ok(said.includes(`.\\\\${COLLECT_SCRIPT.file}`));
    assert.ok(said.includes(COLLECT_SCRIPT.place));
    assert.match(said, /It changes nothing/u);
  });

  for (const text of [
    "is there a script that collects this?",
    "do you have a script for that?",
    "Is there a PowerShell script to collect all the settings?",
    "give me the script",
    "can I collect all this automatically?",
  ]) {
    it(`answers: ${text}`, () => {
      assert.match(textOf(sound(talk([]).say(text))), /^Yes: one script collects it all/u);
    });
  }

  it("leaves questions about other scripts alone", () => {
    const said = textOf(sound(talk([]).say("is there a script that blocks fabrikam.com?")));
    assert.doesNotMatch(said, /one script collects/u);
  });

  it("names a place where the script is", () => {
    assert.ok(existsSync(new URL(`../../../${COLLECT_SCRIPT.place}`, import.meta.url)));
  });
});
