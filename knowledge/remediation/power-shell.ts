/** Text that can't be put into a command safely: control, format or unpaired characters. */
export class Unquotable extends Error {
  override readonly name = "Unquotable";
  /** What was refused; never to be shown inside a command. */
  readonly text: string;

  constructor(text: string) {
    super("the text holds characters that cannot be put into a command safely");
    this.text = text;
  }
}

/** Control, format (they can turn text around on a screen), surrogate halves, line and paragraph separators. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** PowerShell takes all five for a single quote; each stands for itself when doubled. */
const SINGLE_QUOTES = /['‘’‚‛]/gu;

/** Words that need no quotes: a letter, then letters, digits, dots, dashes; `Site:` may stand before. */
const PLAIN_WORD = /^(?:site:)?[a-z][a-z0-9._-]*$/iu;

/**
 * Writes text so that PowerShell takes it as exactly one literal.
 * @throws Unquotable
 */
export function quote(text: string): string {
  if (UNSAFE.test(text)) throw new Unquotable(text);
  return `'${text.replace(SINGLE_QUOTES, "$&$&")}'`;
}

/**
 * Writes a policy's or provider's name: bare where it is a plain word, as Microsoft's pages do, else quoted.
 * @throws Unquotable
 */
export function nameLiteral(name: string): string {
  return PLAIN_WORD.test(name) ? name : quote(name);
}

/**
 * Writes a list of texts as one array expression.
 * @throws Unquotable
 */
export function listLiteral(texts: readonly string[]): string {
  return `@(${texts.map(quote).join(", ")})`;
}

/** Writes a switch's value. */
export function booleanLiteral(value: boolean): string {
  return value ? "$True" : "$False";
}
