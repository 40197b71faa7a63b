/** How far around a date its sentence, and the question after it, are looked for. */
const FAR = 300;

const END = /[.!?;\n](?=\s|$)/u;
const PAST_VERB =
  /\b(?:left|went|was|were|had|got|began|became|came|bought|sold|couldn't|could not|didn't|did not|wrote|met|lost|took|sent|[a-z]{3,}ed)\b/iu;
const ASKED_NOW =
  /(?:^|[.!?\n]\s*)(?:(?:so|now|and|then|but|well|ok)[ ,]+)*(?:can|may|is|are|does|do|will|should|shall|which|who|what)\b(?:[^.!?\n]|\.(?=\S)){0,200}\?/iu;

/** "Bob left in 2021. Can alice message him?": a time that is only told, in a sentence before the one that asks about now. */
export function isToldTime(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + FAR);
  const end = END.exec(after);
  if (end === null || end[0] === "?") return false;
  const lead = text.slice(Math.max(0, from - FAR), from);
  const start = lead.split(END).at(-1) ?? "";
  const sentence = start + text.slice(from, to) + after.slice(0, end.index);
  return PAST_VERB.test(sentence) && ASKED_NOW.test(after.slice(end.index + 1).trimStart());
}
