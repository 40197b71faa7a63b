import assert from "node:assert/strict";
import { BREAKER, createBreaker, type Breaker } from "../../bot/breaker.js";

describe("leaving a destination alone", () => {
  const fail = (breaker: Breaker, name: string, now: number, less = 0): void => {
    for (let time = 0; time < BREAKER.after - less; time += 1) breaker.count(name, false, now);
  };

  it("touches no other destination", () => {
    const breaker = createBreaker();
    fail(breaker, "mail", 0);
    assert.equal(breaker.room("mail", 0), 0);
    assert.equal(breaker.room("webhook", 0), Infinity);
    fail(breaker, "webhook", 0, 1);
    breaker.count("mail", true, 0);
    assert.equal(breaker.room("mail", 0), Infinity);
    assert.ok(breaker.room("webhook", 0) >= 1);
    breaker.count("webhook", false, 0);
    assert.equal(breaker.room("webhook", 0), 0);
  });

  it("begins after so many failures in a row, and none between", () => {
    const breaker = createBreaker();
    for (let round = 0; round < 5; round += 1) {
      fail(breaker, "mail", 0, 1);
      assert.ok(breaker.room("mail", 0) >= 1);
      breaker.count("mail", true, 0);
    }
    fail(breaker, "mail", 0);
    assert.equal(breaker.room("mail", 0), 0);
  });

  it("lasts longer each time it is found away, up to half an hour, and ends with the first answer", () => {
    const breaker = createBreaker();
    let now = 0;
    fail(breaker, "mail", now);
    for (const pause of [...BREAKER.pauses, BREAKER.pauses.at(-1) ?? 0]) {
      assert.equal(breaker.room("mail", now + pause - 1), 0);
      now += pause;
      assert.equal(breaker.room("mail", now), 1, "one looks whether it is back");
      breaker.count("mail", false, now);
    }
    assert.ok(Math.max(...BREAKER.pauses) <= 30 * 60_000);
    breaker.count("mail", true, now);
    assert.equal(breaker.room("mail", now), Infinity);
  });
});
