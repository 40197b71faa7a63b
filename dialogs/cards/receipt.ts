import type { LineFate, ReadingDoubt, Receipt, ReceiptLine } from "../../knowledge/index.js";
import { andMore, countsWords, LABELS } from "../words/en/labels.js";
import type { Address } from "./answer.js";
import {
  card,
  container,
  fitted,
  folded,
  heading,
  line,
  plain,
  press,
  run,
  signed,
  toggle,
  words,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
  type Colour,
} from "./card.js";
import { notice } from "./verdict.js";

const FATES: Readonly<
  Record<LineFate, { readonly sign: string; readonly word: string; readonly color: Colour }>
> = {
  "not-understood": { sign: "?", word: LABELS.notUnderstood, color: "Warning" },
  ignored: { sign: "–", word: LABELS.ignored, color: "Default" },
  used: { sign: "✓", word: LABELS.used, color: "Good" },
};

const ORDER: readonly LineFate[] = ["not-understood", "used", "ignored"];

/** How many of a doubt's choices get a button; one more button unfolds the lines. */
const DOUBT_BUTTONS = 5;

/** What became of a paste, counts on top, and the first thing in it that only a person can decide. */
export function receiptCard(receipt: Receipt, address: Address, said: string | null): AdaptiveCard {
  const [doubt] = receipt.doubts;
  return fitted((limit) =>
    card(
      countsWords(receipt.counts),
      [
        ...notice(said),
        heading(LABELS.receiptTitle, "Large"),
        words(countsWords(receipt.counts)),
        ...(doubt === undefined ? [] : [doubtBox(doubt, receipt.doubts.length - 1)]),
        folded(
          "lines",
          ORDER.flatMap((fate) => group(receipt, fate, limit)),
        ),
      ],
      [
        ...(doubt === undefined ? [] : doubtButtons(doubt, address)),
        ...(receipt.lines.length === 0 ? [] : [toggle(LABELS.showLines, "lines")]),
      ],
    ),
  );
}

function doubtBox(doubt: ReadingDoubt, after: number): CardElement {
  return container(
    [
      heading(`?  ${LABELS.doubtTitle}`),
      plain(doubt.text.replaceAll("`", "")),
      plain(doubt.source, { size: "Small", isSubtle: true }, { spacing: "None" }),
      ...(after === 0 ? [] : [words(andMore(after, "after this one"), { isSubtle: true })]),
    ],
    { style: "accent", bleed: true, spacing: "Medium" },
  );
}

function doubtButtons(doubt: ReadingDoubt, address: Address): readonly CardAction[] {
  return doubt.choices.slice(0, DOUBT_BUTTONS).map((choice) =>
    press(choice.label, "resolve-doubt", {
      ...address,
      line: doubt.line,
      about: doubt.about,
      value: choice.value,
    }),
  );
}

function group(receipt: Receipt, fate: LineFate, limit: number): readonly CardElement[] {
  const lines = receipt.lines.filter((one) => one.fate === fate);
  const count = receipt.counts[fate];
  if (count === 0) return [];
  const { sign, word, color } = FATES[fate];
  const shown = lines.slice(0, limit);
  return [
    heading(`${sign}  ${String(count)} ${word}`),
    ...shown.map((one) => signed(run(sign, { color }), row(one))),
    ...(count > shown.length
      ? [words(andMore(count - shown.length, word), { isSubtle: true })]
      : []),
  ];
}

function row(one: ReceiptLine): readonly CardElement[] {
  const why = one.reason ?? one.fact ?? "";
  return [
    line([
      run(`${String(one.line)}  `, { size: "Small", isSubtle: true }),
      run(one.text, { size: "Small", fontType: "Monospace" }),
    ]),
    ...(why === "" ? [] : [plain(why, { size: "Small", isSubtle: true }, { spacing: "None" })]),
  ];
}
