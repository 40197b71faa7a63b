import { monthFromToday, monthNumber } from "./months.js";

/** A word of the text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A date found at a word: how many words it takes, and the days it may be. */
export interface Found {
  readonly length: number;
  /** Null: words about time that set no date. */
  readonly choices: readonly string[] | null;
}

/** A date that may be the first day of a whole month or year. */
export type Plain = Found & { readonly span?: "month" | "year" };

const DAY = 86_400_000;

/** The last day of the month or year that begins on this day; the day itself where it is only a day. */
export function lastDay(day: string, span: Plain["span"]): string {
  if (span === undefined) return day;
  return span === "year" ? `${day.slice(0, 4)}-12-31` : addDays(shiftMonths(day, 1, true), -1);
}

/** The date that begins at this word, or null. */
export function plainDate(words: readonly Word[], at: number, today: string): Plain | null {
  return (
    numericDate(words[at]?.text ?? "") ??
    joinedMonth(words, at) ??
    quarterDate(words, at, today) ??
    seasonDate(words, at) ??
    monthFromToday(textsFrom(words, at), today) ??
    monthDate(words, at, today) ??
    relativeDate(words, at, today) ??
    yearDate(words, at)
  );
}

/** As many words as a month and its year take. */
function textsFrom(words: readonly Word[], at: number): readonly string[] {
  return words.slice(at, at + 4).map(({ text }) => text);
}

function numericDate(word: string): Found | null {
  const match = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/u.exec(word);
  if (match === null) return null;
  const [a, b, c] = [match[1] ?? "", match[2] ?? "", match[3] ?? ""];
  if (a.length === 4) return { length: 1, choices: existing([[a, b, c]]) };
  if (c.length !== 4 && c.length !== 2) return null;
  const year = c.length === 2 ? `20${c}` : c;
  const days = existing([
    [year, b, a],
    [year, a, b],
  ]);
  return { length: 1, choices: [...new Set(days)] };
}

function existing(candidates: readonly (readonly [string, string, string])[]): readonly string[] {
  return candidates.flatMap(([year, month, day]) => day_(Number(year), Number(month), Number(day)));
}

function day_(year: number, month: number, day: number): readonly string[] {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    year > 999 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return real ? [iso(date)] : [];
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A day so many days later. */
export function addDays(day: string, days: number): string {
  return iso(new Date(Date.parse(day) + days * DAY));
}

function dayNumber(word: string | undefined): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word ?? "");
  return match === null ? 0 : Number(match[1]);
}

function yearNumber(word: string | undefined): number {
  return /^(?:19|20)\d\d$/u.test(word ?? "") ? Number(word) : 0;
}

/** `28 June 2024`, `28th of June 2024`, `June 28, 2024`, `March 2024`; a month alone may be of several years. */
function monthDate(words: readonly Word[], at: number, today: string): Plain | null {
  const text = (offset: number): string | undefined => words[at + offset]?.text;
  const day = dayNumber(text(0));
  if (day > 0) {
    const of = text(1) === "of" ? 1 : 0;
    const month = monthNumber(text(1 + of));
    if (month === 0) return null;
    return ofMonth(month, day, yearNumber(text(2 + of)), 2 + of, today);
  }
  const month = monthNumber(text(0));
  if (month === 0) return null;
  const second = dayNumber(text(1));
  if (second > 0) return ofMonth(month, second, yearNumber(text(2)), 2, today);
  const of = text(1) === "of" ? 1 : 0;
  const year = yearNumber(text(1 + of));
  if (year > 0) return { length: 2 + of, choices: day_(year, month, 1), span: "month" };
  return saysMonth(words, at)
    ? { length: 1, choices: nearYears(month, 1, today), span: "month" }
    : null;
}

/** `2024-06`, `06/2024`: the first day of the month. */
function joinedMonth(words: readonly Word[], at: number): Plain | null {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second?.start !== first.end + 1) return null;
  const isYearFirst = yearNumber(first.text) > 0;
  const year = yearNumber(isYearFirst ? first.text : second.text);
  const month = isYearFirst ? second.text : first.text;
  if (year === 0 || !/^(?:0[1-9]|1[0-2])$/u.test(month)) return null;
  return { length: 2, choices: day_(year, Number(month), 1), span: "month" };
}

const SEASON = /^(?:spring|summer|autumn|fall|winter)$/u;

/** `summer 2024` names no one day: it has to be asked about. */
function seasonDate(words: readonly Word[], at: number): Found | null {
  const of = textAt(words, at + 1) === "of" ? 1 : 0;
  if (!SEASON.test(textAt(words, at)) || yearNumber(textAt(words, at + 1 + of)) === 0) return null;
  return { length: 2 + of, choices: [] };
}

