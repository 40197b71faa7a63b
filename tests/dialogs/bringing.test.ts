import assert from "node:assert/strict";
import { readText, type Reading } from "../../knowledge/index.js";
import type { BroughtFile } from "../../dialogs/event.js";
import { conversation } from "../../dialogs/step.js";
import { initialState, migrateState } from "../../dialogs/state.js";
import type { Transition } from "../../dialogs/transition.js";
import { FILES } from "../../dialogs/words/en/bringing.js";
import { buttonOf, DANA, fact, NOON, PARTS, sound, textOf } from "../support/conversation.js";
import type { AdaptiveCard } from "../../dialogs/cards/card.js";
import type { Evidence } from "../../knowledge/index.js";

const USERS = 12;
const policies = (value: string): string =>
  Array.from(
    { length: USERS },
    (_, at) => `Identity : Tag:P${String(at)}\nEnableTeamsConsumerAccess : ${value}\n`,
  ).join("\n");

const read = (name: string, text: string, at: string): Reading =>
  readText(text, { origin: name, side: null, at, by: "Dana" });

const long = (name: string, text: string, at = NOON): BroughtFile => ({
  name,
  content: { is: "read", reading: read(name, text, at) },
});
const short = (name: string, text: string): BroughtFile => ({
  name,
  content: { is: "text", text },
});

/** Dana, who brings files and presses the newest card. */
function danaWith(known: readonly Evidence[] = []) {
  const step = conversation(PARTS);
  let state = initialState();
  let evidence = [...known];
  let ids = 0;
  let card: AdaptiveCard | undefined;
  const hear = (event: Parameters<typeof step>[1], visitor = false): Transition => {
    const transition = step(state, event, {
      environment: PARTS.environmentOf(evidence),
      now: NOON,
      ownDomains: [],
      newId: () => `card-${String((ids += 1))}`,
      ...(visitor && { visitor: true as const }),
    });
    state = migrateState(JSON.parse(JSON.stringify(transition.state)));
    const worked = transition.environment;
    for (const effect of transition.effects) {
      if (effect.kind === "learn") evidence.push(...effect.evidence);
      if (effect.kind === "settle") {
        const names = new Set(effect.evidence.map(({ name }) => name));
        evidence = [...evidence.filter(({ name }) => !names.has(name)), ...effect.evidence];
      }
    }
    if (worked !== undefined)
      assert.deepEqual(slotsOf(worked), slotsOf(PARTS.environmentOf(evidence)));
    card = transition.replies.findLast((reply) => reply.card !== undefined)?.card ?? card;
    return sound(transition);
  };
  return {
    bring: (files: readonly BroughtFile[], text = "", visitor = false) =>
      hear({ kind: "files", files, text, from: DANA }, visitor),
    click: (title: string, fields = {}) => {
      if (card === undefined) throw new Error("no card");
      const { verb, data } = buttonOf(card, title);
      return hear({ kind: "action", verb, data: { ...data, ...fields }, from: DANA });
    },
    card: () => JSON.stringify(card),
    value: (name: string) => PARTS.environmentOf(evidence).slot(name).value,
    conflicts: () =>
      [...PARTS.environmentOf(evidence).slots()].filter(({ conflict }) => conflict).length,
    state: () => state,
  };
}

function slotsOf(environment: ReturnType<typeof PARTS.environmentOf>): unknown {
  return [...environment.slots()]
    .map(({ name, value, conflict }) => [name, value, conflict])
    .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
}

const P0 = "tenant.CsExternalAccessPolicy(P0).EnableTeamsConsumerAccess";
const OLDER = "2026-01-01T00:00:00.000Z";

describe("a file that was brought", () => {
  it("is learnt from, and its receipt takes the place of its progress", () => {
    const dana = danaWith();
    const [reply] = dana.bring([
      { ...long("p.txt", policies("True")), progress: "under-way" },
    ]).replies;
    assert.ok(reply?.replaces === "under-way");
    assert.match(reply.text, /What I read in p\.txt/u);
    assert.equal(dana.value(P0), true);
  });

  it("contradicts: what does is shown side by side, page by page, and settled one by one", () => {
    const dana = danaWith();
    dana.bring([long("old.txt", policies("True"), OLDER)]);
    assert.match(
      textOf(dana.bring([long("new.txt", policies("False"))])),
      /12 facts in it contradict/u,
    );
    assert.equal(dana.value(P0), undefined);
    dana.click(FILES.settle);
    assert.match(dana.card(), /old\.txt:2/u);
    assert.match(dana.card(), /days ago/u);
    assert.match(dana.card(), /Page 1 of 3/u);
    const chosen = `${NOON} new.txt:2`;
    assert.match(
      textOf(dana.click(FILES.settleSome, { "fact-0": chosen })),
      /Settled one fact\. 11 to go/u,
    );
    assert.equal(dana.value(P0), false);
    assert.match(
      textOf(dana.click(FILES.settleSome, { "fact-0": chosen })),
      /Choose a value/u,
      "no longer among its values",
    );
    assert.equal(dana.conflicts(), 11);
  });

  it("can be settled by one rule for all, the newest or the oldest", () => {
    for (const [rule, value] of [
      [FILES.newest, false],
      [FILES.oldest, true],
    ] as const) {
      const dana = danaWith();
      dana.bring([long("old.txt", policies("True"), OLDER), long("new.txt", policies("False"))]);
      dana.click(FILES.settle);
      assert.match(textOf(dana.click(rule)), /Settled 12 facts/u);
      assert.equal(dana.conflicts(), 0);
      assert.equal(dana.value(P0), value);
    }
  });

  it("is asked about where it is short, one file at a time; of a long one it is said what to add", () => {
    const unclear =
      "Identity : Global\nEnableFederationAccess : True\nEnablePublicCloudAccess : True\n";
    const dana = danaWith();
    const both = dana.bring([short("a.txt", unclear), short("b.txt", unclear)]);
    assert.equal(dana.state().reading?.origin, "a.txt");
    assert.match(both.replies[1]?.text ?? "", /Send this file once more by itself/u);
    const told = textOf(danaWith().bring([long("c.txt", unclear)]));
    assert.match(
      told,
      /only you can decide, the first at c\.txt:\d.*\?.*Write the cmdlet on a line of its own/su,
    );
  });

  it("is refused in a sentence that says what to do, and nothing else is lost", () => {
    const dana = danaWith();
    const refused = { name: "list.xlsx", content: { is: "refused", why: "workbook" } } as const;
    const told = dana.bring([refused, long("p.txt", policies("True"))], "show my environment");
    assert.match(told.replies[0]?.text ?? "", /I did not use list\.xlsx: .*CSV UTF-8/u);
    assert.equal(dana.value(P0), true);
    assert.equal(told.replies.length, 3);
  });

  it("is not taken from somebody who is no admin", () => {
    const dana = danaWith([fact(P0, true)]);
    const told = dana.bring([long("p.txt", policies("False"))], "", true);
    assert.match(textOf(told), /Only the admins/u);
    assert.deepEqual(told.effects, []);
  });
});
