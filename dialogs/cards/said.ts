import { card, fitted, plain, words, type AdaptiveCard } from "./card.js";
import { handOver, type Handed } from "./hand-over.js";

/** A card that says no more than its words, with the button that hands their question over; `aside` may hold a link. */
export function saidCard(
  text: string,
  aside: string | null,
  question: string | Handed,
): AdaptiveCard {
  const [first = "", ...more] = text.split(/\n{2,}/u);
  return fitted((limit) =>
    card(
      text,
      [
        plain(first.trim(), { size: "Medium" }),
        ...more.slice(0, limit).map((part) => plain(part.trim(), SMALL, { spacing: "Small" })),
        ...(aside === null ? [] : [words(aside, { size: "Small", spacing: "Medium" })]),
      ],
      [handOver(question)],
    ),
  );
}

const SMALL = { size: "Small", isSubtle: true } as const;
