import type { Command } from "./interpretation.js";

/** What a word says in a command. */
export type Sense =
  | "answer"
  | "copy"
  | "data"
  | "deed"
  | "environment"
  | "erase"
  | "everything"
  | "export"
  | "forget"
  | "give"
  | "greet"
  | "ground"
  | "guide"
  | "help"
  | "human"
  | "keep"
  | "need"
  | "new"
  | "over"
  | "question"
  | "raise"
  | "reset"
  | "setup"
  | "show"
  | "source"
  | "start"
  | "talk"
  | "that"
  | "told"
  | "ticket"
  | "what"
  | "usage"
  | "cite"
  | "own-data"
  | "you";

/** The words of commands by their sense, separated by `|`; a word may stand in several. */
export const COMMAND_WORDS: Readonly<Record<Sense, string>> = {
  answer: "answer|answers|reply|verdict|conclusion|result|decision|statement|claim|assessment",
  copy: "copy|copies|dump|backup|extract",
  data: "data|personal data|information|info|history|records|record|conversation|conversations|chat history|profile|details|answers|report|stuff|file",
  deed: "do|able|capable|good|offer|help with|answer|know|understand|work|useful|use|skills|features|functions|abilities|tricks",
  environment:
    "environment|environments|settings|setting|setup|set-up|set up|configuration|configurations|config|configs|facts|fact|tenant|organisation|organization|organisation's|org|company|values",
  erase: "delete|erase|wipe|purge|remove|destroy|clear|get rid of|throw away|drop",
  everything: "everything|all|whatever|anything|it all|the lot|the whole lot",
  export: "export|download|save|extract|dump|back up|backup",
  forget: "forget|scrap|drop|discard|ignore|skip|cancel|leave|clear|undo|never mind|nevermind",
  give: "give me|send me|give|get|send|connect|transfer|pass|hand|forward|put|bring|want|prefer|rather|let|involve|through|deal|have|there|need",
  greet:
    "hi|hello|hey|heya|hiya|howdy|yo|sup|greetings|hallo|moin|servus|hej|hei|hola|ola|olá|ciao|salut|bonjour|bonsoir|namaste|aloha|good morning|good afternoon|good evening|good day|good night|g'day|gday|morning|evening|afternoon|guten tag|guten morgen|guten abend|grüezi|buenos días|buenos dias|bom dia|buongiorno|how are you|how are you doing|how's it going|what's up|nice to meet you|pleased to meet you|thanks|thank you|thx|ty|cheers|ta|merci|danke|gracias|obrigado|grazie|much appreciated|great|perfect|bye|goodbye|see you|test|ping",
  ground:
    "use|used|base|based|look at|looked at|rely|relied|consult|consulted|consider|considered|check|checked|take into account|taken into account|go by|went by|draw|drawn|rest|rests|rely on|come from|comes from|came from|arrive|arrived|decide|decided|conclude|concluded",
  guide:
    "walk|guide|take|run|lead|onboard|enter|fill in|fill out|describe|provide|record|paste|update|edit|configure|type in|input|feed|add|teach|start|begin|go through|step",
  help: "help|hilfe|ayuda|aide|aiuto|hulp|ajuda|menu|manual|usage|instructions|commands|examples|options|assist|assistance|support me|lost|tutorial|intro|introduction|introduce yourself",
  human:
    "human|humans|human being|agent|operator|helpdesk|help desk|service desk|servicedesk|support|support team|expert|technician|specialist|real person|real human|real human being|actual human being|live person|live agent|actual person|actual human|person|it support|1st level|first level|second level|2nd level",
  keep: "know|knows|stored|saved|store|stores|keep|kept|hold|held|remember|remembered|recorded|collected|gathered|learned|learnt|got|read|noted|so far",
  need: "need|require|want to know|like to know|missing",
  new: "new|another|different|fresh|next|other",
  over: "over|again|afresh|anew|scratch|from scratch|from the beginning|beginning|from the top|from zero|fresh|clean slate|from the start|all over|from square one|square one",
  question: "question|questions|conversation|topic|subject|chat|session|case|one|thing|query",
  raise:
    "raise|open|create|log|file|submit|make|start|status|state|update|news|progress|show|list|see|my|any|answered|close|about|where",
  reset: "reset|restart|reboot",
  setup:
    "checklist|check list|set up|setup|set-up|wizard|onboarding|setup questions|environment|settings|setting|configuration|config|facts|questions|cmdlet output",
  show: "show|display|list|view|print|see|review|give me|what's in|what is in|overview|summary|summarise|summarize|read back|recap|tell me",
  source:
    "source|sources|evidence|basis|grounds|proof|citations|citation|references|reference|reasoning|reasons|facts|settings|data|information|output|values|rules|pages|documents",
  start: "start|begin|go|restart|take it",
  talk: "talk|speak|talking|speaking|escalate|hand over|hand off|handover",
  that: "that|this|it|the last|last|previous|previous question|last question|that question|this question|all that|all this|it all|everything|what i said|what i asked",
  ticket: "ticket|tickets|incident|incidents|support request|support case|service request",
  told: "told you|tell you|given you|give you|gave you|pasted|on file|in memory|loaded|uploaded|fed you",
  usage: "use you|use this|use this bot|use the bot|use edgewise|work with you|talk to you|ask you",
  cite: "source|sources|evidence|proof|citation|citations|references|reasoning",
  "own-data":
    "my data|our data|personal data|my personal data|all data|my records|my info|my information|our information|all my data|all our data",
  what: "what|what's|whats|which|how|how's|who",
  you: "you|your|yourself|you've|you're|u|bot|edgewise|this bot",
};

