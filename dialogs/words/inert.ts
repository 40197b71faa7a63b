/** Characters that steer a terminal or turn the direction of writing, so that a line shows something else than it says. */
const STEERING = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Whatever of all this is in a text; most have nothing of it. */
const HARMFUL = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[{$]\{/u;

/** One line of somebody else's text, harmless in a console, a chat and a card: no control characters, no card functions such as `{{DATE(…)}}`. */
export function inert(text: string, limit = 400): string {
  if (text.length <= limit && !HARMFUL.test(text)) return text;
  // Cut first, generously: what stands beyond is never shown, however long somebody made it.
  const line = text
    .slice(0, limit * 4)
    .replace(/[\r\n\t]+/gu, " ")
    .replace(STEERING, "")
    .replace(/\{(?=\{)/gu, "{ ")
    .replace(/\$(?=\{)/gu, "$ ");
  return clip(line, limit);
}

/** The same for a command: it is shown to be copied, so nothing is put in between. */
export function inertCommand(text: string, limit = 2_000): string {
  return clip(text.replace(STEERING, " "), limit);
}

/** What somebody typed, to be put back into its field: its lines stay, what steers does not. */
export function kept(text: string, limit: number): string {
  return clip(text.replace(/(?![\n\t])[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, ""), limit);
}

/** Cuts a text to so many characters, with `…` as the last one where something was lost. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Half a surrogate pair would show as a box.
  const cut = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, "");
  return `${cut}…`;
}
