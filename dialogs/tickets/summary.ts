import { z } from "zod/v4";

/** What of a summary can be left out, in the order in which it is read. */
export const SUMMARY_PARTS = [
  "question",
  "answer",
  "missing",
  "remediation",
  "facts",
  "tried",
] as const;

/** A part of a summary. */
export type SummaryPart = (typeof SUMMARY_PARTS)[number];

const TEXT = z.string();

/** The stored shape of a summary. */
export const SUMMARY = z.object({
  /** As typed and as read; empty where it could not be read. */
  question: z.object({ typed: TEXT, read: TEXT }).nullable(),
  answer: z
    .object({
      word: TEXT,
      sentence: TEXT,
      /** `YYYY-MM-DD`. */
      asOf: TEXT,
      /** The checks that decide it, each with where its rule stands. */
      deciding: z.array(z.object({ check: TEXT, sources: z.array(TEXT) })),
      /** Where the rest of it stands. */
      sources: z.array(TEXT),
    })
    .nullable(),
  /** The facts it rests on; `age` as it was when the summary was made. */
  facts: z
    .array(z.object({ name: TEXT, title: TEXT, value: TEXT, source: TEXT, age: TEXT }))
    .nullable(),
  missing: z.array(z.object({ name: TEXT, title: TEXT, cmdlet: TEXT })).nullable(),
  /** What was asked before in the same conversation, the latest last. */
  tried: z.array(z.object({ asked: TEXT, answered: TEXT })).nullable(),
  remediation: z.array(z.object({ check: TEXT, advice: TEXT, commands: z.array(TEXT) })).nullable(),
  /** The parts that the requester left out; these are null. */
  leftOut: z.array(z.enum(SUMMARY_PARTS)),
  /** How many entries of a part did not fit. */
  cut: z.partialRecord(z.enum(SUMMARY_PARTS), z.number().int().positive()),
  /** What was blanked, each kind once. */
  blanked: z.array(TEXT),
});

/** What leaves for the helpdesk: plain parts, with secrets blanked. A part that is null says nothing. */
export type Summary = Readonly<z.infer<typeof SUMMARY>>;

/** A summary that says nothing. */
export const EMPTY_SUMMARY: Summary = {
  question: null,
  answer: null,
  facts: null,
  missing: null,
  tried: null,
  remediation: null,
  leftOut: [],
  cut: {},
  blanked: [],
};

/** Whether a part has anything to say. */
export function says(summary: Summary, part: SummaryPart): boolean {
  const value = summary[part];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** The same without these parts. */
export function leaveOut(summary: Summary, parts: readonly SummaryPart[]): Summary {
  const gone = SUMMARY_PARTS.filter((part) => parts.includes(part) && says(summary, part));
  const cut = Object.entries(summary.cut).filter(([part]) => !gone.some((one) => one === part));
  return {
    ...summary,
    ...Object.fromEntries(gone.map((part) => [part, null])),
    leftOut: SUMMARY_PARTS.filter((part) => gone.includes(part) || summary.leftOut.includes(part)),
    cut: Object.fromEntries(cut),
  };
}

/** The parts that show an organisation's settings: they never leave on the word of somebody who may not see them. */
export const SETTINGS_PARTS = ["facts", "missing", "remediation"] as const;

/** The same without anything that shows a setting, as if it had never been known. */
export function withoutSettings(summary: Summary): Summary {
  const { answer } = summary;
  return {
    ...summary,
    facts: null,
    missing: null,
    remediation: null,
    answer: answer === null ? null : { ...answer, deciding: [] },
    leftOut: summary.leftOut.filter((part) => !SETTINGS_PARTS.some((one) => one === part)),
    cut: {},
  };
}
