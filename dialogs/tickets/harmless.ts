import { clip, inert } from "../words/inert.js";

/** What chats, mail programs and trackers make of ordinary characters, and what stands in for each. */
const TAMED: readonly (readonly [RegExp, string])[] = [
  // Half of a pair shows as a box, and some programs refuse the whole text for it.
  [/\p{Cs}/gu, ""],
  [/</gu, "‹"],
  [/>/gu, "›"],
  [/\*/gu, "∗"],
  [/`/gu, "ˋ"],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "＿"],
  [/~(?=~)/gu, "~ "],
  // A link's or a picture's middle.
  [/\](?=[([:])/gu, "] "],
  // What makes an address of a text: a scheme.
  [/\b([a-z][a-z0-9+.-]{1,20}):(?=\/\/)/giu, "$1: "],
  [/\b(mailto|tel|sip|sips|skype|msteams|javascript|data|file):(?=\S)/giu, "$1: "],
  [/\bwww\.(?=\S)/giu, "www. "],
  // A mention; an address has something before its sign.
  [/(?<![\p{L}\p{N}.+_-])@(?=[\p{L}\p{N}])/gu, "@ "],
  [/(?<![\p{L}\p{N}&])#(?=[\p{L}\p{N}])/gu, "# "],
];

/** One line of anybody's text in which no program sees formatting, a mention or a link. */
export function harmless(text: string, limit = 600): string {
  const line = inert(text, limit);
  return clip(
    TAMED.reduce((so, [what, instead]) => so.replace(what, instead), line),
    limit,
  );
}

/** The same for a text of several lines: none of them begins where a list, a quotation or a heading would. */
export function harmlessLines(text: string, limit: number): readonly string[] {
  return clip(text, limit)
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => harmless(line, limit).trim())
    .filter((line) => line !== "");
}
