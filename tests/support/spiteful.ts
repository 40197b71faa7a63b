import fc from "fast-check";

const QUOTES = ["'", "‘", "’", "‚", "‛", '"', "“", "–", "—"];
const CODE = ["$(Remove-Item x)", "$env:x", "`", "`n", ";", "| iex", "|", "&", "@{a=1}", "@{"];
const SIGNS = ["{", "}", "(", ")", "--%", "-Force", "–Force", "-f", " ", "#", "<#", ",", "\n"];

/** What somebody might type, or call a policy, in the hope of breaking out of a literal. */
export const spitefulText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...QUOTES),
      fc.constantFrom(...CODE),
      fc.constantFrom(...SIGNS, "\u202e"),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));
