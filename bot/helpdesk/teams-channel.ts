import { entryLines, helpdeskReply, type Ticket } from "../../dialogs/index.js";
import { mendableSending, sendingOf } from "../channel-refusals.js";
import type { Reference } from "../ports.js";
import { createSpeak, lookIn, speakInPlace, type Speak, type Spoken } from "../proactive.js";
import type { OutboxRow, Sending } from "../sending.js";
import type { TicketMessage } from "./desk.js";
import type { HelpdeskKind, HelpdeskParts, OpenDestination } from "./kind.js";
import { belowId } from "./requester-message.js";
import { createTakePress } from "./teams-channel-press.js";
import {
  readTeamsChannelSettings,
  TEAMS_CHANNEL_SHAPE,
  type TeamsChannelSettings,
} from "./teams-channel-settings.js";
import { readTicketMessage } from "./ticket-message.js";

/** The name under which a channel of Teams is a destination. */
export const TEAMS_CHANNEL = "teams-channel";

/** A helpdesk in a channel of Teams, as HELPDESK names it. */
export const TEAMS_CHANNEL_KIND: HelpdeskKind = {
  variables: Object.keys(TEAMS_CHANNEL_SHAPE),
  inChannel: true,
  read: (env, config) => {
    const settings = readTeamsChannelSettings(env, config);
    return "faults" in settings ? settings : openTeamsChannel(settings);
  },
};

/** The parts of which sending to the channel is made. */
type ChannelParts = Pick<HelpdeskParts, "desk" | "references" | "now">;

/** Makes what opens the helpdesk's channel: one card for each ticket, updated in place, and a line in its thread for each change. */
export function openTeamsChannel(settings: TeamsChannelSettings): OpenDestination {
  return (parts) => {
    const { adapter, maySend, desk, references, now } = parts;
    const speak = createSpeak({
      adapter,
      appId: settings.appId,
      reference: ({ conversation }) => Promise.resolve(referenceIn(settings, conversation)),
      maySend,
      now,
    });
    const waiting = createWaiting(parts);
    return {
      send: async (row) => waiting(await sendTo(settings, speak, parts, row)),
      press: createTakePress({ settings, destination: TEAMS_CHANNEL, desk, references, now }),
      check: async () =>
        maySend(settings.serviceUrl)
          ? faultsIn(settings, parts)
          : ["TEAMS_SERVICE_URL is where nothing may be sent"],
    };
  };
}

/** What keeps us from speaking in the channel, in a line; nothing where the service lets us in. */
async function faultsIn(
  settings: TeamsChannelSettings,
  { adapter, now }: Pick<HelpdeskParts, "adapter" | "now">,
): Promise<readonly string[]> {
  const { appId, conversation } = settings;
  try {
    await lookIn({ adapter, appId }, referenceIn(settings, conversation));
    return [];
  } catch (error) {
    const sending = sendingOf(error, now());
    const fault = sending.kind === "sent" ? "" : sending.fault;
    return [`TEAMS_CHANNEL can't be reached: ${fault}; ${adviceFor(fault)}`];
  }
}

function adviceFor(fault: string): string {
  if (/^status-40[34]/u.test(fault)) {
    return "add the bot to the channel's team, and see that this is the channel's id";
  }
  return fault.startsWith("status-401")
    ? "see that MICROSOFT_APP_ID and its password are right, and the bot is registered for Teams"
    : "what is for it is tried again";
}

function referenceIn(
  { serviceUrl, tenant, appId }: TeamsChannelSettings,
  conversation: string,
): Reference {
  return {
    serviceUrl,
    channelId: "msteams",
    conversation: { id: conversation, conversationType: "channel", tenantId: tenant },
    bot: { id: `28:${appId}` },
    scope: "group",
  };
}

/** INVARIANT: what is shown is the ticket as it stands now, so that no late row shows an earlier one. */
async function sendTo(
  settings: TeamsChannelSettings,
  speak: Speak,
  parts: ChannelParts,
  row: OutboxRow,
): Promise<Sending> {
  const message = readTicketMessage(row.payload);
  if (message === null) return { kind: "gone", fault: "payload", unreachable: false };
  const { tenant, id } = message.ticket;
  const ticket = (await parts.desk.ticket({ tenant, id })) ?? message.ticket;
  const { sending, activity } = await show(settings, speak, parts, row, ticket);
  if (sending.kind !== "sent" || activity === null || message.entry === 0) return sending;
  const thread = `${settings.conversation};messageid=${activity}`;
  return (await speak(lineRow(row, thread), { text: lineOf(message) }, null)).sending;
}

const SHUT_OUT =
  "the bot may not write in TEAMS_CHANNEL: add it to the channel's team; what waits is then sent by itself";

/** Makes what lets wait what the channel refuses because the bot is not in its team, and says so once until it goes well again. */
function createWaiting({ log }: Pick<HelpdeskParts, "log">): (sending: Sending) => Sending {
  let isSaid = false;
  return (sending) => {
    const so = mendableSending(sending);
    if (sending.kind === "sent") isSaid = false;
    if (so === sending || sending.kind === "sent") return so;
    if (!isSaid) log.warn({ fault: sending.fault }, SHUT_OUT);
    isSaid = true;
    return so;
  };
}

/** Updates the ticket's card; posts it where there is none, or none any more. */
async function show(
  { conversation }: TeamsChannelSettings,
  speak: Speak,
  { references, now }: ChannelParts,
  row: OutboxRow,
  ticket: Ticket,
): Promise<Spoken> {
  const there = { ...row, place: { ...row.place, conversation } };
  const reply = helpdeskReply(ticket, null, { card: ticket.id, now: now().toISOString() });
  const stands = await references.get(ticket, TEAMS_CHANNEL);
  const shown = await speakInPlace(speak, there, reply, stands);
  if (shown.activity !== null && shown.activity !== stands) {
    await references.put(ticket, TEAMS_CHANNEL, shown.activity);
  }
  return shown;
}

/** INVARIANT: a line has an id of its own, the same for every attempt. */
function lineRow(row: OutboxRow, conversation: string): OutboxRow {
  return { ...row, id: belowId(row.id), place: { ...row.place, conversation } };
}

function lineOf({ ticket, entry }: TicketMessage): string {
  const happened = ticket.entries[entry];
  return happened === undefined ? "" : entryLines(happened).join("\n\n");
}
