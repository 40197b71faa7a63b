import assert from "node:assert/strict";
import { startBotProcess, type BotProcess } from "../support/bot-process.js";
import { postJson, teamsActivity } from "../support/running-bot.js";
import { tempFolder } from "../support/temp-folder.js";

describe("the bot as the one file that people start", function () {
  this.timeout(60_000);
  const folder = tempFolder();
  let bot: BotProcess;
  before(async () => {
    bot = await startBotProcess("bot/main.bundle", { DATABASE_FILE: folder.path("bot.sqlite") });
  });
  after(async () => {
    await bot.end("SIGKILL");
    folder.remove();
  });

  it("answers a message", async () => {
    const activity = teamsActivity(bot.url, {
      channelId: "emulator",
      conversation: { id: "page", conversationType: "personal" },
      deliveryMode: "expectReplies",
      text: "can alice@northwind.example chat with bob@fabrikam.example?",
    });
    const { status, body } = await postJson(`${bot.url}/api/messages`, activity);
    assert.equal(status, 200);
    const [reply] = body["activities"] as readonly { readonly text: string }[];
    assert.match(reply?.text ?? "", /^I can't tell yet/u);
  });

  for (const path of [
    "/",
    "/page/main.js",
    "/page/adaptivecards.js",
    "/sample/contoso-server.txt",
    "/collect/Collect-ExternalAccess.ps1",
  ]) {
    it(`finds what lies beside its modules: ${path}`, async () => {
      const response = await fetch(`${bot.url}${path}`);
      assert.equal(response.status, 200);
      assert.notEqual(await response.text(), "");
    });
  }
});
