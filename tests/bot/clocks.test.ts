import assert from "node:assert/strict";
import { compareClocks } from "../../bot/clocks.js";
import type { Log } from "../../bot/log.js";
import { describeOver } from "../support/backends.js";

const NOW = Date.parse("2026-03-02T12:00:00Z");

describe("a clock that differs from the database server's", () => {
  const linesFor = async (server: number, took = 0): Promise<readonly string[]> => {
    const lines: string[] = [];
    let time = NOW;
    const serverTime = (): Promise<number> => {
      time += took;
      return Promise.resolve(server);
    };
    const warn = (_: object, line: string): void => void lines.push(line);
    await compareClocks(serverTime, () => new Date(time), { warn: warn as Log["warn"] });
    return lines;
  };

  it("is said in one line, and which way, where it is more than five seconds", async () => {
    assert.match((await linesFor(NOW - 61_000)).join("\n"), /^[^\n]* 61 s ahead of [^\n]*$/u);
    assert.match((await linesFor(NOW + 6_000)).join("\n"), /^[^\n]* 6 s behind [^\n]*$/u);
  });

  it("is not worth a word below that, nor where only the answer was slow", async () => {
    assert.deepEqual(await linesFor(NOW + 5_000), []);
    assert.deepEqual(await linesFor(NOW - 5_000), []);
    assert.deepEqual(await linesFor(NOW, 10_000), []);
    assert.deepEqual(await linesFor(NOW + 10_000, 10_000), []);
  });
});

describeOver("a database", (kind) => {
  it("has a clock of its own only where it is another program", async () => {
    const { db, serverTime, close } = await (await kind.begin()).open();
    assert.equal(serverTime !== undefined, kind.name !== "SQLite");
    const time = await serverTime?.();
    if (time !== undefined) assert.ok(Math.abs(time - Date.now()) < 60_000, String(time));
    await close?.();
    await db.destroy();
  });
});
