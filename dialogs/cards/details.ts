import type {
  AnswerDocument,
  MissingFact,
  Remediation,
  ReportedCitation,
  ReportedCheck,
  Truth,
} from "../../knowledge/index.js";
import { assumedWords } from "../words/answer.js";
import { checkLabel, checkSays } from "../words/en/checks.js";
import { factTitle, valueWords } from "../words/en/facts.js";
import { andMore, LABELS } from "../words/en/labels.js";
import { dateWords } from "../words/en/question.js";
import { checkCounts, sortedChecks, STATES } from "../words/en/verdict.js";
import {
  columns,
  commandRun,
  container,
  heading,
  line,
  plain,
  run,
  signed,
  words,
  type CardElement,
  type Colour,
  type TextRun,
} from "./card.js";
import { prose, quoted } from "./prose.js";

const COLOURS: Readonly<Record<Truth, Colour>> = {
  holds: "Good",
  fails: "Attention",
  unknown: "Warning",
};

/** Where the whole of a cut list is. */
const PLAIN_TEXT = "in the plain text of this answer";

const SMALL = { size: "Small", isSubtle: true } as const;

/** Every check with its state, the ones that fail first. */
export function checks(document: AnswerDocument, limit: number): readonly CardElement[] {
  if (document.checks.length === 0) return [];
  const sorted = sortedChecks(document);
  return [
    {
      ...columns(
        { width: "stretch", items: [heading(LABELS.checked)] },
        { width: "auto", items: [words(checkCounts(document), { isSubtle: true })] },
      ),
      spacing: "Large",
    },
    ...sorted.slice(0, limit).map(checkRow),
    ...rest(sorted.length, limit, PLAIN_TEXT),
  ];
}

function checkRow(check: ReportedCheck): CardElement {
  const { sign, word } = STATES[check.truth];
  const mark: TextRun = run(sign, { color: COLOURS[check.truth], weight: "Bolder" });
  const name = line([run(checkLabel(check.id)), run(`  ${word}`, { color: COLOURS[check.truth] })]);
  if (check.truth === "holds") return signed(mark, [name]);
  const says = checkSays(check.id);
  const found = check.facts
    .filter((fact) => fact.value !== null)
    .slice(0, 3)
    .map((fact) => `${factTitle(fact.name)}: ${valueWords(fact.value, 4)}`)
    .join("; ");
  return signed(mark, [
    name,
    ...(says === "" ? [] : [plain(`${LABELS.needed}: ${says}`, SMALL, { spacing: "None" })]),
    ...(found === "" ? [] : [plain(`${LABELS.found}: ${found}`, SMALL, { spacing: "None" })]),
  ]);
}

/** What fixes the failing checks: commands to copy, warnings, the way back, whom it touches. */
export function fixes(document: AnswerDocument, limit: number): readonly CardElement[] {
  return [
    { ...heading(LABELS.fixes), spacing: "Large" },
    ...document.remediation.slice(0, limit).map((of) => fix(of, limit)),
    ...rest(document.remediation.length, limit, PLAIN_TEXT),
  ];
}

function fix(of: Remediation, limit: number): CardElement {
  return container(
    [
      plain(checkLabel(of.check), { weight: "Bolder" }),
      ...(of.advice === null ? [] : [prose(of.advice)]),
      ...(of.shell === null || of.commands.length === 0
        ? []
        : [plain(`${LABELS.runIn} ${of.shell}:`, SMALL)]),
      ...commands(of.commands, limit),
      ...of.warnings
        .slice(0, limit)
        .map((warning) =>
          line([
            run(`! ${LABELS.careful}: `, { color: "Warning", weight: "Bolder" }),
            run(quoted(warning)),
          ]),
        ),
      ...(of.undo.length === 0
        ? []
        : [plain(`${LABELS.undo}:`, SMALL), ...commands(of.undo, limit)]),
      ...(of.portal === null ? [] : [plain(`${LABELS.portal}: ${of.portal}`, SMALL)]),
      ...(of.touches === "" ? [] : [plain(`${LABELS.touches}: ${of.touches}`, SMALL)]),
    ],
    { separator: true, spacing: "Medium" },
  );
}

function commands(of: readonly string[], limit: number): readonly CardElement[] {
  const shown = Math.max(1, Math.floor(limit / 2));
  return [
    ...of
      .slice(0, shown)
      .map((command) => container([line([commandRun(command)])], { style: "emphasis" })),
    ...rest(of.length, shown, PLAIN_TEXT),
  ];
}

/** What was taken for granted, not verified, and where it all comes from. */
export function backing(document: AnswerDocument, limit: number): readonly CardElement[] {
  return [
    ...list(LABELS.assumed, document.assumed.map(assumedWords), limit),
    ...list(LABELS.unverified, document.unverified.map(checkLabel), limit),
    ...list(LABELS.worthChecking, document.worthChecking.map(checkLabel), limit),
    ...sources(document.citations, limit),
  ];
}

function sources(citations: readonly ReportedCitation[], limit: number): readonly CardElement[] {
  if (citations.length === 0) return [];
  return [
    { ...heading(LABELS.sources), spacing: "Large" },
    ...citations
      .slice(0, limit)
      .map((citation, index) =>
        signed(run(`[${String(index + 1)}]`, SMALL), [
          sourceTitle(citation),
          plain(`${citation.section}, ${dateWords(citation.date)}`, SMALL, { spacing: "None" }),
        ]),
      ),
    ...rest(citations.length, limit, PLAIN_TEXT),
  ];
}

/** The one place where a card holds a link: titles and addresses come from our own list of sources. */
function sourceTitle({ title, url }: ReportedCitation): CardElement {
  return /^https:\/\/[\w./?#=&%-]+$/u.test(url)
    ? words(`[${title.replace(/[[\]\\*_`]/gu, " ")}](${url})`, { size: "Small" })
    : plain(`${title}. ${url}`, { size: "Small" });
}

/** Facts that are still open, with the command that shows each; `why` says why they are listed. */
export function stillOpen(
  missing: readonly MissingFact[],
  limit: number,
  why: string = LABELS.findOut,
): readonly CardElement[] {
  if (missing.length === 0) return [];
  return [
    { ...heading(LABELS.missing), spacing: "Large" },
    words(why, { isSubtle: true, spacing: "Small" }),
    ...missing
      .slice(0, limit)
      .map((fact) =>
        signed(run("?", { color: "Warning", weight: "Bolder" }), [
          plain(factTitle(fact.fact)),
          line([commandRun(fact.cmdlet, 300)], { spacing: "None" }),
        ]),
      ),
    ...rest(missing.length, limit, PLAIN_TEXT),
  ];
}

function list(title: string, lines: readonly string[], limit: number): readonly CardElement[] {
  if (lines.length === 0) return [];
  return [
    { ...heading(title), spacing: "Large" },
    ...lines.slice(0, limit).map((text) => plain(text, { size: "Small" }, { spacing: "Small" })),
    ...rest(lines.length, limit, ""),
  ];
}

function rest(count: number, limit: number, where: string): readonly CardElement[] {
  return count > limit ? [words(andMore(count - limit, where).trimEnd(), { isSubtle: true })] : [];
}
