import { LABELS } from "../words/en/labels.js";
import { COLLECT_TALK } from "../words/en/collect.js";
import { SET_UP } from "../words/en/setup.js";
import {
  card,
  commandRun,
  container,
  heading,
  line,
  press,
  words,
  type AdaptiveCard,
  type CardElement,
} from "./card.js";

/** The offer of the script that collects everything at once: what it reads, how it is run, where it is. */
export function collectOffer(): CardElement {
  return container([words(COLLECT_TALK.offer, { weight: "Bolder" }), ...script()], {
    separator: true,
    spacing: "Medium",
  });
}

/** The same for somebody who asked whether there is one. */
export function collectCard(): AdaptiveCard {
  return card(
    COLLECT_TALK.yes,
    [heading(COLLECT_TALK.yes, "Large"), ...script()],
    [
      press(SET_UP.label, "ask", { question: SET_UP.text }),
      press(LABELS.showEnvironment, "show-environment", { page: 0 }),
    ],
  );
}

function script(): readonly CardElement[] {
  return [
    words(COLLECT_TALK.what, { size: "Small", spacing: "Small" }),
    container([line([commandRun(COLLECT_TALK.run, 300)])], { style: "emphasis", spacing: "Small" }),
    words(COLLECT_TALK.where, { size: "Small", isSubtle: true, spacing: "Small" }),
  ];
}
