import assert from "node:assert/strict";
import { answeredIn, BREAKER, createBreaker, type Breaker } from "../../bot/breaker.js";
import type { Sending } from "../../bot/sending.js";

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

  describe("counts", () => {
    const retry = (fault: string): Sending => ({ kind: "retry", fault, arrived: "no" });
    const gone = (fault: string): Sending => ({ kind: "gone", fault, unreachable: false });
    const shared = {};
    const oneAddress = { unlimited: true } as const;

    it("no answer, and a server that fails, as away", () => {
      for (const fault of [
        ...["no-answer", "timeout", "ECONNREFUSED", "CERT_HAS_EXPIRED", "smtp-econnection"],
        ...["status-500", "status-503-ServiceUnavailable", "http-502", "smtp-421"],
      ]) {
        assert.equal(answeredIn(retry(fault), shared), false, fault);
        assert.equal(answeredIn(retry(fault), oneAddress), false, fault);
      }
    });

    it("any other answer, even a refusal, as one", () => {
      assert.equal(answeredIn({ kind: "sent" }, shared), true);
      for (const fault of ["status-401", "status-412", "http-400", "http-302", "smtp-450"]) {
        assert.equal(answeredIn(retry(fault), shared), true, fault);
      }
      for (const fault of ["status-403", "http-410", "smtp-550"]) {
        assert.equal(answeredIn(gone(fault), oneAddress), true, fault);
      }
      assert.equal(answeredIn(retry("changed-meanwhile"), oneAddress), true);
    });

    it("being asked for patience where the destination is one address, not where it is one conversation of many", () => {
      assert.equal(answeredIn(retry("http-429"), oneAddress), false);
      assert.equal(answeredIn(retry("status-429"), shared), true);
    });

    it("nothing where nothing was sent", () => {
      assert.equal(answeredIn(retry("host-not-allowed"), shared), null);
      assert.equal(answeredIn(gone("no-reference"), shared), null);
      assert.equal(answeredIn(gone("payload"), oneAddress), null);
    });
  });
});
