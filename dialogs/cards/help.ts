import { COMMAND_WORDS, EXAMPLES, TALK } from "../words/en/talk.js";
import { LABELS } from "../words/en/labels.js";
import { SET_UP } from "../words/en/setup.js";
import {
  card,
  columns,
  container,
  heading,
  plain,
  press,
  words,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
} from "./card.js";

/** The first thing a person sees: what this is for, and three questions to try. */
export function welcomeCard(): AdaptiveCard {
  return card(
    TALK.promise,
    [
      container(
        [heading(TALK.productName, "ExtraLarge"), words(TALK.promise, { size: "Medium" })],
        {
          style: "accent",
          bleed: true,
        },
      ),
      words(TALK.welcome, { spacing: "Medium" }),
      { ...heading(TALK.tryOne), spacing: "Large" },
    ],
    examples(),
  );
}

/** What can be typed, and what is not there yet. */
export function helpCard(): AdaptiveCard {
  return card(
    TALK.promise,
    [
      heading(TALK.productName, "Large"),
      words(TALK.promise),
      { ...heading(TALK.whatToType), spacing: "Large" },
      ...COMMAND_WORDS.map(commandRow),
      words(TALK.alsoAsk, { isSubtle: true, size: "Small", spacing: "Large" }),
      words(TALK.alsoKept, { isSubtle: true, size: "Small", spacing: "Small" }),
      words(TALK.alsoTold, { isSubtle: true, size: "Small", spacing: "Small" }),
    ],
    examples(),
  );
}

function commandRow(command: { readonly say: string; readonly does: string }): CardElement {
  return columns({
    width: "stretch",
    items: [
      plain(command.say, { weight: "Bolder" }),
      words(command.does, { isSubtle: true, size: "Small", spacing: "None" }),
    ],
  });
}

function examples(): readonly CardAction[] {
  return [
    ...EXAMPLES.map((example) => press(example.label, "ask", { question: example.text })),
    press(LABELS.showEnvironment, "show-environment", { page: 0 }),
    press(SET_UP.label, "ask", { question: SET_UP.text }),
  ];
}
