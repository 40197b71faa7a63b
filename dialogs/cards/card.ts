import { clip, inert, inertCommand } from "../words/inert.js";

/** The newest card version that every Teams client renders. */
const CARD_VERSION = "1.5";

/** What a card may weigh, in bytes of JSON: Teams refuses cards above about 28 KB with their envelope. */
export const CARD_BUDGET = 25_000;

/** How many buttons Teams shows without hiding any. */
export const MAX_ACTIONS = 6;

export type Colour = "Default" | "Good" | "Attention" | "Warning" | "Accent";
export type ContainerStyle = "default" | "emphasis" | "good" | "attention" | "warning" | "accent";
export type Spacing = "None" | "Small" | "Default" | "Medium" | "Large" | "ExtraLarge";

/** A piece of text that no client reads as Markdown: what people typed goes here. */
export interface TextRun {
  readonly type: "TextRun";
  readonly text: string;
  readonly size?: "Small" | "Medium" | "Large";
  readonly weight?: "Bolder";
  readonly color?: Colour;
  readonly isSubtle?: true;
  readonly fontType?: "Monospace";
}

interface Placed {
  readonly id?: string;
  readonly isVisible?: false;
  readonly spacing?: Spacing;
  readonly separator?: true;
}

export interface TextBlock extends Placed {
  readonly type: "TextBlock";
  readonly text: string;
  readonly wrap: true;
  readonly style?: "heading";
  readonly size?: "Small" | "Medium" | "Large" | "ExtraLarge";
  readonly weight?: "Bolder";
  readonly color?: Colour;
  readonly isSubtle?: true;
}

export interface RichTextBlock extends Placed {
  readonly type: "RichTextBlock";
  readonly inlines: readonly TextRun[];
}

export interface Container extends Placed {
  readonly type: "Container";
  readonly style?: ContainerStyle;
  readonly bleed?: true;
  readonly items: readonly CardElement[];
}

export interface Column {
  readonly type: "Column";
  readonly width: "auto" | "stretch";
  readonly items: readonly CardElement[];
}

export interface ColumnSet extends Placed {
  readonly type: "ColumnSet";
  readonly columns: readonly Column[];
}

interface Input extends Placed {
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly value?: string;
}

export interface TextInput extends Input {
  readonly type: "Input.Text";
  readonly placeholder: string;
  readonly isMultiline?: true;
  readonly maxLength?: number;
}

