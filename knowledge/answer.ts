import type { Understood } from "./question.js";
import type { FactValue } from "./evidence.js";
import type { Truth } from "./truth.js";

/** The four answers; see `decide` in answer-table.ts for the one table that makes them. */
export type Answer = "allowed" | "conditional" | "undetermined" | "blocked";

/** How strong a check's source is: the two documents, another Microsoft page, or a member of the thread. */
export type Basis = "document" | "reference" | "community";

/** Who can do something about a check: the admin's organisation, the other side, or Microsoft. */
export type Party = "own" | "partner" | "service";

/** A fact somebody has yet to tell us, and the cmdlet that shows it. */
export interface MissingFact {
  readonly fact: string;
  readonly cmdlet: string;
  /** Set when sources contradict each other on it. */
  readonly conflict?: true;
}

/** A usual value that was taken for granted, and how to see whether it is so. */
export interface AssumedFact {
  readonly fact: string;
  readonly value: FactValue;
  readonly cmdlet: string;
}

/** A fact that a check's result rests on. `value` null means unknown. */
export interface ReportedFact {
  readonly name: string;
  readonly value: FactValue | null;
  readonly source: string | null;
  readonly at?: string;
}

/** One applicable check, as reported. */
export interface ReportedCheck {
  readonly id: string;
  readonly basis: Basis;
  readonly party: Party;
  readonly truth: Truth;
  readonly facts: readonly ReportedFact[];
  readonly citations: readonly string[];
  /** The passages themselves: their places in the answer's citations, counted from 1. */
  readonly passages?: readonly number[];
}

/** A source as shown to a person. */
export interface ReportedCitation {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly date: string;
  readonly url: string;
}

/** What fixes one failing check. */
export interface Remediation {
  readonly check: string;
  /** Commands in order; empty where no command helps. */
  readonly commands: readonly string[];
  /** The commands that take it back. */
  readonly undo: readonly string[];
  readonly warnings: readonly string[];
  /** Where to click instead, or null where no page offers it. */
  readonly portal: string | null;
  /** Whom else the change touches, as far as the evidence shows, in a sentence. */
  readonly touches: string;
  /** Where to run the commands. */
  readonly shell: "Skype for Business Server Management Shell" | "Teams PowerShell" | null;
  /** What to do where no command exists (the partner's part, Microsoft's part). */
  readonly advice: string | null;
  /** A change for this one person that leaves everybody else alone, where one exists. */
  readonly alternative?: Alternative;
}

/** Another way to the same end. */
export interface Alternative {
  /** When to take it, and what to look at first. */
  readonly says: string;
  readonly commands: readonly string[];
  readonly undo: readonly string[];
}

/** What we ask back when the text could not be read with confidence. */
export interface Clarify {
  readonly text: string;
  /** Each choice is a complete new question, so a press needs no memory. */
  readonly choices: readonly { readonly label: string; readonly question: string }[];
}

/** Users who get the same answer for the same reasons. */
export interface AnswerGroup {
  readonly answer: Answer;
  readonly bySettings: Answer;
  /** The checks that decide it, or that are open where it is not decided. */
  readonly reasons: readonly string[];
  readonly count: number;
  readonly users: readonly string[];
}

/** A fact as it would be, beside what it is. */
export interface ReportedChange {
  readonly fact: string;
  /** Null while it is not known. */
  readonly before: FactValue | null;
  /** Null where the setting would be gone. */
  readonly after: FactValue | null;
}

/** Known users who would get another answer, first of them by name. */
export interface ReportedTouch {
  readonly count: number;
  readonly known: number;
  readonly first: readonly string[];
  readonly turns: readonly { readonly from: Answer; readonly to: Answer; readonly count: number }[];
}

/** One thing to do, with the commands that do it and those that take it back. */
export interface ReportedStep {
  readonly says: string;
  readonly commands: readonly string[];
  readonly undo: readonly string[];
  readonly warnings: readonly string[];
  readonly portal: string | null;
  readonly shell: Remediation["shell"];
  /** What would still stand in the way after this step alone; empty where it is enough by itself. */
  readonly aloneLeaves: readonly string[];
}

/** A smallest set of changes that turns the answer. */
export interface ChangeOption {
  readonly steps: readonly ReportedStep[];
  readonly changes: readonly ReportedChange[];
  /** The answer with all of it done. */
  readonly answer: Answer;
  readonly bySettings: Answer;
  readonly deciding: readonly string[];
  readonly missing: readonly MissingFact[];
  /** Whom else it touches. */
  readonly touches: ReportedTouch;
}

/** What a supposed change would do. */
export interface SupposedChange {
  readonly changes: readonly ReportedChange[];
  /** False where everything supposed is so already. */
  readonly effective: boolean;
  /** Null where no one user was asked about. */
  readonly answer: Answer | null;
  readonly bySettings: Answer | null;
  readonly deciding: readonly string[];
  readonly checks: readonly {
    readonly id: string;
    readonly before: Truth | null;
    readonly after: Truth | null;
  }[];
  readonly touches: ReportedTouch;
  /** Where no organisation was named: one of the lists that it was tried on; absent for one on no list. */
  readonly triedOn?: string;
}

/** What `--json` prints and every front words: one question, answered or asked back. */
export interface AnswerDocument {
  readonly id: string | number | null;
  readonly question: string;
  /** The same in words that need nothing said before them, where its own do. */
  readonly whole?: string;
  readonly understood: Understood | null;
  readonly clarify: string | null;
  readonly choices: Clarify["choices"];
  readonly also: readonly AnswerDocument[];
  readonly asOf: string;
  readonly answer: Answer | null;
  readonly bySettings: Answer | null;
  readonly deciding: readonly string[];
  readonly missing: readonly MissingFact[];
  readonly unverified: readonly string[];
  readonly worthChecking: readonly string[];
  readonly assumed: readonly AssumedFact[];
  /** How the question was read where that is not plain: whom a lone name was taken for, what was carried over. */
  readonly notes: readonly string[];
  readonly checks: readonly ReportedCheck[];
  readonly remediation: readonly Remediation[];
  readonly citations: readonly ReportedCitation[];
  readonly text: string;
  /** For `who`: our users by answer and reason. */
  readonly groups?: readonly AnswerGroup[];
  /** For `fix`: what was to be reached, and each way there. */
  readonly goal?: "allow" | "block";
  readonly options?: readonly ChangeOption[];
  /** For `what-if`. */
  readonly supposed?: SupposedChange;
}
