import { z } from "zod/v4";
import type { GivenQuestion } from "../notices/given.js";
import { SUMMARY, SUMMARY_PARTS } from "./summary.js";
import { URGENCIES } from "./ticket.js";

/** The stored shape of what somebody is about to hand over. INVARIANT: what was shown is what leaves, so that it is kept as it was shown. */
export const ESCALATION = z.object({
  card: z.string(),
  revision: z.number().int(),
  summary: SUMMARY,
  /** What was unticked when the card came back. */
  leftOut: z.array(z.enum(SUMMARY_PARTS)),
  note: z.string(),
  contact: z.string(),
  urgency: z.enum(URGENCIES),
  /** By field: what is wrong with it, or what was done to it. */
  errors: z.record(z.string(), z.string()),
  question: z
    .custom<GivenQuestion>((value) => typeof value === "object" && value !== null)
    .nullable(),
});

/** What somebody is about to hand over, and has not sent yet. */
export type Escalation = Readonly<z.infer<typeof ESCALATION>>;
