import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { provideFrom } from "../../bot/provide.js";
import { openDatabase, openReader, scrubDatabase } from "../../bot/storage/database.js";
import { openStore } from "../../bot/storage/store.js";
import { historyNeeds, initialState, migrateState, step } from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { startRunningBot, teamsActivity, type RunningBot } from "../support/running-bot.js";
import { tempFolder } from "../support/temp-folder.js";

type Bag = Readonly<Record<string, unknown>>;

const OUTPUT =
  "PS C:\\> Get-CsPublicProvider\n\nIdentity : MarkerProvider\nProxyFqdn : marker-proxy.example\nEnabled : True\n\nPS C:\\> Get-CsExternalAccessPolicy\n\nIdentity : Tag:MarkerPolicy\nEnableFederationAccess : True\nEnablePublicCloudAudioVideoAccess : True\n\nPS C:\\> Get-CsBlockedDomain\n\nIdentity : marker-blocked.example\nDomain : marker-blocked.example\n";
const SAID = [
  OUTPUT,
  "can marker-user@contoso.com chat with marker-peer@marker-domain.example?",
  "what is the marker-weather like?",
  "history",
  "show my environment",
  "export",
];

describe("after everything was deleted over HTTP", () => {
  const folder = tempFolder();
  let bot: RunningBot;
  let file: string;
  let files = 0;
  beforeEach(async () => {
    file = folder.path(`forgetting-${String((files += 1))}.sqlite`);
    const db = openDatabase(file);
    const store = await openStore({
      db,
      reader: openReader(file),
      compile: environmentOf,
      scrub: () => scrubDatabase(db),
    });
    bot = await startRunningBot({
      store,
      dialog: { step, needs: historyNeeds, initialState, migrateState },
      provide: provideFrom(store),
    });
  });
  afterEach(() => bot.close());
  after(() => {
    folder.remove();
  });

  const from = { id: "29:m", name: "Marker Person", aadObjectId: "marker-object-id" };
  const post = async (more: object): Promise<void> => {
    bot.connector.forget();
    const { status } = await bot.post(teamsActivity(bot.connector.url, { from, ...more }));
    assert.equal(status, 200);
  };
  /** What stands of the markers in the raw bytes of the database's files, each once. */
  const markers = (): readonly string[] => {
    const bytes = ["", "-wal", "-shm"]
      .map((end) => `${file}${end}`)
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path).toString("latin1"));
    return [...new Set(bytes.flatMap((text) => text.match(/marker[\w.@ -]{0,24}/giu) ?? []))];
  };
  const forget = async (text: string): Promise<void> => {
    for (const said of SAID) await post({ text: said });
    await post({ type: "invoke", name: "message/submitAction", replyToId: "sent-1", ...THUMB });
    assert.notDeepEqual(markers(), []);
    await post({ text });
    const [card] = bot.connector.calls.flatMap(
      ({ body }) => (body["attachments"] as readonly Bag[] | undefined) ?? [],
    );
    const { actions } = (card?.["content"] ?? {}) as { readonly actions?: readonly Bag[] };
    const press = { value: { action: { type: "Action.Execute", ...actions?.[0] } } };
    await post({ type: "invoke", name: "adaptiveCard/action", text: undefined, ...press });
  };
  const THUMB = {
    text: undefined,
    value: {
      actionName: "feedback",
      actionValue: { reaction: "dislike", feedback: '{"feedbackText":"marker-remark"}' },
    },
  };

  it("no file of the database holds anything that was said, learnt or named", async () => {
    await forget("forget our environment");
    assert.deepEqual(markers(), []);
  });

  it("no file of the database names whoever asked to be forgotten, nor what they asked", async () => {
    await forget("forget me");
    // The journal names nobody, and what the organisation knows is not theirs to take away.
    const kept = /^marker(?:provider|-proxy|policy|-blocked|-weather|-remark)/iu;
    assert.deepEqual(
      markers().filter((one) => !kept.test(one)),
      [],
    );
    assert.ok(markers().some((one) => /^markerprovider/iu.test(one)));
  });
});
