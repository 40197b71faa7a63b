import assert from "node:assert/strict";
import { environmentOf, evaluate, factKind } from "../../../knowledge/index.js";
import { stepsOf } from "../../../dialogs/setup/plan.js";
import { freshSetup } from "../../../dialogs/setup/state.js";
import { SETUP_STEPS } from "../../../dialogs/setup/steps.js";
import { fact } from "../../support/conversation.js";

function isOfSkype({ id }: { readonly id: string }): boolean {
  return id.startsWith("skype");
}

describe("the steps of the guided checklist", () => {
  it("ask for facts of the catalogue, each once", () => {
    const ids = SETUP_STEPS.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const facts = SETUP_STEPS.flatMap((step) => (step.asks === "names" ? [] : [step.fact]));
    assert.equal(new Set(facts).size, facts.length);
    for (const name of facts) assert.notEqual(factKind(name), undefined, name);
  });

  it("put whatever has ended among the days of Skype, and those last", () => {
    for (const step of SETUP_STEPS) {
      const ended = step.asks === "fact" && factKind(step.fact)?.until !== undefined;
      if (ended) assert.ok(isOfSkype(step), step.id);
    }
    const first = SETUP_STEPS.findIndex(isOfSkype);
    assert.ok(SETUP_STEPS.slice(first).every(isOfSkype));
  });

  for (const topology of ["online", "server", "hybrid"]) {
    it(`come in the order of how many questions wait for them: ${topology}`, () => {
      const environment = environmentOf([fact("Organization.Topology", topology)]);
      const waiting = questionsWaiting(topology);
      const steps = stepsOf({ environment, setup: freshSetup() });
      for (const section of ["tenant", "server"]) {
        const counts = steps
          .filter(({ kind }) => kind.section === section)
          .flatMap((step) => waiting.get(step.fact ?? "") ?? []);
        assert.deepEqual(
          counts,
          [...counts].sort((a, b) => b - a),
          section,
        );
      }
    });

    it(`leave no question about anybody open for want of being asked: ${topology}`, () => {
      const environment = environmentOf([fact("Organization.Topology", topology)]);
      const setup = { ...freshSetup(), users: ["alice@contoso.com"], partners: ["fabrikam.com"] };
      const asked = new Set(stepsOf({ environment, setup }).map((step) => step.fact));
      const unasked = [...questionsWaiting(topology).keys()].filter(
        (name) => !asked.has(name) && !name.includes("Provider("),
      );
      assert.deepEqual(unasked, []);
    });
  }
});

/** How many of a set of questions wait for each fact while only the topology is known. */
function questionsWaiting(topology: string): ReadonlyMap<string, number> {
  const environment = environmentOf([fact("Organization.Topology", topology)]);
  const waiting = new Map<string, number>();
  for (const kind of ["organization", "unmanaged", "skype"] as const) {
    for (const modality of ["chat", "call", "meeting"] as const) {
      for (const direction of ["outbound", "inbound"] as const) {
        const peer = { kind, address: "carol@fabrikam.com", domain: "fabrikam.com" };
        const question = { subject: "alice@contoso.com", peer, modality, direction };
        for (const { fact: name } of evaluate(question, environment, "2025-05-01").missing) {
          waiting.set(name, (waiting.get(name) ?? 0) + 1);
        }
      }
    }
  }
  return waiting;
}
