/** Whom a greeting or a thank-you may be addressed to. */
const WHOM =
  "(?: (?:there|again|all|team|teams admins?|everyone|everybody|folks|guys|both|edgewise|bot|support|helpdesk|help ?desk|service ?desk|it|it team|it support|colleagues|admins?|sir|madam))*";
const GREETING = `(?:hi|hello|hey|hiya|heya|hallo|howdy|greetings|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)${WHOM}(?:,? (?:how are you(?: doing)?(?: today)?|hope you(?:'re| are) (?:well|doing well)))?`;
const ANNOUNCED =
  "(?:(?:just |only |another |one |one more |a |an )*(?:quick|short|small|simple|brief|silly|stupid|dumb|random|urgent|easy) (?:question|q|query|one|check|thing)(?: for you| please| here)?|question(?: for you)?|urgent|asap|hoping you can help|hope you can help|sorry to (?:bother|trouble|disturb) you|sorry for (?:the|a|another) (?:\\w+ )?question|excuse me|please|pls|plz|@?edgewise|bot)";

/** Greets at the start of any line, which a mark has to close there; the rest of the line is what is asked. */
const GREETED_LINE = new RegExp(
  `(^|\\n|["'] ?)[ >]{0,8}${GREETING} ?[,.!:;–—-]{1,3}\\s{0,8}`,
  "iu",
);
const GREETED = new RegExp(`^\\s*${GREETING}(?: ?[,.!:;?–—-]+\\s*|\\s+)(?=\\S)`, "iu");
const ANNOUNCES = new RegExp(`^\\s*${ANNOUNCED} ?[,.!:;–—-]+\\s*(?=\\S)`, "iu");
const CALLED = /^\s*@?edgewise[\s,.!:;–—-]+(?=\S)/iu;

const THANKS =
  "(?:(?:many |with )?thanks|thank you|thankyou|thx|thnx|(?<=[?.!,;)–—-]\\s{0,3})(?:tia|ty)|cheers|much appreciated|asap|a\\.s\\.a\\.p\\.?|urgently|please|pls|plz|please advise|please help)(?: (?:a lot|a million|so much|very much|in advance|again|ahead|for (?:your|the|any) help|all|team|everyone|guys|folks|both|edgewise|bot|and (?:best|kind) regards))*";
const THANKED = new RegExp(
  `(?:(\\?)|[\\s,.!;:()–—-])[\\s,.!;:()–—-]{0,5}${THANKS}[\\s.!,)]{0,5}(\\??)\\s{0,5}$`,
  "iu",
);

const FAREWELL =
  "(?:(?:best|kind|warm|many|kindest|warmest) (?:regards|wishes|thanks)|regards|rgds|br|cheers|thanks(?: again| in advance)?|thank you|thx|best|sincerely|yours sincerely|greetings)";
/** A farewell and a name after it: at the end of a text, of a line or of a quotation. */
const SIGNATURE = new RegExp(
  `([\\n.!?]\\s{0,5})\\b${FAREWELL} ?[,.!–—-]{0,3}\\s{1,5}(\\p{L}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'.-]{0,30}){0,2})(?=\\s{0,5}(?:["'.]|\\n|$))`,
  "iu",
);

/** The name under a text or a quotation in it, or null: "Regards, Alice". */
export function signatureOf(text: string): string | null {
  const name = SIGNATURE.exec(text)?.[2] ?? null;
  return name !== null && /^\p{Lu}/u.test(name) ? name : null;
}

/** Takes off greetings, thanks and signatures around what is asked; a text of nothing else is left as it is. */
export function withoutCourtesies(text: string): string {
  const asked = strip(signatureOf(text) === null ? text : text.replace(SIGNATURE, "$1 "));
  return ONLY_CALLED.test(asked) ? text : asked;
}

/** Nothing but marks and whom the greeting was for. */
const ONLY_CALLED = new RegExp(
  `^[^\\p{L}\\p{N}]*${WHOM.trim().replace("(?: ", "(?:[^\\p{L}\\p{N}]*")}[^\\p{L}\\p{N}]*$`,
  "iu",
);

const MOST_ROUNDS = 4;

function strip(text: string): string {
  let rest = text.replace(GREETED_LINE, "$1");
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = withoutThanks(rest)
      .replace(GREETED, "")
      .replace(ANNOUNCES, "")
      .replace(CALLED, "");
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** Thanks at the end: looked for in the last words only, however long the text is. */
function withoutThanks(text: string): string {
  const cut = Math.max(0, text.length - LONGEST_THANKS);
  return text.slice(0, cut) + text.slice(cut).replace(SHORT_THANKS, "").replace(THANKED, "$1$2");
}

/** In capitals only: Ty and Tia are names. */
const SHORT_THANKS = /\s(?:TIA|TY)[.!]?\s?$/u;
const LONGEST_THANKS = 160;
