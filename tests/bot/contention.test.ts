import assert from "node:assert/strict";
import type { Channel, Outcome, StoredAnswer, TurnStore } from "../../bot/ports.js";
import { createTurns, type RunTurn } from "../../bot/turn.js";
import { ContentionError } from "../../bot/errors.js";
import { countingDialog } from "../support/counting-dialog.js";
import { plainEnvironment } from "../support/plain-environment.js";

describe("a turn that somebody else overtakes", () => {
  const said: string[] = [];
  const channel: Channel = {
    buffered: true,
    press: null,
    send: (reply) => {
      said.push(reply.text);
      return Promise.resolve(null);
    },
    update: () => Promise.resolve(),
    respond: () => Promise.resolve(),
  };
  let clashes = 0;
  beforeEach(() => {
    said.length = 0;
    clashes = 0;
  });

  /** Turns over a store whose conversation moves on each time a commit is refused. */
  const turnsWhere = (
    outcomes: readonly Outcome[],
    answer: StoredAnswer | null = null,
  ): RunTurn => {
    let revision = 1;
    const store: TurnStore = {
      conversation: () => Promise.resolve({ state: { count: revision }, revision }),
      environment: () => Promise.resolve({ environment: plainEnvironment([]), revision: 0 }),
      answer: () => Promise.resolve(answer),
      cardActivity: () => Promise.resolve(null),
      commit: () => {
        const outcome = outcomes[Math.min(revision, outcomes.length) - 1] ?? "stored";
        revision += 1;
        return Promise.resolve(outcome);
      },
      recordSent: () => Promise.resolve(),
      handOver: () => Promise.resolve(true),
    };
    return createTurns({
      store,
      dialog: countingDialog,
      ownDomains: [],
      isAdmin: () => Promise.resolve(true),
      newId: () => "id",
      now: () => new Date(0),
      metrics: { clashed: () => (clashes += 1) },
    });
  };
  const incoming = {
    place: { tenant: "t", conversation: "c" },
    activity: "a",
    event: { kind: "message", text: "n", from: { id: "u", name: "U", address: null } },
  } as const;

  it("runs again on what is stored now, and speaks only once", async () => {
    await turnsWhere(["clash", "clash", "stored"])(incoming, channel);
    assert.deepEqual(said, ["n 4"]);
    assert.equal(clashes, 2);
  });

  it("says what the other answered when it was the same activity", async () => {
    const answer = { replies: [{ text: "answered elsewhere" }], sent: 0 };
    await turnsWhere(["clash", "repeated"], answer)(incoming, channel);
    assert.deepEqual(said, ["answered elsewhere"]);
  });

  it("gives up after a while, having said and stored nothing", async () => {
    await assert.rejects(turnsWhere(["clash"])(incoming, channel), ContentionError);
    assert.deepEqual(said, []);
    assert.ok(clashes < 50);
  });
});
