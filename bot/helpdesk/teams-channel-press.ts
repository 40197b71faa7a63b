import {
  CHANNEL_WORDS,
  readHelpdeskPress,
  type HelpdeskPress,
  type Person,
} from "../../dialogs/index.js";
import type { TicketDesk, TicketRef, TicketReferences } from "./desk.js";
import type { ChannelPress, TakePress } from "./kind.js";
import { actOnPress } from "./press.js";
import type { TeamsChannelSettings } from "./teams-channel-settings.js";

/** What taking presses in the helpdesk's channel is made of. */
export interface PressParts {
  readonly settings: TeamsChannelSettings;
  readonly destination: string;
  readonly desk: TicketDesk;
  readonly references: TicketReferences;
  readonly now: () => Date;
}

const VERB = "helpdesk-act";

/** Makes what does what the helpdesk's people press on the cards in their channel, and answers with the card as it then stands. */
export function createTakePress(parts: PressParts): TakePress {
  return async (pressed) => {
    if (pressed.verb !== VERB) return null;
    if (!isInChannel(parts.settings, pressed)) return CHANNEL_WORDS.notHere;
    if (!isMember(parts.settings, pressed.person)) return CHANNEL_WORDS.notMember;
    const press = readHelpdeskPress(pressed.verb, pressed.data);
    const ref = press === null ? null : await refOf(parts, press, pressed);
    if (press === null || ref === null) return CHANNEL_WORDS.unknown;
    // The channel is told as well: whoever did not press sees the card change, and the thread its line.
    const acting = { ...parts, told: true };
    return (await actOnPress(acting, press, ref, pressed.person)) ?? CHANNEL_WORDS.unknown;
  };
}

/** Teams puts the thread behind the channel's own id. */
function isInChannel(
  { tenant, conversation }: TeamsChannelSettings,
  { place }: ChannelPress,
): boolean {
  const [channel] = place.conversation.split(";");
  return place.tenant.toLowerCase() === tenant && channel === conversation;
}

/** INVARIANT: whoever is not named may do nothing; everybody in the channel where that was said. */
function isMember({ members }: TeamsChannelSettings, { id }: Person): boolean {
  return members === "everybody" || members.includes(id.toLowerCase());
}

/**
 * Which ticket a card shows: by the message it stands in. One whose posting nobody confirmed is known by the
 * organisation's own ticket alone, and is from then on the ticket's card where it has no other.
 */
async function refOf(
  { references, desk, destination, settings }: PressParts,
  { ticket: id }: HelpdeskPress,
  { activity }: ChannelPress,
): Promise<TicketRef | null> {
  const found = activity === null ? null : await references.find(destination, activity);
  if (found !== null) return found.id === id ? found : null;
  const ref = { tenant: settings.tenant, id };
  if ((await desk.ticket(ref)) === null) return null;
  if (activity !== null && (await references.get(ref, destination)) === null) {
    await references.put(ref, destination, activity);
  }
  return ref;
}
