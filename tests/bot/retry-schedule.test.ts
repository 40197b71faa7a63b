import assert from "node:assert/strict";
import { RETRY_DELAYS, pauseAfter } from "../../bot/retry-schedule.js";

describe("when something is tried again", () => {
  it("what was held up together is spread by a fifth either way", () => {
    for (const [index, delay] of RETRY_DELAYS.entries()) {
      assert.equal(
        pauseAfter(index + 1, () => 0),
        delay * 0.8,
      );
      assert.equal(
        pauseAfter(index + 1, () => 1),
        delay * 1.2,
      );
    }
    assert.equal(
      pauseAfter(RETRY_DELAYS.length + 1, () => 0),
      null,
    );
    assert.equal(
      pauseAfter(1, () => 0.5, 60_000),
      60_000,
    );
  });
});
