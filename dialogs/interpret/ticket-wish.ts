/** What somebody wants of the tickets they have opened. */
export type TicketWish =
  | { readonly wish: "list" }
  /** `number` is null for "my ticket": the one there is. */
  | { readonly wish: "show"; readonly number: number | null }
  | {
      readonly wish: "note" | "withdraw" | "reopen";
      readonly number: number | null;
      /** As typed; empty where nothing was said with it. */
      readonly note: string;
    };

const KIND = "(?:ticket|case|incident|request)";
const KINDS = "(?:tickets|cases|incidents|requests)";
const SIGN = String.raw`(?: ?(?:number|no\b\.?|nr\b\.?))? ?#?`;

/** A ticket by its number, named as one. */
const NAMED = String.raw`(?:(?:the |my |our )?${KIND}${SIGN} ?|#)(?<number>\d{1,9})`;
/** The same, or a bare number. */
const TICKET = String.raw`(?:(?:the |my |our )?${KIND}?${SIGN} ?)(?<number>\d{1,9})`;
/** The one there is. */
const MINE = String.raw`(?:my|our) (?:(?:open|last|latest|only|current) )*${KIND}`;

/** Words after a sign. */
const WORDS = String.raw`\s*(?:[:;,]|\s[-–—]|\bbecause\b|\bsaying\b|\bthat\b)\s*(?<note>[^]+)`;
/** Words of a note, whatever stands before them. */
const SAID = String.raw`(?:${WORDS}|\s+(?<said>[^]+))?`;
/** The same behind a bare number, where a thing would be what is counted: "note 12 users can't call". */
const TOLD = String.raw`(?:${WORDS}|\s+(?<said>(?:it|it's|its|this|that|the|i|i'm|i've|we|we've|she|he|they|my|our|is|isn't|was|has|works?|worked|working|fails?|failed|failing|fixed|solved|done|still|not|no|yes|never|only|since|after|when|again|same|now|please|ok|okay|thanks)(?![^\s.,;:!?])[^]*))?`;

const LIST: readonly RegExp[] = [
  String.raw`(?:(?:show|list|see|open|give|tell|get|check|view|what are|what about|where are|how are|what is|what's|status|any news|news|any updates?|updates?) ?(?:me|us)? ?(?:on|about|of|with)? ?)?(?:the )?(?:(?:status|state|list|overview) (?:of|on|for) )?(?:any |all )?(?:of )?(?:my|our)(?: (?:open|own|current|old|closed|latest))* ${KINDS}(?: doing| going| status| list)?`,
  String.raw`(?:which|what|how many) (?:open |of the )?${KINDS} (?:do (?:i|we) have|have (?:i|we) (?:got|opened|raised|created|sent)|did (?:i|we) (?:open|raise|create|send)|are (?:mine|open|ours))(?: open| so far)?`,
  String.raw`(?:do (?:i|we) have|have (?:i|we)(?: got)?|are there) (?:any )?(?:open )?tickets(?: open| of mine)?`,
  String.raw`(?:(?:show|list|see)(?: me)? )?(?:the |all )?tickets|tickets? (?:list|status)|(?:the )?status of (?:the |all )?tickets`,
  String.raw`(?:the )?status of ${TICKET}(?:,| and|,? \+) .{1,40}`,
].map(whole);

const NEWS = String.raw`(?:status|state|progress|news|updates?)`;

const SHOW: readonly RegExp[] = [TICKET, MINE]
  .flatMap((ticket) => [
    String.raw`(?:(?:what is|what's|show|give|tell|get|check|see|any|is there any|are there any)(?: me| us)? )?(?:the |an? |any )?(?:current |latest |new )?${NEWS}(?: (?:of|on|for|about|with))? ${ticket}`,
    String.raw`(?:show|open|see|view|find|get|display|bring up|look up|look at|check|check on)(?: me| us)? ${ticket}`,
    String.raw`(?:how is|how's|what about|where is|where's|what (?:has )?happened (?:to|with|on)|what(?: is|'s) (?:up|happening|going on|new) (?:with|on|to)|(?:is there )?anything new (?:on|about|with)|and) ${ticket}(?: doing| going| coming along| now)?`,
    String.raw`(?:is|was|has) ${ticket} (?:been )?(?:already |yet )?(?:done|resolved|solved|fixed|closed|finished|open|taken|assigned|answered|being worked on)(?: yet| now| already)?`,
    String.raw`(?:who|is (?:anyone|anybody|someone|somebody)) (?:has|is|took|got|works|working)(?: working)?(?: on)? ${ticket}`,
  ])
  .concat([
    `${NAMED}(?: status| state)?`,
    `${MINE}(?: status| state)?`,
    // With nothing said about what: theirs.
    String.raw`(?:is there |are there |have you (?:got )?|do you have )?any(?:thing)? (?:news|new|updates?)(?: yet| now| so far| for (?:me|us))?(?: (?:on|about) (?:it|this|that))?(?: yet)?`,
  ])
  .map(whole);

/** A bare number is one only where it is asked about. */
const ASKED = /^#?\s?(\d{1,9})\s?\?+$/u;

const NOTE = "(?:note|comment|remark|reply|answer|message)";

type Act = "note" | "withdraw" | "reopen";