/** `Q1 2024`, `2024 Q1`, `Q1 of 2024`: its first day; without a year it may be of several. */
function quarterDate(words: readonly Word[], at: number, today: string): Plain | null {
  const isYearFirst = yearNumber(textAt(words, at)) > 0;
  const quarter = /^q([1-4])$/u.exec(textAt(words, isYearFirst ? at + 1 : at));
  if (quarter === null) return null;
  const month = Number(quarter[1]) * 3 - 2;
  if (isYearFirst) return { length: 2, choices: day_(yearNumber(textAt(words, at)), month, 1) };
  const of = textAt(words, at + 1) === "of" ? 1 : 0;
  return ofMonth(month, 1, yearNumber(textAt(words, at + 1 + of)), 1 + of, today);
}

function ofMonth(month: number, day: number, year: number, length: number, today: string): Found {
  return year > 0
    ? { length: length + 1, choices: day_(year, month, day) }
    : { length, choices: nearYears(month, day, today) };
}

function nearYears(month: number, day: number, today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  return [...day_(year, month, day), ...day_(year - 1, month, day)];
}

function saysMonth(words: readonly Word[], at: number): boolean {
  return /^(?:in|since|during|of|until|before|after|early|late|by)$/u.test(
    words[at - 1]?.text ?? "",
  );
}

/** `in 2023`: a year counts only where the words make it one. */
function yearDate(words: readonly Word[], at: number): Plain | null {
  const year = yearNumber(words[at]?.text);
  if (year === 0) return null;
  const before = words[at - 1]?.text ?? "";
  const makes = /^(?:in|since|during|of|year|until|before|after|early|late|mid|by|for)$/u.test(
    before,
  );
  return makes ? { length: 1, choices: day_(year, 1, 1), span: "year" } : null;
}

// Maps, not objects: an object knows the words "constructor" and "__proto__" without being told.
const NEAR_DAYS = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);
const STEPS = new Map([
  ["next", 1],
  ["coming", 1],
  ["last", -1],
  ["previous", -1],
]);
const UNITS = new Map([
  ["day", 1],
  ["week", 7],
]);

const NUMBERS = "one two three four five six seven eight nine ten".split(" ");
const COUNTS = new Map([
  ["a", 1],
  ["an", 1],
  ...NUMBERS.map((word, index): [string, number] => [word, index + 1]),
]);

function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? "";
}

function relativeDate(words: readonly Word[], at: number, today: string): Plain | null {
  const first = textAt(words, at);
  const second = textAt(words, at + 1);
  if (first === "right" && second === "now") return { length: 2, choices: [today] };
  const days = NEAR_DAYS.get(first);
  if (days !== undefined) return { length: 1, choices: [addDays(today, days)] };
  const step = STEPS.get(first);
  if (step !== undefined) return steppedDate(second, step, today);
  return agoDate(words, at, today) ?? aheadDate(words, at, today);
}

/** `in two weeks`, `in 3 days`. */
function aheadDate(words: readonly Word[], at: number, today: string): Plain | null {
  const count = countAt(words, at + 1);
  if (textAt(words, at) !== "in" || count === 0) return null;
  const unit = textAt(words, at + 2).replace(/s$/u, "");
  const days = UNITS.get(unit);
  if (days !== undefined) return { length: 3, choices: [addDays(today, count * days)] };
  return unit === "month" ? { length: 3, choices: [shiftMonths(today, count, false)] } : null;
}

function countAt(words: readonly Word[], at: number): number {
  const text = textAt(words, at);
  return COUNTS.get(text) ?? (/^\d{1,3}$/u.test(text) ? Number(text) : 0);
}

function steppedDate(unit: string, step: number, today: string): Plain | null {
  if (unit === "month")
    return { length: 2, choices: [shiftMonths(today, step, true)], span: "month" };
  if (unit === "year") {
    return { length: 2, choices: day_(Number(today.slice(0, 4)) + step, 1, 1), span: "year" };
  }
  const named = WEEKDAYS.indexOf(unit);
  if (named >= 0) return { length: 2, choices: weekdays(named, step, today) };
  if (unit !== "week") return null;
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  return { length: 2, choices: [addDays(today, 7 * step - weekday)] };
}

const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** "Last Friday" is the latest that has been; "next Friday" may be the nearest or the one after it. */
function weekdays(named: number, step: number, today: string): readonly string[] {
  const ahead = (named - new Date(today).getUTCDay() + 7) % 7 || 7;
  const behind = (new Date(today).getUTCDay() - named + 7) % 7 || 7;
  return step < 0 ? [addDays(today, -behind)] : [addDays(today, ahead), addDays(today, ahead + 7)];
}

function agoDate(words: readonly Word[], at: number, today: string): Plain | null {
  const count = countAt(words, at);
  const unit = textAt(words, at + 1).replace(/s$/u, "");
  if (count === 0 || textAt(words, at + 2) !== "ago") return null;
  const days = UNITS.get(unit);
  if (days !== undefined) return { length: 3, choices: [addDays(today, -count * days)] };
  if (unit === "month") return { length: 3, choices: [shiftMonths(today, -count, false)] };
  return unit === "year" ? { length: 3, choices: [shiftMonths(today, -12 * count, false)] } : null;
}

function shiftMonths(today: string, months: number, first: boolean): string {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = first ? 1 : Math.min(Number(today.slice(8, 10)), last);
  return iso(new Date(Date.UTC(year, month, day)));
}
