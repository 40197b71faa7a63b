import { randomUUID } from "node:crypto";
import { LOCAL_TENANT } from "./activity.js";
import { adminsFrom, type GroupsOf, type IsAdmin } from "./admins.js";
import { createApplication } from "./application.js";
import { openAttachments } from "./attachments.js";
import { createBring } from "./bringing.js";
import { createBreaker } from "./breaker.js";
import type { Config } from "./config.js";
import { asError } from "./errors.js";
import { CHANNEL_ISSUER, createAdapter, type AdapterParts } from "./connector.js";
import { askDirectory } from "./directory.js";
import { isAllowedServiceUrl, tenantOf, type GatePolicy, type ReceivedActivity } from "./gate.js";
import { createLateTurns } from "./in-time.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import { createUploads, type Uploads } from "./local/uploads.js";
import type { Dialog, OpenFile, Provide, Store } from "./ports.js";
import { receiveWith } from "./receive.js";
import { REPLY } from "./reply-message.js";
import { openHelpdesk, type ChosenHelpdesk, type Helpdesk } from "./helpdesk/index.js";
import { startSending, withSending, type Pace } from "./sending-start.js";
import type { Noticing } from "./notices.js";
import { startServer, type Route, type RunningServer } from "./server.js";
import { createTurns } from "./turn.js";
import { createUpload, uploadOnce, type Upload } from "./upload.js";
import { WAITS, type Waits } from "./waits.js";

/** What a bot is built from. */
export interface BotParts {
  readonly config: Config;
  readonly store: Store;
  readonly dialog: Dialog;
  /** Fetches what steps need beyond their context. */
  readonly provide?: Provide;
  readonly routes: readonly Route[];
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Date;
  /** Who is a member of which group; Microsoft's directory where nothing else is given. */
  readonly groupsOf?: GroupsOf;
  /** For another cloud than the public one, and for tests. */
  readonly connector?: Partial<AdapterParts>;
  readonly maySend?: GatePolicy["maySend"];
  /** How people are told that an answer has changed; nobody is where it is absent. */
  readonly noticing?: Noticing;
  /** The ways to the helpdesk; none where it is absent. */
  readonly helpdesk?: ChosenHelpdesk;
  readonly pace?: Partial<Pace>;
  readonly waits?: Partial<Waits>;
  /** Opens attached files; where nothing else is given, from Teams' stores, in local mode from the page. */
  readonly openFile?: OpenFile;
  /** Stores files where people take them; absent for OneDrive. */
  readonly upload?: Upload;
}

/** Puts the parts together and starts listening. */
export async function startBot(parts: BotParts): Promise<RunningServer> {
  const { config, store, log, metrics } = parts;
  const policy: GatePolicy = {
    local: config.local,
    allowedTenants: new Set(config.allowedTenants),
    issuer: parts.connector?.trust?.issuer ?? CHANNEL_ISSUER,
    maySend: parts.maySend ?? ruleOf(config),
  };
  const adapter = createAdapter({
    registration: config.registration,
    mayCall: policy.maySend,
    ...parts.connector,
  });
  const isAdmin = adminsOf(parts);
  const uploads = createUploads();
  const open = openerOf(parts, uploads);
  const breaker = createBreaker();
  const runTurn = createTurns({
    store,
    bring: createBring({ store, open, isAdmin, newId: randomUUID, now: parts.now, log }),
    dialog: parts.dialog,
    ...(parts.provide !== undefined && { provide: parts.provide }),
    ownDomains: config.ownDomains,
    evidenceMaxAgeDays: config.evidenceMaxAgeDays,
    isAdmin,
    newId: randomUUID,
    ...(config.registration !== null && { bot: `28:${config.registration.appId}` }),
    now: parts.now,
    metrics,
    log,
    onSpoken: () => {
      breaker.count(REPLY, true, parts.now().getTime());
    },
  });
  const helpdesk = openHelpdesk(parts.helpdesk ?? new Map(), {
    config,
    desk: store.desk,
    references: store.ticketReferences,
    adapter,
    reference: store.reference,
    maySend: policy.maySend,
    newId: randomUUID,
    now: parts.now,
    log,
  });
  const waits = { ...WAITS, ...parts.waits };
  const app = createApplication({
    waits,
    adapter,
    runTurn,
    helpdeskPress: helpdesk.press,
    tenantOf: (activity) => tenantIn(activity as unknown as ReceivedActivity, policy),
    newId: randomUUID,
    now: parts.now,
    recordFeedback: store.recordFeedback,
    answerTo: store.answer,
    isAdmin,
    upload: uploadOnce(parts.upload ?? createUpload()),
    log,
    metrics,
  });
  metrics.watchOutbox(store.outbox.count);
  const sending = startSending({
    ...{ ...parts, helpdesk, adapter, breaker, isAdmin },
    maySend: policy.maySend,
  });
  sayFaults(helpdesk, log);
  const late = createLateTurns((error) => {
    log.warn({ error: asError(error).message }, "a turn failed after its press was answered");
  });
  const server = await startServer(
    {
      receive: receiveWith({
        adapter,
        policy,
        run: async (context) => {
          await app.run(context);
        },
        pressLimit: waits.press,
        keep: late.keep,
        now: parts.now,
        log,
      }),
      local: config.local,
      metricsPublic: config.metricsPublic,
      routes: [
        ...(config.local ? [...parts.routes, ...sending.routes, uploads.route] : []),
        ...helpdesk.routes,
      ],
      ping: store.ping,
      log,
      metrics,
    },
    config.port,
  );
  return withSending(
    {
      ...server,
      close: async () => {
        await server.close();
        await late.ended();
      },
    },
    sending,
  );
}

/** What cannot be reached now waits in the outbox: no reason not to start, but one to say so. */
function sayFaults({ check }: Helpdesk, log: Log): void {
  void check().then((faults) => {
    for (const fault of faults) log.warn({}, fault);
  });
}

function adminsOf({ config, groupsOf, now, log }: BotParts): IsAdmin {
  return adminsFrom({
    rule: config.admins,
    groupsOf: groupsOf ?? directoryOf(config, now),
    now,
    log,
  });
}

function openerOf({ config, openFile }: BotParts, uploads: Uploads): OpenFile {
  return openFile ?? (config.local ? uploads.open : openAttachments());
}

function directoryOf({ registration }: Config, now: () => Date): GroupsOf {
  return registration === null ? () => Promise.resolve([]) : askDirectory(registration, now);
}

function ruleOf({ local, serviceUrlHosts }: Config): GatePolicy["maySend"] {
  const hosts = new Set(serviceUrlHosts);
  return (serviceUrl) => isAllowedServiceUrl(serviceUrl, { local, hosts });
}

function tenantIn(activity: ReceivedActivity, { local }: GatePolicy): string {
  const tenant = local ? LOCAL_TENANT : tenantOf(activity);
  // INVARIANT: the gate has admitted it, so it names one.
  if (tenant === null) throw new Error("an admitted activity names no tenant");
  return tenant;
}
