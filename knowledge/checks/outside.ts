import type { Case } from "../case.js";
import type { Check, Finding } from "../check.js";
import type { Modality } from "../question.js";
import { SKYPE_RETIRED_ON } from "../timeline.js";
import { mustBe, settled, unsettled } from "./finding.js";

/** What the other organisation decides. */
export const PARTNER_CHECKS: readonly Check[] = [
  {
    id: "partner/trusts-us",
    label: "The partner admits us",
    says: "The other organisation admits ours.",
    side: null,
    peers: ["organization"],
    basis: "document",
    party: "partner",
    citations: ["external-meetings-and-chat-2024#hybrid"],
    test: (of) => mustBe(of.environment.partner(of.question.peer.domain).trustsUs, true),
  },
];

/** What Microsoft's services decide. */
export const SERVICE_CHECKS: readonly Check[] = [
  {
    id: "service/skype-available",
    label: "Skype still exists",
    says: "The date asked about is before Skype's retirement on 5 May 2025.",
    side: null,
    peers: ["skype"],
    basis: "reference",
    party: "service",
    citations: ["set-cs-tenant-federation-configuration", "cs-external-access-policy-server"],
    test: (of) => settled(of.asOf < SKYPE_RETIRED_ON ? "holds" : "fails", []),
  },
  {
    id: "service/skype-modality",
    label: "What works with Skype",
    says: "Skype interop carries one-to-one chat, calls and video, and finds people by e-mail address.",
    side: null,
    peers: ["skype"],
    basis: "document",
    party: "service",
    citations: ["teams-skype-interop-2020#announcement", "teams-skype-interop-page"],
    test: (of) => settled(carriedBySkype(of) ? "holds" : "fails", []),
  },
  {
    id: "service/skype-cloud",
    label: "Commercial cloud",
    says: "The tenant is in Microsoft's commercial cloud.",
    side: "tenant",
    peers: ["skype"],
    basis: "reference",
    party: "service",
    citations: ["teams-skype-interop-page", "trusted-organizations"],
    test: commercialCloud,
  },
  {
    id: "service/unmanaged-cloud",
    label: "Commercial cloud",
    says: "The tenant is not known to be in a government or national cloud, where chat with personal Teams accounts does not exist.",
    side: "tenant",
    peers: ["unmanaged"],
    basis: "reference",
    party: "service",
    citations: ["trusted-organizations"],
    test: (of) => {
      const cloud = of.environment.slot("Organization.Cloud");
      return cloud.value === undefined || cloud.value === "commercial"
        ? null
        : settled("fails", [cloud]);
    },
  },
];

const CARRIED: Readonly<Record<Modality, boolean>> = {
  chat: true,
  call: true,
  video: true,
  find: true,
  meeting: false,
  "group-chat": false,
  "screen-sharing": false,
  "file-transfer": false,
  presence: false,
};

function carriedBySkype(of: Case): boolean {
  const { modality, peer } = of.question;
  if (modality !== "find") return CARRIED[modality];
  return peer.address === null || peer.address.includes("@");
}

function commercialCloud(of: Case): Finding {
  const cloud = of.environment.slot("Organization.Cloud");
  if (cloud.value !== undefined) return mustBe(cloud, "commercial");
  if (cloud.conflict) return unsettled([cloud]);
  return { ...settled("holds", []), assumed: { slot: cloud, value: "commercial" } };
}
