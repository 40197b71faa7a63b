import { EMPTY_SUMMARY, type Summary } from "../../dialogs/tickets/summary.js";
import {
  openTicket,
  type Ticket,
  type TicketAction,
  type TicketDraft,
} from "../../dialogs/tickets/ticket.js";
import { act, isTicketRefusal, type TicketActor } from "../../dialogs/tickets/transitions.js";

/** When every ticket made here was opened. */
export const OPENED_AT = "2026-11-21T12:00:00.000Z";

/** The requester of every ticket made here. */
export const DANA_ACTS: TicketActor = { id: "dana", name: "Dana Admin", side: "requester" };
/** Somebody of the helpdesk. */
export const HELPDESK: TicketActor = { id: "hugo", name: "Hugo Helpdesk", side: "helpdesk" };
/** Edgewise itself. */
export const EDGEWISE: TicketActor = { id: "", name: "Edgewise", side: "edgewise" };

/** A summary with something in every part. */
export const SUMMARY_SAMPLE: Summary = {
  ...EMPTY_SUMMARY,
  question: {
    typed: "can alice@contoso.com chat with carol@fabrikam.com?",
    read: "Can alice@contoso.com chat with carol@fabrikam.com?",
  },
  answer: {
    word: "No",
    sentence: "alice@contoso.com can't chat with carol@fabrikam.com: the domain is blocked.",
    asOf: "2026-11-21",
    deciding: [
      {
        check: "Domain not blocked (Microsoft 365)",
        sources: ["A page, 2024, https://learn.microsoft.com/page"],
      },
    ],
    sources: [],
  },
  facts: [
    {
      name: "tenant.CsTenantFederationConfiguration.BlockedDomains",
      title: "Blocked domains, Microsoft 365",
      value: "fabrikam.com",
      source: "tenant/federation.txt:7",
      age: "1 day ago",
    },
  ],
  missing: [
    {
      name: "Organization.Topology",
      title: "Topology",
      cmdlet: "Get-CsTenantFederationConfiguration",
    },
  ],
  tried: [{ asked: "can alice@contoso.com call bob@outlook.com?", answered: "Yes" }],
  remediation: [
    {
      check: "Domain not blocked (Microsoft 365)",
      advice: "",
      commands: ["Set-CsTenantFederationConfiguration -BlockedDomains @{}"],
    },
  ],
};

/** A draft of Dana's, changed as told. */
export function draftOf(change: Partial<TicketDraft> = {}): TicketDraft {
  return {
    id: "7a0f6f3e-0000-4000-8000-000000000012",
    number: 12,
    urgency: "normal",
    requester: { id: "dana", name: "Dana Admin", address: "dana@contoso.com" },
    contact: "dana@contoso.com",
    summary: SUMMARY_SAMPLE,
    note: "It worked last week.",
    question: null,
    card: "card-1",
    ...change,
  };
}

/** A ticket of Dana's, changed as told. */
export function ticketOf(change: Partial<Ticket> = {}): Ticket {
  const opened = openTicket(draftOf(), { tenant: "contoso", conversation: "chat-1" }, OPENED_AT);
  return { ...opened, ...change };
}

/** A ticket once somebody has done something to it, an hour after it was opened where nothing else is said. */
export function acted(
  ticket: Ticket,
  action: TicketAction,
  note: string | null = null,
  by: TicketActor = HELPDESK,
  at = "2026-11-21T13:00:00.000Z",
): Ticket {
  const after = act(ticket, { action, note }, by, at);
  if (isTicketRefusal(after)) throw new Error(after.refused);
  return after;
}
