import assert from "node:assert/strict";
import fc from "fast-check";
import { interpret } from "../../../dialogs/interpret/index.js";
import { WEIGHTS } from "../../../dialogs/interpret/lexicon-weights.js";
import { prepare } from "../../../dialogs/interpret/prepare.js";
import {
  featuresOf,
  likeliest,
  opinionOf,
  SORTS,
  type Opinion,
} from "../../../dialogs/interpret/second-opinion.js";
import { settle, type Reading } from "../../../dialogs/interpret/either-way.js";
import { USUAL } from "./phrasings.js";

const opinionOn = (text: string): Opinion => opinionOf(prepare(text, USUAL));

/** An opinion that is so sure of a sort, and leaves so little to another. */
function opinion(sort: keyof Opinion, sure: number, other: keyof Opinion, left: number): Opinion {
  const none = Object.fromEntries(SORTS.map((one) => [one, 0])) as Record<keyof Opinion, number>;
  return { ...none, [sort]: sure, [other]: left };
}

const REACH = "Can our users chat with Skype users?";
const WHO = "Which of our users can chat with Skype users?";

/** A reading of a text that is put so that it is not the bot's own phrase. */
function reading(more: Partial<Reading>): Reading {
  return {
    read: interpret(REACH, USUAL),
    sort: "reach",
    text: "is it our users that chat with skype",
    supposes: false,
    opinion: () => opinion("who", 0.8, "reach", 0.05),
    readAs: () => interpret(WHO, USUAL),
    reread: (text) => interpret(text, USUAL),
    ...more,
  };
}

describe("a second opinion on what sort of question a text is", () => {
  it("knows a plain question of each sort", () => {
    const plain: readonly (readonly [string, keyof Opinion])[] = [
      ["Can alice@contoso.com chat with bob@fabrikam.com?", "reach"],
      ["Which of our users can call Skype users?", "who"],
      ["What do I need to change so that alice can call bob@fabrikam.com?", "fix-allow"],
      ["How do I stop our users from chatting with Skype users?", "fix-block"],
      ["What if we turn on open federation?", "what-if"],
      ["How does open federation work?", "topic"],
      ["Messages to partners fail since yesterday", "trouble"],
      ["What's the weather like in Oslo?", "off-topic"],
    ];
    for (const [text, sort] of plain) assert.equal(likeliest(opinionOn(text)), sort, text);
  });

  it("gives shares that make one, the same on every run", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const shares = SORTS.map((sort) => opinionOn(text)[sort]);
        const sum = shares.reduce((all, share) => all + share, 0);
        assert.ok(Math.abs(sum - 1) < 1e-9 && shares.every((share) => share >= 0), text);
        assert.deepEqual(opinionOn(text), opinionOn(text));
      }),
    );
  });

  it("thinks the same whoever is asked about", () => {
    assert.deepEqual(
      opinionOn("Can alice@contoso.com chat with bob@fabrikam.com?"),
      opinionOn("Can erin.walsh@contoso.com chat with zoe@woodgrove.com?"),
    );
  });

  it("weighs no more of a long text than of a hundred words", () => {
    const piece = "can alice chat with bob@fabrikam.com or what ";
    const [long, longer] = [20, 2_000].map((times) => prepare(piece.repeat(times), USUAL));
    assert.ok(featuresOf(longer!).size <= featuresOf(long!).size);
    assert.ok(featuresOf(longer!).size <= 2 * 3 * 5 * 100);
  });

  it("keeps nobody's address or domain", () => {
    // The one host is the service's own.
    const kept = WEIGHTS.replaceAll("lync.com", "");
    assert.doesNotMatch(kept, /@|live:|\b[a-z0-9-]+\.(?:com|org|net|edu|gov|io|de)\b/iu);
    assert.ok(WEIGHTS.length <= 150_000, `${String(WEIGHTS.length)} characters`);
  });
});

describe("a text that could be meant either way", () => {
  it("is asked about, and both readings can be pressed", () => {
    const { clarify, understood, also } = settle(reading({}));
    assert.deepEqual(
      clarify!.choices.map(({ question }) => question),
      [REACH, WHO],
    );
    assert.match(clarify!.text, /could be meant either way.*in other words/u);
    assert.equal(understood?.kind, null);
    assert.deepEqual(also, []);
  });

  it("is left alone where the words do not speak much against the reading", () => {
    const asRead = reading({ opinion: () => opinion("who", 0.8, "reach", 0.2) });
    assert.equal(settle(asRead), asRead.read);
  });

  it("is taken as the words have it where they leave next to no doubt, and the answer says so", () => {
    const sure = settle(reading({ opinion: () => opinion("who", 0.97, "reach", 0.01) }));
    assert.equal(sure.understood?.kind, "who");
    assert.equal(sure.clarify, null);
    assert.deepEqual(sure.notes, ["I took it that you want to know which of your users may."]);
  });

  it("is asked about, however sure the words are, where a supposition or somebody named would be lost", () => {
    const sure = (): Opinion => opinion("who", 0.99, "reach", 0.001);
    assert.notEqual(settle(reading({ opinion: sure, supposes: true })).clarify, null);
    const named = interpret("Can alice@contoso.com chat with Skype users?", USUAL);
    assert.notEqual(settle(reading({ opinion: sure, read: named })).clarify, null);
  });

  it("never becomes a command or nothing, and allowing never becomes stopping, without being asked about", () => {
    for (const other of ["command", "off-topic"] as const) {
      const sure = (): Opinion => opinion(other, 0.999, "reach", 0.0001);
      const settled = settle(reading({ opinion: sure, readAs: () => null }));
      assert.deepEqual(
        settled.clarify?.choices.map(({ question }) => question),
        [REACH],
      );
      assert.equal(settled.offTopic, false);
    }
    const stop = interpret("How do I stop our users from chatting with Skype users?", USUAL);
    const allow = "What do I need to change so that our users can chat with Skype users?";
    const settled = settle(
      reading({
        read: interpret(allow, USUAL),
        sort: "fix-allow",
        opinion: () => opinion("fix-block", 0.99, "fix-allow", 0.001),
        readAs: () => stop,
      }),
    );
    assert.equal(settled.clarify?.choices.length, 2);
  });

  it("is never one of the bot's own phrases", () => {
    const own = reading({ text: REACH, opinion: () => opinion("who", 1, "reach", 0) });
    assert.equal(settle(own), own.read);
  });
});
