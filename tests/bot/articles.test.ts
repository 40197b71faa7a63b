import assert from "node:assert/strict";
import { dialogWithArticles } from "../../bot/articles.js";
import type { DialogEvent, StepContext } from "../../dialogs/index.js";
import { ArticleFaults, environmentOf, type Library } from "../../knowledge/index.js";
import { readLibrary } from "../../knowledge/library.js";
import { DANA, NOON } from "../support/conversation.js";

const context: StepContext = {
  environment: environmentOf([]),
  now: NOON,
  ownDomains: ["contoso.com"],
  newId: () => "card-1",
};
const message = (text: string): DialogEvent => ({ kind: "message", text, from: DANA });

/** Counts how often the articles are read. */
function counted(): { readonly load: () => Promise<Library>; readonly times: () => number } {
  let times = 0;
  return {
    load: () => {
      times += 1;
      return Promise.resolve(readLibrary());
    },
    times: () => times,
  };
}

describe("the articles of a running bot", () => {
  it("are not read for a question about two people, nor for pasted output", async () => {
    const { load, times } = counted();
    const { dialog } = dialogWithArticles(load);
    for (const text of [
      "can alice@contoso.com chat with carol@fabrikam.com?",
      "Identity : Global\nAllowFederatedUsers : True\nAllowTeamsConsumer : True",
    ]) {
      await dialog.prepare?.(message(text), context);
    }
    await dialog.prepare?.({ kind: "joined", from: DANA }, context);
    assert.equal(times(), 0);
  });

  it("are read once, before the first question that may need them is answered", async () => {
    const { load, times } = counted();
    const { dialog, warmUp } = dialogWithArticles(load);
    const event = message("what does open federation mean?");
    await dialog.prepare?.(event, context);
    await dialog.prepare?.(event, context);
    assert.deepEqual(await warmUp(), []);
    assert.equal(times(), 1);
    const [words] = dialog.step(dialog.initialState(), event, context).replies;
    assert.match(words?.text ?? "", /^\*\*What open federation means\*\*/u);
  });

  it("are needed for guests and trouble, whoever is named", async () => {
    for (const text of [
      "can alice@contoso.com chat with guest bob@fabrikam.com?",
      "alice@contoso.com sees: not set up to talk to each other, with carol@fabrikam.com",
    ]) {
      const { load, times } = counted();
      await dialogWithArticles(load).dialog.prepare?.(message(text), context);
      assert.equal(times(), 1, text);
    }
  });

  it("tell what is wrong with them line by line", async () => {
    const faults = ["a.md: title: is missing"];
    const { warmUp } = dialogWithArticles(() => Promise.reject(new ArticleFaults(faults)));
    assert.deepEqual(await warmUp(), faults);
  });
});
