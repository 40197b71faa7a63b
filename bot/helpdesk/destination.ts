import type { Destination } from "../sending.js";

/** A way to the helpdesk: sends what the outbox holds for it, and can be looked at before anything is sent. */
export interface HelpdeskDestination extends Destination {
  /** One line for each fault that an administrator can mend; none where it can be reached. Never a secret. */
  readonly check: () => Promise<readonly string[]>;
}
