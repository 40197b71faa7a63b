const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&amp;": "&",
};

/** Mail headers that name people or times which the question is not about. */
const NOISE_HEADER = /^[ \t>]*(?:to|cc|bcc|sent|date|reply-to|importance)[ \t]*:[^\n]*$/gimu;

/** "From: bob / to: alice / what: call" is a question in lines, no mail: nothing but addresses, and no other header. */
const LISTS_BOTH =
  /^\s*from[ \t]*:[ \t]*\S{1,200}@\S{1,200}[ \t]*\n[ \t]*to[ \t]*:[ \t]*\S{1,200}@\S{1,200}[ \t]*(?:\n(?![ \t]*(?:subject|sent|date|cc)[ \t]*:)[^\n]{1,80}){0,3}\s*$/iu;

/** Takes away what a channel or a mail client put around the words, without changing a word. */
export function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E]/gu, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/gu, " ")
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u2018\u2019\u201B\u02BC\u00B4`]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
    .replace(/<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/giu, " ")
    .replace(/\[([^[\]\n@]{1,400})\]\(mailto:([^()\s]{1,400})\)/giu, " $1 ($2) ")
    .replace(/\[([^[\]\n]{1,400})\]\((?:[^()\s]{1,400})\)/gu, " $1 ")
    .replace(
      /<\/?(?:p|div|br|span|b|i|u|em|strong|a|li|ul|ol|blockquote|html|body)\b[^<>]{0,600}>/giu,
      " ",
    )
    .replace(/&(?:nbsp|lt|gt|quot|#39|apos|amp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(LISTS_BOTH.test(text) ? /$^/u : NOISE_HEADER, " ")
    .replace(/\n {0,8}[-*\u2022\u2013] {1,4}(?=\S)/gu, " . ")
    .replace(/^\s{0,20}\d{1,2}[).]\s/u, "")
    .replace(/(?<=\s)\d{1,2}\)(?=\s)/gu, ".");
}
