import assert from "node:assert/strict";
import { createSendingLimits } from "../../bot/sending-limits.js";

const place = { tenant: "t", conversation: "c" };

describe("the limits on sending", () => {
  it("keep to what the channel takes: seven a second in a conversation, thirty in an organisation", () => {
    const limits = createSendingLimits();
    const taken = (to: string, now: number): boolean =>
      limits.take({ tenant: "t", conversation: to }, now);
    assert.equal(Array.from({ length: 10 }, () => taken("c", 0)).filter(Boolean).length, 7);
    assert.equal(Array.from({ length: 10 }, () => taken("c", 1500)).filter(Boolean).length, 1);
    const others = Array.from({ length: 60 }, (_, index) => taken(`c${String(index)}`, 1500));
    assert.equal(others.filter(Boolean).length, 29);
  });

  it("keep to sixty in half a minute and 1800 an hour", () => {
    const limits = createSendingLimits();
    let taken = 0;
    for (let now = 0; now < 3_600_000; now += 250) {
      if (limits.take(place, now)) taken += 1;
      if (now === 29_750) assert.equal(taken, 60);
    }
    assert.equal(taken, 1800);
  });
});
