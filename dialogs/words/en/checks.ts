import { checkById, type Side } from "../../../knowledge/index.js";
import { inert } from "../inert.js";

/** Why the answer is no, as half a sentence, by the id of the check that fails. */
export const REASONS: Readonly<Record<string, string>> = {
  "server/federation-enabled": "federation is switched off on your Access Edge",
  "server/user-federation":
    "the external access policy in force on the server does not let the user reach other organisations",
  "server/domain-allowed":
    "the server has no open federation and the domain is not on its allowed list",
  "server/domain-not-blocked": "the domain is on the server's blocked list",
  "server/hosting-provider":
    "the server has no enabled hosting provider for partners in Microsoft 365",
  "server/skype-provider": "Skype is not enabled as a public provider on the server",
  "server/user-public-cloud":
    "the external access policy in force on the server does not let the user reach Skype users",
  "server/user-public-cloud-av":
    "the external access policy in force on the server does not allow calls with Skype users",
  "server/public-federation":
    "federation is switched off on your Access Edge, and Skype needs it too",
  "server/unmanaged-supported":
    "Skype for Business Server cannot reach personal Teams accounts at all",
  "tenant/federation-enabled": "external access is switched off in Microsoft 365",
  "tenant/user-federation":
    "the external access policy in force in Microsoft 365 does not let the user reach other organisations",
  "tenant/domain-allowed": "the domain is not allowed in Microsoft 365",
  "tenant/domain-not-blocked": "the domain is blocked in Microsoft 365",
  "tenant/trial-tenant":
    "the other organisation has only trial licences, and your tenant does not admit those",
  "tenant/skype-users": "Skype users are switched off in Microsoft 365",
  "tenant/user-skype":
    "the external access policy in force in Microsoft 365 does not let the user reach Skype users",
  "tenant/unmanaged-allowed": "personal Teams accounts are switched off in Microsoft 365",
  "tenant/user-unmanaged":
    "the external access policy in force in Microsoft 365 does not let the user reach personal Teams accounts",
  "tenant/unmanaged-inbound": "personal Teams accounts may not start a conversation with you",
  "tenant/user-unmanaged-inbound":
    "the external access policy in force does not let personal Teams accounts start a conversation",
  "partner/trusts-us": "the other organisation does not admit yours",
  "service/skype-available": "Skype was retired on 5 May 2025",
  "service/skype-modality": "Teams and Skype users can only chat, call and find each other",
  "server/trial-tenant":
    "the other organisation has only trial licences, and those never reach Skype for Business Server",
  "service/unmanaged-cloud":
    "personal Teams accounts can only be reached from Microsoft's commercial cloud",
  "service/skype-cloud": "Skype users can only be reached from Microsoft's commercial cloud",
};

/** Reasons in the order in which they should be read: what no setting can change comes first. */
export function reasonOrder(id: string): number {
  if (id === "service/skype-available") return 0;
  if (id.startsWith("service/")) return 1;
  return id.endsWith("federation-enabled") ? 2 : 3;
}

const SHORT_SIDES: Readonly<Record<Side, string>> = { server: "server", tenant: "Microsoft 365" };

/** A check's name for people, with the side it looks at. */
export function checkLabel(id: string): string {
  const check = checkById(id);
  if (check === undefined) return inert(id, 120);
  return check.side === null ? check.label : `${check.label} (${SHORT_SIDES[check.side]})`;
}

/** What must hold, in a sentence. */
export function checkSays(id: string): string {
  return checkById(id)?.says ?? "";
}

/** Whose word a check's basis is, and who can change it, in a few words. */
export function standing(
  basis: "document" | "reference" | "community",
  party: "own" | "partner" | "service",
): string {
  return `${BASIS_WORDS[basis]}; ${PARTY_WORDS[party]}`;
}

const BASIS_WORDS = {
  document: "stated by Microsoft's guidance",
  reference: "stated by another Microsoft page",
  community: "said by somebody in the community",
} as const;

const PARTY_WORDS = {
  own: "yours to change",
  partner: "the other organisation's to change",
  service: "Microsoft's to change",
} as const;
