import type { FactKind } from "./fact-kind.js";
import { ORGANIZATION_FACTS } from "./catalogue/organization.js";
import { SERVER_FACTS } from "./catalogue/server.js";
import { TENANT_FACTS } from "./catalogue/tenant.js";

/** Every fact Edgewise knows of. Defaults are there to be shown; nothing is decided by them. */
export const CATALOGUE: readonly FactKind[] = [
  ...ORGANIZATION_FACTS,
  ...SERVER_FACTS,
  ...TENANT_FACTS,
];
