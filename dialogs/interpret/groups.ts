import type { PeerKind } from "../../knowledge/index.js";
import type { ReadingContext } from "./interpretation.js";
import { means, valueAs, type Item } from "./items.js";
import { BLANK, sideOf, type Mention } from "./mention.js";

/** A run of words for a kind of account. */
export interface ClassRun {
  /** Last item of the run; one before its start when it is empty. */
  readonly end: number;
  readonly values: readonly string[];
}

/** Neighbouring words for a kind of account: `external federated`, `a Skype`. */
export function classRun(items: readonly Item[], from: number): ClassRun {
  const values: string[] = [];
  let end = from - 1;
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    const value = item === undefined ? null : valueAs(item, "class");
    if (value !== null) {
      values.push(value);
      end = index;
    } else if (item?.tag !== "the" || index > from) break;
  }
  return { end, values };
}

/** Anybody named by what they are: `skype users`, `people at fabrikam.com`, `someone in another company`. */
export function groupMention(
  items: readonly Item[],
  at: number,
  context: ReadingContext,
  start = at,
): Mention | null {
  const run = items[at]?.tag === "the" ? { end: at - 1, values: [] } : classRun(items, at);
  if (run.values.length > 0) {
    return isDenied(items, start) ? null : classMention(items, start, run, context);
  }
  const item = items[at];
  if (item === undefined) return null;
  if (item.value === "here" && means(items[at + 1], "people")) {
    return { ...BLANK, at, end: at + 1, form: "own-group", side: "own", plural: true };
  }
  if (item.tag === "people" || isPerson(items, at)) return peopleMention(items, at, at, context);
  return null;
}

/** "He is not on Skype", "not a Skype account". */
function isDenied(items: readonly Item[], at: number): boolean {
  let index = at - 1;
  while (["via", "the", "at", "named"].includes(items[index]?.tag ?? "")) index -= 1;
  return (
    /^(?:not|non|never|isn't|instead of|rather than)$/iu.test(items[index]?.raw ?? "") && index > 0
  );
}

/** `contact` is a noun after an article or a kind of account, else a verb. */
function isPerson(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.tag === "person") return true;
  return means(item, "person") && ["the", "our", "class"].includes(items[at - 1]?.tag ?? "");
}

function kindsOf(values: readonly string[]): readonly PeerKind[] {
  const kinds = values.filter((value): value is PeerKind =>
    ["skype", "unmanaged", "organization", "guest"].includes(value),
  );
  if (kinds.includes("guest")) return ["guest"];
  return kinds.length > 1 ? [...new Set(kinds.filter((kind) => kind !== "organization"))] : kinds;
}

function classMention(
  items: readonly Item[],
  start: number,
  run: ClassRun,
  context: ReadingContext,
): Mention {
  const noun = items[run.end + 1];
  const withNoun = means(noun, "people") || means(noun, "person") || means(noun, "org");
  const last = items[run.end];
  const plural = means(noun, "people") || /(?<!team|busines|io)s$/iu.test(last?.raw ?? "");
  const end = withNoun ? run.end + 1 : run.end;
  const kinds = kindsOf(run.values);
  const at = placeAfter(items, end, context);
  const product = kinds.length > 0 ? null : productOf(run.values);
  return {
    ...BLANK,
    at: start,
    end: at.end,
    form: at.own && product !== null ? "own-group" : "class",
    domain: at.domain,
    kinds: kinds.length === 0 ? at.kinds : kinds,
    side: product === null ? "foreign" : at.own ? "own" : "open",
    plural: plural || at.domain !== null,
    bare:
      !withNoun &&
      !plural &&
      at.domain === null &&
      run.values.every((value) => ADJECTIVES.has(value)),
    product: at.kinds.length > 0 ? null : product,
  };
}

/** Kinds whose name alone is no person: "Skype", as against "a guest". */
const ADJECTIVES: ReadonlySet<string> = new Set(["skype", "unmanaged", "sfb", "teams", "external"]);

