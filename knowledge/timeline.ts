/** How sure a date is: read on Microsoft's own page, or known from others who report it. */
export type Certainty = "verified" | "reported";

/** Something that changed what settings mean. */
export interface TimelineEvent {
  readonly id: string;
  /** `YYYY-MM-DD`; the first day of the month where only the month is known. */
  readonly date: string;
  /** One plain sentence. */
  readonly what: string;
  /** A citation ref. */
  readonly citation: string;
  readonly certainty: Certainty;
}

/** The day Skype ended, and with it every setting for Skype users. */
export const SKYPE_RETIRED_ON = "2025-05-05";
/** The last day on which a question about Skype is still about a living service. */
export const LAST_DAY_OF_SKYPE = "2025-05-04";
/** The day Skype for Business Online ended; the server lives on. */
const SKYPE_FOR_BUSINESS_ONLINE_RETIRED_ON = "2021-07-31";
/** The day the roll-out of chat between Teams and Skype was complete. */
const SKYPE_INTEROP_COMPLETE_ON = "2020-06-17";
/** The month in which Teams could first chat with personal accounts. */
export const PERSONAL_ACCOUNTS_SINCE = "2022-01-01";
/** The month by which trial-only tenants came to be refused by default. */
export const TRIAL_TENANTS_REFUSED_SINCE = "2024-07-31";
/** The month from which an external access policy may hold its own domains. */
export const POLICY_DOMAINS_SINCE = "2025-10-01";
/** When the block list could first be left to the security team, by its first name and by its present one. */
export const BLOCK_LIST_DELEGATION = { first: "2025-07-10", renamed: "2025-12-30" } as const;
/** The months in which `CustomizeFederation` was documented. */
export const CUSTOMIZE_FEDERATION = { from: "2024-09-27", to: "2025-03-13" } as const;

/** What happened when, oldest first. */
export const TIMELINE: readonly TimelineEvent[] = [
  {
    id: "skype-needs-srv-record",
    date: "2019-08-15",
    what: "Microsoft closed the site where public IM was arranged; since then a server reaches Skype only through its own federation SRV record.",
    citation: "skype-connectivity",
    certainty: "verified",
  },
  {
    id: "skype-interop-announced",
    date: "2020-03-01",
    what: "Microsoft announced chat and calls between Teams and Skype, switched off at first.",
    citation: "teams-skype-interop-page",
    certainty: "reported",
  },
  {
    id: "skype-interop-complete",
    date: SKYPE_INTEROP_COMPLETE_ON,
    what: "The roll-out of chat and calls between Teams and Skype was complete.",
    citation: "teams-skype-interop-2020#announcement",
    certainty: "verified",
  },
  {
    id: "skype-for-business-online-retired",
    date: SKYPE_FOR_BUSINESS_ONLINE_RETIRED_ON,
    what: "Skype for Business Online ended; users homed online use Teams only. Skype for Business Server and Skype were not affected.",
    citation: "skype-for-business-online-retirement",
    certainty: "verified",
  },
  {
    id: "personal-accounts",
    date: PERSONAL_ACCOUNTS_SINCE,
    what: "Teams users could chat with personal Teams accounts that no organisation manages.",
    citation: "personal-accounts-introduced",
    certainty: "reported",
  },
  {
    id: "lync-2013-end",
    date: "2023-04-11",
    what: "Support for Lync Server 2013 ended.",
    citation: "server-end-of-support",
    certainty: "reported",
  },
  {
    id: "trial-tenants-refused",
    date: TRIAL_TENANTS_REFUSED_SINCE,
    what: "Tenants that hold nothing but trial licences came to be refused unless the admin admits them; it was felt from the end of August.",
    citation: "trusted-organizations#trial-tenants",
    certainty: "reported",
  },
  {
    id: "skype-retirement-announced",
    date: "2025-02-28",
    what: "Microsoft announced the end of Skype and pointed its users to Teams (free).",
    citation: "skype-retirement-announced",
    certainty: "reported",
  },
  {
    id: "skype-retired",
    date: SKYPE_RETIRED_ON,
    what: "Skype ended, and chat between Teams or Skype for Business and Skype with it; the settings for Skype users have had no effect since.",
    citation: "set-cs-tenant-federation-configuration#skype-retirement",
    certainty: "verified",
  },
  {
    id: "server-subscription-edition",
    date: "2025-07-01",
    what: "Skype for Business Server Subscription Edition came out, since October 2025 the only version in support.",
    citation: "server-end-of-support",
    certainty: "reported",
  },
  {
    id: "policy-domain-lists",
    date: POLICY_DOMAINS_SINCE,
    what: "External access policies in Teams got domain lists of their own, between October and December.",
    citation: "policy-domain-lists-announced",
    certainty: "reported",
  },
  {
    id: "server-2015-2019-end",
    date: "2025-10-14",
    what: "Support for Skype for Business Server 2015 and 2019 ended.",
    citation: "server-end-of-support",
    certainty: "reported",
  },
];

/** Whether Skype had ended on a date (`YYYY-MM-DD`). */
export function isSkypeRetired(date: string): boolean {
  return date >= SKYPE_RETIRED_ON;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Writes a date (`YYYY-MM-DD`) as people do: 5 May 2025. */
export function spellDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
