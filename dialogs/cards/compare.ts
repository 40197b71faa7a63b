import type { ChangedSetting, ComparedGroup, Comparison } from "../../knowledge/index.js";
import {
  aboutWords,
  betweenWords,
  COMPARE,
  comparedWords,
  settingWords,
  strangersWords,
  throughWords,
  turnedWords,
  usersWords,
} from "../words/en/compare.js";
import { andMore } from "../words/en/labels.js";
import {
  card,
  container,
  fitted,
  heading,
  plain,
  words,
  type AdaptiveCard,
  type CardElement,
} from "./card.js";
import { handOver } from "./hand-over.js";

/** Two days held against each other. */
export interface CompareView {
  readonly comparison: Comparison;
  /** `YYYY-MM-DD`, the earlier first. */
  readonly from: string;
  readonly to: string;
  readonly today: string;
  /** What was typed. */
  readonly question: string;
}

/** So many of each list are written out. */
const SHOWN = 8;

/** A card of who gets another answer, through which check, and which settings made no difference. */
export function compareCard(view: CompareView): AdaptiveCard {
  const { comparison } = view;
  const between = betweenWords(view.from, view.to, view.today);
  return fitted((limit) => {
    const shown = Math.min(limit, SHOWN);
    return card(
      `${COMPARE.title}: ${between}. ${comparedWords(comparison)}`,
      [
        heading(COMPARE.title, "Large"),
        words(between, { isSubtle: true, spacing: "Small" }),
        plain(comparedWords(comparison), { size: "Medium" }),
        ...strangersWords(comparison).map((line) => words(line, { isSubtle: true, size: "Small" })),
        ...groupBoxes(comparison.groups, shown),
        ...section(COMPARE.settings, settingsOf(comparison, true), shown),
        ...section(COMPARE.idle, settingsOf(comparison, false), shown),
        ...section(COMPARE.untried, settingsOf(comparison, null), shown),
      ],
      [handOver(view.question)],
    );
  });
}

function settingsOf(
  { settings }: Comparison,
  matters: ChangedSetting["matters"],
): readonly ChangedSetting[] {
  return settings.filter((setting) => setting.matters === matters);
}

function groupBoxes(groups: readonly ComparedGroup[], shown: number): readonly CardElement[] {
  if (groups.length === 0) return [];
  const rest = groups.length - shown;
  return [
    heading(COMPARE.groups),
    ...groups.slice(0, shown).map(groupBox),
    ...(rest > 0
      ? [words(andMore(rest, rest === 1 ? "group" : "groups"), { isSubtle: true })]
      : []),
  ];
}

function groupBox(group: ComparedGroup): CardElement {
  return container(
    [
      plain(turnedWords(group), { weight: "Bolder" }),
      plain(usersWords(group), {}, { spacing: "None" }),
      plain(aboutWords(group), {}, { spacing: "None" }),
      plain(throughWords(group), { size: "Small", isSubtle: true }, { spacing: "None" }),
    ],
    { spacing: "Medium" },
  );
}

function section(
  title: string,
  settings: readonly ChangedSetting[],
  shown: number,
): readonly CardElement[] {
  if (settings.length === 0) return [];
  const rest = settings.length - shown;
  return [
    heading(title),
    ...settings
      .slice(0, shown)
      .map((setting) => plain(settingWords(setting), {}, { spacing: "Small" })),
    ...(rest > 0
      ? [words(andMore(rest, rest === 1 ? "setting" : "settings"), { isSubtle: true })]
      : []),
  ];
}

/** The same as plain text. */
export function compareText(view: CompareView): string {
  const { comparison } = view;
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", `${title}:`, ...lines.slice(0, 3 * SHOWN)];
  const settings = (matters: ChangedSetting["matters"]): readonly string[] =>
    settingsOf(comparison, matters).map((setting) => `  ${settingWords(setting)}`);
  return [
    `${COMPARE.title}: ${betweenWords(view.from, view.to, view.today)}. ${comparedWords(comparison)}`,
    ...strangersWords(comparison),
    ...list(COMPARE.groups, comparison.groups.flatMap(groupLines)),
    ...list(COMPARE.settings, settings(true)),
    ...list(COMPARE.idle, settings(false)),
    ...list(COMPARE.untried, settings(null)),
  ].join("\n");
}

function groupLines(group: ComparedGroup): readonly string[] {
  return [
    `  ${turnedWords(group)}`,
    `      ${usersWords(group)}`,
    `      ${aboutWords(group)}`,
    `      ${throughWords(group)}`,
  ];
}
