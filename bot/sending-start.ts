import { randomUUID } from "node:crypto";
import type { IsAdmin } from "./admins.js";
import type { Breaker } from "./breaker.js";
import type { Config } from "./config.js";
import type { Adapter } from "./connector.js";
import { asError } from "./errors.js";
import { LOCAL_NOTICES, noticesRoute } from "./local/notices.js";
import { createTicketAnswers } from "./helpdesk/answers.js";
import type { Helpdesk } from "./helpdesk/index.js";
import { REQUESTER } from "./helpdesk/requester-message.js";
import { createRequesterDestination } from "./helpdesk/requester.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import { createNoticeWorker, type Noticing } from "./notices.js";
import { createOutboxWorker, type OutboxWorker } from "./outbox.js";
import type { Store } from "./ports.js";
import { conversationDestination, createSpeak } from "./proactive.js";
import { REPLY } from "./reply-message.js";
import { createSendingLimits } from "./sending-limits.js";
import type { Destination } from "./sending.js";
import type { Route, RunningServer } from "./server.js";
import { createUnnamed } from "./unnamed.js";
import { withEndingsKept } from "./unrecorded.js";
import { createReplyDestination } from "./unsaid.js";

/** What speaking unasked is made of. */
export interface SendingParts {
  readonly config: Pick<Config, "local" | "registration" | "ownDomains">;
  readonly store: Store;
  readonly adapter: Adapter;
  readonly isAdmin: IsAdmin;
  readonly maySend: (serviceUrl: string) => boolean;
  readonly helpdesk: Helpdesk;
  readonly noticing?: Noticing;
  readonly pace?: Partial<Pace>;
  /** Told by the turns as well, which speak in the same conversations. */
  readonly breaker: Breaker;
  readonly now: () => Date;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** How often storage is looked at, milliseconds. */
export interface Pace {
  readonly outbox: number;
  readonly notices: number;
  readonly tidy: number;
}

// A look at an index; sooner would not be noticed by anybody who is told something unasked.
const PACE: Pace = { outbox: 2000, notices: 5000, tidy: 60 * 60 * 1000 };

/** What goes on beside the turns. */
export interface Sending {
  /** What the local page may ask for. */
  readonly routes: readonly Route[];
  /** Takes on nothing more; resolves when what is under way has ended. */
  readonly stop: () => Promise<void>;
}

/** Begins to send what waits, and to look for answers that changed. */
export function startSending(parts: SendingParts): Sending {
  const { config, store, now, log } = parts;
  const owner = randomUUID();
  const destinations = destinationsOf(parts);
  const outbox = createOutboxWorker({
    store: withEndingsKept(store.outbox, log),
    destinations,
    limits: createSendingLimits(),
    breaker: parts.breaker,
    onEnd: parts.metrics.delivered,
    owner,
    now,
    random: Math.random,
    log,
  });
  const named = [...destinations.keys()];
  const unnamed = createUnnamed({ store: store.outbox, named, owner, now, log });
  let begun = false;
  const send = async (): Promise<void> => {
    // INVARIANT: before anything newer goes to a destination that is named again.
    if (!begun) await unnamed.begin();
    begun = true;
    await store.takeOver(now().toISOString()).catch((error: unknown) => {
      // What else waits must not wait for that.
      log.warn({ error: asError(error).message }, "what was left unsaid was not taken over");
    });
    await outbox.work();
  };
  const stops = [
    every(parts.pace?.outbox ?? PACE.outbox, send, log),
    every(parts.pace?.tidy ?? PACE.tidy, unnamed.giveUp, log),
    ...noticing(parts, outbox),
  ];
  return {
    routes: config.local ? [noticesRoute(store.notices, store.desk)] : [],
    stop: async () => {
      await Promise.all([...stops.map((stop) => stop()), outbox.stop()]);
      await parts.helpdesk.close();
    },
  };
}

function noticing(parts: SendingParts, outbox: OutboxWorker): readonly (() => Promise<void>)[] {
  const { store, noticing: thinking, isAdmin, config, now, log, pace } = parts;
  if (thinking === undefined) return [];
  const worker = createNoticeWorker({
    store: { ...store.notices, environment: store.environment, changes: store.changes },
    noticing: thinking,
    isAdmin,
    ownDomains: config.ownDomains,
    newId: randomUUID,
    now,
  });
  const answers = createTicketAnswers({
    store: { ...store.ticketAnswers, environment: store.environment },
    answerAgain: thinking.answerAgain,
    isAdmin,
    ownDomains: config.ownDomains,
    now,
  });
  const tell = async (): Promise<void> => {
    const told = (await worker.work()) + (await answers.work());
    if (told > 0) await outbox.work();
  };
  return [
    every(pace?.notices ?? PACE.notices, tell, log),
    every(pace?.tidy ?? PACE.tidy, worker.tidy, log),
  ];
}

function destinationsOf(parts: SendingParts): ReadonlyMap<string, Destination> {
  return new Map([...parts.helpdesk.destinations, ...conversationsOf(parts)]);
}

/** What is said in people's conversations: that an answer changed, and what happened to their tickets. */
function conversationsOf(parts: SendingParts): ReadonlyMap<string, Destination> {
  const { config, adapter, store, maySend, now } = parts;
  // On the local page nobody is known by an id, nor asked for one.
  const { appId } = config.registration ?? { appId: "" };
  const speaking = { adapter, appId, reference: store.reference, maySend, now };
  const speak = createSpeak(speaking);
  const replies = createReplyDestination({ store, speak });
  if (config.local) {
    return new Map([
      [NOTICE, LOCAL_NOTICES],
      [REQUESTER, LOCAL_NOTICES],
      [REPLY, replies],
    ]);
  }
  return new Map([
    [REPLY, replies],
    [NOTICE, conversationDestination(speaking)],
    [REQUESTER, createRequesterDestination({ desk: store.desk, store, speak, now })],
  ]);
}

const NOTICE = "notice";

/** Does something again and again, a while after it last ended; gives what ends that and waits for what is under way. */
function every(pause: number, work: () => Promise<unknown>, log: Log): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running = Promise.resolve();
  const plan = (): void => {
    timer = setTimeout(() => {
      running = work()
        .catch((error: unknown) => {
          // Nothing is lost: what was to be done is in storage, and is looked for again.
          log.warn({ error: asError(error).message }, "what goes on beside the turns failed");
        })
        .then(() => {
          if (!stopped) plan();
        });
    }, pause).unref();
  };
  plan();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}

/** A server that ends what goes on beside the turns before it says that it is closed. */
export function withSending(server: RunningServer, sending: Sending): RunningServer {
  return {
    ...server,
    close: async () => {
      await Promise.all([server.close(), sending.stop()]);
    },
  };
}
