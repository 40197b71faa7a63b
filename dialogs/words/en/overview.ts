/** Headings and sentences about the environment as a whole. */
export const OVERVIEW = {
  mismatches: "Your two sides do not match",
  missing: "Still missing",
  old: "Worth checking again",
  organizations: "For other organisations",
  unmanaged: "For personal Teams accounts",
  skype: "For Skype users",
} as const;

/** How many facts are old. */
export function staleWords(facts: number, days: number): string {
  const which = facts === 1 ? "One fact is" : `${String(facts)} facts are`;
  return `${which} older than ${String(days)} days: read them again to be sure, by pasting the cmdlets' output or with the collecting script.`;
}

/** Beside evidence that is old. */
export function oldMark(days: number): string {
  return `⚠ older than ${String(days)} days`;
}

/** Under an answer that rests on old evidence. */
export function restsOnOld(facts: number, days: number): string {
  const which = facts === 1 ? "one fact that is" : `${String(facts)} facts that are`;
  return `This rests on ${which} older than ${String(days)} days. “What did you use?” shows which.`;
}

/** Where nothing is known of a fact that was asked after. */
export const NOTHING_KNOWN = "I know nothing of that yet.";
