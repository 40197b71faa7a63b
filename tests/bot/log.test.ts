import assert from "node:assert/strict";
import { asError } from "../../bot/errors.js";
import { createLog } from "../../bot/log.js";

describe("the log", () => {
  const write = (level: "debug" | "info" | "silent", fields: object): string => {
    const lines: string[] = [];
    createLog(level, { write: (line) => void lines.push(line) }).info(fields, "said");
    return lines.join("");
  };

  it("blots out secrets and what people write, however deep they come", () => {
    const fields = {
      authorization: "s3cret",
      headers: { authorization: "s3cret" },
      activity: { text: "s3cret", value: { x: "s3cret" }, from: { token: "s3cret" } },
      password: "s3cret",
    };
    const line = write("info", fields);
    assert.doesNotMatch(line, /s3cret/u);
    assert.match(line, /redacted/u);
  });

  it("keeps what helps, and is silent when told so", () => {
    assert.match(write("info", { tenant: "t", milliseconds: 3 }), /"tenant":"t","milliseconds":3/u);
    assert.equal(write("silent", {}), "");
  });
});

describe("an error", () => {
  it("is made of whatever was thrown", () => {
    const error = new Error("x");
    assert.equal(asError(error), error);
    assert.equal(asError("words").message, "words");
  });
});
