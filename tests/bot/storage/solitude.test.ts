import assert from "node:assert/strict";
import { ContentionError } from "../../../bot/errors.js";
import { createSolitude, type LockSession } from "../../../bot/storage/solitude.js";

const PLACE = { tenant: "t", conversation: "c" };
const HALF_A_MINUTE = 30_000;

describe("who wants a conversation to itself", () => {
  let now: number;
  let opened: number;
  beforeEach(() => {
    now = 0;
    opened = 0;
  });
  /** Asks a session that always answers the same. */
  const taking = (answer: Error | false, isOpen: boolean): Promise<void> => {
    const session: LockSession = {
      isOpen: () => isOpen,
      close: () => Promise.resolve(),
      ask: () => {
        now += HALF_A_MINUTE;
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
    };
    const open = (): Promise<LockSession> => {
      opened += 1;
      return Promise.resolve(session);
    };
    return createSolitude(open, () => now).alone(PLACE, () => assert.fail("it has it"));
  };

  it("gives up after a minute by the clock, however long each asking takes, and says what was lost", async () => {
    const lost = new Error("the server said nothing");
    await assert.rejects(taking(lost, false), lost);
    assert.equal(opened, 2);
  });

  it("says that somebody else has it where nothing was lost", async () => {
    await assert.rejects(taking(false, true), ContentionError);
    assert.equal(opened, 1);
  });

  it("asks nobody else where a session that still stands refuses", async () => {
    const refused = new Error("out of shared memory");
    await assert.rejects(taking(refused, true), refused);
    assert.equal(opened, 1);
  });
});
