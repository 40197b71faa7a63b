import {
  card,
  fitted,
  heading,
  press,
  words,
  type ActionData,
  type AdaptiveCard,
  type CardElement,
} from "./card.js";
import { notice } from "./verdict.js";

/** Something that is only done once it is confirmed. */
export interface ConfirmView {
  readonly title: string;
  readonly lead: string;
  /** What it is about; asked with ever shorter limits until the card fits. */
  readonly body: (limit: number) => readonly CardElement[];
  readonly yes: { readonly title: string; readonly verb: string; readonly data: ActionData };
  readonly no: string;
  readonly card: string;
  readonly notice: string | null;
}

/** Says exactly what would be done, and asks. */
export function confirmCard(view: ConfirmView): AdaptiveCard {
  const { yes } = view;
  return fitted((limit) =>
    card(
      `${view.title} ${view.lead}`,
      [...notice(view.notice), heading(view.title, "Large"), words(view.lead), ...view.body(limit)],
      [
        press(yes.title, yes.verb, { ...yes.data, card: view.card }),
        press(view.no, "keep-as-is", { card: view.card }),
      ],
    ),
  );
}

/** What became of it, in the place of the question. */
export function settledCard(text: string): AdaptiveCard {
  return card(text, [words(text)]);
}
