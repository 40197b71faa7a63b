/** Front matter: the YAML at the head of a Markdown file, read field by field so that every fault names its place. */

/** A YAML parser, passed in. */
export type ParseYaml = (text: string) => unknown;

/** The fields of one mapping; what is wrong is noted, and a harmless value stands in for it. */
export interface Fields {
  has(key: string): boolean;
  text(key: string, longest: number): string;
  texts(key: string, fewest: number, most: number): string[];
  oneOf<T extends string>(key: string, allowed: readonly [T, ...T[]]): T;
  records(key: string, fewest: number, most: number, keys: readonly string[]): Fields[];
  fault(key: string, what: string): void;
}

/** What a file holds: its fields, the text below them, and the faults found so far (the list grows while fields are read). */
export interface FrontMatter {
  readonly fields: Fields;
  readonly body: string;
  readonly faults: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

const FENCED = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*\r?\n([\s\S]*)$/u;

/** Splits a file at its front matter and opens the fields; keys that are not listed are faults. */
export function frontMatter(
  file: string,
  source: string,
  parseYaml: ParseYaml,
  keys: readonly string[],
): FrontMatter {
  const faults: string[] = [];
  const [, head = "", body = ""] = FENCED.exec(source) ?? [];
  if (head === "") faults.push(`${file}: has no front matter between two lines of \`---\``);
  const mapping = readMapping(file, head, parseYaml, faults);
  return { fields: open(file, "", mapping, keys, faults), body: body.trim(), faults };
}

function readMapping(file: string, head: string, parseYaml: ParseYaml, faults: string[]): Mapping {
  try {
    const value: unknown = parseYaml(head);
    if (isMapping(value)) return value;
    if (head !== "") faults.push(`${file}: front matter is not a mapping`);
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : "").split("\n");
    faults.push(`${file}: front matter is not YAML: ${line}`);
  }
  return {};
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function open(
  file: string,
  place: string,
  mapping: Mapping,
  keys: readonly string[],
  faults: string[],
): Fields {
  const fault = (key: string, what: string): void => {
    faults.push(`${file}: ${place}${key}: ${what}`);
  };
  const list = (key: string, fewest: number, most: number): unknown[] => {
    const value = mapping[key] ?? [];
    if (!Array.isArray(value)) fault(key, "is not a list");
    const items: unknown[] = Array.isArray(value) ? value : [];
    if (items.length < fewest || items.length > most)
      fault(key, `holds ${items.length}; ${fewest} to ${most} are wanted`);
    return items;
  };
  const words = (key: string, value: unknown, longest: number): string => {
    const text = typeof value === "string" ? value.trim() : "";
    if (text === "") fault(key, value === undefined ? "is missing" : "is not a text");
    if (text.length > longest) fault(key, `has ${text.length} characters; ${longest} at most`);
    return text;
  };
  for (const key of Object.keys(mapping))
    if (!keys.includes(key)) fault(key, "is not a known field");
  return {
    fault,
    has: (key) => mapping[key] !== undefined,
    text: (key, longest) => words(key, mapping[key], longest),
    texts: (key, fewest, most) => distinct(list(key, fewest, most), key, words, fault),
    oneOf: (key, allowed) => {
      const found = allowed.find((value) => value === mapping[key]);
      if (found === undefined) fault(key, `is not one of ${allowed.join(", ")}`);
      return found ?? allowed[0];
    },
    records: (key, fewest, most, inner) =>
      list(key, fewest, most).map((item, index) => {
        const inside = `${place}${key}[${index + 1}]`;
        if (!isMapping(item)) faults.push(`${file}: ${inside}: is not a mapping`);
        return open(file, `${inside}.`, isMapping(item) ? item : {}, inner, faults);
      }),
  };
}

const LONGEST_ITEM = 300;

function distinct(
  items: readonly unknown[],
  key: string,
  words: (key: string, value: unknown, longest: number) => string,
  fault: (key: string, what: string) => void,
): string[] {
  const texts = items.map((item, index) => words(`${key}[${index + 1}]`, item, LONGEST_ITEM));
  const folded = texts.map((text) => text.toLowerCase());
  folded.forEach((text, index) => {
    if (text !== "" && folded.indexOf(text) < index)
      fault(`${key}[${index + 1}]`, "stands there twice");
  });
  return texts;
}
