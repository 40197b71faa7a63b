/** Headings, buttons and field words of the cards and the plain text. */
export const LABELS = {
  settings: "Your settings",
  service: "The service",
  howRead: "Read as",
  checked: "What I checked",
  missing: "What is missing",
  showsIt: "shown by",
  conflict: "two sources disagree",
  assumed: "Taken for granted",
  unverified: "Not verified, and not decisive",
  worthChecking: "Worth checking (said by somebody in the community)",
  needed: "Needed",
  found: "Found",
  fixes: "How to fix it",
  runIn: "Run in",
  undo: "To take it back",
  careful: "Careful",
  portal: "Or click",
  touches: "Whom it touches",
  sources: "Sources",
  personalOffer: "People who used Skype can now have a personal Teams account.",
  checkPersonal: "Check as a personal Teams account",
  changeFact: "Change a fact",
  changeQuestion: "Change the question",
  seeEvidence: "See the evidence",
  showFixes: "How to fix it",
  showDetails: "Sources and details",
  checkAgain: "Check again",
  needToKnow: "What I need to know",
  onlySettings: "The answer stands. This is only to say what your settings themselves allow.",
  dontKnow: "I don't know",
  cannotTell: "Can't tell?",
  pasteLabel: "Or paste what the cmdlets printed",
  pasteHint: "Paste the whole output here, as it is printed",
  pasteError: "Paste the output of a Get-Cs… cmdlet.",
  nothingRead:
    "I found no cmdlet output in this. Paste it as it is printed, with the names of the properties.",
  seeWith: "See it with",
  choose: "Choose …",
  chooseError: "Choose one of the values, or “I don't know”.",
  typeError: "Type a value, or tick “I don't know”.",
  whichHolds: "Two sources disagree. Which one is right?",
  neither: "I don't know which",
  gone: "That value is no longer among the ones I know. Please choose again.",
  openRest: "what else is open can wait until these are known",
  findOut: "This is how to find out:",
  skippedSome:
    "You said you don't know some of this, so the answer stays open. This is how to find out:",
  pickFact: "Which fact is different?",
  pickFactError: "Choose the fact that is different.",
  next: "Next",
  save: "Save and check again",
  back: "Back to the answer",
  editTitle: "Change a fact",
  presentValue: "Now",
  noFacts: "There is no fact behind this answer that you could change.",
  receiptTitle: "What I read",
  used: "used",
  ignored: "ignored",
  notUnderstood: "not understood",
  showLines: "Show the lines",
  doubtTitle: "Please help me with this",
  doubtDone: "Thank you, that is settled.",
  environmentTitle: "Your environment",
  environmentEmpty:
    "I know nothing about your settings yet. Ask a question, or paste what a cmdlet printed.",
  people: "People and partners",
  evidenceTitle: "What the answer rests on",
  evidenceEmpty: "No fact was known when this was answered.",
  nextPage: "Next page",
  previousPage: "Previous page",
  clarifyTitle: "Just to be sure",
  showEnvironment: "Show my environment",
  alsoAsked: "You also asked",
} as const;

/** A page's number. */
export function pageWords(page: number, pages: number): string {
  return `Page ${String(page + 1)} of ${String(pages)}`;
}

/** What a list leaves out. */
export function andMore(count: number, where: string): string {
  return `… and ${String(count)} more ${where}`.trimEnd();
}

/** What was read, in one line. */
export function countsWords({
  counts,
  total,
}: {
  readonly counts: Readonly<Record<"used" | "ignored" | "not-understood", number>>;
  readonly total: number;
}): string {
  const lines = `${numberWords(total)} ${total === 1 ? "line" : "lines"}`;
  return `I read ${lines}: ✓ ${numberWords(counts.used)} used, – ${numberWords(counts.ignored)} ignored, ? ${numberWords(counts["not-understood"])} not understood.`;
}

/** How many facts were changed or learnt by a press. */
export function notedWords(count: number): string {
  return count === 1 ? "Noted one fact." : `Noted ${String(count)} facts.`;
}

/** How many users anything is known of. */
export function usersWords(count: number): string {
  if (count === 0) return "I know of no users yet.";
  return count === 1
    ? "I know something about one user."
    : `I know something about ${String(count)} users.`;
}

/** A value that was not understood, beside its field. */
export function wrongValue(advice: string): string {
  const said = advice.replace(/`/gu, "");
  return `I can't take that: ${said}.`;
}

function numberWords(count: number): string {
  return count.toLocaleString("en-GB");
}
