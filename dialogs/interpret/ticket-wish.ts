/** What somebody wants of the tickets they have opened. */
export type TicketWish =
  | { readonly wish: "list" }
  | { readonly wish: "show"; readonly number: number }
  | {
      readonly wish: "note" | "withdraw" | "reopen";
      readonly number: number;
      /** As typed; empty where nothing was said with it. */
      readonly note: string;
    };

/** How a ticket is named by its number. */
const TICKET = String.raw`(?:(?:the |my |our )?(?:ticket|case|request|incident)? ?(?:number |no\.? ?|nr\.? ?|#)?)(?<number>[1-9]\d{0,8})`;

/** What may follow a number: nothing, or words after a sign. */
const WORDS = String.raw`(?:\s*(?:[:;,]|\s[-–—]|\bbecause\b|\bsaying\b)\s*(?<note>[^]+))?`;

const LIST =
  /^(?:(?:show|list|see|open|give|tell|what are|what about|where are|how are|do (?:i|we) have|have (?:i|we)|are there|what's|what is|status|the status|any news|news|any update|update)(?: me)?(?: of| on| about)? ?)?(?:the )?(?:status (?:of|on) )?(?:any |all )?(?:of )?(?:my|our|any of my)(?: open| own| current| old)? (?:ticket|tickets|cases|incidents|requests)(?: doing| status| please)?$|^(?:do (?:i|we) have|have (?:i|we) got) any (?:open )?tickets$|^(?:tickets|show tickets|list tickets|ticket list)$/u;

const SHOW = new RegExp(
  String.raw`^(?:(?:(?:what is|what's|show|give me|tell me|any) )?(?:the )?(?:current )?(?:status|state|progress|news|update)(?: of| on| for| about)? ${TICKET}|(?:show|open|see|view)(?: me)? (?:the |my )?(?:ticket|case|incident) ?#?(?<ticket>[1-9]\d{0,8})|(?:how is|how's|what about|where is|what happened to|what's up with) (?:the |my )?(?:ticket|case|incident) ?#?(?<about>[1-9]\d{0,8})(?: doing)?|(?:ticket|case|incident) ?#?(?<bare>[1-9]\d{0,8})(?: status)?)$`,
  "u",
);

const ACTS: readonly (readonly ["note" | "withdraw" | "reopen", RegExp])[] = [
  [
    "note",
    new RegExp(
      String.raw`^(?:please )?(?:(?:add|attach|put|leave|write|send|make)(?: a| an| this| another| the following)? (?:note|comment|remark|reply|answer|message)|note|comment|reply|answer) (?:to|on|for) ${TICKET}${WORDS}$`,
      "iu",
    ),
  ],
  [
    "withdraw",
    new RegExp(
      String.raw`^(?:please )?(?:withdraw|cancel|take back|drop|close|revoke) ${TICKET}(?: again)?(?: please)?${WORDS}$`,
      "iu",
    ),
  ],
  [
    "reopen",
    new RegExp(
      String.raw`^(?:please )?(?:re-?open|open again) ${TICKET}(?: again)?(?: please)?${WORDS}$`,
      "iu",
    ),
  ],
];

/** The longest text that can be about a ticket: a note and what steers it. */
const LONGEST = 4_000;

/** Reads a text that is about somebody's tickets as a whole; null for any other. */
export function readTicketWish(text: string): TicketWish | null {
  if (text.length > LONGEST) return null;
  const whole = text.trim();
  const plain = whole
    .toLowerCase()
    .replace(/[’`]/gu, "'")
    .replace(/(?<![?!. ])[?!. ]+$/u, "");
  if (LIST.test(plain)) return { wish: "list" };
  const shown = SHOW.exec(plain)?.groups;
  if (shown !== undefined) return { wish: "show", number: numberIn(shown) };
  for (const [wish, pattern] of ACTS) {
    const groups = pattern.exec(whole.replace(/(?<![?!. ])[?!. ]+$/u, ""))?.groups;
    if (groups !== undefined) {
      return { wish, number: numberIn(groups), note: (groups["note"] ?? "").trim() };
    }
  }
  return null;
}

function numberIn(groups: Readonly<Record<string, string | undefined>>): number {
  return Number(groups["number"] ?? groups["ticket"] ?? groups["about"] ?? groups["bare"]);
}
