import { interpret } from "../../dialogs/index.js";
import { loadLibrary, searchArticles } from "../../knowledge/index.js";
import { median, ratePerSecond, type Figure } from "./measure.js";

const QUESTIONS = [
  "can alice@contoso.com chat with skype user bob@outlook.com?",
  "hey, could you check if dave@contoso.com can reach someone at fabrikam.com? thanks!",
  "which of our users can call Skype users?",
  "what do I need to change so that alice can call bob@fabrikam.com?",
  "how does open federation work",
];
const ROUNDS = 7;

/** Questions read a second, beside the aim of a millisecond each. */
export function benchReadings(): Figure {
  const context = { ownDomains: ["contoso.com"], users: [], asker: null, today: "2026-01-01" };
  const read = (): number =>
    ratePerSecond(1_000, (index) => interpret(QUESTIONS[index % QUESTIONS.length] ?? "", context));
  return {
    name: "questions read",
    unit: "/s",
    ours: medianOf(read),
    floor: 1_000,
    against: "the aim of 1 ms a reading",
    aim: "at least 1.00",
  };
}

/** Articles searched a second, beside the aim. */
export async function benchSearch(): Promise<Figure> {
  const library = await loadLibrary();
  const search = (): number =>
    ratePerSecond(1_000, (index) =>
      searchArticles(library, QUESTIONS[index % QUESTIONS.length] ?? ""),
    );
  return {
    name: "articles searched",
    unit: "/s",
    ours: medianOf(search),
    floor: 3_000,
    against: "the aim of 3,000 searches a second",
    aim: "at least 1.00",
  };
}

function medianOf(measure: () => number): number {
  measure();
  return median(Array.from({ length: ROUNDS }, measure));
}
