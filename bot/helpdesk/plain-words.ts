const BREAKS = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/giu;
const UNSEEN = /<(script|style|head|blockquote)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/giu;
const LONGEST = 100_000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** What somebody wrote in a reply, without what they quoted, their signature and any markup. */
export function plainWords(text: string, html: boolean): string {
  const whole = text.slice(0, LONGEST);
  const plain = html ? withoutMarkup(whole) : whole;
  const lines = plain.replace(/\r\n?/gu, "\n").split("\n");
  const signature = lines.findIndex((line) => /^--\s*$/u.test(line));
  return lines
    .slice(0, signature === -1 ? undefined : signature)
    .filter((line) => !/^\s*>/u.test(line))
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

function withoutMarkup(html: string): string {
  return html
    .replace(UNSEEN, "")
    .replace(/[\r\n]+/gu, " ")
    .replace(BREAKS, "\n")
    .replace(/<[^>]*>/gu, "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, entity);
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
}
