import type { Clause } from "./clauses.js";
import { isAction } from "./frame.js";
import { means, tagAt, type Item } from "./items.js";

/**
 * "I know alice can't share her screen with bob, but can she call him?", "before I ring the customer: may alice …?":
 * what leads in is told, so nothing done there is asked about; who is named there stays unless the rest names both sides.
 */
export function withoutLeadIn(clause: Clause): Clause {
  const { items, mentions } = clause;
  const cut = LEAD.test(leadOf(items)) ? endOfLead(items) : -1;
  if (cut < 0) return clause;
  const rest = mentions.filter((mention) => mention.at > cut);
  const namesOwn = rest.some(({ side }) => side === "own");
  const isWhole = namesOwn && rest.some(({ side }) => side === "foreign");
  return {
    items: items.map((item, index) => (index <= cut ? told(item) : item)),
    mentions: isWhole ? rest : mentions,
  };
}

const LEAD =
  /^(?:but |and |so |hi |hello |well )*(?:(?:i|we) (?:already |do )?(?:know|understand|see|realise|realize)\b|(?:i'm|i am|we're|we are) aware\b|before\b|while\b|although\b|though\b|even though\b|obviously\b|of course\b|granted\b|clearly\b)/iu;

function leadOf(items: readonly Item[]): string {
  return items
    .slice(0, 5)
    .map((item) => item.raw)
    .join(" ");
}

/** Where the asking begins: a colon, or a comma or "but" with a modal after it; -1 where nothing is asked afterwards. */
function endOfLead(items: readonly Item[]): number {
  const cut = items.findIndex((item, index) => {
    if (item.tag === "colon") return true;
    const joins = item.tag === "comma" || means(item, "and", "but");
    return joins && ["modal", "whether", "do"].includes(tagAt(items, index + 1));
  });
  return items.slice(cut + 1).some(isAction) ? cut : -1;
}

function told(item: Item): Item {
  const isDoing = isAction(item) || ["relation", "block", "receive", "light"].includes(item.tag);
  return isDoing ? { ...item, tag: "fill", value: "fill", meanings: [] } : item;
}

/** "Alice called bob this morning. Could she …?": what was done, in a sentence before one that asks. */
export function withoutTold(clause: Clause, index: number, all: readonly Clause[]): Clause {
  const { items, mentions } = clause;
  if (!asksNow(all[index + 1]?.items ?? []) || !tellsPast(items)) return clause;
  return { items: items.map(told), mentions };
}

function asksNow(items: readonly Item[]): boolean {
  return tagAt(items, 0) === "modal" && items.at(-1)?.tag === "question" && items.some(isAction);
}

function tellsPast(items: readonly Item[]): boolean {
  if (items.at(-1)?.tag !== "stop" || items.some((item) => OPEN.has(item.tag))) return false;
  return items.filter(isAction).every((item) => PAST.test(item.raw));
}

const OPEN: ReadonlySet<string> = new Set(["modal", "do", "question", "whether", "arrow", "why"]);
const PAST = /^(?:\w+ed|rang|met|spoke|wrote)$/iu;
