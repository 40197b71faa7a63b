import type { Change, Forgettable, Holdings } from "../../needs.js";
import { inert } from "../inert.js";
import { whenWords } from "./facts.js";

export const HISTORY = {
  title: "What changed",
  summary: "Every change of what I know, the newest first.",
  empty: "Nothing has changed yet: I know nothing about your settings so far.",
  noneSince: "Nothing has changed since then.",
  none: "not known",
  somebody: "somebody",
  saidAgain: "said once more",
  undo: "Undo the last change",
  undoTitle: "Take the last change back?",
  undoLead: "What I knew before it is known again. Nothing is lost: you can take this back too.",
  undoYes: "Yes, take it back",
  undoDone:
    "Done: the last change is taken back. Say “undo” once more to have it again, or “history” to see every change.",
  undoNothing: "There is no change that I could take back.",
  undoOvertaken:
    "Something changed meanwhile, so I took nothing back. This is the last change now:",
  keep: "No, keep it",
  kept: "Nothing was changed.",
  notHere: "I cannot look back here: no history is kept where I am running.",
  exportDone:
    "Here is everything I know of your organisation, with its sources and its history, as one file. Attach or paste it to bring it back: it is added to what is known then, or takes its place if you say “replace everything” first. It may hold private settings, so keep it where only admins can read it.",
  exportEmpty: "I know nothing about your settings yet, so there is nothing to export.",
  forgetButton: "Delete it all",
  forgetNothing: "I keep nothing of that, so there is nothing to delete.",
  forgetMoved: "What I keep has changed since you asked. This is how it stands now:",
} as const;

export const REPLACE = {
  title: "Replace everything I know?",
  yes: "Yes, set it all aside",
  nothing:
    "I know nothing about your settings yet, so there is nothing to replace. Bring the file.",
  done: "Done: it is all set aside, and unknown again. Bring the export or the output that is to take its place. To have back what I knew, say “undo” before you bring anything.",
} as const;

/** What setting everything aside means. */
export function replaceLead(facts: number): string {
  return `This sets aside ${counted(facts, "fact", "facts")}, so that only what you bring next counts. The history stays, and “undo” brings it all back.`;
}

const FORGET: Readonly<
  Record<Forgettable, { readonly title: string; readonly lead: string; readonly done: string }>
> = {
  environment: {
    title: "Delete everything about your organisation?",
    lead: "This deletes what I keep of your organisation, for everybody in it, and cannot be undone. Say “export” first if you may want it back.",
    done: "Done: everything I kept of your organisation is deleted.",
  },
  me: {
    title: "Delete everything about you?",
    lead: "This deletes our conversations, and cannot be undone. What the organisation knows stays, but no longer says that you gave it. If your own address is among its users, that is the organisation's, and stays.",
    done: "Done: what I kept of you is deleted.",
  },
};

/** What is said about deleting. */
export function forgetWords(what: Forgettable): (typeof FORGET)[Forgettable] {
  return FORGET[what];
}

/** What would go, a line each. */
export function holdingLines(what: Forgettable, held: Holdings): readonly string[] {
  return [...heldLines(what, held), ...ticketLines(what, held)];
}

function heldLines(what: Forgettable, held: Holdings): readonly string[] {
  return what === "environment"
    ? [
        counted(held.facts, "fact", "facts"),
        counted(held.changes, "change in the history", "changes in the history"),
        counted(held.conversations, "conversation", "conversations"),
        counted(held.answers, "kept answer", "kept answers"),
        counted(held.journal, "line of the journal", "lines of the journal"),
      ]
    : [
        counted(held.conversations, "conversation", "conversations"),
        counted(held.answers, "kept answer", "kept answers"),
        `your name on ${counted(held.facts, "fact", "facts")}`,
        `your name on ${counted(held.changes, "change", "changes")} in the history`,
      ];
}

/** What becomes of tickets and of what is still to be said. */
function ticketLines(
  what: Forgettable,
  { tickets, watched, waiting }: Holdings,
): readonly string[] {
  const whose = what === "me" ? " you opened" : "";
  const whom = what === "me" ? "you are" : "people are";
  return [
    ...(tickets === 0
      ? []
      : [
          `${counted(tickets, "ticket", "tickets")}${whose}: deleted here, so nobody is told any more what becomes of ${tickets === 1 ? "it" : "them"}; what the helpdesk already has stays with it`,
        ]),
    ...(watched === 0
      ? []
      : [
          `${counted(watched, "answer", "answers")} that ${whom} told about when ${watched === 1 ? "it changes" : "they change"}: that ends`,
        ]),
    ...(waiting === 0
      ? []
      : [
          `${counted(waiting, "message", "messages")} still waiting to be sent${what === "me" ? " to you, or for you to the helpdesk" : ""}: not sent any more`,
        ]),
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** Who made a change and when: `2026-03-01 12:00 UTC  ·  Dana`. */
export function changeTitle({ at, by, undoes }: Change): string {
  const taken = undoes === undefined ? [] : ["took back the change before it"];
  return [whenWords(at), by === null ? HISTORY.somebody : inert(by, 80), ...taken].join("  ·  ");
}

/** A day as a person reads it: `1 March 2026`. */
export function dayWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${String(Number(date))} ${name} ${year}`;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Which day's knowledge an answer rests on, and which date it is about. */
export function asKnownNote(day: string, asOf: string): string {
  return `Judged by what I knew at the end of ${dayWords(day)} (UTC), and about ${dayWords(asOf)}. What was learnt since then is left out.`;
}

/** What is said where a day's knowledge is not to be had. */
export function cannotLookBack(day: string): string {
  return `I have nothing here that says what was known on ${dayWords(day)}, so I can't answer as you were then. Ask without “as we were”, and I answer by what is known now.`;
}
