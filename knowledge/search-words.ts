/**
 * The words of search, as data: what is too common to tell articles apart, and what means the same.
 * The same list serves articles and questions, so a group only needs to say what is one thing.
 */

/** Words that say nothing about the subject. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after again all also am an and any anyone anybody are as at be because been being both but by can cannot " +
    "could d did do does doesn doing don done each either else even ever every everyone for from get gets getting give got had has have " +
    "having he hello help her hi him his how i if in into is isn it its itself just know let like ll m make many may me " +
    "mean means might more most much must my need needs never no not now of off on one only or other our out over please " +
    "possible put re really s said same say says see shall she should show so some somebody someone something still such t tell than thank thanks " +
    "that the their them then there these they thing things this those through to too true try up us use used using ve very via " +
    "want wants was we well were what when where which while who whom whose why will with within won work works working would yes yet you " +
    "your yours explain describe anything happen happens happened exactly actually question know wonder hey precisely meant output advise kindly urgent urgently asap inc ticket overview pls plz dear regards kind " +
    "team wtf guys tell told give gave rundown context terms basically bit lot lots whole somehow maybe " +
    // Of the languages that questions come in beside English.
    "was ist sind die der das den dem des ein eine einen im und oder zu zum zur von mit ich wir uns für wo wie wann welche finde es " +
    "le la les du et est dans où que qui quelle quel quelles entre un une pour el los las es y en cuál qué cómo dónde qual quais é da dos das um uma como onde bonjour het wat tussen een van voor welke"
  ).split(" "),
);

/**
 * Groups of phrases that mean the same; what stands for all of them, and the phrases, separated by `|`. The longest phrase
 * counts, so `skype for business` never counts as `skype`.
 */
