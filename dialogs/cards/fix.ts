import type { AnswerDocument, ChangeOption, ReportedStep } from "../../knowledge/index.js";
import {
  afterHeadline,
  afterwards,
  aloneWords,
  beyondUs,
  bothSides,
  fixHeadline,
  FIX_LABELS,
  idleSettings,
  stepWords,
  touchWords,
  wayWords,
} from "../words/en/exploring-fix.js";
import { LABELS } from "../words/en/labels.js";
import { questionText } from "../words/en/question.js";
import type { Address } from "./answer.js";
import {
  card,
  commandRun,
  container,
  fitted,
  folded,
  heading,
  line,
  plain,
  press,
  run,
  toggle,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
  type ContainerStyle,
} from "./card.js";
import { handOver } from "./hand-over.js";
import { backing, checks, stillOpen } from "./details.js";
import { prose, quoted } from "./prose.js";
import { headline, reading } from "./verdict.js";

const SMALL = { size: "Small", isSubtle: true } as const;

/** What to change: the narrowest way open, the other ways behind a button. */
export function fixCard(
  document: AnswerDocument,
  address: Address | null,
  said: string | null,
): AdaptiveCard {
  const [first, ...others] = document.options ?? [];
  return fitted((limit) => {
    const details = [...checks(document, limit), ...backing(document, Math.min(limit, 20))];
    const shown = others.slice(0, Math.max(1, Math.floor(limit / 4)));
    return card(
      fixHeadline(document),
      [
        ...headline(said, fixHeadline(document), headStyle(document)),
        ...afterHeadline(document).map((said) => plain(said)),
        ...reading(document, limit),
        ...(first === undefined ? [] : [optionPart(document, first, 0, limit)]),
        ...outside(document),
        ...(document.answer === "undetermined"
          ? stillOpen(document.missing, Math.min(limit, 6))
          : []),
        ...(shown.length === 0
          ? []
          : [
              folded(
                "others",
                shown.map((one, at) => optionPart(document, one, at + 1, limit)),
              ),
            ]),
        ...(details.length === 0 ? [] : [folded("backing", details)]),
      ],
      [
        ...(shown.length === 0 ? [] : [toggle(FIX_LABELS.showCommands, "others")]),
        ...(details.length === 0 ? [] : [toggle(LABELS.showDetails, "backing")]),
        ...buttons(document, address),
      ],
    );
  });
}

/** Green where it is so already, red where nothing of ours makes it so, else neither. */
function headStyle({ answer, goal, options = [] }: AnswerDocument): ContainerStyle {
  if (options.length > 0) return "accent";
  if (answer === "undetermined") return "warning";
  return (answer === "blocked") === (goal === "block") ? "good" : "attention";
}

function outside(document: AnswerDocument): readonly CardElement[] {
  const idle = idleSettings(document);
  const beyond = beyondUs(document);
  return [
    ...(beyond.length === 0
      ? []
      : [{ ...heading(FIX_LABELS.nothingOfOurs), spacing: "Large" as const }]),
    ...beyond.map((text) => plain(text)),
    ...(idle === null ? [] : [plain(idle, SMALL)]),
  ];
}

/** The question itself, and for Skype the same about personal accounts. */
function buttons(document: AnswerDocument, address: Address | null): readonly CardAction[] {
  const { understood } = document;
  if (address === null || understood === null) return [handOver(document)];
  const change = press(LABELS.changeQuestion, "correct", { ...address });
  const personal = { ...understood, peer: { ...understood.peer, kind: "unmanaged" as const } };
  return document.deciding.includes("service/skype-available")
    ? [
        press(LABELS.checkPersonal, "ask", { ...address, question: questionText(personal) }),
        change,
        handOver(document),
      ]
    : [change, handOver(document)];
}

function optionPart(
  document: AnswerDocument,
  option: ChangeOption,
  at: number,
  limit: number,
): CardElement {
  const both = bothSides(document, option);
  return container(
    [
      heading(wayWords(at, (document.options ?? []).length)),
      plain(`${FIX_LABELS.touches}: ${touchWords(option.touches)}`, SMALL, { spacing: "None" }),
      ...option.steps
        .slice(0, limit)
        .flatMap((step, index) => stepPart(step, index, option, limit)),
      ...(both === null ? [] : [plain(both)]),
      plain(`${FIX_LABELS.then} ${afterwards(option, document.goal)}`, { weight: "Bolder" }),
    ],
    { separator: true, spacing: "Large" },
  );
}

function stepPart(
  step: ReportedStep,
  at: number,
  option: ChangeOption,
  limit: number,
): readonly CardElement[] {
  const alone = aloneWords(step, option);
  return [
    prose(stepWords(step.says, at, option), { weight: "Bolder" }, { spacing: "Medium" }),
    ...(step.shell === null ? [] : [plain(`${LABELS.runIn} ${step.shell}:`, SMALL)]),
    ...commands(step.commands, limit),
    ...step.warnings
      .slice(0, limit)
      .map((warning) =>
        line([
          run(`! ${LABELS.careful}: `, { color: "Warning", weight: "Bolder" }),
          run(quoted(warning)),
        ]),
      ),
    ...(step.undo.length === 0
      ? []
      : [plain(`${LABELS.undo}:`, SMALL), ...commands(step.undo, limit)]),
    ...(step.portal === null ? [] : [plain(`${LABELS.portal}: ${step.portal}`, SMALL)]),
    ...(alone === null ? [] : [plain(`${FIX_LABELS.alone}: ${alone}`, SMALL)]),
  ];
}

function commands(of: readonly string[], limit: number): readonly CardElement[] {
  return of
    .slice(0, Math.max(2, limit))
    .map((command) => container([line([commandRun(command)])], { style: "emphasis" }));
}
