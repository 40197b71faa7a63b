import assert from "node:assert/strict";
import { startBotProcess } from "../support/bot-process.js";
import { MODEL_KEY, startLanguageModel } from "../support/language-model.js";
import { postJson, teamsActivity } from "../support/running-bot.js";
import { tempFolder } from "../support/temp-folder.js";

describe("the program with a language model set up", function () {
  this.timeout(60_000);

  it("puts to it what it cannot read, and counts what came of it", async () => {
    const folder = tempFolder();
    const model = await startLanguageModel();
    const bot = await startBotProcess("bot/main", {
      DATABASE_FILE: folder.path("bot.sqlite"),
      ORGANIZATION_DOMAINS: "northwind.example",
      LANGUAGE_MODEL_ENDPOINT: model.settings.endpoint,
      LANGUAGE_MODEL_KEY: MODEL_KEY,
      LANGUAGE_MODEL_NAME: "tiny",
    });
    // Anybody may have such an address, so the kind of account has to be asked.
    const text = "can alice@northwind.example chat with bob@outlook.com?";
    const activity = teamsActivity(bot.url, {
      channelId: "emulator",
      conversation: { id: "page", conversationType: "personal" },
      deliveryMode: "expectReplies",
      text,
    });
    const { status } = await postJson(`${bot.url}/api/messages`, activity);
    const figures = await (await fetch(`${bot.url}/metrics`)).text();
    await bot.end("SIGKILL");
    await model.close();
    folder.remove();
    assert.equal(status, 200);
    assert.deepEqual(
      model.calls.map((call) => [call.text, call.authorization]),
      [[text, `Bearer ${MODEL_KEY}`]],
    );
    assert.match(figures, /edgewise_model_readings_total\{outcome="nothing"\} 1/u);
  });
});