const ACTS: readonly (readonly [Act, RegExp])[] = [
  ...[TICKET, MINE].flatMap((ticket): readonly (readonly [Act, string])[] => [
    [
      "note",
      String.raw`(?:add|attach|put|leave|write|send|make|post)(?: an?| this| another| the following| my)? ${NOTE} (?:to|on|for|in|under) ${ticket}${SAID}`,
    ],
    [
      "note",
      String.raw`(?:add|attach|put|write|post)(?: an?| this| the)? ?(?:${NOTE} )?["“](?<note>[^]+)["”] (?:to|on|for|in|under) ${ticket}`,
    ],
    [
      "note",
      String.raw`(?:${NOTE}|reply|respond|answer|add|update)(?: (?:to|on|for))? ${ticket}${TOLD}`,
    ],
    [
      "note",
      String.raw`(?:tell|let) (?:the )?(?:help ?desk|service desk|them|support)(?: know)? (?:on|in|under|about|for) ${ticket}${WORDS}`,
    ],
    [
      "withdraw",
      String.raw`(?:withdraw|cancel|take back|drop|close|revoke) ${ticket}(?: again)?(?: please)?(?:${WORDS})?`,
    ],
    ["reopen", String.raw`(?:re-?open|open again) ${ticket}(?: again)?(?: please)?(?:${WORDS})?`],
    ["reopen", String.raw`open ${ticket} again(?: please)?(?:${WORDS})?`],
    ["withdraw", String.raw`take ${ticket} back(?:${WORDS})?`],
    [
      "withdraw",
      String.raw`${ticket} (?:can|may|should) be (?:closed|withdrawn|cancelled|dropped)(?: again| now)?(?:${WORDS})?`,
    ],
  ]),
  ["note", String.raw`(?:${NOTE}|respond)(?: (?:to|on|for))? ${NAMED}\s+(?<said>[^]+)`] as const,
  [
    "withdraw",
    String.raw`(?:delete|remove|never ?mind|forget(?: about)?) ${NAMED}(?:${WORDS})?`,
  ] as const,
  [
    "note",
    String.raw`(?:(?:add|leave|write)(?: an?| another)? note|(?:tell|answer|reply to) (?:the |our )?(?:help ?desk|service desk))\s*[:;–—-]\s*(?<note>[^]+)`,
  ] as const,
  ["withdraw", `withdraw(?: it| this| that| the ${KIND})?(?: again)?`] as const,
  ["reopen", `re-?open(?: it| this| that| the ${KIND})?(?: again)?`] as const,
].map(([wish, source]) => [wish, whole(source)] as const);

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, "iu");
}

const POLITE =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|ok|okay|edgewise|bot|please|pls|so|well|and)(?:[\s,.!:;–—-]+|$)|(?:can|could|would|will|may) (?:you|i|we) (?:please |kindly |just )?(?=\S)|(?:i(?:'d| would) like|i want|i wish|i need|we want|we need) (?:you )?to (?=\S)|let me (?=\S))/iu;
const MOST_COURTESIES = 4;
const END = /(?:[?!. ]|[, ](?:please|pls|thanks|thank you|thx|cheers)(?![^?!. ]))+$/iu;

/** The longest text that can be about a ticket: more than a note may be, so that whoever writes too much is told. */
const LONGEST = 120_000;

/** Reads a text that is about somebody's tickets as a whole; null for any other. */
export function readTicketWish(text: string): TicketWish | null {
  if (text.length > LONGEST) return null;
  const said = withoutGreeting(text.trim().replace(/[’\x60]/gu, "'"));
  const asked = ASKED.exec(said);
  if (asked !== null) return { wish: "show", number: Number(asked[1]) };
  const head = said.slice(0, HEAD);
  return (head === said ? looking(said.replace(END, "")) : null) ?? acting(said);
}

/** No text that only looks at tickets is longer. */
const HEAD = 200;

function withoutGreeting(text: string): string {
  let rest = text;
  for (let round = 0; round < MOST_COURTESIES; round += 1) rest = rest.replace(POLITE, "");
  return rest === "" ? text : rest;
}

function looking(plain: string): TicketWish | null {
  if (LIST.some((pattern) => pattern.test(plain))) return { wish: "list" };
  const shown = firstOf(SHOW, plain);
  return shown === null ? null : { wish: "show", number: numberIn(shown) };
}

function acting(said: string): TicketWish | null {
  const bare = said.replace(/(?<![?!. ])[?!. ]+$/u, "");
  for (const [wish, pattern] of ACTS) {
    const groups = groupsOf(pattern, bare);
    if (groups === null) continue;
    const note = groups["note"] ?? groups["said"] ?? "";
    return { wish, number: numberIn(groups), note: note.trim() };
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function firstOf(patterns: readonly RegExp[], text: string): Groups | null {
  for (const pattern of patterns) {
    const groups = groupsOf(pattern, text);
    if (groups !== null) return groups;
  }
  return null;
}

function groupsOf(pattern: RegExp, text: string): Groups | null {
  const found = pattern.exec(text);
  return found === null ? null : (found.groups ?? {});
}

function numberIn({ number }: Groups): number | null {
  return number === undefined ? null : Number(number);
}
