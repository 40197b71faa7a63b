import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  interpret,
  type Interpretation,
  type ReadingContext,
} from "../../../dialogs/interpret/index.js";

/** One line of the phrasing casebook. */
export interface Phrasing {
  /** `reach.txt:12` */
  readonly place: string;
  readonly text: string;
  /** As written after the arrow. */
  readonly expected: string;
  readonly context: ReadingContext;
}

/** How a phrasing came out: as meant, asked back or declined though it need not be, or taken for something else. */
export type Outcome = "right" | "asked" | "wrong";

/** The context every phrasing starts from. */
export const USUAL: ReadingContext = {
  ownDomains: ["contoso.com"],
  users: [
    "alice@contoso.com",
    "dave.jones@contoso.com",
    "dave.smith@contoso.com",
    "erin.walsh@contoso.com",
  ],
  asker: null,
  today: "2026-11-21",
};

const CAST: Readonly<Record<string, string | null>> = {
  alice: "alice@contoso.com",
  erin: "erin.walsh@contoso.com",
  us: null,
};

/** The phrasings the words were tuned with, or those set aside, in file order. */
export function readPhrasings(which: "tuned" | "set-aside"): readonly Phrasing[] {
  const casebook = join(projectRoot(), "tests", "cases", "phrasings");
  const folder = which === "tuned" ? casebook : join(casebook, "set-aside");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => phrasingsIn(name, readFileSync(join(folder, name), "utf8")));
}

/** Compiled tests run elsewhere; the data stays where it is. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

function phrasingsIn(name: string, content: string): readonly Phrasing[] {
  const phrasings: Phrasing[] = [];
  let context = USUAL;
  content.split("\n").forEach((line, index) => {
    const place = `${name}:${String(index + 1)}`;
    if (line.startsWith("!")) context = changed(context, line);
    else if (line.trim() !== "" && !line.startsWith("#")) {
      const cut = line.lastIndexOf(" ==> ");
      if (cut < 0) throw new Error(`${place} has no reading`);
      const text = line.slice(0, cut).replaceAll("\\n", "\n");
      phrasings.push({ place, text, expected: line.slice(cut + 5).trim(), context });
    }
  });
  return phrasings;
}

function changed(context: ReadingContext, line: string): ReadingContext {
  const [what = "", ...rest] = line.slice(1).trim().split(/[ ,]+/u);
  const values = rest[0] === "none" ? [] : rest;
  switch (what) {
    case "reset":
      return USUAL;
    case "own":
      return { ...context, ownDomains: values };
    case "users":
      return { ...context, users: values };
    case "asker":
      return { ...context, asker: values[0] ?? null };
    case "today":
      return { ...context, today: values[0] ?? context.today };
    default:
      throw new Error(`unknown directive ${line}`);
  }
}

/** Reads a phrasing and holds it against what was meant. */
export function judge(phrasing: Phrasing): { readonly outcome: Outcome; readonly got: string } {
  const reading = interpret(phrasing.text, phrasing.context);
  const wanted = phrasing.expected.split(" && ");
  const readings = [reading, ...reading.also];
  const got = readings.map(sayReading).join(" && ");
  const right =
    wanted.length === readings.length &&
    wanted.every((one, index) => matches(one, readings[index] ?? reading));
  if (right) return { outcome: "right", got };
  const declined = reading.offTopic || reading.clarify !== null;
  return { outcome: declined ? "asked" : "wrong", got };
}

/** The kind a reading stands for in the confusion table. */
export function kindOf(expected: string): string {
  const words = expected.split(" ");
  return (words[0] === "ask" ? words[1] : words[0]) ?? "";
}

/** Kinds of which only the kind has to be right. */
const LOOSE: ReadonlySet<string> = new Set(["topic", "trouble"]);

function matches(expected: string, reading: Interpretation): boolean {
  const words = expected.split(" ");
  const asks = words[0] === "ask";
  const rest = words.slice(asks ? 2 : 1);
  const kind = kindOf(expected);
  if (kind === "off-topic" || reading.offTopic) return kind === "off-topic" && reading.offTopic;
  if (reading.understood?.kind !== kind || asks !== (reading.clarify !== null)) return false;
  if (kind === "command") return reading.command === rest[0];
  return LOOSE.has(kind) || fieldsMatch(rest, reading);
}

const ARROWS: Readonly<Record<string, string>> = { ">": "outbound", "<": "inbound", "<>": "both" };

type Understood = NonNullable<Interpretation["understood"]>;

function fieldsMatch(words: readonly string[], reading: Interpretation): boolean {
  const { understood } = reading;
  const [who = "", arrow = "", peer = "", modality = "chat", ...more] = words;
  if (understood === null) return false;
  const subject = who in CAST ? (CAST[who] ?? null) : who;
  return [
    understood.subject === subject,
    sayArrow(understood) === arrow,
    peer === "*" || sayPeer(understood.peer) === peer,
    modality === "-" || understood.modality === modality,
    extrasMatch(more, reading),
  ].every(Boolean);
}

function extrasMatch(more: readonly string[], reading: Interpretation): boolean {
  const date = more.find((word) => word.startsWith("@"))?.slice(1) ?? null;
  const goal = more.find((word) => word === "allow" || word === "block");
  return reading.asOf === date && (goal === undefined || reading.goal === goal);
}

/** A peer as the casebook writes it, and as a peer is to be: the domain is the address's. */
function sayPeer({ kind, address, domain }: Understood["peer"]): string {
  const isOdd = address?.includes("@") === true && !address.endsWith(`@${domain ?? ""}`);
  const whom = isOdd ? "a domain that is not the address's" : (address ?? domain);
  return `${kind ?? "?"}${whom === null ? "" : `:${whom}`}`;
}

/** A reading as the casebook writes it. */
export function sayReading(reading: Interpretation): string {
  const { understood } = reading;
  if (understood === null) return reading.offTopic ? "off-topic" : "nothing";
  if (understood.kind === "command") return `command ${reading.command ?? ""}`;
  return [
    reading.clarify === null ? "" : "ask",
    understood.kind,
    understood.subject ?? "us",
    sayArrow(understood),
    sayPeer(understood.peer),
    understood.modality ?? "-",
    ...sayExtras(reading),
  ]
    .filter((word) => word !== "")
    .join(" ");
}

function sayArrow({ direction }: Understood): string {
  return Object.keys(ARROWS).find((key) => ARROWS[key] === direction) ?? "-";
}

function sayExtras({ asOf, goal }: Interpretation): readonly string[] {
  return [asOf === null ? "" : `@${asOf}`, goal ?? ""];
}
