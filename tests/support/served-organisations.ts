import type { BotParts } from "../../bot/bot.js";
import { isFaulty, readConfig, type Config } from "../../bot/config.js";
import { mailDestination } from "../../bot/helpdesk/mail.js";
import { openTeamsChannel, TEAMS_CHANNEL } from "../../bot/helpdesk/teams-channel.js";
import { webhookDestination } from "../../bot/helpdesk/webhook.js";
import type { OpenFile, Store } from "../../bot/ports.js";
import { provideFrom } from "../../bot/provide.js";
import type { Backend } from "../../bot/storage/backend.js";
import { openStore } from "../../bot/storage/store.js";
import {
  historyNeeds,
  initialState,
  migrateState,
  step,
  ticketNeeds,
} from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { closeBackend } from "./backends.js";
import type { ConnectorCall } from "./connector.js";
import { APP_ID } from "./our-credentials.js";
import {
  postJson,
  startRunningBot,
  TENANT,
  type HttpAnswer,
  type RunningBot,
} from "./running-bot.js";
import { mailSettings, startSmtp, type RunningSmtp } from "./smtp.js";
import { startWebhookServer, type WebhookServer } from "./webhook-server.js";

/** The helpdesk's channel of every organisation. */
export const CHANNEL = "19:helpdeskhelpdesk@thread.tacv2";

/** A bot, in one or more instances on one database, that serves many organisations and hands over to three helpdesks. */
export interface Served {
  readonly serviceUrl: string;
  readonly instances: number;
  readonly store: Store;
  readonly db: Backend["db"];
  readonly smtp: RunningSmtp;
  readonly hook: WebhookServer;
  /** Everything that reached the channel, in order; the n-th was given the id `sent-n`. */
  readonly calls: readonly ConnectorCall[];
  readonly post: (activity: object, instance?: number) => Promise<HttpAnswer>;
  /** Waits until nothing about an organisation waits to be sent. */
  readonly settled: (tenant: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts an instance on each of these databases, which are one, and what is around them; all of it or nothing. */
export async function startServed(
  backends: readonly Backend[],
  tenants: readonly string[],
  more: Partial<BotParts> = {},
): Promise<Served> {
  const [smtp, hook] = await Promise.all([startSmtp(), startWebhookServer()]);
  const begun: Begun = { smtp, hook, bots: [], stores: [] };
  const close = async (): Promise<void> => {
    await Promise.all(begun.bots.map((bot) => bot.close()));
    await Promise.all([
      ...begun.stores.map((store) => store.close()),
      ...backends.slice(begun.stores.length).map(closeBackend),
    ]);
    await Promise.all([smtp.close(), hook.close()]);
  };
  try {
    return { ...(await serve(begun, backends, tenants, more)), close };
  } catch (error) {
    // What still listens would keep the run from ending.
    await Promise.allSettled([close()]);
    throw error;
  }
}

interface Begun {
  readonly smtp: RunningSmtp;
  readonly hook: WebhookServer;
  readonly bots: RunningBot[];
  readonly stores: Store[];
}

async function serve(
  { smtp, hook, bots, stores }: Begun,
  backends: readonly Backend[],
  tenants: readonly string[],
  more: Partial<BotParts>,
): Promise<Omit<Served, "close">> {
  const serviceUrl = (): string => bots[0]?.connector.url ?? "";
  const helpdesk = new Map([
    [
      TEAMS_CHANNEL,
      openTeamsChannel({
        conversation: CHANNEL,
        tenant: TENANT,
        appId: APP_ID,
        members: "everybody",
        get serviceUrl() {
          return serviceUrl();
        },
      }),
    ],
    ["mail", () => ({ ...mailDestination(mailSettings(smtp.port)), unlimited: true as const })],
    [
      "webhook",
      () => ({
        ...webhookDestination({
          url: hook.url,
          keys: [Buffer.alloc(32, 7)],
          callbackKeys: [],
          private: true,
        }),
        unlimited: true as const,
      }),
    ],
  ]);
  for (const backend of backends) {
    const store = await openStore({
      ...backend,
      compile: environmentOf,
      helpdesk: [...helpdesk.keys()],
    });
    stores.push(store);
    bots.push(
      await startRunningBot({
        config: configFor(tenants),
        store,
        dialog: {
          step,
          needs: (state, event, context) => [
            ...historyNeeds(state, event, context),
            ...ticketNeeds(state, event),
          ],
          initialState,
          migrateState,
        },
        provide: provideFrom(store),
        helpdesk,
        pace: { outbox: 40 },
        openFile: openLink,
        // Everything here runs in one process: what takes long is nobody's fault, and changes nothing.
        connector: { patience: { callTimeout: 30_000, pauses: [1, 1, 1] } },
        waits: { press: 30_000, word: 30_000 },
        maySend: (url) => (url ?? "").startsWith(serviceUrl()),
        ...more,
      }),
    );
  }
  const claims = { serviceurl: serviceUrl() };
  const tokens = await Promise.all(bots.map(({ identity }) => identity.sign(claims)));
  const [store, db, first] = [stores[0], backends[0]?.db, bots[0]];
  if (store === undefined || db === undefined || first === undefined) {
    throw new Error("no database was given");
  }
  return {
    serviceUrl: first.connector.url,
    instances: bots.length,
    store,
    db,
    smtp,
    hook,
    calls: first.connector.calls,
    post: (activity, instance = 0) =>
      postJson(`${bots[instance]?.url ?? ""}/api/messages`, activity, {
        authorization: `Bearer ${tokens[instance] ?? ""}`,
      }),
    settled: settling(db),
  };
}

/** A file whose link holds it whole. */
export function linkTo(text: string): string {
  return `held:${encodeURIComponent(text)}`;
}

const openLink: OpenFile = (link) => {
  const bytes = Buffer.from(decodeURIComponent(link.slice(linkTo("").length)));
  return Promise.resolve({
    size: bytes.length,
    bytes: (async function* () {
      yield bytes;
    })(),
  });
};

function configFor(tenants: readonly string[]): Config {
  const config = readConfig({
    PORT: "0",
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_PASSWORD: "secret-of-the-bot",
    MICROSOFT_APP_TENANT_ID: TENANT,
    ALLOWED_TENANTS: [TENANT, ...tenants].join(" "),
    ORGANIZATION_DOMAINS: "contoso.com",
    ADMINS: "*",
  });
  if (isFaulty(config)) throw new Error(config.faults.join("; "));
  return config;
}

/** Makes what waits until nothing of an organisation waits to be sent; however many wait, storage is asked once. */
function settling(db: Backend["db"]): Served["settled"] {
  const waiters = new Map<() => void, string>();
  let looking = false;
  const look = async (): Promise<void> => {
    looking = true;
    while (waiters.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      const before = [...waiters];
      const rows = await db
        .selectFrom("outbox")
        .select("tenant")
        .distinct()
        .where("state", "=", "waiting")
        .execute();
      const busy = new Set(rows.map(({ tenant }) => tenant));
      for (const [resolve, tenant] of before) {
        if (busy.has(tenant)) continue;
        waiters.delete(resolve);
        resolve();
      }
    }
    looking = false;
  };
  return (tenant) =>
    new Promise((resolve) => {
      waiters.set(resolve, tenant);
      if (!looking) void look();
    });
}
