import assert from "node:assert/strict";
import fc from "fast-check";
import { ACTIONS, readAction } from "../../dialogs/action.js";
import { migrateState } from "../../dialogs/state.js";
import { lintShape } from "../support/card-linter.js";
import { talk, type Talk } from "../support/conversation.js";

/** Lines an admin could type or paste, good and bad. */
const LINES = [
  "can alice@contoso.com chat with skype user bob@outlook.com?",
  "can alice@contoso.com meet with carol@fabrikam.com?",
  "can alice@contoso.com call bob@outlook.com",
  "what about video?",
  "help",
  "start over",
  "checklist",
  "show my environment",
  "what did you use?",
  "AllowFederatedUsers : True\nEnablePartnerDiscovery : False\n",
  "Identity : Global\nEnableFederationAccess : False\n",
  "Identity : Tag:X\nEnableFederationAcess : True\nEnablePublicCloudAccess : True\n",
  "**bold** {{DATE(2020-01-01)}} can `x`@contoso.com chat with [y](z)@fabrikam.com",
  "\u202e\u0007\u0000",
];

const VALUES = [
  "True",
  "False",
  "?",
  "none",
  "fabrikam.com",
  "x",
  "",
  "server",
  "online",
  "\u202e",
];

type Move =
  | { readonly kind: "say"; readonly text: string }
  | { readonly kind: "click"; readonly at: number; readonly values: readonly string[] }
  | { readonly kind: "press"; readonly verb: string; readonly data: Record<string, unknown> }
  | { readonly kind: "again" };

const MOVE: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("say" as const), text: fc.constantFrom(...LINES) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("say" as const),
      text: fc.string({ unit: "binary", maxLength: 200 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("click" as const),
      at: fc.nat(6),
      values: fc.array(fc.constantFrom(...VALUES), { maxLength: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("press" as const),
      verb: fc.oneof(fc.constantFrom(...Object.keys(ACTIONS)), fc.string()),
      data: fc.dictionary(fc.string(), fc.anything()),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "again" as const }) },
);

/** Does a move; whatever comes of it is sound. */
function play(dana: Talk, move: Move): void {
  const transition = make(dana, move);
  assert.ok(transition.replies.length > 0, "something is always said");
  for (const reply of transition.replies) {
    assert.notEqual(reply.text.trim(), "");
    if (reply.card !== undefined) assert.deepEqual(lintShape(reply.card), []);
  }
  const stored: unknown = JSON.parse(JSON.stringify(transition.state));
  assert.deepEqual(migrateState(stored), transition.state);
}

function make(dana: Talk, move: Move): ReturnType<Talk["say"]> {
  switch (move.kind) {
    case "say":
      return dana.say(move.text);
    case "press":
      return dana.press(move.verb, move.data);
    case "again":
      return dana.press("answer-facts", {
        card: "card-1",
        revision: 0,
        facts: ["server.CsAllowedDomain"],
        "fact-0": "none",
      });
    case "click":
      return clickAny(dana, move.at, move.values);
  }
}

function clickAny(dana: Talk, at: number, values: readonly string[]): ReturnType<Talk["say"]> {
  if (dana.state().card === null) return dana.say("help");
  const buttons = (dana.card().actions ?? []).filter((action) => action.type === "Action.Execute");
  const button = buttons[at % Math.max(1, buttons.length)];
  if (button?.type !== "Action.Execute") return dana.say("help");
  const fields = Object.fromEntries(values.map((value, index) => [`fact-${String(index)}`, value]));
  return dana.press(button.verb, {
    ...button.data,
    ...fields,
    fact: button.data["fact"] ?? "Organization.Topology",
    subject: values[0] ?? "dave@contoso.com",
    peer: values[1] ?? "eve@tailspintoys.com",
    paste: values[2] ?? "",
  });
}

describe("a step", () => {
  it("never throws, always answers, always leaves a state that can be stored", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.array(MOVE, { minLength: 1, maxLength: 8 }), (moves) => {
        const dana = talk();
        for (const move of moves) play(dana, move);
      }),
      { numRuns: 60 },
    );
  });

  it("answers whatever a card submits under a verb it knows", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(ACTIONS)),
        fc.dictionary(
          fc.constantFrom(
            "card",
            "revision",
            "facts",
            "fact",
            "fact-0",
            "paste",
            "question",
            "page",
            "line",
            "about",
            "value",
            "subject",
            "peer",
          ),
          fc.anything(),
        ),
        (verb, data) => {
          const dana = talk();
          dana.say("can alice@contoso.com chat with carol@fabrikam.com?");
          play(dana, { kind: "press", verb, data });
        },
      ),
      { numRuns: 80 },
    );
  });

  it("changes nothing by a press it does not understand", () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.anything()), (verb, data) => {
        fc.pre(!Object.hasOwn(ACTIONS, verb));
        const dana = talk();
        const before = dana.state();
        assert.deepEqual(dana.press(verb, data).effects, []);
        assert.deepEqual(dana.state(), before);
      }),
    );
  });

  it("is the same for the same event: nothing is fetched, nothing is rolled", () => {
    const once = (line: string): object => {
      const { environment, ...said } = talk().say(line);
      return { ...said, known: environment === undefined ? null : [...environment.slots()] };
    };
    for (const line of LINES) assert.deepEqual(once(line), once(line));
  });
});

describe("what a card submits", () => {
  it("is read by its verb's schema only", () => {
    assert.equal(readAction("no-such-verb", {}), null);
    assert.equal(readAction("toString", {}), null);
    assert.equal(readAction("ask", { question: "" }), null);
    assert.equal(readAction("answer-facts", { card: "x", revision: 0, facts: "all" }), null);
    assert.deepEqual(readAction("show-environment", {}), {
      verb: "show-environment",
      data: { page: 0 },
    });
  });

  it("may come back with numbers as text, as some clients send them", () => {
    const action = readAction("back", { card: "x", revision: "3", verb: "back" });
    assert.equal(action?.verb === "back" ? action.data.revision : null, 3);
  });
});
