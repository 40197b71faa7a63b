import { SKYPE_RETIRED_ON, type Evidence, type Slot } from "../../../knowledge/index.js";
import type { SetupSection, StepId } from "../../setup/steps.js";
import type { SetupDeed } from "../../setup/state.js";
import { inert } from "../inert.js";
import { ageWords, whenWords } from "./facts.js";
import { dateWords } from "./question.js";

/** What opens the checklist, as a button says it and as somebody types it. */
export const SET_UP = { label: "Set up my environment", text: "set up my environment" } as const;

/** Headings, buttons and sentences of the guided checklist. */
export const SETUP_TALK = {
  title: "Your environment, step by step",
  begun:
    "I ask one thing at a time. You can paste output instead, leave at any time and go on later, here or on another device.",
  resumed: "Welcome back: we go on where you stopped.",
  firstStep: "Step 1: how many follow depends on it",
  showsIt: "This shows it; copy and run it:",
  portal: "Or look here",
  why: "Why I ask",
  known: "Already known",
  answerLabel: "Your answer",
  choose: "Choose …",
  chooseError: "Choose one of these, or press “I don't know” or “Not now”.",
  typeError: "Type a value, or press “I don't know” or “Not now”.",
  pasteLabel: "Or paste what the cmdlet printed; it may answer more than this step",
  pasteHint: "Paste the whole output here, as it is printed",
  pasteError: "Paste the output of a Get-Cs… cmdlet.",
  pasteCut: "This is only the beginning of what was pasted. Please paste it again.",
  noneThere: "There is none",
  listHint: "To tell me what is on it, paste the output below.",
  listHasEntries:
    "Entries of this list are known. Paste the output to change it, or press “Forget this answer” first.",
  listDisputed:
    "This list was said to be empty, and entries of it were read. Press “Forget this answer”, then give it again.",
  conflict: "Two sources disagree. Which one is right?",
  partial: "What I read was printed cut, so it does not show the whole list.",
  unknownSaid: "You said you don't know this yet.",
  putOffSaid: "You put this off.",
  skipNoAnswer: "Nothing was given yet: answer, or press “I don't know” or “Not now”.",
  next: "Next",
  save: "Save",
  goOn: "Go on",
  dontKnow: "I don't know",
  notNow: "Not now",
  forget: "Forget this answer",
  back: "Back",
  review: "See all answers",
  backToReview: "Back to all answers",
  edit: "Edit",
  close: "Done for now",
  reviewTitle: "What you have told me so far",
  reviewPick: "Which answer do you want to change?",
  reviewPickError: "Choose the answer to change.",
  open: "not asked yet",
  unknown: "you said you don't know",
  putOff: "put off",
  disputed: "two sources disagree",
  nextPage: "Next page",
  previousPage: "Previous page",
  closed:
    "All kept. Say “set up my environment” to go on or to change an answer, or just ask me a question.",
  stands:
    "This has an answer already, so I leave it as it is. To take it back, press “Forget this answer”.",
  changedMeanwhile:
    "Somebody gave another answer to this meanwhile, so yours is not saved yet. It is still in the field: press “Save” if it is to count.",
  pasteElsewhere: "I read that, but it does not answer this step. What I used is in the receipt.",
  pasteAnswered: "I read that: it answers this step.",
  stale: "That was an older card, so nothing was changed.",
  moved: "Meanwhile the checklist has moved on.",
  meanwhile: "Meanwhile",
  movedCard: "This checklist goes on in a newer card further down.",
  gone: "There is no checklist going on here. Say “set up my environment” to begin one.",
  tooMany: "give at most eight here; a paste of the users' list takes any number",
  addresses: "give addresses such as `alice@contoso.com`, separated by commas",
  domains: "give domains such as `fabrikam.com`, separated by commas",
  nothingRead:
    "I found no cmdlet output in this. Paste it as it is printed, with the names of the properties.",
  typedKept: "You had typed",
  typeHint: "Type your answer, “I don't know”, “not now”, “back” or “review”; or paste the output.",
  typeHintAnswered: "Type another value to change it, “next” to go on, “back” or “review”.",
  reviewHint: "Type “next” to go on with what is open, or “back”.",
  elsewhere:
    "Your settings are nobody else's business, so we do this in our personal chat. Open it and say “set up my environment”.",
  openChat: "Open our chat",
} as const;

/** The parts of the checklist, as headings. */
export const SECTION_WORDS: Readonly<Record<SetupSection, string>> = {
  organisation: "Your organisation",
  tenant: "Microsoft 365",
  server: "Skype for Business Server",
  people: "Your users",
  partners: "Your partners",
  skype: "From the days of Skype",
};

/** Why a step is asked at all that decides nothing any more. */
const SKYPE_WHY = `Skype ended on ${dateWords(SKYPE_RETIRED_ON)}, so this decides nothing any more. It still counts for what your settings by themselves would allow, and for questions about the time before.`;

