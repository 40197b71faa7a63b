import type { Entry } from "./lexicon-entry.js";

/** "Some …, the others can't": what part of them cannot. */
const PART_CANNOT = [
  "others",
  "the others",
  "the rest",
  "the other half",
  "other half",
  "half of them",
]
  .flatMap((part) =>
    ["can't", "cannot", "can not", "cant", "don't", "do not", "doesn't", "does not", "aren't"].map(
      (not) => `${part} ${not}`,
    ),
  )
  .join("|");

/** What one asks about, and words without weight. */
export const ABOUT_WORDS: readonly Entry[] = [
  // Things that show which question it is.
  [
    "topic",
    "topic",
    "does teams ignore|do we need|do i need|do you need|is needed to|is required to|phone numbers|" +
      "telephone number|telephone numbers|mobile number|mobile numbers|does teams|" +
      "does ms teams|does microsoft teams|controls|governs|governed by|replaces|replacement|" +
      "replaced by|business basic|business standard|business premium|e3|e5|f3|support|" +
      "supports|interop|interoperability|interoperate|any news|news about|news regarding|" +
      "domain list|domain lists|needed for|required for|encrypted|encryption|end to end|" +
      "limit|limits|maximum|how many domains|version|versions|prerequisite|prerequisites|" +
      "requirement|requirements|require|requires|srv record|srv records|srv|dns|dns record|" +
      "dns records|by phone number|by phone numbers|phone number|by skype name|by skype id|" +
      "by name|by email|by e-mail|deprecated|deprecation|retired|retirement|discontinued|" +
      "end of life|end of support|eol|license|licence|licensing|licenses|default|defaults|" +
      "by default|work together|roadmap|parameters|property|properties|cmdlet|cmdlets|" +
      "powershell|subdomain|subdomains|formatting|rich text|islands|islands mode|coexistence|" +
      "coexistence mode|upgrade mode|client version|supported clients|web client|teams phone|" +
      "teams phones|desk phone|desk phones|gcc|gcc high|government cloud|anonymous join|" +
      "anonymous|anonymously|trial tenant|trial tenants|trial|compliance|retention|" +
      "ediscovery|dlp|block requests|accept the request|take effect|changes apply|" +
      "change apply|apply immediately|takes effect|propagate|propagation|replication|" +
      "replicate|open federation|closed federation|partner discovery|verification level|" +
      "diagnostic tool|connectivity analyzer|pic.lync.com|provisioning|ports|port|port 5061|" +
      "certificate|certificates|firewall|message requests|recommended|best practice|" +
      "best practices|read receipts|external domain activity report|external domains report|" +
      "activity report|wildcard|wildcards|diagnostic|diagnostics|self test|anforderungen|voraussetzungen|verschlüsselt|verschlüsselung|" +
      "chiffrement|chiffré|criptografia|cifrado|unterstützt|own domain list|own list",
  ],
  // Asked about in any trade: they make a question of ours only beside words of this one.
  [
    "topic",
    "general",
    "affect|affects|matter|matters|kept|history|stored|logged|recorded|retained|edition|" +
      "plan|plans|documentation|docs|document|article|cost|costs|price|parameter|emoji|" +
      "emojis|gifs|clients|device|devices|mobile|android|ios|iphone|ipad|mac|warned|warning|" +
      "gif|stickers|report",
  ],
  [
    "symptom",
    "symptom",
    "service won't start|service will not start|service doesn't start|service does not start|" +
      "services won't start|services will not start|won't start after|service crashes|" +
      "your admin|your administrator|your it admin|others can't|others cannot|but we can't|but we cannot|but can't|but cannot|" +
      "but they can't|but they cannot|but he can't|but she can't|but i can't|" +
      "but not the other way|no ability|troubleshoot|troubleshooting|unknown|drop|bounce|" +
      "bounces|already exists|delivered|arrive|arrives|arriving|arrived|are not working|" +
      "is not working|are not arriving|can not be delivered|do not specify|" +
      "could not be delivered|error|errors|fails|failing|failed|fail|failure|not delivered|" +
      "undelivered|undeliverable|doesn't arrive|does not arrive|don't arrive|do not arrive|" +
      "never arrives|never arrive|doesn't work|does not work|don't work|do not work|" +
      "doesnt work|dont work|not working|isn't working|is not working|aren't working|" +
      "stopped working|no longer works|no longer work|broken|greyed out|grayed out|timeout|" +
      "times out|timed out|time out|504|403|404|1017|1027|1034|ms diagnostics|unknown user|" +
      "unknown users|delayed|delay|intermittent|intermittently|sporadic|sporadically|" +
      "doesn't show|does not show|not showing|doesn't appear|does not appear|don't appear|" +
      "do not appear|not visible|nothing happens|problem|problems|trouble|issue|issues|" +
      "get an error|gets an error|getting an error|got an error|error message|message says|" +
      "it says|complains|complain|disappear|disappears|disappeared|missing from search|" +
      "crashes|crash|hangs|stuck|rejected|rejects|bounced|bounces|no results|no result|" +
      "presence unknown|shows as unknown|drop after|drops after|dropped after|get dropped|" +
      "are dropped|is dropped|keep dropping|keeps dropping|user not found|couldn't be found|" +
      "could not be found|couldn't find|didn't find any|no matches|can't message this person|" +
      "vanish|vanishes|vanished|get lost|gets lost|are lost|don't come through|doesn't come through|chats are fine|calls are fine|chat is fine|nothing works|still nothing|works with nobody|still can't|still cannot|no luck|" +
      "no effect|without success|refuses to|to no avail|never shows|never show|turn up|" +
      "turns up|show up as|shows up as|show up|not set up to talk|aren't set up to talk|" +
      "are not set up to talk|not setup to talk|can't set up the conversation|" +
      "cannot set up the conversation|couldn't set up the conversation|sign in to join|" +
      "sign in with a different account|cannot bind|server time out|not federated with|" +
      "despite|although|even though|hotfix|used to work|worked before|worked until|" +
      "worked yesterday|works but|work but|but not|but no|but chat|but chats|but calls|" +
      "red exclamation|exclamation mark|offline|never come back|never gets|never reach|" +
      "never reaches|not receiving|no reply|not getting|message back|cut off after|" +
      "disconnects|drops|was fine until|was fine till|were fine until|were fine till|was fine yesterday|" +
      "all of a sudden|suddenly|out of the blue|worked till|worked fine until|" +
      "worked fine till|used to be fine|keep getting|keeps getting|kept getting|kicked out|" +
      "thrown out|dropped out|get removed|got removed|gets removed|getting removed|" +
      "is missing from|are missing from|is not listed|isn't listed|not listed|wtf|" +
      "stopped|went dead|went down|is down|are down|dead now|now dead|nobody gets|" +
      "won't go through|don't go through|doesn't go through|not going through|" +
      "were dropped|was dropped|got dropped|dropped from|nothing has changed|nothing changed|" +
      "nothing changes|no difference|finds nobody|finds no one|finds nothing|find nothing|chat dead|chats dead|chat is dead|calls dead|dead since|dead this|refuses|refused|denied|access denied|access is denied|access was denied|permission denied|denies|declines|freeze|freezes|freezing|froze|stutter|stutters|choppy|garbled|no sound|no audio|black screen|no joy|never get|never got|never receive|never see|" +
      "come up|comes up|goes nowhere|went wrong|goes wrong|wrong with|what's wrong|" +
      "what is wrong|acting up|acts up|flaky|weird|strange|nowhere to be found|no such parameter|" +
      "not recognized|not recognised|output has no|shows no|kommt nicht an|kommen nicht an|" +
      "funktioniert nicht|geht nicht|gehen nicht|ne fonctionne pas|ne marche pas|no funciona|" +
      "não funciona|werkt niet|fehler|fehlermeldung|meldung|erreur|" +
      "lands nowhere|into the void|one way only|only one way|spinning|spins|grey question mark|" +
      PART_CANNOT,
  ],
  // Words that a client or a cmdlet says and nobody else.
  [
    "symptom",
    "verbatim",
    "not set up to talk to each other|not setup to talk to each other|" +
      "aren't set up to talk to each other|outside your organization and is not federated|" +
      "outside your organisation and is not federated|is not federated with your company|" +
      "from uri not authorized|not authorized to communicate with federated partners|" +
      "cannot route from and to domains|cannot route this type of sip request|" +
      "previous hop federated peer|did not report diagnostic information|" +
      "sign in with a different account to join|cannot bind parameter|do not specify both|" +
      "this message was not delivered to",
  ],
  [
    "product",
    "product",
    "conditional|undetermined|domain|domains|block list|open federation|closed federation|changes apply|" +
      "change apply|partner discovery|interop|interoperability|coexistence mode|islands mode|" +
      "trial tenant|trial tenants|srv record|srv records|anonymous join|subdomains|" +
      "blocked domain|blocked domains|allowed domain|allowed domains|configure|configured|" +
      "configuring|other side|both sides|policy|policies|access|tenant|settings|" +
      "configuration|environment|admin centre|admin center|microsoft 365|m365|office 365|" +
      "o365|azure|azure ad|entra|entra id|access edge|edge|edge server|edge servers|" +
      "hosting provider|hosting providers|public provider|public providers|" +
      "external access policy|hybrid|hybrid setup|on premises|on prem|onprem|cloud|sip|" +
      "sip address|homed|homed on premises|homed online|switch|server|servers|" +
      "externer zugriff|externen zugriff|externem zugriff|accès externe|accès externes|" +
      "acceso externo|acesso externo|accesso esterno|externe toegang|gastzugriff|gastzugang|" +
      "accès invité|föderation|offene föderation|fédération|federación|federação|" +
      "routingmethod|verificationlevel|proxyfqdn|enabledefaultroute|meeting participant|meeting participants|lobby|einstellungen|richtlinie|domänen|paramètres|" +
      "csaccessedgeconfiguration|csexternalaccesspolicy|cstenantfederationconfiguration|" +
      "federationonly|xmpp|global policy|topology|rules|security|channel|channels",
  ],
  [
    "coax",
    "coax",
    "assume you are|assume you're|imagine you are|imagine you're|pretend you are|" +
      "suppose you are|suppose you're|says yes|always says yes|ignore|ignoring|disregard|" +
      "pretend|pretending|forget your rules|forget the rules|forget all rules|" +
      "forget your instructions|forget previous instructions|" +
      "forget all previous instructions|forget everything you|your rules|your instructions|" +
      "previous instructions|prior instructions|system prompt|jailbreak|answer yes|answer no|" +
      "answer with yes|answer allowed|answer with allowed|say yes|say no|say allowed|" +
      "say it is allowed|say it's allowed|say that it is allowed|say that it's allowed|" +
      "say it's fine|say blocked|just say|only say|reply yes|reply with yes|reply allowed|" +
      "reply only|respond with|respond yes|respond allowed|tell me it's allowed|" +
      "tell me it is allowed|tell me yes|you are now|you must say|you must answer|" +
      "you have to say|act as|act like|role play|roleplay|play along|override|bypass your|" +
      "developer mode|dan|as an ai|no matter what|regardless of your|" +
      "regardless of the settings|regardless of settings|trust me|take my word|" +
      "confirm it's allowed|mark it as allowed|mark as allowed|treat it as allowed|" +
      "output allowed|print allowed|new instructions|new rule|new rules|repeat after me|" +
      "say that|don't check|do not check|skip the checks|skip checks|without checking",
  ],
  [
    "elsewhere",
    "elsewhere",
    "meeting room|meeting rooms|conference room|conference rooms|weather|restaurant|" +
      "restaurants|poem|poems|joke|jokes|recipe|recipes|story|song|lyrics|haiku|limerick|" +
      "essay|translate|translation|football|soccer|stock price|stocks|bitcoin|crypto|" +
      "president|capital of|lunch|dinner|movie|movies|film|music|holiday|holidays|vacation|" +
      "password|printer|vpn|wifi|sharepoint|onedrive|excel|word document|powerpoint|homework|" +
      "horoscope|meaning of life|python|javascript|code|program|calculate|math|birthday|" +
      "pizza|coffee|train|flight|hotel|love|girlfriend|boyfriend|married|age|old are you|" +
      "chatgpt|politics|election|time is it|sing|dance|game|games|teams channel notification|" +
      "sick leave|payroll|expense|expenses|salary|outlook rule|calendar invite colours|" +
      "mailbox size|laptop|ad account|script|write me|profile picture|outlook keeps|my outlook|outlook search|keyboard|mouse|monitor|sql|database|docker|linux",
  ],

  // Words without weight here.
  [
    "fill",
    "fill",
    "w/o|what should i tell|what do i tell|what can i tell|what shall i tell|what should i answer|" +
      "what should i say|what do i say|what shall i say|what can i say|what should i reply|" +
      "what do i answer|what may i tell|what should we tell|what do we tell|what to tell|" +
      "not too much trouble|too much trouble|sorry to trouble|trouble you|sorry to bother|" +
      "accounting|bookkeeping|i mean|by the way|btw|fyi|as far as you know|to your knowledge|" +
      "fall under|falls under|subject to|depend on|depends on|count as|counts as|will it arrive|would it arrive|does it arrive|will they arrive|will that arrive|" +
      "any issue with|any issues with|any problem with|any problems with|any trouble with|" +
      "is there a problem with|is there any problem with|is there an issue with|" +
      "is it a problem if|is it an issue if|is it a problem when|no problem if|" +
      "any problem if|any issue if|any problems if|cross|inter|intra|intercompany|" +
      "i need help|need help|need some help|i need assistance|i need some help|please|pls|" +
      "plz|kindly|just|also|too|still|now|currently|really|actually|basically|simply|even|" +
      "ever|already|yet|again|maybe|perhaps|possibly|probably|hi|hello|hey|dear|good|morning|" +
      "afternoon|evening|thanks|thank|cheers|regards|best|kind|many|sorry|quick|question|" +
      "quickly|hi there|there|so|well|ok|okay|right|yes|no|not|you|your|you're|know|knows|" +
      "tell|say|says|said|see|sees|saw|check|checks|checking|verify|confirm|find out|wonder|" +
      "wondering|ask|asks|asked|asking|asks if|help|helps|helping|like|looks|look|seems|seem|" +
      "think|thought|believe|guess|suppose so|assume so|sure|idea|clue|out|up|off|down|" +
      "me know|let me know|let us know|tell me|tell us|give me|show me|help me|show|start|" +
      "starts|starting|started|initiate|initiates|initiating|initiated|begin|begins|send|" +
      "sends|sending|sent|shared|share|shares|sharing|invite|invites|inviting|invited|exchange|add|" +
      "adds|adding|added|place|places|make|makes|making|made|try|tries|trying|tried|able|" +
      "when|as|than|it|only|directly|direct|straight|normally|usually|generally|in general|" +
      "theoretically|technically|officially|actually be|today|rn|asap|urgent|fyi|btw|re|fwd|" +
      "fw|subject|message from|wrote|writes|hope|hoping|possible for|possibility|option|" +
      "ability|right to|rights|permission to|entitlement|currently allowed|somehow|way|ways|" +
      "anyhow|anyway|thing|things|stuff|etc|chance|per|about|regarding|concerning|w|way of|" +
      "case|cases|lot|lots|been|instead|rather|either|neither|none|nothing|something|" +
      "anything|everything|matter|mode|kind of|sort of|type|types|work|works|worked|working|" +
      "function|functions|happen|happens|mind|possible to|cause|because|since|due|until|" +
      "before|during|while we|let's|lets|come|comes|coming|goes|going|back|forward|next|last|" +
      "week|day|month|year|time|times|first|second|third|fast|soon|later|then|address is|" +
      "email|e-mail|mail|emails|email address|e-mail address|mail address|addresses|number|" +
      "numbers|link|chat ok|y/n|correct|true|false|on or off|state|normal|regular|usual|" +
      "typical|various|question about|team|info|information|details|detail|ticket|request|" +
      "requests|requested|case of|who else|named user|wants|want|wanted|need to know|needed|" +
      "requires|require|must know|have to know|i want to know|i need to know|" +
      "i'd like to know|i would like to know|we need to know|we'd like to know|" +
      "we want to know|would like to know|want to know|need to know if|can you|could you|" +
      "would you|will you|can you please|could you please|can u|could u|do you|are you|is it|" +
      "would it|is there|does it|will it|would that|is that|was it|could it|might it|" +
      "should it|how about|what do you think|what say you|did it|has it|do u|u|ur|going to|" +
      "able to|allowed to|permitted to|is it possible|is it ok|is it okay|is it fine|live|" +
      "based|located|sitting|located in|works in|moved|joined|recently|personally|via email|" +
      "hereby|wishes|wish|wishes to|kindly check|at all|at the moment|at present|" +
      "at this time|at this point|at the same time|at least|at home|for now|for example|" +
      "for instance|for sure|of course|in fact|in practice|in principle|in theory|in order|" +
      "on hand|by any chance|by chance|by the way|in teams|on teams|via teams|within teams|" +
      "through teams|using teams|over teams|from teams|with teams|in microsoft teams|" +
      "on microsoft teams|via microsoft teams|from microsoft teams|using microsoft teams|" +
      "from the teams client|in the teams client|in the teams app|from the teams app|" +
      "as of now|per se|to be|in our setup|in our environment|in our configuration|" +
      "with our configuration|with our settings|with our current settings|" +
      "with the current settings|with current settings|under our settings|" +
      "under the current settings|under the current policy|with the current configuration|" +
      "given our settings|given our configuration|as configured|as things stand|as it stands|" +
      "given the current configuration|under current policy|in our current setup|" +
      "with our current setup|the way we are set up|according to our policy|" +
      "according to our settings|according to our policies|by our policy|by our policies|" +
      "by policy|per policy|in this setup|from outside of teams|from his desk|from her desk|" +
      "from his phone|from her phone|from home|for work|for business reasons|for business|" +
      "for a project|on this project|for the project|anymore|any more|any longer|from now on|" +
      "lose|lol|thx|ty|tia|bot|by monday|by tuesday|by wednesday|by thursday|by friday|" +
      "by tomorrow|by tonight|by noon|by eod|by end of day|by the end of the day|csv|csv file|spreadsheet|excel sheet|xlsx|export|gone|break|breaks|breaking|interrupt|interrupts|hurt|hurts|damage",
  ],
  ["starts", "inbound", "inbound|incoming|in bound|eingehend|coming in"],
  ["starts", "outbound", "outbound|outgoing|out bound"],
  ["except", "except", "except|except for|besides|other than|apart from|aside from|excluding"],
  ["pause", "pause", "hmm|um|uh|er|well then"],
];
