import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { interpret, resolveFollowUp } from "../../dialogs/interpret/index.js";
import { QUESTION_KINDS, type Question } from "../../knowledge/index.js";

const section = /^## What you can ask\n(.*?)^## /msu.exec(readFileSync("README.md", "utf8"))?.[1];
const [list = "", after = ""] = (section ?? "").split("A question may lean on");
const [leaning = "", ...further] = after.split("\n\n");
const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/"([^"]+)"/gu)].map(([, question = ""]) => question.replaceAll("\n", " "));

const READING = {
  ownDomains: ["contoso.com"],
  users: ["alice@contoso.com"],
  asker: null,
  today: "2026-11-21",
};
const BEFORE: Question = {
  kind: "reach",
  subject: "alice@contoso.com",
  peer: { kind: "organization", address: "bob@fabrikam.com", domain: "fabrikam.com" },
  modality: "chat",
  direction: "outbound",
};

describe("the README's examples", () => {
  const kinds = [...list.matchAll(/^- (\S+): "([^"]+)"/gmu)].map(
    ([, kind = "", question = ""]) => [kind.toLowerCase(), question] as const,
  );

  it("show each kind of question once", () => {
    const all = QUESTION_KINDS.filter((kind) => kind !== "command");
    assert.deepEqual(
      kinds.map(([kind]) => kind),
      all,
    );
  });

  for (const [kind, question] of kinds) {
    it(`are read as what they stand for: ${question}`, () => {
      const reading = interpret(question, READING);
      assert.equal(reading.understood?.kind, kind);
      assert.equal(reading.clarify, null);
    });
  }

  for (const text of quoted(further.join("\n\n"))) {
    it(`are commands where they change what the bot does: ${text}`, () => {
      assert.notEqual(interpret(text, READING).command, null);
    });
  }

  for (const text of quoted(leaning)) {
    it(`lean on the question before: ${text}`, () => {
      assert.notEqual(resolveFollowUp(text, BEFORE, READING), null);
    });
  }
});
