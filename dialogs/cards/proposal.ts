import type { Clarify } from "../../knowledge/index.js";
import { PROPOSING } from "../words/en/proposal.js";
import type { Address } from "./answer.js";
import { card, container, heading, MAX_ACTIONS, plain, press, type AdaptiveCard } from "./card.js";
import { handOver } from "./hand-over.js";
import { notice } from "./verdict.js";

/** What a language model read a text as, to be confirmed; each button says which choice was made, never the question itself. */
export function proposalCard(
  offered: {
    /** What was typed. */
    readonly text: string;
    readonly question: string;
    readonly readings: Clarify["choices"];
    readonly choices: Clarify["choices"];
  },
  address: Address,
  said: string | null,
): AdaptiveCard {
  const { text, question, readings, choices } = offered;
  const button = (title: string, choice: string): ReturnType<typeof press> =>
    press(title, "settle-proposal", { ...address, choice });
  return card(
    `${PROPOSING.lead} ${question}`,
    [
      ...notice(said),
      container(
        [
          heading(`?  ${PROPOSING.title}`, "Large"),
          plain(PROPOSING.lead),
          plain(question, { size: "Medium", weight: "Bolder" }, { spacing: "Small" }),
        ],
        { style: "accent", bleed: true },
      ),
      plain(PROPOSING.caution, { size: "Small", isSubtle: true }, { spacing: "Medium" }),
    ],
    [
      ...[
        ...readings.map((reading, index) => button(reading.label, `reading-${String(index)}`)),
        ...choices.map((choice, index) => button(choice.label, `choice-${String(index)}`)),
      ].slice(0, MAX_ACTIONS - 2),
      button(PROPOSING.no, "no"),
      handOver(text),
    ],
  );
}

/** The same once it is settled: nothing on it can be pressed any more. */
export function settledProposalCard(question: string, confirmed: boolean): AdaptiveCard {
  const said = confirmed ? PROPOSING.accepted : PROPOSING.refused;
  return card(
    `${said} ${question}`,
    [container([plain(said, { isSubtle: true }), plain(question)], { style: "emphasis" })],
    [],
  );
}
