import { createNoticeWorker, type NoticeWorker } from "../../bot/notices.js";
import { createOutboxWorker, type OutboxWorker } from "../../bot/outbox.js";
import type { Reference, Store } from "../../bot/ports.js";
import { createSendingLimits } from "../../bot/sending-limits.js";
import type { OutboxRow, Sending } from "../../bot/sending.js";
import type { Backend } from "../../bot/storage/backend.js";
import { openDatabase } from "../../bot/storage/database.js";
import { openStore } from "../../bot/storage/store.js";
import { createTurns } from "../../bot/turn.js";
import {
  answerAgain,
  initialState,
  migrateState,
  noticeReply,
  step,
  type DialogEvent,
  type Person,
  type Reply,
} from "../../dialogs/index.js";
import { environmentOf, type FactValue } from "../../knowledge/index.js";
import { collectingChannel } from "./collecting-channel.js";

/** A message that was sent unasked. */
export interface Told {
  readonly row: OutboxRow;
  readonly reply: Reply;
}

/** Conversations over a real store, with what is said unasked and a clock that stands until it is moved. */
export interface Telling {
  readonly store: Store;
  readonly told: Told[];
  readonly outbox: OutboxWorker;
  readonly notices: NoticeWorker;
  readonly now: () => Date;
  /** Lets so many seconds pass. */
  readonly pass: (seconds: number) => void;
  readonly say: (text: string, from?: Person) => Promise<readonly Reply[]>;
  readonly press: (verb: string, from?: Person, data?: object) => Promise<readonly Reply[]>;
  /** Somebody else settles a fact, in a conversation of their own. */
  readonly settle: (name: string, value: FactValue) => Promise<void>;
  /** What the channel does with the next messages; afterwards it takes them. */
  readonly react: (...next: readonly Sending[]) => void;
  /** Lets the quiet minute pass and does all there is to do. */
  readonly tell: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const DANA: Person = { id: "dana", name: "Dana", address: "dana@contoso.com" };

export const TENANT = "t";

/** The facts of an organisation in which everything about organisations is allowed. */
export const OPEN: readonly (readonly [string, FactValue])[] = [
  ["Organization.Topology", "online"],
  ["Organization.Domains", ["contoso.com"]],
  ["tenant.CsTenantFederationConfiguration.AllowFederatedUsers", true],
  ["tenant.CsTenantFederationConfiguration.AllowedDomains", "AllowAllKnownDomains"],
  ["tenant.CsTenantFederationConfiguration.BlockedDomains", []],
  ["tenant.CsTenantFederationConfiguration.AllowTeamsConsumer", true],
  ["tenant.CsExternalAccessPolicy(Global).EnableFederationAccess", true],
  ["tenant.CsExternalAccessPolicy(Global).EnableTeamsConsumerAccess", true],
  ["tenant.User(alice@contoso.com).ExternalAccessPolicy", "none"],
];

/** Begins with an organisation that is open. */
export async function startTelling(
  parts: { readonly backend?: Backend; readonly isAdmin?: (id: string) => boolean } = {},
): Promise<Telling> {
  const store = await openStore({
    ...(parts.backend ?? { db: openDatabase(":memory:") }),
    compile: environmentOf,
  });
  let time = Date.parse("2026-03-02T12:00:00Z");
  let ids = 0;
  const now = (): Date => new Date(time);
  const newId = (): string => `id-${String((ids += 1))}`;
  const isAdmin = ({ id }: Person): Promise<boolean> =>
    Promise.resolve(parts.isAdmin?.(id) ?? true);
  const reactions: Sending[] = [];
  const told: Told[] = [];
  const run = createTurns({
    store,
    dialog: { step, initialState, migrateState },
    ownDomains: ["contoso.com"],
    newId,
    now,
    isAdmin,
    metrics: { clashed: () => undefined },
  });
  const hear = async (event: DialogEvent): Promise<readonly Reply[]> => {
    const replies: Reply[] = [];
    const channel = collectingChannel(replies, newId);
    const { id, scope = "personal" } = event.from;
    const place = { tenant: TENANT, conversation: `with-${id}` };
    await run({ place, activity: newId(), event, reference: { ...REFERENCE, scope } }, channel);
    return replies;
  };
  const outbox = createOutboxWorker({
    store: store.outbox,
    destinations: new Map([
      [
        "notice",
        {
          send: (row) => {
            const reaction = reactions.shift() ?? { kind: "sent" };
            const [reply] = JSON.parse(row.payload) as readonly [Reply];
            if (hasArrived(reaction)) told.push({ row, reply });
            return Promise.resolve(reaction);
          },
        },
      ],
    ]),
    limits: createSendingLimits(),
    owner: "here",
    now,
    random: () => 0.5,
    log: { info: () => undefined, warn: () => undefined },
  });
  const notices = createNoticeWorker({
    store: { ...store.notices, environment: store.environment, changes: store.changes },
    noticing: { answerAgain, noticeReply },
    isAdmin,
    ownDomains: ["contoso.com"],
    newId,
    now,
  });
  const telling: Telling = {
    store,
    told,
    outbox,
    notices,
    now,
    pass: (seconds) => {
      time += seconds * 1000;
    },
    say: (text, from = DANA) => hear({ kind: "message", text, from }),
    press: (verb, from = DANA, data = {}) =>
      hear({ kind: "action", verb, data: { ...data }, from }),
    settle: (name, value) => settleFact(store, TENANT, now(), [name, value]),
    react: (...next) => void reactions.push(...next),
    tell: async () => {
      time += 61_000;
      await notices.work();
      await outbox.work();
    },
    close: () => store.close(),
  };
  for (const [name, value] of OPEN) await telling.settle(name, value);
  return telling;
}

/** What may have arrived has, here. */
function hasArrived(sending: Sending): boolean {
  return sending.kind === "sent" || (sending.kind === "retry" && sending.arrived === "perhaps");
}

/** Erin settles a fact, in a conversation of her own. */
export async function settleFact(
  store: Store,
  tenant: string,
  now: Date,
  [name, value]: readonly [string, FactValue],
): Promise<void> {
  const place = { tenant, conversation: "with-erin" };
  const { revision } = await store.conversation(place);
  const environment = await store.environment(tenant);
  const at = now.toISOString();
  const outcome = await store.commit({
    place,
    activity: null,
    at,
    state: initialState(),
    replies: [],
    effects: [{ kind: "settle", evidence: [{ name, value, source: "message", at, by: "Erin" }] }],
    by: { id: "erin", name: "Erin" },
    conversationRevision: revision,
    environmentRevision: environment.revision,
  });
  if (outcome !== "stored") throw new Error(outcome);
}

const REFERENCE: Reference = {
  serviceUrl: "http://127.0.0.1/",
  channelId: "msteams",
  conversation: { id: "c" },
  bot: { id: "28:bot" },
  scope: "personal",
};