export const SYNONYMS: readonly (readonly [stands: string, phrases: string])[] = [
  ["sfb", "skype for business|s4b|sfbs|skype4business|skypeforbusiness|lync"],
  ["sfbonline", "skype for business online|sfb online|s4b online|sfbo|s4bo|lync online"],
  ["sfb server", "skype for business server|s4b server|lync server"],
  ["skype", "skype consumer|consumer skype|personal skype|skype for consumers|s4c|skype for home"],
  ["skypename", "skype name|skype id|skype ids|skype handle|live id"],
  [
    "chat",
    "instant message|instant messages|instant messaging|im|ims|message|messages|messaging|chats|chatting",
  ],
  ["video", "videos|webcam|camera"],
  ["audio", "voice|a/v"],
  ["call", "phone call|phone calls|ring|dial"],
  [
    "federation",
    "föderation|externe toegang|fédération|federación|federação|foederation|externer zugriff|externen zugriff|accès externe|acceso externo|acesso externo|fedded|federates|fed|federated|federate|federating|external access",
  ],
  [
    "allowlist",
    "allowed domains list|allowed domain list|list of allowed domains|allowed list of domains|erlaubte domänen|allow list|allow-list|allowed list|white list|whitelist|safelist|allowed domains|alloweddomains|allowed domain",
  ],
  [
    "blocklist",
    "blocked domains list|list of blocked domains|blocked domain list|block list|block-list|blocked list|black list|blacklist|blocked domains|blockeddomains|blocked domain|denylist",
  ],
  [
    "open federation",
    "offene föderation|fédération ouverte|federación abierta|allowallknowndomains",
  ],
  ["enablepartnerdiscovery", "partner discovery"],
  [
    "unmanaged",
    "personal teams account|personal teams accounts|unmanaged account|unmanaged accounts|unmanaged user|unmanaged users|unmanaged teams|personal teams|teams consumer|consumer teams|teams for personal life|teams for personal use|teams for life|teams free|free teams|tfl|personal account|personal accounts|private teams|teams personal",
  ],
  [
    "msa",
    "microsoft account|microsoft accounts|live account|live accounts|hotmail account|outlook.com account",
  ],
  ["publiccloud", "pic|public im|public im connectivity|public instant messaging"],
  [
    "organisation",
    "organization|organizations|organisations|org|orgs|company|companies|firm|partner|partners",
  ],
  ["tenant", "tenants|tenancy"],
  ["server", "on-premises|on-premise|on premises|on premise|on-prem|on prem|onprem"],
  ["cloud", "m365|o365|microsoft 365|office 365|office365"],
  [
    "retire",
    "bring back|come back|comes back|revive|shutting|vanish|vanished|die|died|dies|death|killed|killed off|shut off|switched off|turned off for good|retirement|retired|retires|end of life|end of support|eol|eos|discontinued|shut down|shutdown|shutting down|sunset|deprecated|deprecation|end|ended|ending|ends|dead|gone|closed down|still available|no longer available|still exist|still exists|no longer exists|still alive|still running|no longer running|switched off for good",
  ],
  ["replace", "replaced|replacement|replaces|successor|instead|alternative"],
  [
    "block",
    "blocks|blocked|blocking|stop|stops|prevent|forbid|disable|disallow|ban|turn off|switch off",
  ],
  ["enable", "turn on|switch on|turned on|switched on|activate|allow|permit"],
  ["government", "gov|gcc|gcc high|gcch|gcc-high|dod|us government|public sector"],
  [
    "search",
    "look somebody up|look someone up|find someone|find somebody|search box|search bar|find|finding|look up|lookup|searching|discover|locate",
  ],
  ["email", "e-mail|e-mail address|email address|mail|mail address|smtp"],
  ["phone", "telephone|phone number|telephone number|mobile number"],
  [
    "file",
    "files|document|documents|attachment|attachments|pdf|pdfs|picture|pictures|photo|photos",
  ],
  ["share", "sharing|shared|shares"],
  ["screen", "desktop|screenshare|screensharing"],
  [
    "encrypt",
    "verschlüsselt|verschlüsselung|chiffré|chiffrement|cifrado|criptografia|end to end encryption|encrypted|encryption|e2e|secure|end-to-end",
  ],
  ["client", "clients|app|apps|application version"],
  ["version", "versions|release"],
  ["delay", "delayed|late|lag|slow|takes long"],
  ["entra", "azure ad|azuread|aad|entra id|azure active directory"],
  [
    "enterpriseapplication",
    "enterprise application|enterprise applications|enterprise app|enterprise apps",
  ],
  ["powershell", "cmdlet|cmdlets|command|commands|ps"],
  [
    "admin centre",
    "teams admin center|teams admin centre|admin page|control panel|admin center|tac|teams admin|portal",
  ],
  [
    "coexistence",
    "island|islands|teams island|teams islands|insel|teamsonly|teams only|teams-only|islands|island mode|islands mode|upgrade mode|co-existence",
  ],
  [
    "guest",
    "gast|gastzugriff|gäste|invité|invités|convidado|convidados|invitado|accès invité|guests|b2b|guest access",
  ],
  ["anonymous", "anonymously"],
  ["meeting", "meetings|meet|conference"],
  ["group chat", "groups|group conversation|group"],
  ["srv", "srv record|srv records|sip srv|_sipfederationtls"],
  [
    "difference",
    "diff|unterschied|différence|diferencia|diferença|differenza|verschil|differences|differ|compare|comparison|versus|vs",
  ],
  ["error", "errors|fault|exception"],
  [
    "fail",
    "refuses|refuse|refused|doesn't go through|won't go through|bounce|bounces|bounced|no joy|no luck|to no avail|dead since|rejected|rejects|geht nicht|funktioniert nicht|ne marche pas|no funciona|fails|failed|failing|failure|broken|doesn't work|does not work|not working|isn't working",
  ],
  ["hybrid", "hybrid setup|hybrid deployment|hybrid environment|split domain|shared address space"],
  ["date", "dates|timeline|history|chronology"],
  ["emoji", "emojis|emoticon|emoticons|smiley|smileys|gif|gifs"],
  ["format", "formatting|formatted|rich text|bold"],
  ["setting", "settings|option|configuration|configure|set up|setup"],
  ["support", "supported|supports"],
  ["presence", "online status|availability|available|status"],
  [
    "user",
    "users|people|person|persons|ppl|contact|contacts|colleague|colleagues|employee|employees",
  ],
  ["vendor", "vendors|supplier|suppliers|customer|customers|freelancer|freelancers"],
  ["mobile", "iphone|ipad|ios|android|smartphone|tablet|device|devices|hardware"],
  ["write", "writing|writes|text|texting|texts|ping|type|typing"],
  ["reply", "replies|response|responses|answer|answers"],
  [
    "talk",
    "talks|talking|speak|communicate|communicating|communication|contacting|reach|reaches|reaching",
  ],
  ["remove", "removing|removed|delete|deletes|deleting|clear|empty|wipe|erase"],
  ["policy", "policies"],
  [
    "trouble",
    "diagnostic|diagnostics|self test|self-test|troubleshoot|troubleshooting|diagnose|problem|problems|issue|issues",
  ],
  ["baseline", "cis|benchmark|audit|auditor|compliance|hardening|scuba|tenable"],
  ["wide", "tenant-wide|organisation-wide|org wide|org-wide|everybody|everyone|all users|globally"],
  ["toggle", "knob|tick box|tickbox|button|radio button|switch|slider|checkbox"],
  [
    "limit",
    "limits|how many|how much|maximum|max|max number|upper bound|ceiling|at most|as many as|4000",
  ],
  [
    "side",
    "other side|other end|partner's end|their end|our end|their side|our side|both ends|both sides|each side|each end",
  ],
  ["port", "ports|5061|tcp 5061|firewall|firewalls"],
  ["unknownuser", "unknown user|unknown users"],
  [
    "effect",
    "take effect|takes effect|took effect|kick in|kicks in|kicked in|go live|goes live|be live|is live|come into effect|become active|becomes active|propagate|propagated|propagation|replicate|replication|sync|apply immediately",
  ],
  [
    "govern",
    "governs|wins|win|takes precedence|precedence|overrides|override|beats|prevails|applies first|has priority|priority",
  ],
  [
    "requirement",
    "requirements|require|requires|required|prerequisite|prerequisites|precondition|preconditions|have in place|in place|needed for|anforderung|anforderungen|voraussetzung|voraussetzungen",
  ],
];
