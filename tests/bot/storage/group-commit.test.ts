import assert from "node:assert/strict";
import { createGroupCommit } from "../../../bot/storage/group-commit.js";

describe("group commit", () => {
  interface Log {
    readonly done: string[];
  }
  const setUp = () => {
    const stored: string[] = [];
    const batches: number[] = [];
    const group = createGroupCommit<Log>(
      async (body) => {
        const done: string[] = [];
        await body({ done });
        if (done.includes("spoils the commit")) throw new Error("disk full");
        stored.push(...done);
      },
      (size) => batches.push(size),
    );
    const commit = (name: string): Promise<string> =>
      group.commit((log) => {
        if (name === "throws") return Promise.reject(new Error("its own fault"));
        log.done.push(name);
        return Promise.resolve(`${name} stored`);
      });
    return { stored, batches, commit };
  };

  it("stores together whatever waits, in order, and tells each its own result", async () => {
    const { stored, batches, commit } = setUp();
    const results = await Promise.all(["a", "b", "c"].map(commit));
    assert.deepEqual(results, ["a stored", "b stored", "c stored"]);
    assert.deepEqual(stored, ["a", "b", "c"]);
    assert.deepEqual(batches, [3]);
  });

  it("answers nobody before the commit is stored", async () => {
    const { stored, commit } = setUp();
    await commit("a").then(() => {
      assert.deepEqual(stored, ["a"]);
    });
  });

  it("lets only the culprit fail, whether its work or its commit breaks", async () => {
    for (const culprit of ["throws", "spoils the commit"]) {
      const { stored, commit } = setUp();
      const results = await Promise.allSettled(["a", culprit, "c"].map(commit));
      assert.deepEqual(
        results.map(({ status }) => status),
        ["fulfilled", "rejected", "fulfilled"],
      );
      assert.deepEqual(stored, ["a", "c"]);
    }
  });

  it("tells what the run found out that was stored, not one before it", async () => {
    const twice = createGroupCommit<number>(async (body) => {
      await body(1);
      await body(2);
    });
    const results = [
      twice.commit((run) => Promise.resolve(run)),
      twice.commit(() => Promise.resolve(7)),
    ];
    assert.deepEqual(await Promise.all(results), [2, 7]);
  });

  it("tries nobody alone where the failure is nobody's own", async () => {
    let runs = 0;
    const group = createGroupCommit<null>(
      () => {
        runs += 1;
        return Promise.reject(new Error("gone"));
      },
      undefined,
      () => true,
    );
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => group.commit(() => Promise.resolve())),
    );
    assert.deepEqual(
      results.map(({ status }) => status),
      ["rejected", "rejected", "rejected"],
    );
    assert.equal(runs, 1);
  });

  it("goes on with those that came while it was at work, a hundred at a time", async () => {
    const { stored, batches, commit } = setUp();
    const first = commit("first");
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([first, ...Array.from({ length: 250 }, (_, index) => commit(String(index)))]);
    assert.equal(stored.length, 251);
    assert.ok(Math.max(...batches) === 100, String(batches));
  });
});
