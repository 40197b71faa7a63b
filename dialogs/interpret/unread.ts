import type { Interpretation } from "./interpretation.js";
import type { Mention } from "./mention.js";
import { asQuestion, phraseQuestion } from "./phrase-question.js";

const MOST_CHOICES = 5;
const MOST_SHOWN = 3;

/**
 * Somebody who was named and stands in none of the readings: then something else may have been meant, so it is asked.
 * Only for questions whether somebody may reach somebody; longer lists are cut elsewhere and say so.
 */
export function askOfUnread(
  readings: readonly Interpretation[],
  mentions: readonly Mention[],
): readonly Interpretation[] {
  const [first, ...rest] = readings;
  if (first?.understood?.kind !== "reach" || rest.length >= MOST_CHOICES) return readings;
  if (readings.some(({ clarify }) => clarify !== null)) return readings;
  const lost = unread(readings, mentions);
  if (lost.length === 0) return readings;
  const names = lost.slice(0, MOST_SHOWN).join(", ");
  const text = `I could not tell what is asked about ${names}. Is this what you mean? Else please put it in other words.`;
  return readings.map((one) => ({ ...one, clarify: { text, choices: choiceOf(one) } }));
}

function unread(
  readings: readonly Interpretation[],
  mentions: readonly Mention[],
): readonly string[] {
  const read = new Set(
    readings.flatMap(({ understood }) => [
      understood?.subject,
      understood?.peer.address,
      understood?.peer.domain,
    ]),
  );
  const named = mentions.filter(({ form }) => NAMING.has(form));
  const whom = named.flatMap(({ address, domain }) => address ?? domain ?? []);
  return [...new Set(whom)].filter((one) => !read.has(one));
}

const NAMING: ReadonlySet<Mention["form"]> = new Set<Mention["form"]>([
  "address",
  "skype-name",
  "domain",
]);

function choiceOf({
  understood,
  asOf,
}: Interpretation): readonly { readonly label: string; readonly question: string }[] {
  if (understood === null) return [];
  const question = phraseQuestion({ question: asQuestion(understood), asOf });
  return [{ label: question, question }];
}
