/** The colours a container style gives its words; the values live in `page.css`, so a change of theme needs no new card. */
function foreground(): Readonly<Record<string, { default: string; subtle: string }>> {
  return {
    default: { default: "var(--text)", subtle: "var(--text-soft)" },
    dark: { default: "var(--text)", subtle: "var(--text-soft)" },
    light: { default: "var(--text-soft)", subtle: "var(--text-soft)" },
    accent: { default: "var(--accent-text)", subtle: "var(--accent-text)" },
    good: { default: "var(--good)", subtle: "var(--good)" },
    warning: { default: "var(--warning)", subtle: "var(--warning)" },
    attention: { default: "var(--attention)", subtle: "var(--attention)" },
  };
}

function container(background: string, border: string): Readonly<Record<string, unknown>> {
  return { backgroundColor: background, borderColor: border, foregroundColors: foreground() };
}

const SIZES = { small: 13, default: 15, medium: 16, large: 18, extraLarge: 21 } as const;
/** Letters of one width look larger than others of the same size. */
const MONO_SIZES = { small: 12, default: 13, medium: 14, large: 16, extraLarge: 18 } as const;
const WEIGHTS = { lighter: 400, default: 400, bolder: 650 } as const;

/** How the renderer measures and colours cards, so that they look like part of the page. */
export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: "inherit",
  fontTypes: {
    default: { fontFamily: "inherit", fontSizes: SIZES, fontWeights: WEIGHTS },
    monospace: { fontFamily: "var(--mono)", fontSizes: MONO_SIZES, fontWeights: WEIGHTS },
  },
  lineHeights: { small: 19, default: 22, medium: 24, large: 25, extraLarge: 29 },
  spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 30, padding: 18 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container("transparent", "var(--line)"),
    emphasis: container("var(--sunken)", "var(--line)"),
    good: container("var(--good-tint)", "var(--good)"),
    warning: container("var(--warning-tint)", "var(--warning)"),
    attention: container("var(--attention-tint)", "var(--attention)"),
    accent: container("var(--accent-tint)", "var(--accent)"),
  },
  actions: {
    maxActions: 6,
    spacing: "medium",
    buttonSpacing: 8,
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  textStyles: {
    heading: { size: "large", weight: "bolder" },
    columnHeader: { weight: "bolder" },
  },
  textBlock: { headingLevel: 2 },
  factSet: {
    title: { weight: "bolder", maxWidth: 180, wrap: true },
    value: { wrap: true },
    spacing: 16,
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " (required)", suffixColor: "default" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { color: "attention", weight: "bolder", size: "small" },
  },
  table: { cellSpacing: 8 },
} as const;
