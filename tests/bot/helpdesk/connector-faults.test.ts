import { createRequesterDestination } from "../../../bot/helpdesk/requester.js";
import { belowId, REQUESTER } from "../../../bot/helpdesk/requester-message.js";
import { openTeamsChannel, TEAMS_CHANNEL } from "../../../bot/helpdesk/teams-channel.js";
import { createAdapter } from "../../../bot/connector.js";
import { createSpeak } from "../../../bot/proactive.js";
import { startConnector, type FakeConnector, type Reaction } from "../../support/connector.js";
import {
  again,
  againPerhapsTwice,
  DELIVERED,
  givenUp,
  promisesOfFaults,
  type Becomes,
  type Fault,
  type UnderFault,
} from "../../support/fault-table.js";
import { GROUND_PLACE, type OutboxGround } from "../../support/outbox-ground.js";
import { APP_ID, OurCredentials } from "../../support/our-credentials.js";

interface Spoken extends UnderFault {
  readonly connector: FakeConnector;
}

/** One attempt is a call and, where that may help, one more. */
const CALLS = 2;
const PATIENCE = { callTimeout: 200, pauses: [1] };

const always =
  (reaction: Reaction) =>
  ({ connector }: Spoken): void => {
    connector.react(...Array.from({ length: CALLS }, () => reaction));
  };
const once =
  (...reactions: readonly Reaction[]) =>
  ({ connector }: Spoken): void => {
    connector.react(...reactions);
  };
const refusal = (status: number, code: string) => once({ status, code });
const inTwoMinutes = once({ status: 429, retryAfter: "120" });
const tooBig = { status: 413, code: "MessageSizeTooBig" };

/** What the channel says where it does not take a message; `shutOut` is what becomes of it where we may not write at all. */
const faultsWhere = (shutOut: (fault: string) => Becomes): readonly Fault<Spoken>[] => [
  ["400", always({ status: 400, code: "BadArgument" }), givenUp("status-400-BadArgument")],
  ["400 for the card alone: in plain words", once({ status: 400 }), DELIVERED],
  ["401 BotNotRegistered", refusal(401, "BotNotRegistered"), again("status-401-BotNotRegistered")],
  ["403", once({ status: 403 }), shutOut("status-403")],
  ...(
    [
      "BotDisabledByAdmin",
      "BotNotInConversationRoster",
      "ConversationBlockedByUser",
      "ForbiddenOperationException",
      "MessageWritesBlocked",
      "NotEnoughPermissions",
    ] as const
  ).map((code): Fault<Spoken> => [
    `403 ${code}`,
    refusal(403, code),
    shutOut(`status-403-${code}`),
  ]),
  [
    "403 InvalidBotApiHost, which is a setting's fault",
    refusal(403, "InvalidBotApiHost"),
    again("status-403-InvalidBotApiHost"),
  ],
  [
    "404 ConversationNotFound",
    refusal(404, "ConversationNotFound"),
    shutOut("status-404-ConversationNotFound"),
  ],
  ["412 for a moment", once({ status: 412 }), DELIVERED],
  ["412 for longer", always({ status: 412 }), again("status-412")],
  ["413 for the card: in plain words", once(tooBig), DELIVERED],
  ["413 for the words as well", always(tooBig), givenUp("status-413-MessageSizeTooBig")],
  ["429 for a moment", once({ status: 429 }), DELIVERED],
  ["429 for longer", always({ status: 429 }), again("status-429")],
  ["429 in 120 seconds", inTwoMinutes, again("status-429", 120_000)],
  ["500", once({ status: 500 }), againPerhapsTwice("status-500")],
  ["502 for a moment", once({ status: 502 }), DELIVERED],
  ["502 for longer", always({ status: 502 }), again("status-502")],
  ["503 for longer", always({ status: 503 }), again("status-503")],
  ["504 for longer", always({ status: 504 }), again("status-504")],
  ["a reset", once("reset"), againPerhapsTwice("no-answer")],
  ["silence", once("hang"), againPerhapsTwice("no-answer")],
  ["an answer without an end", once("stall"), againPerhapsTwice("no-answer")],
];

