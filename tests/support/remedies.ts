import assert from "node:assert/strict";
import type { Remediation } from "../../knowledge/answer.js";
import type { Decision } from "../../knowledge/decision.js";
import { environmentOf } from "../../knowledge/environment.js";
import { evaluate } from "../../knowledge/evaluate.js";
import type { FactValue } from "../../knowledge/evidence.js";
import type { Modality, PeerKind, ReachQuestion } from "../../knowledge/question.js";
import { remediate } from "../../knowledge/remediation.js";

/** The person most questions are about. */
export const ALICE = "alice@contoso.com";
export const EDGE = "server.CsAccessEdgeConfiguration";
export const TENANT = "tenant.CsTenantFederationConfiguration";
const TODAY = "2026-11-21";
/** The last day of Skype. */
export const BEFORE_THE_END = "2025-05-04";
/** A server policy's facts begin so. */
export const server = (policy: string): string => `server.CsExternalAccessPolicy(${policy})`;
/** A tenant policy's facts begin so. */
export const tenant = (policy: string): string => `tenant.CsExternalAccessPolicy(${policy})`;

/** Facts by name. */
export type Facts = Readonly<Record<string, FactValue>>;

/** What is asked where it is not the usual. */
export interface Asked {
  readonly kind?: Exclude<PeerKind, "guest">;
  readonly subject?: string | null;
  readonly domain?: string | null;
  readonly modality?: Modality;
  readonly direction?: ReachQuestion["direction"];
  readonly asOf?: string;
  /** Facts whose list was printed cut. */
  readonly cut?: readonly string[];
}

/** Decides one question about facts given by name. */
export function decide(facts: Facts, asked: Asked = {}): Decision {
  const { kind = "organization", subject = ALICE, domain = "fabrikam.com" } = asked;
  const evidence = Object.entries(facts).map(([name, value]) => ({
    name,
    value,
    ...(asked.cut?.includes(name) === true ? { partial: true as const } : {}),
    source: "test",
    at: "2026-11-21T08:00:00.000Z",
  }));
  return evaluate(
    {
      subject,
      peer: { kind, address: domain === null ? null : `bob@${domain}`, domain },
      modality: asked.modality ?? "chat",
      direction: asked.direction ?? "outbound",
    },
    environmentOf(evidence),
    asked.asOf ?? TODAY,
  );
}

/** What is offered for one failing check; fails the test where the check does not. */
export function remedy(check: string, facts: Facts, asked: Asked = {}): Remediation {
  const found = remediate(decide(facts, asked)).find((candidate) => candidate.check === check);
  assert.ok(found !== undefined, `${check} is not among what fails`);
  return found;
}

export const SERVER: Facts = { "Organization.Topology": "server" };
export const ONLINE: Facts = { "Organization.Topology": "online" };
export const HYBRID: Facts = { "Organization.Topology": "hybrid" };
