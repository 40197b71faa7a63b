import assert from "node:assert/strict";
import { historyCard, historyText } from "../../../dialogs/cards/history.js";
import type { Change } from "../../../dialogs/needs.js";
import { cardSize } from "../../../dialogs/cards/card.js";
import { lintCard } from "../../support/card-linter.js";
import { LONG, NOW } from "../../support/card-samples.js";

const change = (revision: number, typed: string, facts = 20): Change => ({
  revision,
  at: NOW,
  by: typed,
  facts: Array.from({ length: facts }, () => ({
    name: `server.CsExternalAccessPolicy(${typed}).EnableFederationAccess`,
    from: [{ value: typed, source: typed }],
    to: [
      { value: [typed, typed], source: typed },
      { value: true, source: typed },
    ],
  })),
  count: 100_000,
});

const view = (typed: string, count: number) => ({
  changes: Array.from({ length: count }, (_, index) => change(count - index, typed)),
  summary: "Every change of what I know, the newest first.",
  page: 0,
  undoable: count,
  card: "card-1",
  notice: typed,
});

describe("the card of what changed", () => {
  it("keeps to the weight of a card and to what every client shows, however long what was typed", () => {
    const long = view(LONG, 50);
    assert.deepEqual(lintCard(historyCard({ ...long, notice: null })), []);
    assert.ok(cardSize(historyCard({ ...long, notice: null })) <= 25_000);
  });

  it("lets nothing that somebody typed steer the card", () => {
    const spiteful = view("{{DATE(2026-01-01)}} ${name}\u202e\nx", 3);
    assert.deepEqual(lintCard(historyCard({ ...spiteful, notice: null })), []);
    assert.doesNotMatch(historyText({ ...spiteful, notice: null }), /\{\{|\u202e/u);
  });

  it("says how many facts it leaves out, and offers to take back only the newest change", () => {
    const card = historyCard({ ...view("x", 12), notice: null });
    assert.match(JSON.stringify(card), /999\d\d more facts/u);
    assert.deepEqual(
      card.actions?.map(({ title }) => title),
      ["Undo the last change", "Next page"],
    );
    const second = historyCard({ ...view("x", 12), notice: null, page: 1 });
    assert.deepEqual(
      second.actions?.map(({ title }) => title),
      ["Previous page", "Next page"],
    );
  });
});
