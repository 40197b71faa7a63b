import assert from "node:assert/strict";
import fc from "fast-check";
import type { Person } from "../../dialogs/index.js";
import type { Sending } from "../../bot/sending.js";
import { DANA, startTelling, type Telling } from "../support/telling.js";

const ORGANISATIONS = "tenant.CsExternalAccessPolicy(Global).EnableFederationAccess";
const ACCOUNTS = "tenant.CsExternalAccessPolicy(Global).EnableTeamsConsumerAccess";
const FINN: Person = { id: "finn", name: "Finn", address: null };
const QUESTIONS: readonly { readonly person: Person; readonly question: string }[] = [
  { person: DANA, question: "can alice@contoso.com chat with carol@fabrikam.com?" },
  {
    person: FINN,
    question: "can alice@contoso.com chat with the personal Teams account bob@outlook.com?",
  },
];

const REACTIONS: readonly Sending[] = [
  { kind: "sent" },
  { kind: "retry", fault: "status-503", arrived: "no" },
  { kind: "retry", fault: "status-500", arrived: "perhaps" },
  { kind: "gone", fault: "status-403", unreachable: true },
];

type Move =
  | { readonly kind: "settle"; readonly fact: string; readonly value: boolean }
  | { readonly kind: "ask" | "hello"; readonly who: number }
  | { readonly kind: "pass"; readonly seconds: number }
  | { readonly kind: "compare" | "send" }
  | { readonly kind: "react"; readonly reaction: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    kind: fc.constant("settle" as const),
    fact: fc.constantFrom(ORGANISATIONS, ACCOUNTS),
    value: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom("ask" as const, "hello" as const),
    who: fc.integer({ min: 0, max: 1 }),
  }),
  fc.record({ kind: fc.constant("pass" as const), seconds: fc.constantFrom(5, 30, 61, 400) }),
  fc.record({ kind: fc.constantFrom("compare" as const, "send" as const) }),
  fc.record({
    kind: fc.constant("react" as const),
    reaction: fc.integer({ min: 0, max: REACTIONS.length - 1 }),
  }),
);

/** The verdict a text begins with. */
function word(text: string): string {
  return /Yes, if|I can't tell yet|Yes|No/u.exec(text)?.[0] ?? text;
}

async function say(telling: Telling, who: number, person?: Person): Promise<string> {
  const one = QUESTIONS[who] ?? assert.fail();
  const replies = await telling.say(one.question, person ?? one.person);
  return word(replies.map(({ text }) => text).join("\n"));
}

async function perform(telling: Telling, knows: Map<string, string>, one: Move): Promise<void> {
  switch (one.kind) {
    case "settle":
      return telling.settle(one.fact, one.value);
    case "ask":
      knows.set(personOf(one.who).id, await say(telling, one.who));
      return;
    case "hello":
      await telling.say("hello", personOf(one.who));
      return;
    case "pass":
      telling.pass(one.seconds);
      return;
    case "compare":
      await telling.notices.work();
      return;
    case "send":
      await telling.outbox.work();
      return;
    case "react":
      telling.react(...REACTIONS.slice(one.reaction, one.reaction + 1));
  }
}

function personOf(who: number): Person {
  return QUESTIONS[who]?.person ?? assert.fail();
}

describe("whatever changes, and whatever becomes of the messages", () => {
  it("each change is told at most once, and the last thing told is the answer", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 25 }), async (moves) => {
        const telling = await startTelling();
        const knows = new Map<string, string>();
        const seen = new Set<string>();
        let heard = 0;
        // INVARIANT: a message begins where the person's knowledge ended, and says something else.
        const listen = (): void => {
          for (const { row, reply } of telling.told.slice(heard)) {
            heard += 1;
            if (seen.has(row.id)) continue;
            seen.add(row.id);
            const said = /It was “(.+?)” and is now “(.+?)”/u.exec(reply.text);
            const [, was = "", now = ""] = said ?? [];
            assert.equal(word(was), knows.get(row.person ?? ""));
            assert.notEqual(was, now);
            knows.set(row.person ?? "", word(now));
          }
        };
        try {
          for (const [index, { person }] of QUESTIONS.entries()) {
            knows.set(person.id, await say(telling, index));
          }
          for (const one of moves) {
            await perform(telling, knows, one);
            listen();
          }
          for (let round = 0; round < 12; round += 1) {
            for (const { person } of QUESTIONS) await telling.say("hello", person);
            telling.pass(25 * 3600);
            await telling.notices.work();
            await telling.outbox.work();
            listen();
          }
          for (const [index, { person }] of QUESTIONS.entries()) {
            const eve = { ...DANA, id: `eve-${String(index)}` };
            assert.equal(knows.get(person.id), await say(telling, index, eve));
          }
        } finally {
          await telling.close();
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(120_000);
});
