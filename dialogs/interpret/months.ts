const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** The number of a month by its name or its first three letters; 0 for any other word. */
export function monthNumber(word: string | undefined): number {
  if (word === undefined || word.length < 3) return 0;
  const short = word === "sept" ? "sep" : word;
  return (
    MONTHS.findIndex(
      (month) => month === short || (short.length === 3 && month.startsWith(short)),
    ) + 1
  );
}

/** So many years on a word leads. */
const YEARS = new Map([
  ["last", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
]);

/** A month whose year is told from today: how many words it takes, and the days it may begin on. */
interface FoundMonth {
  readonly length: number;
  readonly choices: readonly string[];
  readonly span: "month";
}

/** `last year in April`, `April of last year`, `last April`; a month that may be of two years is of both. */
export function monthFromToday(words: readonly string[], today: string): FoundMonth | null {
  return monthAfterYear(words, today) ?? monthBeforeYear(words, today) ?? nextMonth(words, today);
}

function monthAfterYear(
  [first, unit, ...rest]: readonly string[],
  today: string,
): FoundMonth | null {
  const years = YEARS.get(first ?? "");
  if (years === undefined || unit !== "year") return null;
  const between = /^(?:in|of|on)$/u.test(rest[0] ?? "") ? 1 : 0;
  const month = monthNumber(rest[between]);
  // "This year may be …" names no month.
  return month === 0 || (rest[between] === "may" && between === 0)
    ? null
    : found(3 + between, month, [yearOf(today) + years]);
}

function monthBeforeYear([first, ...rest]: readonly string[], today: string): FoundMonth | null {
  const month = monthNumber(first);
  const of = rest[0] === "of" ? 1 : 0;
  const years = YEARS.get(rest[of] ?? "");
  return month === 0 || years === undefined || rest[of + 1] !== "year"
    ? null
    : found(3 + of, month, [yearOf(today) + years]);
}

function nextMonth([first, second]: readonly string[], today: string): FoundMonth | null {
  const step = YEARS.get(first ?? "") ?? 0;
  const month = second === "may" ? 0 : monthNumber(second);
  if (step === 0 || month === 0) return null;
  const now = Number(today.slice(5, 7));
  const year = yearOf(today);
  const isNear = step < 0 ? month < now : month > now;
  return found(2, month, isNear ? [year, year + step] : [year + step]);
}

function yearOf(today: string): number {
  return Number(today.slice(0, 4));
}

function found(length: number, month: number, years: readonly number[]): FoundMonth {
  const of = String(month).padStart(2, "0");
  return { length, choices: years.map((year) => `${String(year)}-${of}-01`), span: "month" };
}
