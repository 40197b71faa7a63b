import type { Entry } from "./lexicon-entry.js";

/** "What would I have to", in every person and tense. */
const WHAT_TO_DO = ["would", "will", "might", "do", "should"]
  .flatMap((modal) =>
    ["i", "we", "one", "an admin"].flatMap((who) => [
      `what ${modal} ${who} have to`,
      `what ${modal} ${who} need to`,
      `what else ${modal} ${who} need to`,
      `what else ${modal} ${who} have to`,
      `what exactly ${modal} ${who} have to`,
    ]),
  )
  .join("|");

/** How one asks, and what about. */
export const ASKING_WORDS: readonly Entry[] = [
  // The small words that say who starts.
  [
    "modal",
    "can",
    "can|kann|darf|dürfen|können|could|may|might|should|shall|would|will|must|ought|" +
      "may be able|gonna|able|allowed|permitted|possible|authorised|authorized|entitled|" +
      "enabled to|fed enabled to|federation enabled to|permission|permissions|set up to|supposed|supported|free to|capable|" +
      "cleared|eligible|feasible|doable",
  ],
  ["modal", "is", "is|are|am|was|were|does|do|did|has|have|had|isit|doing|done|having"],
  [
    "modal",
    "not",
    "can't|cannot|can not|cant|couldn't|could not|couldnt|isn't|isnt|is not|aren't|arent|" +
      "are not|doesn't|doesnt|does not|don't|dont|do not|won't|wont|will not|shouldn't|" +
      "shouldnt|should not|wouldn't|wouldnt|would not|wasn't|weren't|may not|might not|" +
      "unable|not able|not allowed|not permitted|not possible|never able|didn't|didnt|" +
      "did not|hasn't|has not|haven't|have not|no longer able|ain't|mustn't|must not|cann't|" +
      "cnt",
  ],
  ["be", "be", "be|been|being|get|gets|getting|gotten|become"],
  ["with", "with", "with|with whom|with who|mit|w/|against|wth|wiht|withe"],
  ["to", "to", "to|towards|into|toward|onto"],
  ["by", "by", "by"],
  [
    "from",
    "from",
    "from|frm|fom|coming from|originating from|sent from|made by|sent by|started by|initiated by",
  ],
  ["for", "for", "for|on behalf of"],
  ["between", "between", "between|among|amongst"],
  [
    "at",
    "at",
    "at|in|of|inside|within|belonging to|working for|who works at|who works for|who works with|works with|who is at|" +
      "working at|who work at|who work for|who are at|belongs to|employed by|employed at|" +
      "works at|works for|who is in|who is from|who are from|that is in|member of|members of|" +
      "hosted at|over at",
  ],
  [
    "via",
    "via",
    "via|on|over|using|through|uses|use|who uses|who use|that uses|that use|who is on|" +
      "who's on|who are on|who only has|who only have|who only uses|who only use|who has|" +
      "who still uses|who still use|that still uses|that still use|still uses|still using|" +
      "who still has|who still have|who is still using|who are still using|" +
      "who have|has only|has only got|only has|has|have|having|signed in with|signs in with|" +
      "who is using|who are using|thru|by means of|by way of|who's using|with a|with her|" +
      "with his|with their|still on|who is still on|logged in with|running|on his|on her|" +
      "on their",
  ],
  ["and", "and", "and|or|&|+|plus|as well as|nor|and/or|along with|together with|n"],
  ["and", "but", "but|while|whereas|yet"],
  [
    "the",
    "the",
    "the|a|an|this|that|these|those|some|any|one|certain|another|other|each|all|every|both|" +
      "various|several|specific|particular|said|given|own|old|new|following|respective|" +
      "actual|different|single|same|respectively",
  ],
  [
    "named",
    "named",
    "named|name is|whose name is|whose address is|whose email is|whose account is|" +
      "whose skype is|with the address|with address|with email|with the email|with e-mail|" +
      "with the e-mail|with email address|with the email address|with the account|" +
      "with account|with the id|with id|with the name|with the skype name|with the skype id|" +
      "user called|account called|someone called|person called|contact called|" +
      "colleague called|users called|employee called|known as|aka|a.k.a|namely|i.e|ie|e.g|eg|" +
      "such as|like|who is|who's|who are|that is|that's|which is|which are|is a|is an|" +
      "are all|is also a|is just a|he is a|she is a|he's a|she's a|they are|being a|" +
      "by the name of|reachable at|reachable under|under the address|whose login is|" +
      "registered as|listed as|as a|as an|as|at address|at the address|of type|, a|, an|" +
      "who happens to be|who is only|who is just|he is|she is|it is a|it's a|is the|was a|" +
      "would be a",
  ],
  [
    "mutual",
    "mutual",
    "what about the reverse|what about the other way round|what about the other way around|" +
      "and in the other direction|and in reverse|each other|one another|both ways|both directions|either direction|in both directions|" +
      "two way|2 way|bidirectional|bidirectionally|bi directional|either way|<>|" +
      "in either direction|vice versa|and vice versa|mutually|either side|back and forth|" +
      "to and fro|in each direction|and the other way round|and the other way around|" +
      "who starts doesn't matter|doesn't matter who starts|does not matter who starts|" +
      "no matter who starts|regardless of who starts|whoever starts|whichever side starts|" +
      "irrespective of who starts|no matter which side starts|regardless of direction|" +
      "any direction|" +
      "and back|either can start|both way|<->|<-->|↔|or vice versa|each way|and the reverse|" +
      "and also the other way round",
  ],

  [
    "light",
    "light",
    "look at|looks at|looking at|drop|give|gives|see|sees|seeing|view|views|viewing|invite|" +
      "invites|inviting|add|adds|adding|send|sends|sending|share|shares|sharing|show|shows|" +
      "include|pull",
  ],

  // Standing between organisations rather than people.
  [
    "relation",
    "allow",
    "restore|restores|restoring|reinstate|bring back|reenable|re-enable|re enable|reactivate|" +
      "fed with|fed to|federate|federates|federating|federation|federation with|allow|allows|allowing|let|" +
      "lets|letting|allow list|allowed list|allowlist|whitelist|whitelisted|enable|enables|" +
      "enabling|enabled|permit|permits|permitting|open|unblock|unblocking|approved|" +
      "reachable domain|admit|admits|trusted|trust|linked with|linked to|peered with|" +
      "connected with|federated with|federating with|allowed domain|allowed domains|" +
      "allowed to talk",
  ],
  [
    "block",
    "block",
    "no one|nobody|no user|no users|no employee|no employees|no staff|not one of us|" +
      "avoid|avoids|avoiding|kill|kills|killing|shut the door on|shut the door to|close the door on|close the door to|" +
      "pull the plug on|put a stop to|put an end to|has to go|must go|disallowing|disallows|" +
      "denying|prohibiting|forbidding|barring|none of our users|block|blocks|blocking|blocked|" +
      "blocked from|barred|barred from|prevent|prevents|preventing|prevented|prevented from|" +
      "stop|stops|stopping|stopped|stopped from|forbid|forbids|forbidden|forbidden from|" +
      "disallow|disallowed|ban|bans|banned|banned from|banning|restrict|restricts|restricted|" +
      "restricting|deny|denied|denies|prohibit|prohibited|prohibits|keep|keeps|keeping|" +
      "lock down|locks down|locking down|close off|seal off|wall off|kick out|throw out|" +
      "shutting off|shutting down|cutting off|cut off|cut|shut down|get rid of all|no longer be able|end all|block list|blocklist|" +
      "blacklist|blacklisted|shut off|shut out|keep from|excluded|refused|refuse|lock out|" +
      "locked out|restricted from|prohibited from|disable|disabling|disabled|turn off|" +
      "turning off|switch off|off limits|close|closing",
  ],

  // Ways of asking.
  [
    "why",
    "why",
    "why|warum|wieso|how come|what prevents|what stops|what's stopping|what is stopping|" +
      "what's preventing|what is preventing|for what reason|what blocks|what's blocking|" +
      "what is blocking|how is it that|why is it that|why on earth|what keeps",
  ],
  [
    "whether",
    "whether",
    "is it true that|is it correct that|is it right that|is it the case that|" +
      "am i right that|am i right in thinking that|am i correct that|" +
      "whether|see whether|tell whether|know whether|check if|see if|know if|tell me if|tell if|find out if|wonder if|wondering if|" +
      "ask if|asking if|confirm if|verify if|sure if|check that|confirm that|verify that|" +
      "determine if|say if|find out whether|make sure that|check on whether|if possible|" +
      "if so|if not|if yes|if any|as if|if you can|if you could|if you don't mind|" +
      "question if|idea if|clue if|let me know if|let us know if|look into if|certain if|" +
      "clear if|out if",
  ],
  [
    "if",
    "if",
    "if|as soon as|in the event that|in the event|even if|in case|provided|provided that|" +
      "as long as|once|after|when|given that",
  ],
  [
    "suppose",
    "suppose",
    "would it be enough to|would it suffice to|is it enough to|is it sufficient to|" +
      "will it be enough to|would it help to|does it help to|what if|what happens if|" +
      "what would happen if|what will happen if|what changes if|what would change if|suppose|" +
      "supposing|suppose that|imagine|imagine that|let's say|lets say|let's assume|" +
      "lets assume|assume|assuming|assume that|assuming that|hypothetically|say we|say i|" +
      "what happens when|what difference would it make if|would it help if|does it help if|" +
      "would it matter if|would anything change if|would it change anything if|" +
      "does anything change if|what about if|how would it look if|" +
      "what would be the effect if|what's the effect if|if hypothetically|were we to|" +
      "were i to|if we were to|if i were to|what would happen were we to|" +
      "what is the impact if|what's the impact if|would it work if|would that work if|" +
      "is anything different if|what would it mean if|what would it mean for|" +
      "what would it mean to|let's pretend|lets pretend|let us pretend|let us assume|" +
      "let us say|let's imagine|would that do the trick|would this do the trick|" +
      "would that help|would this help|would that be enough|would this be enough|what breaks if|what breaks when|what stops working if|" +
      "what stops working when|what else changes if|what else changes when|who loses what if|" +
      "how would things change if|how does it look if|what is different if",
  ],
  [
    "suppose",
    "intend",
    "thinking of|thinking about|i plan to|we plan to|i'm planning to|we're planning to|" +
      "we are planning to|i am planning to|planning to|i intend to|we intend to|i'm about to|" +
      "we're about to|we are about to|i am about to|considering|we're going to|i'm going to|" +
      "we are going to|i am going to|we will|i will|tempted to|my plan is to|our plan is to|" +
      "the plan is to|the idea is to|i'd rather|i might|we might|planning on",
  ],
  [
    "who",
    "who",
    "who'll|who'd|whose|whose accounts|who|who's|who is|who are|who has|who have|who uses|who use|" +
      "who only has|who only have|whom|who all|who else|who exactly|who in|whose users",
  ],
  [
    "which",
    "which",
    "which|find users who|find all users who|find all users|find people who|" +
      "find everyone who|find all accounts|find accounts that|find out which users|" +
      "find out who|the names of|names of|names of users|which of|how many|how many of|list|" +
      "list all|list of|list the|list everyone|list every|show me all|show me everyone|" +
      "show all|give me all|give me everyone|give me a list of|a list of|show me which|" +
      "show me who|show me a list of|name all|name the|count|count the|report of|report on|" +
      "overview of|count of|number of|total of|tally of|headcount of|show everyone|enumerate|who of|who among|what users|what people|" +
      "which members of staff|which members of|which members|are some of|are some users|" +
      "can some of|do some of|which people|which users|which employees|which staff|which accounts|which colleagues|" +
      "what percentage of|what employees|what staff|how much of our staff|who out of|" +
      "give me the list of|display all|get me all|get me a list of|do any of|does any of|" +
      "are any of|is any of|can any of|are there any|is there any|is there anyone|" +
      "is there anybody|are there|is any|are any|has any|does any|do any",
  ],
  [
    "do",
    "fix",
    "i no longer want|we no longer want|i don't want|we don't want|i do not want|we do not want|how do i do that|how do i do this|how do we do that|how do we do this|" +
      "how can i do that|how can we do that|how would i do that|how do i achieve that|" +
      "how do i achieve this|how do we achieve that|how to do that|how to do this|" +
      "how to achieve that|how to achieve this|how is that done|how do i set that up|" +
      "what policy lets|which policy lets|which policy allows|what policy allows|" +
      "what setting lets|which setting lets|which setting allows|what setting allows|" +
      "which switch lets|which switch allows|is there a cmdlet to|minimum change|" +
      "minimal change|smallest change|least change|fewest changes|minimum changes|" +
      "smallest set of changes|minimal changes|what should be done|what must be done|" +
      "what would have to be done|what ought to be done|what is to be done|what needs doing|" +
      "is there a policy|is there a setting|is there a switch|is there a command|" +
      "which policy should|what policy should|which policy would|what policy would|" +
      "which policy do i need|what policy do i need|what policy do we need|which policy does|" +
      "what setting should|what to do so|what do i need so|what do we need so|" +
      "what do i need for|what do we need for|what needs doing|what needs to be done|" +
      "what has to be done|what must happen|what has to happen|what needs to happen|" +
      "what would need to happen|what should be changed|what must be changed|" +
      "what can be done|what do i need to|what do we need to|what do i have to|" +
      "what do we have to|what must i|what must we|what should i|what should we|" +
      "what needs to|what has to|what must|what would i need to|what would we need to|" +
      "what would it take|what does it take|what is needed|what's needed|what is required|" +
      "what's required|what is necessary|which setting do i|which settings do i|" +
      "which setting do we|which settings do we|which setting must|which settings must|" +
      "which policy do i|which policy do we|which policy must|which switch do i|" +
      "which change is needed|which changes are needed|what change is needed|" +
      "what changes are needed|what can i do|what can we do|what could i do|what steps|" +
      "which steps|what setting|what settings|which command do i|which commands do i|" +
      "which cmdlet do i|what command do i|what commands do i|what do i change|" +
      "what do we change|what to change|what do i do|what do we do|which setting should i|" +
      "which settings should i|what am i supposed to|steps to|how to fix|fix|fix it|fixing|" +
      "resolve|solve|remedy|what else do i need to|what else needs to|which knob|" +
      "what do i set|what do i configure|which setting needs|which settings need|" +
      "which policy needs|what is missing|what's missing|which setting is missing|how to get|" +
      "what would have to|what would need to|what configuration|what exactly do i need to|" +
      "what is the fix|what's the fix|which settings have to|which setting has to|" +
      "what has got to|what must be|what would be needed|what would be necessary|" +
      "what would be required|what should change|what must change|what would have to change|" +
      WHAT_TO_DO,
  ],
  [
    "do",
    "how",
    "how 2|hwo can i|hwo do i|hwo do we|hwo to|how do i go about|how do we go about|how would one|how could one|how should one|how might one|how do i|how do we|how can i|how can we|how to|how could i|how could we|how would i|" +
      "how would we|how should i|how should we|how might i|how might we|how does one|" +
      "how shall i|how shall we|best way to|easiest way to|quickest way to|way to|how must i|" +
      "how must we|how do you|how can you|how can one|how does an admin|how can an admin",
  ],
  [
    "do",
    "wish",
    "i want|i need|we want|we need|i would like|we would like|i'd like|we'd like|" +
      "make it so|make it possible|make sure|make it work|so that|in order for|in order to|" +
      "get it to|make|ensure|want|need|needs|wants|needs to|wants to|make it impossible|" +
      "like to|would like to",
  ],
  [
    "how",
    "how",
    "how|how does|how is|how are|how do|how long|how often|how much|how come that|how can|" +
      "how could|how would",
  ],
  [
    "what",
    "what",
    "what|what is|what's|whats|what are|what does|what do|where|where is|where's|where do|" +
      "where can|where are|when|when was|when did|when is|when will|explain|describe|define|" +
      "tell me about|definition|meaning|mean|means|meant by|what kind of|what sort of|" +
      "what about|difference|differences|differ|vs|versus|compare|compared|comparison|diff|" +
      "give me a rundown on|rundown on|talk me through|run me through|walk me through|brief me on|" +
      "remind me|enlighten me|educate me|eli5|in a nutshell|what's the story with|" +
      "what's the deal with|what's the point of|what's the purpose of|purpose of|point of|" +
      "more about|background on|guidance on|info on|information on|how come there|" +
      "who decides|who controls|who governs|who is responsible|who is in charge|who manages|" +
      "until when|since when|by when|was ist|was sind|was heißt|was bedeutet|wo|wo finde ich|" +
      "wie|wann|welche|welcher|welches|unterschied|qu'est-ce que|quelle|quelles|quel|" +
      "comment|quand|différence|qual|quais|diferença|como|onde|quando|cuál|qué|diferencia|" +
      "cómo|dónde|cuándo|che cosa|differenza|wat is|verschil|waar",
  ],
  [
    "change",
    "change",
    "blocks|enables|disables|turns on|turns off|grants|adding|removing|setting|granting|" +
      "assigning|moving|switching|enabling|disabling|allowing|blocking|opening|giving|" +
      "migrating|changing to|turning off|switching off|turn on|turning on|switch on|" +
      "switching on|turned on|switched on|enable|enabled|disable|disabled|turn off|" +
      "turned off|set|sets|setting|change|changes|changing|changed|grant|grants|granted|" +
      "assign|assigns|assigned|add|adds|added|remove|removes|removed|switch|switched|move|" +
      "moved|moves|migrate|migrated|give|gives|gave|given|gets|got|get|gets assigned|had|" +
      "were|block|blocked|unblock|unblocked|allow|allowed|open|opened|close|closed|go|goes|" +
      "went|became|becomes|delete|deleted|replace|replaced|apply|applied|put|upgrade|" +
      "upgraded|buy|flip|flipped|toggle|restrict|activate|activated|deactivate|deactivated|" +
      "tick|untick|drop|dropped|lost|loses|whitelist|whitelisted|only allow|only allowed|" +
      "opened up|open up|stopped|stop|federate|federated|trusted|trusts|trust|create|created",
  ],
];
