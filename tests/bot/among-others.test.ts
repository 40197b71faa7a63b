import assert from "node:assert/strict";
import { provideFrom } from "../../bot/provide.js";
import { openDatabase } from "../../bot/storage/database.js";
import { openStore } from "../../bot/storage/store.js";
import { historyNeeds, initialState, migrateState, step } from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { startRunningBot, teamsActivity, type RunningBot } from "../support/running-bot.js";

const OUTPUT =
  "PS C:\\> Get-CsTenantFederationConfiguration\n\nIdentity : Global\nAllowFederatedUsers : True\nAllowedDomains : Domain=planted-partner.example\nBlockedDomains : {}\n";
const MENTION = "<at>Edgewise</at>";

describe("a channel with an admin in it, over HTTP", () => {
  let bot: RunningBot;
  before(async () => {
    const store = await openStore({ db: openDatabase(":memory:"), compile: environmentOf });
    bot = await startRunningBot({
      store,
      dialog: { step, needs: historyNeeds, initialState, migrateState },
      provide: provideFrom(store),
      admins: { people: ["ada-object-id"], groups: [] },
    });
  });
  after(() => bot.close());

  /** Everything that is sent in answer, as it travels. */
  const heard = async (more: object): Promise<string> => {
    bot.connector.forget();
    const { status, body } = await bot.post(teamsActivity(bot.connector.url, more));
    assert.equal(status, 200);
    return JSON.stringify([body, ...bot.connector.calls.map(({ body: sent }) => sent)]);
  };
  const inChannel = (text: string): Promise<string> =>
    heard({
      text: `${MENTION} ${text}`,
      conversation: { id: "19:channel", conversationType: "channel", isGroup: true },
      entities: [{ type: "mention", text: MENTION, mentioned: { id: "28:bot", name: "Edgewise" } }],
    });

  it("shows nobody a setting that the admin sees in the personal chat", async () => {
    await heard({ text: OUTPUT });
    assert.match(await heard({ text: "show my environment" }), /planted-partner/u);
    for (const text of ["show my environment", "export", "history", "what did you use?"]) {
      const said = await inChannel(text);
      assert.match(said, /personal chat/u, text);
      assert.doesNotMatch(said, /planted-partner|AllowedDomains/u, text);
    }
  });

  it("learns nothing from what is pasted there", async () => {
    const pasted = OUTPUT.replace("planted-partner", "planted-stranger");
    assert.match(await inChannel(pasted), /personal chat/u);
    assert.doesNotMatch(await heard({ text: "show my environment" }), /planted-stranger/u);
  });

  it("lets nobody press there what is the admin's", async () => {
    const conversation = { id: "19:channel", conversationType: "channel", isGroup: true };
    const invoke = { type: "invoke", name: "adaptiveCard/action", text: undefined, conversation };
    for (const from of [undefined, { id: "29:other", name: "Otto", aadObjectId: "other" }]) {
      const press = { type: "Action.Execute", verb: "show-environment", data: { page: 0 } };
      const who = from === undefined ? {} : { from };
      const said = await heard({ ...invoke, ...who, value: { action: press } });
      assert.match(said, /personal chat|Only the admins/u);
      assert.doesNotMatch(said, /planted-partner/u);
    }
  });
});
