import assert from "node:assert/strict";
import { comparedDays, daysIn, interpret, readAsKnown } from "../../../dialogs/interpret/index.js";
import { resolveFollowUp } from "../../../dialogs/interpret/index.js";
import type { Question } from "../../../knowledge/index.js";

const TODAY = "2026-11-21";
const CONTEXT = { ownDomains: ["contoso.com"], users: [], asker: null, today: TODAY };
const ASK = "can alice@contoso.com chat with bob@fabrikam.com";

describe("a question to be judged by what was known on a day", () => {
  const said: readonly (readonly [string, string])[] = [
    ["as we were on 1 March 2026", "2026-03-01"],
    ["as we were on 1 March", "2026-03-01"],
    ["as we were on 24 December", "2025-12-24"],
    ["as things stood on 2026-03-01", "2026-03-01"],
    ["as it was yesterday", "2026-11-20"],
    ["as we were in March 2026", "2026-03-01"],
    ["with the settings of 1 March 2026", "2026-03-01"],
    ["the way we were set up on March 1st, 2026", "2026-03-01"],
    ["by what you knew on 1 March", "2026-03-01"],
  ];
  for (const [words, day] of said) {
    it(`is one with “${words}”, before and after what is asked`, () => {
      for (const text of [`${ASK} ${words}?`, `${words}, ${ASK}?`]) {
        const read = interpret(text, CONTEXT);
        assert.deepEqual(
          [read.snapshot, read.asOf, read.clarify, read.understood?.subject],
          [day, null, null, "alice@contoso.com"],
          text,
        );
      }
    });
  }

  it("is no other than one as of a date, which is the date asked about", () => {
    const read = interpret(`${ASK} as of 2024-06-28?`, CONTEXT);
    assert.deepEqual([read.snapshot, read.asOf], [undefined, "2024-06-28"]);
    const both = interpret(`${ASK} as of 2024-06-28, as we were on 1 March 2026?`, CONTEXT);
    assert.deepEqual([both.snapshot, both.asOf], ["2026-03-01", "2024-06-28"]);
  });

  it("is asked back about where the day can be read two ways, or is still to come", () => {
    const read = interpret(`${ASK} as we were on 05/04/2026?`, CONTEXT);
    assert.deepEqual(
      read.clarify?.choices.map(({ question }) => interpret(question, CONTEXT).snapshot),
      ["2026-04-05", "2026-05-04"],
    );
    assert.match(
      interpret(`${ASK} as we were on 1 March 2031?`, CONTEXT).clarify?.text ?? "",
      /days that have been/u,
    );
  });

  it("holds for each of several questions in one sentence", () => {
    const read = interpret(`${ASK} or carol@tailspintoys.com as we were on 1 March?`, CONTEXT);
    assert.deepEqual([read.snapshot, read.also[0]?.snapshot], ["2026-03-01", "2026-03-01"]);
  });

  it("leans on the question before it, and leads back to now", () => {
    const previous: Question = {
      kind: "reach",
      subject: "alice@contoso.com",
      peer: { kind: "organization", address: "bob@fabrikam.com", domain: "fabrikam.com" },
      modality: "chat",
      direction: "outbound",
    };
    const then = resolveFollowUp("and as we were on 1 March?", previous, CONTEXT);
    assert.deepEqual([then?.snapshot, then?.understood], ["2026-03-01", previous]);
    const now = resolveFollowUp("and now?", previous, CONTEXT);
    assert.deepEqual([now?.snapshot, now?.understood], [null, previous]);
  });

  it("without any question is asked back about", () => {
    const read = interpret("as we were on 1 March?", CONTEXT);
    assert.match(read.clarify?.text ?? "", /no question yet/u);
  });

  it("is not seen where nothing of the kind is said", () => {
    for (const text of [ASK, "as we are on a server", "we were on Skype", "how were we set up?"]) {
      assert.equal(readAsKnown(text, TODAY), null, text);
    }
  });
});

describe("commands about the past", () => {
  const commands: readonly (readonly [string, string])[] = [
    ["history", "history"],
    ["show me the history", "history"],
    ["what changed?", "history"],
    ["what has changed since 1 March?", "history"],
    ["who changed what", "history"],
    ["undo", "undo"],
    ["undo the last change", "undo"],
    ["take that back", "undo"],
    ["compare now with 1 March", "compare"],
    ["compare 1 March and 1 April 2026", "compare"],
    ["forget me", "forget-me"],
    ["delete my conversations", "forget-me"],
    ["forget our environment", "delete"],
    ["replace everything", "replace"],
    ["export", "export"],
  ];
  for (const [text, command] of commands) {
    it(`hold “${text}”`, () => {
      assert.equal(interpret(text, CONTEXT).command, command);
    });
  }

  it("do not hold questions about what Microsoft changed", () => {
    for (const text of ["what changed since Skype was retired?", "compare Skype with Teams"]) {
      assert.equal(interpret(text, CONTEXT).command, null, text);
    }
  });

  it("name their days", () => {
    assert.deepEqual(daysIn("what changed since 1 March?", TODAY), ["2026-03-01"]);
    assert.deepEqual(comparedDays("compare now with 1 March", TODAY), ["2026-03-01", TODAY]);
    assert.deepEqual(comparedDays("compare 2026-04-01 and 1 March 2026", TODAY), [
      "2026-03-01",
      "2026-04-01",
    ]);
    assert.equal(comparedDays("compare now with today", TODAY), null);
  });
});
