import assert from "node:assert/strict";
import { createQueues } from "../../bot/queues.js";

describe("queues by key", () => {
  const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it("run the work of one key in the order it came, one at a time", async () => {
    const { run } = createQueues();
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await later();
      seen.push(`${name} ends`);
      return name;
    };
    assert.deepEqual(await Promise.all([run("k", work("a")), run("k", work("b"))]), ["a", "b"]);
    assert.deepEqual(seen, ["a begins", "a ends", "b begins", "b ends"]);
  });

  it("run different keys side by side", async () => {
    const { run } = createQueues();
    let release: () => void = () => undefined;
    const held = run("a", () => new Promise<void>((resolve) => (release = resolve)));
    assert.equal(await run("b", () => Promise.resolve("done")), "done");
    release();
    await held;
  });

  it("go on after work that fails, and only its owner hears of it", async () => {
    const { run } = createQueues();
    const failed = run("k", () => Promise.reject(new Error("broken")));
    const next = run("k", () => Promise.resolve(1));
    await assert.rejects(failed, /broken/u);
    assert.equal(await next, 1);
  });
});
