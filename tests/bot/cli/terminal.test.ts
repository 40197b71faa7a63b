import assert from "node:assert/strict";
import { answerWithArticles } from "../../../bot/command-line/answer.js";
import { COMMANDS } from "../../../dialogs/interpret/interpretation.js";
import { TERMINAL_COMMANDS } from "../../../dialogs/words/en/terminal.js";
import { COLLECT_SCRIPT, environmentOf } from "../../../knowledge/index.js";

/** Words that mean nothing where there is no card, no box to type into and no helpdesk. */
const OF_A_CHAT =
  /\bpress\b|\bbutton|\bcard\b|\bbelow\b|\battach|\bpaste|our personal chat|say “/iu;

const CONTEXT = {
  environment: environmentOf([]),
  asOf: "2026-11-21",
  today: "2026-11-21",
  ownDomains: ["contoso.com"],
  asker: null,
};
const say = async (question: string): Promise<string> =>
  (await answerWithArticles(question, CONTEXT)).text;

describe("a terminal", () => {
  it("tells where the collecting script lies, and how to bring what it wrote", async () => {
    const said = await say("is there a script that collects the settings?");
    assert.ok(said.includes(COLLECT_SCRIPT.place), said);
    assert.match(said, /npm run --silent ask -- --environment FILE/u);
    assert.doesNotMatch(said, OF_A_CHAT);
  });

  it("says to each command of the chat what can be done instead", async () => {
    for (const [text, expected] of Object.entries({
      help: /--environment PATH.*--help/su,
      hello: /--environment PATH/u,
      "show my environment": /--receipt/u,
      "what did you use?": /--receipt/u,
      "set up my environment": /--fact NAME=VALUE/u,
      history: /keeps nothing/u,
      undo: /keeps nothing/u,
      export: /keeps nothing/u,
      "forget me": /keeps nothing/u,
      "compare now with 1 March": /keeps nothing/u,
      "start over": /afresh/u,
      escalate: /in the chat/u,
      "my tickets": /in the chat/u,
      "status of 12": /in the chat/u,
      "stop telling me about changes": /in the chat/u,
    })) {
      assert.match(await say(text), expected, text);
    }
    assert.deepEqual(Object.keys(TERMINAL_COMMANDS).sort(), [...COMMANDS].sort());
  });

  it("asks for nothing to be pressed or pasted", async () => {
    for (const text of [
      "can alice@contoso.com chat with bob@fabrikam.com?",
      "can alice@contoso.com chat with bob@outlook.com?",
      "can alice chat with bob?",
      "which of our users can chat with fabrikam.com?",
      "what do I need to change so that alice@contoso.com can chat with bob@fabrikam.com?",
      "how do I block fabrikam.com?",
      "what if we turn off federation, can alice@contoso.com chat with bob@fabrikam.com?",
      "what does open federation mean?",
      "what is the colour of federation tapestries?",
      "we see “not set up to talk to each other”",
      "which cmdlets do I run?",
      "what about a penguin",
      "can alice@contoso.com chat with bob@fabrikam.com as we were on 1 March 2026?",
      "can alice@contoso.com chat with bob@fabrikam.com, and who else can?",
      ...Object.keys(TERMINAL_COMMANDS),
    ]) {
      assert.doesNotMatch(await say(text), OF_A_CHAT, text);
    }
  });
});
