import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { COLLECT_SCRIPT } from "../../../knowledge/index.js";
import { card } from "../../../dialogs/cards/card.js";
import { collectOffer } from "../../../dialogs/cards/collect.js";
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

  it("names a place where the script is", () => {
    assert.ok(existsSync(new URL(`../../../${COLLECT_SCRIPT.place}`, import.meta.url)));
  });
});
