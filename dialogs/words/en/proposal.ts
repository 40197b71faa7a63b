/** What is said around a question that a language model has read out of a text. */
export const PROPOSING = {
  title: "A language model read this",
  lead: "I could not read that with confidence, so a language model did. It read this as:",
  caution:
    "Models make mistakes. Nothing is answered until you say that this is what you asked; the answer then comes from your settings, as always.",
  yes: "Yes, ask that",
  no: "No",
  accepted: "A language model read this, and you confirmed it:",
  refused: "A language model read this, and you did not want it:",
  note: "This question was read by a language model and confirmed by you.",
  stale: "That offer is no longer open. Ask me again, and you get a fresh one.",
} as const;
