import type { Evidence } from "../../../knowledge/index.js";
import type { FileRefusal } from "../../event.js";
import { inert } from "../inert.js";
import { factTitle, valueWords, whenWords } from "./facts.js";

/** How far the reading of a file has come. */
export interface FileProgress {
  readonly name: string;
  /** Bytes of the whole file, where they are known. */
  readonly size: number | null;
  /** Lines read so far. */
  readonly lines: number;
  /** Set once everything is read and only has to be noted. */
  readonly noting?: boolean;
}

const LONGEST_NAME = 120;

const BRING = "what a cmdlet printed or exported, as .txt, .csv or .json";

const WHY: Readonly<Record<FileRefusal, string>> = {
  elsewhere:
    "it does not lie where Teams keeps files (SharePoint or OneDrive), and I fetch nothing from elsewhere. Attach it in this chat from your computer or your OneDrive, or paste its text here.",
  moved:
    "the link that Teams gave me leads on to another place, and I follow no such links. Attach the file once more, or paste its text here.",
  gone: "it is no longer where it was when it was attached. Attach it once more.",
  "too-big":
    "it is larger than 20 MB. Send it in parts, each with its header line if it is CSV, or export only the properties I read; the command line takes files of any size.",
  "too-slow": "it took too long to arrive. Try again in a while, or send it in smaller parts.",
  broken: "it did not arrive whole. Attach it once more.",
  empty:
    "there is nothing in it. Is it the right file? Run the export again and attach what it wrote.",
  "not-text": `it is not a text. Bring ${BRING}.`,
  workbook:
    "it is a workbook or another document of Office, and I read only text. In Excel save the sheet as “CSV UTF-8” and attach that.",
  archive: "it is packed. Unpack it and attach the text files in it.",
  picture: `I can't read pictures. Bring ${BRING}, or paste the text itself here.`,
  "other-kind": `this is a kind of attachment I can't read. Bring ${BRING}.`,
  "too-many": "that were too many files at once: I read ten of a message. Send it again by itself.",
  "not-theirs": "only the admins of your organisation can tell me about its settings.",
};

/** What is said of a file that was not read: why, and what to do. */
export function refusedFileWords(name: string, why: FileRefusal): string {
  return `I did not use ${shownName(name)}: ${WHY[why]}`;
}

/** What is said while a file is read. */
export function readingFileWords({ name, size, lines, noting }: FileProgress): string {
  const of = size === null ? "" : ` (${sizeWords(size)})`;
  const start = `Reading ${shownName(name)}${of} …`;
  const far = lines === 0 ? "" : ` ${numberWords(lines)} ${lines === 1 ? "line" : "lines"} so far.`;
  return noting === true
    ? `I have read ${shownName(name)}${of}, ${numberWords(lines)} lines. Now I note what it says …`
    : `${start}${far}`;
}

/** The head of a file's receipt. */
export function fileTitle(name: string): string {
  return `What I read in ${shownName(name)}`;
}

/** What is said of doubts in a file whose text is not kept. */
export function doubtsLeftWords(
  count: number,
  first: { readonly source: string; readonly text: string; readonly about: string },
): string {
  const things = count === 1 ? "one thing" : `${numberWords(count)} things`;
  const what = `There is ${things} in it that only you can decide, the first at ${inert(first.source, 160)}: ${inert(first.text, 300)}`;
  return first.about === "side"
    ? `${what} Until then I left out what hangs on it. Write the cmdlet on a line of its own at the top of the file, for example “PS> Get-CsOnlineUser”, and send it again.`
    : `${what} I left ${count === 1 ? "it" : "them"} out. Paste just that part here (a few lines around it), and I ask you.`;
}

export const FILES = {
  oneAtATime:
    "There is something in it that only you can decide. Send this file once more by itself, and I ask you.",
  conflictsTitle: "Two sources disagree",
  settle: "Choose what is right",
  settleSome: "Save these",
  newest: "The newest is right, for all",
  oldest: "The oldest is right, for all",
  conflictsLead:
    "Until you choose, these count as unknown. Each choice says where the value was read and how old it is.",
  noConflicts: "No two sources disagree any more: everything I know has one value.",
  nothingChosen: "Choose a value for at least one of them, or use one of the buttons for all.",
} as const;

/** How many facts of a reading contradict what was known. */
export function conflictsWords(count: number): string {
  return count === 1
    ? "One fact in it contradicts what I knew, so it counts as unknown until you choose."
    : `${numberWords(count)} facts in it contradict what I knew, so they count as unknown until you choose.`;
}

/** How many facts were settled, and how many are left. */
export function settledWords(settled: number, left: number): string {
  const done = settled === 1 ? "Settled one fact." : `Settled ${numberWords(settled)} facts.`;
  return left === 0 ? done : `${done} ${numberWords(left)} to go.`;
}

/** What disagrees, as plain text. */
export function conflictsText(
  shown: readonly { readonly fact: string; readonly conflict: readonly Evidence[] }[],
  count: number,
  notice: string | null,
): string {
  const lead = count === 0 ? FILES.noConflicts : FILES.conflictsLead;
  const rows = shown.flatMap(({ fact, conflict }) => [
    `  ${factTitle(fact)}:`,
    ...conflict.map(
      ({ value, source, at }) =>
        `      ${valueWords(value, 4)}: ${inert(source, 160)}, ${whenWords(at)}`,
    ),
  ]);
  const more = count > shown.length ? [`  … and ${numberWords(count - shown.length)} more`] : [];
  return [...(notice === null ? [] : [notice]), lead, ...rows, ...more].join("\n");
}

function shownName(name: string): string {
  return inert(name, LONGEST_NAME);
}

function numberWords(count: number): string {
  return count.toLocaleString("en-GB");
}

const MEGABYTE = 1024 * 1024;

function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} bytes`;
  if (bytes < MEGABYTE) return `${String(Math.round(bytes / 1024))} KB`;
  const megabytes = bytes / MEGABYTE;
  return `${megabytes < 10 ? megabytes.toFixed(1) : String(Math.round(megabytes))} MB`;
}