export interface ChoiceInput extends Input {
  readonly type: "Input.ChoiceSet";
  readonly style: "compact" | "expanded";
  readonly placeholder?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

export interface ToggleInput extends Input {
  readonly type: "Input.Toggle";
  readonly title: string;
  readonly valueOn: "true";
  readonly valueOff: "false";
}

/** The elements Edgewise uses, as Adaptive Cards 1.5 defines them. */
export type CardElement =
  TextBlock | RichTextBlock | Container | ColumnSet | TextInput | ChoiceInput | ToggleInput;

/** What a button hands over; `verb` is repeated inside, because `Action.Submit` has no other place for it. */
export type ActionData = Readonly<Record<string, unknown>>;

interface SubmitAction {
  readonly type: "Action.Submit";
  readonly title: string;
  readonly data: ActionData;
  readonly associatedInputs?: "none";
}

export interface ExecuteAction {
  readonly type: "Action.Execute";
  readonly title: string;
  readonly verb: string;
  readonly data: ActionData;
  readonly style?: "positive";
  readonly associatedInputs?: "none";
  readonly fallback: SubmitAction;
}

/** What a client asks for by itself when it shows the card to one of these people. */
export interface Refresh {
  readonly action: {
    readonly type: "Action.Execute";
    readonly title: string;
    readonly verb: string;
    readonly data: ActionData;
  };
  /** As the channel names them. */
  readonly userIds: readonly string[];
}

export interface ToggleAction {
  readonly type: "Action.ToggleVisibility";
  readonly title: string;
  readonly targetElements: readonly string[];
}

export type CardAction = ExecuteAction | ToggleAction;

/** A whole card. */
export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly $schema: string;
  readonly version: typeof CARD_VERSION;
  readonly msteams: { readonly width: "Full" };
  readonly fallbackText: string;
  readonly refresh?: Refresh;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

/** A card of these parts; `text` is what a client says that cannot show it. */
export function card(
  text: string,
  body: readonly CardElement[],
  actions: readonly CardAction[] = [],
): AdaptiveCard {
  return {
    type: "AdaptiveCard",
    // The format's own name for itself; no client fetches it.
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: CARD_VERSION,
    msteams: { width: "Full" },
    fallbackText: inert(text, 300),
    body,
    ...(actions.length === 0 ? {} : { actions: actions.slice(0, MAX_ACTIONS) }),
  };
}

const written = new WeakMap<AdaptiveCard, string>();
const encoder = new TextEncoder();

/** A card as JSON, written once to be weighed, stored and sent. INVARIANT: nobody changes a card. */
export function cardJson(of: AdaptiveCard): string {
  const known = written.get(of);
  if (known !== undefined) return known;
  const json = JSON.stringify(of);
  written.set(of, json);
  return json;
}

/** How many bytes a card takes on the wire. */
export function cardSize(of: AdaptiveCard): number {
  return encoder.encode(cardJson(of)).length;
}

/** How much of a long list is tried, from generous to bare, until a card fits. */
const LIMITS = [40, 24, 16, 12, 8, 5, 3, 1] as const;

/** The fullest card that keeps to the budget: `build` is asked with ever shorter limits for its lists. */
export function fitted(build: (limit: number) => AdaptiveCard): AdaptiveCard {
  const [most, ...fewer] = LIMITS;
  let smallest = build(most);
  for (const limit of fewer) {
    if (cardSize(smallest) <= CARD_BUDGET) return smallest;
    smallest = build(limit);
  }
  return smallest;
}

/** A heading, of our own words. */
export function heading(
  text: string,
  size: "Medium" | "Large" | "ExtraLarge" = "Medium",
): TextBlock {
  return { type: "TextBlock", text, wrap: true, style: "heading", size, weight: "Bolder" };
}

/** A paragraph of our own words. Never what somebody typed: clients read Markdown in it. */
export function words(text: string, more: Partial<TextBlock> = {}): TextBlock {
  return { type: "TextBlock", text, wrap: true, ...more };
}

/** A run of anybody's text, harmless whatever it holds. */
export function run(text: string, more: Partial<TextRun> = {}): TextRun {
  return { type: "TextRun", text: inert(text, 600), ...more };
}

/** A command to copy. */
export function commandRun(text: string, limit = 900): TextRun {
  return { type: "TextRun", text: inertCommand(text, limit), fontType: "Monospace" };
}

/** A line of runs. */
export function line(runs: readonly TextRun[], more: Placed = {}): RichTextBlock {
  return { type: "RichTextBlock", inlines: runs, ...more };
}

/** A line of anybody's text. */
export function plain(text: string, look: Partial<TextRun> = {}, more: Placed = {}): RichTextBlock {
  return line([run(text, look)], more);
}

/** A group of elements. */
export function container(
  items: readonly CardElement[],
  more: Partial<Omit<Container, "type" | "items">> = {},
): Container {
  return { type: "Container", ...more, items };
}

/** A group that a button unfolds. */
export function folded(id: string, items: readonly CardElement[]): Container {
  return { type: "Container", id, isVisible: false, spacing: "Medium", items };
}

/** Columns side by side: the first as wide as it needs, the last takes the rest. */
export function columns(
  ...cells: readonly {
    readonly width: "auto" | "stretch";
    readonly items: readonly CardElement[];
  }[]
): ColumnSet {
  return {
    type: "ColumnSet",
    spacing: "Small",
    columns: cells.map((cell) => ({ type: "Column", ...cell })),
  };
}

/** A sign and what it says, aligned in two columns. */
export function signed(sign: TextRun, items: readonly CardElement[]): ColumnSet {
  return columns({ width: "auto", items: [line([sign])] }, { width: "stretch", items });
}

/**
 * A button that tells us something; `gathers` says whether the card's inputs go with it: as what it
 * is for, or only so that what was typed is not lost.
 */
export function press(
  title: string,
  verb: string,
  data: ActionData,
  gathers: "inputs" | "drafts" | "nothing" = "nothing",
): ExecuteAction {
  const whole = { ...data, verb };
  const inputs = gathers === "nothing" ? { associatedInputs: "none" as const } : {};
  return {
    type: "Action.Execute",
    title: clip(title, 60),
    verb,
    data: whole,
    ...(gathers === "inputs" ? { style: "positive" as const } : {}),
    ...inputs,
    fallback: { type: "Action.Submit", title: clip(title, 60), data: whole, ...inputs },
  };
}

/** A button that unfolds and folds a part of the card. */
export function toggle(title: string, ...ids: readonly string[]): ToggleAction {
  return { type: "Action.ToggleVisibility", title, targetElements: ids };
}
