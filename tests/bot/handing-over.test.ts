import assert from "node:assert/strict";
import { createUpload, type UploadRules } from "../../bot/upload.js";
import { provideFrom } from "../../bot/provide.js";
import { openDatabase } from "../../bot/storage/database.js";
import { openStore } from "../../bot/storage/store.js";
import { historyNeeds, initialState, migrateState, step } from "../../dialogs/index.js";
import { environmentOf, isRefusal, readExport } from "../../knowledge/index.js";
import { startConnector, type FakeConnector } from "../support/connector.js";
import { startRunningBot, teamsActivity, type RunningBot } from "../support/running-bot.js";

const OUTPUT =
  "PS C:\\> Get-CsAccessEdgeConfiguration\n\nIdentity : Global\nAllowFederatedUsers : True\nEnablePartnerDiscovery : True\n";
const ASK = "can alice@contoso.com chat with bob@fabrikam.com?";
const HERE: UploadRules = { mayStore: () => true, isPublic: () => true };

type Bag = Readonly<Record<string, unknown>>;

describe("an export in Teams", () => {
  let bot: RunningBot;
  let drive: FakeConnector;
  before(async () => {
    drive = await startConnector();
    const store = await openStore({ db: openDatabase(":memory:"), compile: environmentOf });
    bot = await startRunningBot({
      store,
      dialog: { step, needs: historyNeeds, initialState, migrateState },
      provide: provideFrom(store),
      upload: createUpload(HERE),
      admins: { people: ["ada-object-id"], groups: [] },
    });
  });
  after(async () => {
    await Promise.all([bot.close(), drive.close()]);
  });
  beforeEach(() => {
    bot.connector.forget();
    drive.forget();
  });

  const say = async (text: string, more: object = {}): Promise<readonly Bag[]> => {
    bot.connector.forget();
    const { status } = await bot.post(teamsActivity(bot.connector.url, { text, ...more }));
    assert.equal(status, 200);
    return bot.connector.calls.map(({ body }) => body).filter(({ type }) => type === "message");
  };
  const press = async (value: object, more: object): Promise<readonly Bag[]> => {
    bot.connector.forget();
    const invoke = { type: "invoke", text: undefined, value, replyToId: "sent-1", ...more };
    const { status } = await bot.post(teamsActivity(bot.connector.url, invoke));
    assert.equal(status, 200);
    return bot.connector.calls.map(({ body }) => body);
  };
  const attachmentOf = (message: Bag | undefined): Bag =>
    ((message?.["attachments"] as readonly Bag[] | undefined) ?? [])[0] ?? {};
  // Teams names another address each time somebody consents.
  let consents = 0;
  const consent = (content: Bag, action: "accept" | "decline") => ({
    type: "fileUpload",
    action,
    context: content[action === "accept" ? "acceptContext" : "declineContext"],
    uploadInfo: {
      contentUrl: "https://contoso-my.sharepoint.com/export.json",
      name: "export.json",
      uploadUrl: `${drive.url}upload-${String((consents += 1))}`,
      uniqueId: "unique",
      fileType: "json",
    },
  });
  const CONSENT = { name: "fileConsent/invoke" };
  const offer = async (): Promise<Bag> => {
    const [message] = await say("export");
    const attachment = attachmentOf(message);
    assert.equal(attachment["contentType"], "application/vnd.microsoft.teams.card.file.consent");
    return attachment["content"] as Bag;
  };

  it("is offered, stored where Teams says, and shown where the offer was", async () => {
    await say(OUTPUT);
    const content = await offer();
    const [shown] = await press(consent(content, "accept"), CONSENT);
    const [put] = drive.calls;
    assert.equal(put?.method, "PUT");
    assert.equal(put.authorization, undefined, "our token goes nowhere but to the channel");
    const exported = readExport(JSON.stringify(put.body));
    assert.ok(!isRefusal(exported));
    assert.equal(exported.evidence.length, 2);
    assert.equal(content["sizeInBytes"], sizeOf(put.body));
    assert.equal(
      attachmentOf(shown)["contentType"],
      "application/vnd.microsoft.teams.card.file.info",
    );
  });

  it("is stored once, and shown as stored, however often the consent is delivered", async () => {
    await say(OUTPUT);
    const consented = consent(await offer(), "accept");
    const shown = await Promise.all([press(consented, CONSENT), press(consented, CONSENT)]);
    drive.react({ status: 409 });
    shown.push(await press(consented, CONSENT));
    assert.equal(drive.calls.length, 1);
    for (const message of shown.flat()) {
      assert.equal(
        attachmentOf(message)["contentType"],
        "application/vnd.microsoft.teams.card.file.info",
      );
    }
  });

  it("is stored nowhere where it is declined, or where it is no longer kept, or not taken", async () => {
    await say(OUTPUT);
    const content = await offer();
    const [declined] = await press(consent(content, "decline"), CONSENT);
    assert.match(String(declined?.["text"]), /not handed over/u);
    const gone = { ...content, acceptContext: { answered: "other", name: "x" } };
    const [missing] = await press(consent(gone, "accept"), CONSENT);
    assert.match(String(missing?.["text"]), /no longer kept/u);
    assert.equal(drive.calls.length, 0);
    drive.react({ status: 302, location: "http://elsewhere.example/" });
    const [failed] = await press(consent(content, "accept"), CONSENT);
    assert.match(String(failed?.["text"]), /could not be stored/u);
    assert.equal(drive.calls.length, 1, "a redirect is not followed");
    assert.deepEqual(await press({ nonsense: true }, CONSENT), []);
  });

  it("is handed over to nobody who is no admin by then", async () => {
    await say(OUTPUT);
    const content = await offer();
    const from = { id: "29:other", name: "Otto", aadObjectId: "other-object-id" };
    const [refused] = await press(consent(content, "accept"), { ...CONSENT, from });
    assert.match(String(refused?.["text"]), /no longer kept/u);
    assert.equal(drive.calls.length, 0);
  });

  it("comes back by a paste after everything was deleted, with the same answers", async () => {
    await say(OUTPUT);
    const answer = textsOf(await say(ASK));
    const content = await offer();
    await press(consent(content, "accept"), CONSENT);
    const file = JSON.stringify(drive.calls[0]?.body);
    const [asked] = await say("forget our environment");
    const card = attachmentOf(asked)["content"] as { readonly actions: readonly Bag[] };
    const [yes] = card.actions;
    await press({ action: { type: "Action.Execute", ...yes } }, { name: "adaptiveCard/action" });
    assert.match(textsOf(await say("show my environment")), /know nothing/u);
    const afterwards = await press(consent(content, "accept"), CONSENT);
    assert.match(String(afterwards[0]?.["text"]), /no longer kept/u);
    await say(file);
    assert.equal(textsOf(await say(ASK)), answer);
  });
});

describe("where a file may be stored", () => {
  it("is where Teams keeps files, and nowhere else", async () => {
    const upload = createUpload();
    for (const url of ["no address", "http://contoso.sharepoint.com/x", "https://example.com/x"]) {
      await assert.rejects(upload(url, "text"), /elsewhere/u, url);
    }
  });

  it("is never a private network, whatever a name leads to", async () => {
    const upload = createUpload({ mayStore: () => true });
    await assert.rejects(upload("http://localhost:9/x", "text"), /private network/u);
  });
});

function textsOf(messages: readonly Bag[]): string {
  return messages.map(({ text, summary }) => String(text ?? summary)).join("\n");
}

/** The size of what was sent, as the export writes it. */
function sizeOf(body: Bag): number {
  const records = (Object.values(body) as readonly object[]).map((one) => JSON.stringify(one));
  return Buffer.byteLength(`[\n${records.join(",\n")}\n]\n`);
}
