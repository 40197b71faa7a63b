import fc from "fast-check";
import { inventSetupCommands } from "../../support/setup-commands.js";
import { emptyModel } from "../../support/setup-model.js";
import { setupTalk } from "../../support/setup-talk.js";

describe("any way through the guided checklist", function () {
  this.timeout(60_000);

  it("ends in what the plain list of answers gives; nothing is lost, and no older card changes anything", () => {
    fc.assert(
      fc.property(fc.commands(inventSetupCommands(), { maxCommands: 40 }), (commands) => {
        fc.modelRun(() => {
          const real = setupTalk();
          real.say("set up my environment");
          return { model: emptyModel(), real };
        }, commands);
      }),
      { numRuns: 400 },
    );
  });
});
