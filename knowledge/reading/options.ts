import type { Evidence } from "../evidence.js";
import type { Side } from "../fact.js";

/** What a reading is told about the text it gets. */
export interface ReadOptions {
  /** What to call the text in sources: `server/policies.txt`, `paste 2`. */
  readonly origin: string;
  /** The side its folder or its owner states, or null. */
  readonly side: Side | null;
  /** When it was brought: an ISO 8601 instant. */
  readonly at: string;
  readonly by?: string;
  /** How many receipt lines are kept; 2,000 unless told. Counts are never capped. */
  readonly receiptLimit?: number;
  /** Takes the evidence as it is found; the finished reading's list is then empty. */
  readonly onEvidence?: (evidence: Evidence) => void;
  /** Whose policy assignment a `Get-CsUserPolicyAssignment` without an echoed command is about. */
  readonly owner?: string;
}
