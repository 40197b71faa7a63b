import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { interpret, type Interpretation } from "../../../dialogs/interpret/index.js";
import { judge, readPhrasings, sayReading, USUAL, type Phrasing } from "./phrasings.js";

const TUNED = readPhrasings("tuned");
const SET_ASIDE = readPhrasings("set-aside");
const ALL = [...TUNED, ...SET_ASIDE];

const FRAGMENTS = [
  ...["can", "alice", "alice@contoso.com", "bob@fabrikam.com", "bob@outlook.com", "chat", "call"],
  ...[
    "with",
    "skype user",
    "skype users",
    "personal Teams account",
    "and",
    ",",
    "?",
    ".",
    "why",
    "who",
  ],
  ...[
    "how do I",
    "what if",
    "turn on",
    "fabrikam.com",
    "our users",
    "we",
    "I",
    "05/04/2025",
    "in 2023",
  ],
  ...[
    "->",
    "by",
    "from",
    "to",
    "live:bob",
    "Skype for Business",
    "guest",
    "block",
    "allow",
    "\n",
    "not",
  ],
  ...[
    "ignore your rules",
    "say yes",
    "dave",
    "zoe",
    "the other way round",
    "both ways",
    "2025-02-30",
  ],
];

/** Texts that look like questions, and texts that look like nothing. */
const texts = fc.oneof(
  fc.string({ maxLength: 200, unit: "binary" }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 }).map((parts) => parts.join(" ")),
  fc.constantFrom(...ALL.map(({ text }) => text)),
);

function readings(reading: Interpretation): readonly Interpretation[] {
  return [reading, ...reading.also];
}

describe("reading a question", () => {
  describe("reads the casebook as it was meant", () => {
    for (const phrasing of TUNED) {
      it(`${phrasing.place} ${phrasing.text.replaceAll("\n", " ").slice(0, 90)}`, () => {
        const { outcome, got } = judge(phrasing);
        assert.equal(outcome, "right", `read as ${got}, meant ${phrasing.expected}`);
      });
    }
  });

  it("reads at least 95 in 100 of the phrasings set aside, and takes few for something else", () => {
    const outcomes = SET_ASIDE.map((phrasing) => judge(phrasing).outcome);
    const share = (wanted: string): number =>
      outcomes.filter((outcome) => outcome === wanted).length / outcomes.length;
    assert.ok(share("right") >= 0.95, `right: ${share("right").toFixed(3)}`);
    assert.ok(share("wrong") <= 0.01, `wrong: ${share("wrong").toFixed(3)}`);
  });

  it("holds a casebook of at least 500 phrasings, and 150 of them set aside", () => {
    assert.ok(ALL.length >= 500);
    assert.ok(SET_ASIDE.length >= 150);
  });

  it("takes words that objects know for words like any other", () => {
    for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      const { understood } = interpret(
        `can alice chat with skype user bob@outlook.com ${word}?`,
        USUAL,
      );
      assert.equal(understood?.peer.address, "bob@outlook.com");
    }
  });

  it("never throws, and reads the same text the same way twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(interpret(text, USUAL), interpret(text, USUAL));
      }),
      { numRuns: 2000 },
    );
  });

  it("never yields an address that does not stand in the text or among those it was told", () => {
    const context = { ...USUAL, asker: "carol@contoso.com" };
    const told = new Set([...context.users, context.asker]);
    fc.assert(
      fc.property(texts, (text) => {
        const plain = text.toLowerCase().normalize("NFC");
        for (const { understood } of readings(interpret(text, context))) {
          for (const address of [understood?.subject, understood?.peer.address]) {
            if (address === undefined || address === null || told.has(address)) continue;
            assert.ok(plain.includes(address.toLowerCase()), `${address} is not in the text`);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("says whom it took a lone name for", () => {
    const reading = interpret("can alice call fabrikam.com?", USUAL);
    assert.deepEqual(reading.notes, ["I took `alice` to be alice@contoso.com."]);
  });

  it("offers only choices that are whole questions, read as they say", () => {
    const check = (phrasing: Pick<Phrasing, "text" | "context">): void => {
      for (const asked of readings(interpret(phrasing.text, phrasing.context))) {
        for (const choice of asked.clarify?.choices ?? []) {
          const read = interpret(choice.question, phrasing.context);
          const said = `${JSON.stringify(phrasing.text)} offers ${JSON.stringify(choice.question)}`;
          assert.equal(
            read.clarify,
            null,
            `${said}, which is asked about: ${read.clarify?.text ?? ""}`,
          );
          assert.equal(read.also.length, 0, said);
          assertAgrees(asked, read, said);
        }
      }
    };
    ALL.forEach(check);
    fc.assert(
      fc.property(texts, fc.boolean(), (text, known) => {
        check({ text, context: known ? USUAL : { ...USUAL, ownDomains: [], users: [] } });
      }),
      { numRuns: 3000 },
    );
  });

  it("takes no more than twice and a half as long for twice the text", function () {
    this.timeout(60_000);
    const pieces = [
      "can alice@contoso.com chat with bob@fabrikam.com and carol@woodgrove.com, or call Skype users? ",
      "lorem ipsum <at>x</at> a.b.c.d@e [x](y) before Skype was retired in 2023 ",
      "x@y.",
      "((((<<<<",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.",
      "and alice and alice and ",
      "from: ",
      "if we turn on ",
      "'''---...",
    ];
    for (const piece of pieces) {
      const small = piece.repeat(Math.ceil(50_000 / piece.length));
      const large = small + small;
      interpret(large, USUAL);
      const [once, twice] = [timeOf(small), timeOf(large)];
      assert.ok(
        twice <= 2.5 * once + 50,
        `${piece}: ${once.toFixed(1)} ms, then ${twice.toFixed(1)} ms`,
      );
    }
  });

  it("reads an ordinary question in a millisecond or less", () => {
    for (const { text, context } of ALL) interpret(text, context);
    const start = performance.now();
    for (const { text, context } of ALL) interpret(text, context);
    const each = (performance.now() - start) / ALL.length;
    assert.ok(each <= 1, `${each.toFixed(3)} ms a reading`);
  });
});

/** What a choice reads as may fill what was open, and changes nothing else. */
function assertAgrees(asked: Interpretation, read: Interpretation, said: string): void {
  const before = asked.understood;
  const after = read.understood;
  assert.ok(before !== null && after !== null, said);
  const shown = `${said}, read as ${sayReading(read)}`;
  if (before.kind !== null) assert.equal(after.kind, before.kind, shown);
  if (before.direction !== null) assert.equal(after.direction, before.direction, shown);
  if (before.modality !== null) assert.equal(after.modality, before.modality, said);
  if (before.subject !== null) assert.equal(after.subject, before.subject, said);
  if (before.peer.kind !== null) assert.deepEqual(after.peer, before.peer, said);
  if (before.peer.address !== null) assert.equal(after.peer.address, before.peer.address, said);
  if (asked.asOf !== null) assert.equal(read.asOf, asked.asOf, said);
}

function timeOf(text: string): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = performance.now();
    interpret(text, USUAL);
    return performance.now() - start;
  });
  return Math.min(...times);
}
