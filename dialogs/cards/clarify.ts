import type { Clarify } from "../../knowledge/index.js";
import { LABELS } from "../words/en/labels.js";
import type { Address } from "./answer.js";
import {
  card,
  container,
  fitted,
  heading,
  MAX_ACTIONS,
  plain,
  press,
  type AdaptiveCard,
  type CardAction,
} from "./card.js";
import { handOver } from "./hand-over.js";
import { notice } from "./verdict.js";

/** One clear question back, with a button for each possible answer. */
export function clarifyCard(
  asked: {
    readonly text: string;
    readonly choices: Clarify["choices"];
    /** What was typed, where something was. */
    readonly question?: string;
  },
  address: Address,
  said: string | null,
): AdaptiveCard {
  const top = [
    ...notice(said),
    container(
      [heading(`?  ${LABELS.clarifyTitle}`, "Large"), plain(asked.text, { size: "Medium" })],
      { style: "accent", bleed: true },
    ),
  ];
  return fitted((limit) =>
    card(
      asked.text,
      top,
      withLast(
        asked.choices
          .slice(0, Math.min(limit, MAX_ACTIONS))
          .map((choice) =>
            press(choice.label, "choose", { ...address, question: choice.question }),
          ),
        asked.question ?? null,
      ),
    ),
  );
}

/** Where there is room, what was asked can also be handed over. */
function withLast(choices: readonly CardAction[], question: string | null): readonly CardAction[] {
  return choices.length < MAX_ACTIONS ? [...choices, handOver(question)] : choices;
}