/** Why each step is asked: what its answer is good for. */
export const STEP_WHY: Readonly<Record<StepId, string>> = {
  topology: "It decides which settings matter at all, so I can leave out the others.",
  "own-domains": "So that I know which of two addresses is one of yours.",
  "tenant-federation":
    "While it is off, no other organisation can be reached, whatever else is set.",
  "tenant-policy":
    "It must be on as well, for each user. If Global is not your only policy, paste the output of the cmdlet, so that I know them all.",
  "tenant-domains": "It decides which organisations can be reached.",
  "tenant-blocked": "What is on it is refused, though all other domains are allowed.",
  "tenant-subdomains": "It decides about domains below the ones you block.",
  "tenant-personal": "While it is off, nobody with a personal Teams account can be reached.",
  "tenant-policy-personal":
    "It must be on as well, for each user. If Global is not your only policy, paste the output of the cmdlet, so that I know them all.",
  "tenant-personal-start": "It decides whether they may write first.",
  "tenant-policy-personal-start": "Here too the user's policy must agree.",
  "tenant-trials": "Partners who only try Microsoft 365 out are refused unless this admits them.",
  cloud: "Outside the commercial cloud some kinds of contact do not exist.",
  "server-federation": "While it is off, nobody outside can be reached from the server.",
  "server-policy":
    "It must be on as well, for each user. If Global is not your only policy, paste the output of the cmdlet, so that I know them all.",
  "server-discovery": "It decides whether partners must be on your list of allowed domains.",
  "server-allowed": "Partners on it are admitted; without open federation, only they are.",
  "server-blocked": "What is on it is refused, whatever else is set.",
  "server-hosting": "Partners in Microsoft 365 are reached through the provider for it.",
  "server-routing": "With default routing, no partner in Microsoft 365 can be reached.",
  users: "For them I can answer without asking which policy they have.",
  "user-home": "Where a user is homed decides which side's settings count.",
  "user-tenant-policy": "Which policy a user has decides what that user may do.",
  "user-server-policy": "Which policy a user has decides what that user may do.",
  "user-site": "Without a policy of the user's own, the site's policy comes before Global.",
  partners: "For them I can answer without asking about their side.",
  "partner-trusts": "Both sides must agree: while theirs is not known, my answer is “yes, if”.",
  "partner-hosted": "It decides through which provider your server reaches them.",
  "skype-tenant": SKYPE_WHY,
  "skype-tenant-policy": SKYPE_WHY,
  "skype-provider": SKYPE_WHY,
  "skype-server-policy": SKYPE_WHY,
  "skype-server-policy-calls": SKYPE_WHY,
};

/** What the steps that ask for names are about. */
export const NAMES_WORDS = {
  users: {
    title: "Users you are asked about",
    meaning: "The addresses of users whom questions are often about, separated by commas.",
    example: "alice@contoso.com, bob@contoso.com",
  },
  partners: {
    title: "Partners you work with",
    meaning:
      "The domains of other organisations that questions are often about, separated by commas.",
    example: "fabrikam.com, tailspintoys.com",
  },
} as const;

/** What the lists are that only a paste can bring. */
export const LIST_WORDS = {
  CsHostingProvider:
    "The cloud services whose users the server may reach, each switched on or off; Microsoft 365 is one.",
  CsPublicProvider:
    "The public services whose users the server might reach, each switched on or off; Skype was one.",
} as const;

/** How to find out what no cmdlet shows. */
export function findOutWords(whom: string): string {
  return `To find out, ${whom}.`;
}

/** How far one has come: “Step 4 of 9”. */
export function progressWords(index: number, count: number): string {
  return `Step ${String(index + 1)} of ${String(count)}`;
}

/** How far one has come, on the review: “12 of 17 answered”. */
export function answeredWords(answered: number, count: number): string {
  return answered === count
    ? "Everything is answered."
    : `${String(answered)} of ${String(count)} answered.`;
}

/** The button that goes on with what is open. */
export function goOnWords(open: number): string {
  return `Go on with what is open (${String(open)})`;
}

/** What is kept although nothing asks for it. */
export function asideWords(titles: readonly string[]): string {
  const [first = "", second] = titles;
  const more = titles.length - 2;
  const named =
    second === undefined
      ? first
      : more > 0
        ? `${first}, ${second} and ${String(more)} more`
        : `${first} and ${second}`;
  return `Kept aside, because your other answers make them unnecessary now: ${named}. They count again when that changes.`;
}

/** The providers on a list, each with what matters of it. */
export function providerWords(
  providers: readonly { readonly identity: string; readonly enabled: Slot }[],
): string {
  const shown = providers.slice(0, 4).map(({ identity, enabled }) => {
    const state =
      enabled.value === undefined
        ? "not known whether enabled"
        : enabled.value === true
          ? "enabled"
          : "not enabled";
    return `${inert(identity, 60)} (${state})`;
  });
  const more = providers.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${String(more)} more` : shown.join(", ");
}

/** Where an answer comes from, how old it is, and who gave it; nothing where that is not known. */
export function originWords(evidence: Evidence | null, now: string): string {
  if (evidence === null) return "";
  const { source, at, by } = evidence;
  const age = ageWords(at, now);
  return [
    source === "card" ? "given on a card" : source,
    age === "" ? whenWords(at) : age,
    ...(by === undefined || by === "" ? [] : [by]),
  ].join("  ·  ");
}

/** What was done to a step, told to somebody who has not seen it. */
export function deedWords(title: string, did: SetupDeed["did"], value: string | null): string {
  switch (did) {
    case "answered":
      return value === null ? `${title} was answered` : `${title} was answered: ${value}`;
    case "forgot":
      return `the answer to ${title} was taken back`;
    case "unknown":
      return `${title} was marked as not known`;
    case "put-off":
      return `${title} was put off`;
  }
}

/** The way into the personal chat; the address is our own. */
export function chatLink(bot: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(bot)}`;
}
