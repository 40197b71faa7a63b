import { z } from "zod/v4";
import type { Config } from "../config.js";
import { isAllowedServiceUrl } from "../gate.js";
import { absent, faultsOf, setting, settings, type Env, type SettingFaults } from "./setting.js";

/** Which channel is the helpdesk's, and who may work there. */
export interface TeamsChannelSettings {
  /** The channel's conversation, as Teams names it. */
  readonly conversation: string;
  readonly serviceUrl: string;
  /** The organisation whose channel it is, lower case. */
  readonly tenant: string;
  /** The bot's registration, as which it speaks. */
  readonly appId: string;
  /** Object ids, lower case; or everybody in that channel. */
  readonly members: "everybody" | readonly string[];
}

const CHANNEL = /^19:[\w-]{10,200}@thread\.(?:tacv2|skype)$/u;
const MEMBER = /^(?:\*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;
const PUBLIC_CLOUD = "https://smba.trafficmanager.net/teams/";
const MOST_MEMBERS = 1000;

/** The variables, each by its own rule; what they need of the bot's own is `readTeamsChannelSettings`' matter. */
export const TEAMS_CHANNEL_SHAPE = {
  TEAMS_CHANNEL: setting(
    z.string().regex(CHANNEL, "is not a channel's id such as 19:…@thread.tacv2"),
  ),
  TEAMS_SERVICE_URL: setting(z.string()).transform((url) => url ?? PUBLIC_CLOUD),
  HELPDESK_MEMBERS: settings(
    z.string().toLowerCase().regex(MEMBER, "holds something that is neither an object id nor *"),
    MOST_MEMBERS,
  ),
};

/** Reads which channel is the helpdesk's; names every fault at once, and never a value. */
export function readTeamsChannelSettings(
  env: Env,
  { registration, serviceUrlHosts }: Pick<Config, "registration" | "serviceUrlHosts">,
): TeamsChannelSettings | SettingFaults {
  const why = "a helpdesk in a channel of Teams needs it";
  const needed = absent(env, ["TEAMS_CHANNEL", "HELPDESK_MEMBERS"], why);
  const read = z.object(TEAMS_CHANNEL_SHAPE).safeParse(env);
  if (!read.success) return { faults: [...faultsOf(read.error), ...needed] };
  const { TEAMS_CHANNEL: conversation, TEAMS_SERVICE_URL: serviceUrl } = read.data;
  const hosts = new Set(serviceUrlHosts);
  const faults = [
    ...needed,
    ...(isAllowedServiceUrl(serviceUrl, { local: false, hosts })
      ? []
      : ["TEAMS_SERVICE_URL is not an https address of Teams, or of SERVICE_URL_HOSTS"]),
    ...(registration === null ? ["HELPDESK holds teams-channel, which LOCAL=1 cannot reach"] : []),
  ];
  if (faults.length > 0 || conversation === undefined || registration === null) return { faults };
  const members = read.data.HELPDESK_MEMBERS;
  return {
    conversation,
    serviceUrl,
    tenant: registration.tenantId.toLowerCase(),
    appId: registration.appId,
    members: members.includes("*") ? "everybody" : members,
  };
}
