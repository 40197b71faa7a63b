import assert from "node:assert/strict";
import { Readable, Writable } from "node:stream";
import { answerBatch } from "../../../bot/command-line/batch.js";
import type { AskContext } from "../../../dialogs/index.js";
import { environmentOf, type AnswerDocument } from "../../../knowledge/index.js";

type Line = Partial<AnswerDocument> & { readonly error?: string };

/** What a batch of these lines puts out, line by line. */
async function outputOf(lines: readonly object[], context: AskContext): Promise<readonly Line[]> {
  let text = "";
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const input = Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));
  await answerBatch(input, output, context);
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

describe("a batch of questions", () => {
  it("goes on behind a line that breaks", async () => {
    let broken = false;
    const context: AskContext = {
      environment: environmentOf([]),
      asOf: "2026-11-21",
      today: "2026-11-21",
      get ownDomains(): readonly string[] {
        if (broken) return [];
        broken = true;
        throw new Error("no domains");
      },
      asker: null,
    };
    const [first, second] = await outputOf(
      [
        { id: "a", question: "help" },
        { id: "b", question: "help" },
      ],
      context,
    );
    assert.deepEqual(first, {
      id: "a",
      error: "something went wrong that should not have: no domains",
    });
    assert.equal(second?.id, "b");
    assert.equal(second.understood?.kind, "command");
  });
});