async function begin(): Promise<Pick<Spoken, "connector" | "arrived" | "close">> {
  const connector = await startConnector();
  return {
    connector,
    arrived: () => connector.calls.filter(hasArrived).flatMap(({ body }) => idOfRow(body)),
    close: () => connector.close(),
  };
}

function hasArrived({ reaction }: FakeConnector["calls"][number]): boolean {
  return typeof reaction === "string" || reaction.status < 300;
}

/** What is said below a card bears another id than the row that brings the card up to date. */
function idOfRow(body: Readonly<Record<string, unknown>>): readonly string[] {
  const id = idIn(body);
  return id === belowId(id.replace(/-line$/u, "")) ? [] : [id];
}

function idIn(body: Readonly<Record<string, unknown>>): string {
  return (body["channelData"] as { readonly edgewise: { readonly id: string } }).edgewise.id;
}

const adapter = () =>
  createAdapter({
    registration: null,
    mayCall: () => true,
    credentials: new OurCredentials(),
    patience: PATIENCE,
  });

/** What may befall a card that stands in the chat when it is to show something new. */
const UPDATE_FAULTS: readonly Fault<Spoken>[] = [
  [
    "403 MessageWritesBlocked",
    refusal(403, "MessageWritesBlocked"),
    givenUp("status-403-MessageWritesBlocked"),
  ],
  ["403 NotEnoughPermissions: posted anew", refusal(403, "NotEnoughPermissions"), DELIVERED],
  [
    "404, its message was deleted: posted anew",
    refusal(404, "ActivityNotFoundInConversation"),
    DELIVERED,
  ],
  ["404 without a word: posted anew", once({ status: 404 }), DELIVERED],
  [
    "404 ConversationNotFound",
    refusal(404, "ConversationNotFound"),
    givenUp("status-404-ConversationNotFound"),
  ],
  ["413: in plain words, in its place", once(tooBig), DELIVERED],
  ["500", once({ status: 500 }), againPerhapsTwice("status-500")],
  ["silence", once("hang"), againPerhapsTwice("no-answer")],
];

const openRequester = async ({ store, now }: OutboxGround): Promise<Spoken> => {
  const begun = await begin();
  const { url: serviceUrl } = begun.connector;
  const speak = createSpeak({
    adapter: adapter(),
    appId: APP_ID,
    reference: ({ conversation: id }) =>
      Promise.resolve({
        serviceUrl,
        channelId: "msteams",
        conversation: { id },
        bot: { id: `28:${APP_ID}` },
        scope: "personal",
      }),
    maySend: () => true,
    now,
  });
  return {
    ...begun,
    destination: createRequesterDestination({ desk: store.desk, store, speak, now }),
  };
};

const tellRequester = async (ground: OutboxGround): Promise<void> => {
  await ground.open();
  await ground.desk({ action: "note", note: "Looking into it." });
};

promisesOfFaults<Spoken>({
  name: REQUESTER,
  open: openRequester,
  cause: tellRequester,
  faults: faultsWhere(givenUp),
});

promisesOfFaults<Spoken>({
  name: REQUESTER,
  doing: "updating its card",
  open: openRequester,
  cause: async (ground, { destination }) => {
    await tellRequester(ground);
    await ground.worker({ [REQUESTER]: destination }).work();
    await ground.desk({ action: "resolve", note: "It is allowed now." });
  },
  faults: UPDATE_FAULTS,
});

const SERVED = "19:helpdeskhelpdesk@thread.tacv2";

const openChannel = async ({ store, now }: OutboxGround): Promise<Spoken> => {
  const begun = await begin();
  const open = openTeamsChannel({
    conversation: SERVED,
    serviceUrl: begun.connector.url,
    tenant: GROUND_PLACE.tenant,
    appId: APP_ID,
    members: [],
  });
  const { desk, ticketReferences: references } = store;
  const log = { warn: () => undefined };
  const parts = { desk, references, now, log, adapter: adapter(), maySend: () => true };
  return { ...begun, destination: open(parts as unknown as Parameters<typeof open>[0]) };
};

// An administrator adds the bot to the team, and what waits is sent: nobody has to redrive.
promisesOfFaults<Spoken>({
  name: TEAMS_CHANNEL,
  open: openChannel,
  faults: faultsWhere((fault) => again(fault)),
});
