import { COLLECT_TALK } from "../words/en/collect.js";
import { commandRun, container, line, words, type CardElement } from "./card.js";

/** The offer of the script that collects everything at once: what it reads, how it is run, where it is. */
export function collectOffer(): CardElement {
  return container(
    [
      words(COLLECT_TALK.offer, { weight: "Bolder" }),
      words(COLLECT_TALK.what, { size: "Small", spacing: "Small" }),
      container([line([commandRun(COLLECT_TALK.run, 300)])], {
        style: "emphasis",
        spacing: "Small",
      }),
      words(COLLECT_TALK.where, { size: "Small", isSubtle: true, spacing: "Small" }),
    ],
    { separator: true, spacing: "Medium" },
  );
}
