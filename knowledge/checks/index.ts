import type { Check } from "../check.js";
import { PARTNER_CHECKS, SERVICE_CHECKS } from "./outside.js";
import { SERVER_CHECKS } from "./server.js";
import { TENANT_CHECKS } from "./tenant.js";

/** Every check, in the order they are reported. */
export const CHECKS: readonly Check[] = [
  ...SERVER_CHECKS,
  ...TENANT_CHECKS,
  ...PARTNER_CHECKS,
  ...SERVICE_CHECKS,
];

const BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

/** The check of that id. */
export function checkById(id: string): Check | undefined {
  return BY_ID.get(id);
}
