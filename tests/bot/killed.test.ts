import assert from "node:assert/strict";
import { createArrivals } from "../kill/arrivals.js";
import { POINTS } from "../kill/points.js";
import { playRound } from "../kill/round.js";
import { describeOver } from "../support/backends.js";

/** Each point over one of the databases; `npm run kill -- --seeds 50` plays all of them over both, with every seed. */
describeOver("tickets and answers of a process that is killed with kill -9", (kind) => {
  const half = kind.name === "SQLite" ? 0 : 1;
  for (const [index, point] of POINTS.entries()) {
    if (index % 2 !== half) continue;
    const seed = index >> 1;
    it(`are neither lost nor stuck, nor doubled without need; ${point}`, async () => {
      const { place } = await kind.begin();
      const { killed, lost, stuck, faults } = await playRound(place, point, seed);
      assert.deepEqual({ lost, stuck, faults }, { lost: 0, stuck: 0, faults: 0 });
      const isAlone = half === 0 || seed % 2 === 0;
      assert.ok(killed || !isAlone, "only beside another process may it come to its end");
    }).timeout(60_000);
  }
});

describe("what comes in when a process is killed", () => {
  for (const [dead, marked, doubles, unexcused] of [
    [true, false, 1, 0],
    [true, true, 0, 1],
    [false, false, 0, 1],
  ] as const) {
    const who = `who sent it first ${dead ? "is dead" : "lives"}`;
    it(`comes twice ${doubles === 1 ? "for a reason" : "without a reason"} where ${who} and it is ${marked ? "" : "not "}marked`, async () => {
      const arrivals = createArrivals({
        isFromTheDead: (port) => Promise.resolve(dead && port === 1),
        isMarked: () => Promise.resolve(marked),
      });
      await arrivals.attend("a", 1);
      await arrivals.attend("b", 2);
      await arrivals.attend("a", 2);
      assert.deepEqual([...arrivals.ids()], ["a", "b"]);
      assert.deepEqual([arrivals.doubles(), arrivals.unexcused()], [doubles, unexcused]);
    });
  }
});
