import assert from "node:assert/strict";
import { provideFrom } from "../../bot/provide.js";
import { createTurns } from "../../bot/turn.js";
import type { Channel, Dialog, Provide, TurnStore } from "../../bot/ports.js";
import type { Need } from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { countingDialog } from "../support/counting-dialog.js";

const STORE: TurnStore = {
  conversation: () => Promise.resolve({ state: null, revision: 0 }),
  environment: () => Promise.resolve({ environment: environmentOf([]), revision: 0 }),
  answer: () => Promise.resolve(null),
  cardActivity: () => Promise.resolve(null),
  commit: () => Promise.resolve("stored"),
  recordSent: () => Promise.resolve(),
  handOver: () => Promise.resolve(true),
};

const PLACE = { tenant: "t", conversation: "c" };
const FROM = { id: "dana", name: "Dana", address: null };

/** Runs one turn of a step that names its needs; gives what was asked of the bot and what the step was handed. */
async function runWith(needs: readonly Need[], provide?: Provide) {
  const handed: unknown[] = [];
  const dialog: Dialog = {
    ...countingDialog,
    needs: () => needs,
    step: (state, _event, { given }) => {
      handed.push(given);
      return { state, replies: [], effects: [] };
    },
  };
  const channel: Channel = {
    buffered: false,
    press: null,
    send: () => Promise.resolve(null),
    update: () => Promise.resolve(),
    respond: () => Promise.resolve(),
  };
  const run = createTurns({
    store: STORE,
    dialog,
    ...(provide !== undefined && { provide }),
    ownDomains: [],
    isAdmin: () => Promise.resolve(true),
    newId: () => "id",
    now: () => new Date("2026-11-22T00:00:00Z"),
    metrics: { clashed: () => undefined },
  });
  const event = { kind: "message", text: "hello", from: FROM } as const;
  await run({ place: PLACE, activity: "1", event }, channel);
  return handed;
}

describe("what a step needs beyond its context", () => {
  it("is fetched for the conversation's organisation and handed over", async () => {
    const asked: unknown[] = [];
    const handed = await runWith([{ kind: "changes" }], (place, needs) => {
      asked.push(place, ...needs);
      return Promise.resolve({ changes: [] });
    });
    assert.deepEqual(asked, [PLACE, { kind: "changes" }]);
    assert.deepEqual(handed, [{ changes: [] }]);
  });

  it("is not fetched where nothing is needed", async () => {
    const handed = await runWith([], () => Promise.reject(new Error("asked for nothing")));
    assert.deepEqual(handed, [undefined]);
  });

  it("stays absent where nobody can fetch it", async () => {
    assert.deepEqual(await runWith([{ kind: "changes" }]), [undefined]);
  });

  it("comes from its source, each day of the past by itself", async () => {
    const environment = environmentOf([]);
    const days: string[] = [];
    const provide = provideFrom({
      propose: () => Promise.resolve(null),
      past: (tenant, day) => {
        days.push(`${tenant} ${day}`);
        return Promise.resolve(environment);
      },
      changes: () => Promise.resolve([]),
    });
    const given = await provide(PLACE, [
      { kind: "past", day: "2026-01-01" },
      { kind: "past", day: "2026-02-01" },
      { kind: "changes" },
      { kind: "proposal", text: "hm" },
    ]);
    assert.deepEqual(days, ["t 2026-01-01", "t 2026-02-01"]);
    assert.deepEqual([...(given.past?.keys() ?? [])], ["2026-01-01", "2026-02-01"]);
    assert.deepEqual([given.changes, given.proposal], [[], null]);
  });

  it("is left out where this installation has no source for it", async () => {
    const needs = [
      { kind: "past", day: "2026-01-01" },
      { kind: "changes" },
      { kind: "proposal", text: "hm" },
    ] as const;
    assert.deepEqual(await provideFrom({})(PLACE, needs), {});
  });
});
