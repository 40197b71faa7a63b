import { startBot, type BotParts } from "../../bot/bot.js";
import { readConfig, isFaulty, type AdminRule } from "../../bot/config.js";
import { createLog } from "../../bot/log.js";
import { createMetrics } from "../../bot/metrics.js";
import type { Store } from "../../bot/ports.js";
import type { Backend } from "../../bot/storage/backend.js";
import { openDatabase } from "../../bot/storage/database.js";
import type { CompileEnvironment } from "../../bot/storage/environments.js";
import { reviewJournal, type JournalLine } from "../../bot/storage/journal.js";
import { openStore } from "../../bot/storage/store.js";
import { startConnector, type FakeConnector } from "./connector.js";
import { countingDialog } from "./counting-dialog.js";
import { APP_ID, OurCredentials } from "./our-credentials.js";
import { startIdentity, type Claims, type Identity, type Signing } from "./openid.js";
import { plainEnvironment } from "./plain-environment.js";

/** What came back over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A bot in this process that asks for tokens, with the channel's identity and service beside it. */
export interface RunningBot {
  readonly url: string;
  readonly identity: Identity;
  readonly connector: FakeConnector;
  readonly store: Store;
  readonly journal: () => Promise<readonly JournalLine[]>;
  readonly log: readonly string[];
  /** Posts an activity with a token that is let in, or with one changed so. */
  readonly post: (
    activity: object,
    token?: { readonly claims?: Claims; readonly how?: Signing } | null,
  ) => Promise<HttpAnswer>;
  readonly close: () => Promise<void>;
}

export const TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

/** A message as Teams sends it, with whatever is changed. */
export function teamsActivity(serviceUrl: string, more: object = {}): Record<string, unknown> {
  return {
    type: "message",
    id: `activity-${Math.random().toString(36).slice(2)}`,
    channelId: "msteams",
    serviceUrl,
    from: { id: "29:admin", name: "Ada Admin", aadObjectId: "ada-object-id" },
    recipient: { id: "28:bot", name: "Edgewise" },
    conversation: { id: "a:conversation", conversationType: "personal", tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    text: "hello",
    ...more,
  };
}

/** Starts a bot whose replies reach a local connector. */
export async function startRunningBot(
  parts: Partial<BotParts> & {
    readonly compile?: CompileEnvironment;
    readonly admins?: AdminRule;
    /** Where its data is; in memory unless something else is given. */
    readonly backend?: Backend;
  } = {},
): Promise<RunningBot> {
  const connector = await startConnector();
  const identity = await startIdentity({ aud: APP_ID, serviceurl: connector.url });
  const lines: string[] = [];
  const backend = parts.backend ?? { db: openDatabase(":memory:") };
  const store = await openStore({
    ...backend,
    compile: parts.compile ?? plainEnvironment,
  });
  const config = readConfig({
    PORT: "0",
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_PASSWORD: "secret-of-the-bot",
    MICROSOFT_APP_TENANT_ID: TENANT,
    ADMINS: "*",
  });
  if (isFaulty(config)) throw new Error(config.faults.join("; "));
  const endRest = () => Promise.all([store.close(), connector.close(), identity.close()]);
  const server = await startBot({
    config: { ...config, ...(parts.admins !== undefined && { admins: parts.admins }) },
    store,
    dialog: countingDialog,
    routes: [],
    log: createLog("debug", { write: (line) => void lines.push(line) }),
    metrics: createMetrics(),
    now: () => new Date(),
    maySend: (url) => (url ?? "").startsWith(connector.url),
    ...parts,
    connector: {
      trust: identity.trust,
      credentials: new OurCredentials(),
      patience: { callTimeout: 1500, pauses: [1, 1, 1] },
      ...parts.connector,
    },
  }).catch(async (error: unknown) => {
    // What still listens would keep the run from ending.
    await Promise.allSettled([endRest()]);
    throw error;
  });
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    identity,
    connector,
    store,
    journal: () => reviewJournal(backend.db),
    log: lines,
    post: async (activity, token = {}) =>
      postJson(`${url}/api/messages`, activity, {
        ...(token !== null && {
          authorization: `Bearer ${await identity.sign(token.claims, token.how)}`,
        }),
      }),
    close: async () => {
      await server.close();
      await endRest();
    },
  };
}

/** Posts JSON, or text that claims to be. */
export async function postJson(
  url: string,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    body: (text === "" ? {} : JSON.parse(text)) as HttpAnswer["body"],
  };
}