function productOf(values: readonly string[]): "sfb" | "teams" | null {
  if (values.includes("external")) return null;
  if (values.includes("sfb")) return "sfb";
  return values.includes("teams") ? "teams" : null;
}

function peopleMention(
  items: readonly Item[],
  start: number,
  at: number,
  context: ReadingContext,
): Mention | null {
  const item = items[at];
  const value = item?.value ?? "";
  const place = placeAfter(items, at, context);
  if (place.domain !== null) {
    return {
      ...BLANK,
      at: start,
      end: place.end,
      form: "domain",
      domain: place.domain,
      side: sideOf(place.domain, context),
      plural: true,
    };
  }
  if (place.own)
    return { ...BLANK, at: start, end: place.end, form: "own-group", side: "own", plural: true };
  if (place.outside) {
    return {
      ...BLANK,
      at: start,
      end: place.end,
      form: "class",
      kinds: place.kinds,
      side: "foreign",
      plural: true,
      product: place.product,
    };
  }
  if (value === "team" && items[start - 1]?.tag === "word") return teamMention(items, at);
  if (value === "staff" || value === "everyone" || value === "team") {
    return { ...BLANK, at: start, end: at, form: "own-group", side: "own", plural: true };
  }
  return {
    ...BLANK,
    at: start,
    end: at,
    form: "people",
    side: "open",
    plural: item?.tag === "people",
  };
}

/** "The sales team": some of ours, whom nothing says by address. */
function teamMention(items: readonly Item[], at: number): Mention {
  const name = items
    .slice(at - 1, at + 1)
    .map((item) => item.raw)
    .join(" ");
  return { ...BLANK, at: at - 1, end: at, form: "name", name, side: "own" };
}

interface Place {
  readonly end: number;
  readonly domain: string | null;
  readonly own: boolean;
  readonly outside: boolean;
  readonly kinds: readonly PeerKind[];
  readonly product: "sfb" | "teams" | null;
}

const PLACE_WORDS: ReadonlySet<string> = new Set(["at", "from", "via", "with", "the", "named"]);

/** What follows a noun to say where its people are: `at fabrikam.com`, `in our company`, `on Skype`. */
function placeAfter(items: readonly Item[], nounAt: number, context: ReadingContext): Place {
  const nowhere: Place = {
    end: nounAt,
    domain: null,
    own: false,
    outside: false,
    kinds: [],
    product: null,
  };
  let index = nounAt + 1;
  while (PLACE_WORDS.has(items[index]?.tag ?? "") && index <= nounAt + 3) index += 1;
  const item = items[index];
  if (item === undefined) return nowhere;
  const stands = index > nounAt + 1;
  if (stands && item.tag === "domain") return domainPlace(items, index, nowhere, context);
  if (stands && (item.tag === "our" || means(item, "org"))) return ownPlace(items, index, nowhere);
  const run = classRun(items, index);
  const names = run.values.filter((value) => value !== "teams" && value !== "sfb");
  const follows = stands || run.values[0] === "external";
  if (!follows || names.length === 0) return nowhere;
  const noun = items[run.end + 1];
  const end =
    means(noun, "people") || means(noun, "person") || means(noun, "org") ? run.end + 1 : run.end;
  if (items[end + 1]?.tag === "domain" || items[end + 1]?.tag === "address") return nowhere;
  return { ...nowhere, end, outside: true, kinds: kindsOf(names) };
}

function domainPlace(
  items: readonly Item[],
  index: number,
  nowhere: Place,
  context: ReadingContext,
): Place {
  const domain = items[index]?.value ?? "";
  return context.ownDomains.includes(domain)
    ? { ...nowhere, end: index, own: true }
    : { ...nowhere, end: index, domain };
}

function ownPlace(items: readonly Item[], index: number, nowhere: Place): Place {
  if (items[index]?.tag === "our") {
    const next = items[index + 1];
    if (!means(next, "org") && !means(next, "people") && next?.tag !== "product") return nowhere;
    return { ...nowhere, end: index + 1, own: true };
  }
  return { ...nowhere, end: index, own: true };
}