/** Words that any command may hold and that say nothing in it. */
export const COMMAND_FILL =
  "a|an|the|this|that|these|it|it's|its|is|isn't|are|was|were|be|been|i|i'd|i'm|i've|i'll|me|my|mine|we|we'd|we've|us|our|ours|you|your|you've|you'd|can|can't|could|would|will|shall|should|may|must|do|does|did|done|don't|doesn't|didn't|please|pls|plz|kindly|just|now|then|so|and|or|but|to|of|for|with|from|on|in|at|by|about|here|there|all|any|some|up|out|like|want|wanna|need|let|let's|lets|got|get|have|has|had|what|what's|which|where|how|if|ok|okay|well|hey|hi|hello|actual|actually|real|really|live|right|away|back|own|quick|quickly|possible|for me|as|bot|edgewise|team|everyone|all|folks|guys|there|please|again|current|currently|sorry|thanks|thank|cheers|not|no|yes|oh|hmm|um|human|stored|saved|known|full|whole|complete|short|exactly|through|helping|helpful|useless|stuck|give up|not helping|not working|enough|instead|else|going|rather|myself|urgent|urgently|asap|also|still|ever|far|under|gdpr|dsgvo|privacy|csv|json|excel|pdf|it's|im|ill|gonna|kind|kinds|sort|sorts|why|believe|trust|things|thing|way|someone|somebody|made|come|comes|came|know|behind|made|that's|good|morning|evening|afternoon|dear|tell|say|personal";

/** What a command is made of: a word of each sense named, and else only words that some rule of the same command names. */
export const COMMAND_RULES: readonly (readonly [Command, readonly Sense[]])[] = [
  ["start-over", ["start", "over"]],
  ["start-over", ["reset"]],
  ["start-over", ["new", "question"]],
  ["delete", ["erase", "own-data"]],
  ["delete", ["erase", "data"]],
  ["delete", ["erase", "environment"]],
  ["delete", ["erase", "everything"]],
  ["delete", ["forget", "everything", "keep"]],
  ["delete", ["forget", "data"]],
  ["start-over", ["forget", "that"]],
  ["export", ["export", "data"]],
  ["export", ["export", "environment"]],
  ["export", ["export", "everything"]],
  ["export", ["export", "keep"]],
  ["export", ["export", "own-data"]],
  ["export", ["give", "own-data"]],
  ["export", ["give", "own-data", "everything"]],
  ["export", ["copy", "data"]],
  ["export", ["copy", "everything"]],
  ["export", ["copy", "give", "data"]],
  ["escalate", ["ticket"]],
  ["escalate", ["ticket", "raise"]],
  ["escalate", ["talk", "human"]],
  ["escalate", ["give", "human"]],
  ["what-did-you-use", ["you", "ground", "source"]],
  ["what-did-you-use", ["what", "you", "ground"]],
  ["what-did-you-use", ["cite", "show"]],
  ["what-did-you-use", ["cite", "you"]],
  ["what-did-you-use", ["source", "answer"]],
  ["what-did-you-use", ["ground", "answer"]],
  ["checklist", ["guide", "setup"]],
  ["checklist", ["you", "need"]],
  ["checklist", ["you", "need", "keep", "answer", "show"]],
  ["show-environment", ["show", "environment"]],
  ["show-environment", ["you", "keep", "environment"]],
  ["show-environment", ["what", "you", "keep"]],
  ["show-environment", ["what", "told"]],
  ["show-environment", ["what", "you", "environment"]],
  ["help", ["what", "you", "deed"]],
  ["help", ["help"]],
  ["help", ["usage"]],
  ["help", ["what", "you", "deed", "question"]],
  ["hello", ["greet"]],
];
