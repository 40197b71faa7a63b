import { COMMAND_FILL, COMMAND_RULES, COMMAND_WORDS, type Sense } from "./command-words.js";
import { withoutCourtesies } from "./courtesies.js";
import type { Command } from "./interpretation.js";
import { readTicketWish } from "./ticket-wish.js";
import { isKnownWord } from "./items.js";
import { speller } from "./spelling.js";

/** Whole texts that steer the bot, by what they are once greetings and politeness are taken off. */
const PATTERNS: readonly (readonly [Command, RegExp])[] = [
  [
    "mute",
    /^(?:(?:stop|quit|end) sending (?:me|us) (?:the |any |those |these |your )?(?:messages|notices|notifications)(?: (?:about|of) (?:the |any |my )?(?:changes?|changed (?:answers?|settings)))?|(?:stop|quit|end) (?:telling|notifying|messaging|informing|writing(?: to)?|alerting) (?:me|us)(?: (?:about|of|when|if) (?:the |any |my |these |those )?(?:changes?|changed answers?|answers?(?: that)? changes?|answers? has changed))?|(?:don't|do not|never) (?:tell|notify|inform|alert|message) me(?: any ?more| again)? (?:about|of|when|if) (?:the |any |my |an )?(?:changes?|changed answers?|answers? changes?)(?: any ?more| again)?|mute(?: (?:the |all |these )?(?:changes?|notices|notifications|messages|change notices))?|(?:turn|switch) off (?:the |all |these |change )*(?:notices|notifications|change messages)|unsubscribe)$/u,
  ],
  [
    "unmute",
    /^(?:(?:tell|notify|inform|alert|message) me (?:about|of|when|if) (?:the |any |my |an )?(?:changes?|changed answers?|answers? changes?)(?: again| once more)?|(?:start|resume) (?:telling|notifying|messaging|informing|alerting) me(?: (?:about|of) (?:the |any )?(?:changes?|changed answers?))?(?: again)?|unmute(?: (?:the |all |these )?(?:changes?|notices|notifications|messages|change notices))?|(?:turn|switch) on (?:the |all |these |change )*(?:notices|notifications|change messages)(?: again)?|subscribe again)$/u,
  ],
  [
    "history",
    /^(?:(?:(?:show|display|see|view|list|open|give|get|print)(?: me| us)? )?(?:the |our |my |all )*(?:full |whole |change |recent |latest |last )*(?:history|changes|change ?log|audit log|audit trail|log of changes)(?: of (?:the |our |my )*(?:changes|environment|settings|facts))?|(?!.*\b(?:skype|teams|microsoft)\b)(?:what(?:'s| is| has| have)?|who|show me what)(?: has| have)?(?: been)? changed(?: what| it| that| something| anything)?(?: in| about| on)?(?: (?:our|the|my))*(?: environment| settings| facts| configuration)?(?: (?:lately|recently|today|yesterday|this week|last|since .{1,60}))?)$/u,
  ],
  [
    "undo",
    /^(?:(?:undo|revert|roll ?back|reverse|take back)(?: (?:that|this|it|(?:the |my |our |that )*(?:very )?(?:last|latest|previous|newest|most recent)?(?: ?(?:change|edit|step|one))?))?|take (?:that|this|it|the last change) back)$/u,
  ],
  [
    "compare",
    /^(?!.*\b(?:skype|teams|federation|guests?|microsoft)\b)(?=.*(?:\d|\b(?:now|today|yesterday|ago|last)\b))compare .{2,40} (?:with|to|and|against) .{2,40}$/u,
  ],
  [
    "replace",
    /^(?:replace|overwrite|set aside) (?:everything(?: else)?|it all|all(?: of it)?|(?:all )?(?:the |our |my )?(?:environment|facts|settings)|what you know)(?: with (?:this|an?|my|the|our) (?:export|file|import))?$/u,
  ],
  [
    "forget-me",
    /^(?:forget|delete|erase|remove|wipe|drop)(?: all| everything)?(?: about)? (?:me|(?:all )?(?:of )?my (?:name|conversations?|chats?|traces|personal data|account|messages|answers))(?: please| again| entirely| completely)*$/u,
  ],
  [
    "collect",
    /^(?:(?:is|isn't|are) there (?:not )?(?:a |an |any |some )?(?:(?:power ?shell|ready made|read only|simple) )?(?:scripts?|tools?)(?: for (?:this|that|it|all this|all that|collecting.{0,60})| (?:that|which|to) (?:can )?(?:collects?|gathers?|exports?|reads?|fetch(?:es)?|gets?) (?:this|that|these|them|it|all|everything|(?:all )?(?:the |my |our )?(?:settings|facts|data|output|information|environment|configuration))(?: (?:all|together|at once|for (?:me|us|you)|from .{2,40}))*)?|(?:(?:do|have) you (?:have |got )?|(?:give|send|show|offer|get|download|can i have|can i get)(?: me| us)? ?)(?:a |an |the |your |any )?(?:power ?shell )?(?:collect(?:ion|ing|or)? |data collection )?script(?: (?:for|that|which|to) .{2,60})?|(?:the |your )?(?:collect(?:ion|ing|or)? )script|can (?:i|we|you) (?:collect|gather|fetch) (?:all |everything|this |that |it |these |the |my |our )*(?:settings|facts|configuration|output)? ?(?:(?:with|by|using|in) (?:a |one |the )?script|automatically|at once|in one go)|collect-?(?: )?externalaccess(?: ?ps1)?)$/u,
  ],
  [
    "hello",
    /^(?:(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|hallo|morning|thanks|thank you|thx|cheers|thanks a lot|thank you very much|many thanks)(?: (?:there|bot|edgewise|team|all|everyone|again|folks|you|so much|very much|a lot))*)$/u,
  ],
  [
    "help",
    /^(?:help|help me|i need help|can you help(?: me)?|how can you help(?: me)?|what can (?:you|i) (?:do|ask)(?: you)?(?: for me| here)?|what do you do|what are you able to do(?: for me)?|what are you capable of|what (?:do|can) you (?:know|answer|understand)|what questions can i ask(?: you)?|how (?:do|does) (?:i use )?(?:this|you|it|this bot)(?: bot)? work|how do i use (?:this|you|it|this bot|edgewise)|usage|menu|commands|list commands|show commands|who are you|what are you|what is (?:this|edgewise)|options|instructions|examples|give me (?:some |an )?examples?|get help|what are you for|what is this bot for|what's this|what can i ask|help with this|show help|how does this bot work|\?+)$/u,
  ],
  [
    "show-environment",
    /^(?:(?:show|display|list|see|view|print|open|get|give)(?: me| us)?(?: all)?(?: the| my| our)?(?: current| known)? (?:environment|settings|setup|set up|configuration|config|facts|organisation|organization|tenant settings|known facts)(?: please| you have| you know| so far| of my tenant| details)?|what do you know(?: so far)?(?: about (?:us|our (?:environment|organisation|organization|tenant|company|setup|settings)|my (?:environment|organisation|organization|tenant|company|setup|settings)|me))?|(?:my |our |the )?environment|(?:my|our)(?: current)? (?:settings|configuration|config)|(?:show|tell)(?: me| us)? what you know(?: about (?:us|me|(?:my|our|the) (?:environment|organisation|organization|tenant|company|setup|settings)))?|what(?:'s| is) in (?:my|our|the) environment|what (?:settings|facts) do you (?:have|know)(?: about us| of us)?|what have (?:i|we) told you|what did (?:i|we) tell you(?: so far)?|(?:what|which) (?:settings|facts|values|evidence)(?: have)?(?: you)? (?:have you )?(?:got|have|read|stored|received)(?: from (?:me|us))?(?: so far)?)$/u,
  ],
  [
    "start-over",
    /^(?:(?:(?:forget|scrap|drop|discard|clear|reset|wipe) (?:everything|all (?:of )?(?:that|this)|it all|that|this|it)(?: and|,)? )?(?:let's |please )?(?:start|begin) (?:over|again|afresh|anew)|start (?:over|again|afresh|from scratch|from the beginning|a new question|new)|restart|reset|new (?:question|conversation|chat|topic)|begin again|clear|clear (?:the )?(?:chat|conversation)|cancel|from (?:the beginning|scratch)|let's start (?:over|again)|never ?mind|forget (?:it|that question|that)|another question|ask (?:a new|another) question|quit|stop|exit|abort|back to (?:the )?start)$/u,
  ],
  [
    "what-did-you-use",
    /^(?:(?:what|which)(?: facts| evidence| settings| data| sources| information| output)? did you (?:use|base (?:this|that|it) on|look at|take into account|rely on)(?: (?:for|in|to (?:get|reach|give|decide|answer|come to)) (?:that|this|it|me)?(?: ?(?:last |previous )?(?:answer|reply|decision|conclusion|result|verdict|question))?| to (?:decide|answer)(?: that| this)?)?|(?:what|which) (?:evidence|facts|settings|data|sources) (?:was|is|were) (?:that|this|it|your answer) based on|on what did you base (?:that|this|it|(?:your|the|that|this)(?: last| previous)? (?:answer|reply|verdict|conclusion))|what (?:did you base|do you base) (?:that|this|it|(?:your|the|that|this)(?: last| previous)? (?:answer|reply|verdict|conclusion)) on|(?:show|see|view|list)(?: me)?(?: the| your)? (?:evidence|sources|reasons|reasoning|facts used|facts you used|proof|citations)(?: please| you used| for (?:that|this))?|sources|evidence|how did you (?:decide|come to that|arrive at that|know|get that|work that out|reach that)(?: that| this| conclusion| answer)?|what is (?:that|this) based on|what(?:'s| is) (?:your|the) (?:source|evidence)|where (?:did|do) you (?:get|have) (?:that|this|it|.{2,80} from)(?: from)?|who (?:told|gave) you .{2,80}|how do you know(?: that| this)?|based on what|on what basis)$/u,
  ],
  [
    "checklist",
    /^(?:(?:the |(?:show|give|send|open) (?:me )?(?:the |a |your )?)?check ?list|(?:set ?up|configure|fill in|enter|describe|add|define|edit|update|complete|record)(?: my| our| the)? (?:environment|organisation|organization|tenant|settings|facts|setup|company|configuration)|set ?up|(?:get|getting) started|walk me through(?: it| the (?:set ?up|checklist|settings))?|guide me(?: through (?:it|the (?:set ?up|checklist|settings)))?|what do you need (?:to know)?(?: from (?:me|us))?|onboarding|start (?:the )?(?:set ?up|checklist)|i want to (?:set up|describe|enter) (?:my|our) (?:environment|organisation|organization|tenant|settings)|start the check ?list|run (?:me )?through the check ?list|what (?:information|facts|settings) do you need(?: from (?:me|us))?|i(?:'d| would) like to (?:set up|describe|enter) (?:my|our) (?:environment|organisation|organization|tenant|settings)|paste (?:settings|output)|wizard)$/u,
  ],
  [
    "escalate",
    /^(?:(?:talk|speak|chat|connect me|put me through|hand me over|hand over|transfer me|escalate|pass (?:this|it)(?: on)?|hand (?:this|it)(?: over)?|send (?:this|it)|forward (?:this|it))(?: (?:this|it))? ?(?:to|with) (?:a |an |the |some |our |your )?(?:human|person|someone|somebody|agent|real person|human being|operator|helpdesk|help desk|service desk|support|colleague|expert|live agent|real human|administrator|it support|support team|engineer|technician)|can i (?:talk|speak|chat) (?:to|with) (?:a |an |the |some |your |our )?(?:human|person|someone|somebody|agent|real person|human being|operator|helpdesk|help desk|support|expert)|(?:can|could|may) (?:i|we) (?:please )?(?:talk|speak|chat) (?:to|with) (?:a |an |the |some |your |our )?(?:person|someone|somebody|anyone|anybody|colleague|human) (?:from|in|at|of) (?:the |our |your )?(?:it|it team|it department|it support|support|support team|helpdesk|help desk|service desk)|(?:a )?(?:human|agent|operator|helpdesk|help desk|service desk|support|real person|live agent)|escalate(?: this| it| that| please)?|(?:open|create|raise|file|log|make|submit|start)(?: me)?(?: a| the)?(?: support| helpdesk| new)? (?:ticket|case|incident|support request|request)(?: for (?:this|that|it)| please| with (?:the )?(?:helpdesk|support))?|contact (?:the |our )?(?:support|helpdesk|help desk|service desk)|i(?:'d like|(?: want| need| would like)) (?:to (?:talk|speak|chat) (?:to|with) )?(?:a |an |the )?(?:human|person|agent|someone|somebody|real person|helpdesk|support|operator|live agent|(?:someone|somebody|a person|a colleague|colleague|person) (?:from|in|at) (?:the |our )?(?:it|support|helpdesk|help desk|service desk|it team))|i need human help|get me (?:a |an )?(?:human|person|agent|someone))$/u,
  ],
  [
    "escalate",
    /^(?:(?:this|that|it) (?:doesn't|does not|didn't|did not|isn't|is not|is no) (?:help|helping|helpful|enough|useful|work|what i need)(?: me)?(?: (?:so|please|then))? )?(?:(?:i (?:want|need|have|wish)|i'd like|i would like|we (?:want|need|have)|can (?:i|we|you)|could (?:i|we|you)|let(?: me|'s| us)|please|how (?:do|can) (?:i|we))(?: to)? )?(?:escalate(?: (?:this|it|that))?(?: (?:further|now|please))?(?: to (?:the )?(?:next|second|2nd|third|3rd|level \d|tier \d|l\d|it|support)(?: (?:level|line|tier))?)?|(?:ask|call|contact|involve|reach|tell|message|notify|inform) (?:the |our |a |my )?(?:help ?desk|service ?desk|it help ?desk|it support|support team|human|colleague)(?: (?:about|for) (?:this|it|help))?|(?:get|bring in|talk to|speak to|chat with|reach) (?:me )?(?:a |an )?(?:someone|somebody|human|person|colleague)(?: (?:to help|to look at (?:this|it)|real|else))?|(?:(?:can|could) )?(?:a |some)?(?:human|one|body|person|colleague) (?:have a )?look at (?:this|it)|(?:forward|send|pass|hand)(?: (?:this|it))?(?: on| over)? to (?:the )?(?:it|it team|it department|it support|support|help ?desk|service ?desk))$/u,
  ],
  [
    "export",
    /^(?:export|(?:export|download|save)(?: me)?(?: my| our| the| this| that| all)? (?:data|environment|facts|answers?|results?|conversation|chat|report|everything|settings|evidence|list|it|this|them)?(?: (?:as|to|into) (?:a )?(?:csv|file|json|excel|pdf|text)(?: file)?)?|give me (?:my|our) data|send me (?:my|our) data|export (?:to|as) (?:a )?(?:csv|file|json|excel|pdf)|get (?:my|our) data|can i (?:have|get|download|export) (?:my|our|the) (?:data|environment|facts))$/u,
  ],
  [
    "delete",
    /^(?:(?:delete|forget|erase|wipe|remove|clear|purge|drop|destroy)(?: all)?(?: of)?(?: my| our| the| this| that)? (?:environment|data|facts|settings|everything|me|us|organisation|organization|tenant|history|information|evidence|stored data|all|what you know)(?: about (?:me|us|our organisation|our organization|my organisation|our tenant))?(?: please| again| you have| you know| you stored)*|(?:delete|forget|erase|wipe|remove|clear) (?:all|everything|anything|whatever) (?:of )?(?:what |that )?you (?:know|have|stored|hold|keep|saved)(?: about| on| of)?(?: us| me| our organi[sz]ation| our tenant)?|forget what you know(?: about (?:us|me))?|delete|forget everything(?: about us| about me)?)$/u,
  ],
];

const GREETING =
  /^(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|dear|ok|okay|edgewise|bot|there|please|pls|so|well|and)[ ,!.:-]*)+/u;
const POLITE_END = /[ ,]*(?:please|pls|thanks|thank you|thx|for me|now|edgewise|bot)$/u;
const ASKING =
  /^(?:can|could|would|will) you (?:please |kindly )?(?=show|list|display|forget|delete|erase|export|start|open|create|raise|walk|guide|escalate|connect|reset|give|print)/u;

/** The command a whole text is, or null. */
export function readCommand(text: string): Command | null {
  if (readTicketWish(text) !== null) return "escalate";
  if (text.length > 200) return null;
  const plain = withoutCourtesies(text)
    .toLowerCase()
    .replace(/[.!,"]+/gu, " ")
    .replace(/(?<=[^ ?])\?+\s*$/u, "")
    .replace(/[-\s]+/gu, " ")
    .trim();
  if (/^\?+$/u.test(plain)) return "help";
  const read = commandIn(plain);
  if (read !== null) return read;
  // An address is never part of a command that only a slip of the pen hid; mending is the dear part of a reading.
  if (plain.includes("@")) return null;
  const mended = plain.replace(WORD, (word) => (isKnown(word) ? word : (correct(word) ?? word)));
  return mended === plain ? null : commandIn(mended);
}

const WORD = /(?<![\p{L}\p{N}@.:_-])\p{L}{5,20}(?![\p{L}\p{N}@.:_-])/gu;
/** Words of the patterns above that no rule is made of. */
const STEERING =
  "change|changed|changes|compare|notices|notifications|telling|notify|mute|unmute|undo|revert|replace|subscribe|unsubscribe";
const OWN_WORDS: ReadonlySet<string> = new Set(
  [...Object.values(COMMAND_WORDS), COMMAND_FILL, STEERING].flatMap((words) =>
    words.split(/[| ]/u),
  ),
);
const correct = speller(OWN_WORDS);

function isKnown(word: string): boolean {
  return OWN_WORDS.has(word) || isKnownWord(word);
}

function commandIn(plain: string): Command | null {
  const whole = commandOf(plain);
  if (whole !== null) return whole;
  const bare = plain
    .replace(GREETING, "")
    .replace(POLITE_END, "")
    .replace(POLITE_END, "")
    .replace(ASKING, "")
    .trim();
  const known = bare === "" || bare === plain ? null : commandOf(bare);
  return known ?? commandMadeOf(plain);
}

function commandOf(plain: string): Command | null {
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const SENSES: ReadonlyMap<string, ReadonlySet<Sense>> = sensesOf();
const FILL: ReadonlySet<string> = new Set(COMMAND_FILL.split("|"));
const LONGEST_PHRASE = 4;

function sensesOf(): Map<string, Set<Sense>> {
  const senses = new Map<string, Set<Sense>>();
  for (const [sense, words] of Object.entries(COMMAND_WORDS) as [Sense, string][]) {
    for (const word of words.split("|"))
      senses.set(word, (senses.get(word) ?? new Set<Sense>()).add(sense));
  }
  return senses;
}

/**
 * The command whose words a text is made of. INVARIANT: every word of the text has to be one of the command's or say
 * nothing; one word of anything else and it is no command.
 */
function commandMadeOf(plain: string): Command | null {
  const parts = partsOf(plain.split(/[^\p{L}\p{N}'@]+/u).filter((word) => word !== ""));
  if (parts.length === 0 || parts.length > MOST_WORDS) return null;
  const rule = COMMAND_RULES.find(
    ([command, wanted]) =>
      wanted.every((sense) => parts.some((part) => hasSense(part, sense))) &&
      parts.every((part) => belongs(part, command)),
  );
  return rule?.[0] ?? null;
}

/** Whether a part says nothing, or something that the command can be about. */
function belongs(part: string, command: Command): boolean {
  if (FILL.has(part)) return true;
  return COMMAND_RULES.some(
    ([of, senses]) => of === command && senses.some((sense) => hasSense(part, sense)),
  );
}

const MOST_WORDS = 20;

function hasSense(part: string, sense: Sense): boolean {
  return SENSES.get(part)?.has(sense) === true;
}

/** The words of a text, those of one phrase together. */
function partsOf(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 1 && !SENSES.has(words.slice(at, at + length).join(" "))) length -= 1;
    parts.push(words.slice(at, at + length).join(" "));
    at += length;
  }
  return parts;
}
