/** Example questions that a button can ask; each is complete. */
export const EXAMPLES: readonly { readonly label: string; readonly text: string }[] = [
  {
    label: "A Skype user",
    text: "can alice@contoso.com chat with skype user bob@outlook.com?",
  },
  {
    label: "Another organisation",
    text: "can alice@contoso.com chat with carol@fabrikam.com?",
  },
  {
    label: "A personal Teams account",
    text: "can alice@contoso.com call personal Teams account bob@outlook.com?",
  },
];

/** What can be typed, with what it does. Never more than ten. */
export const COMMAND_WORDS: readonly { readonly say: string; readonly does: string }[] = [
  {
    say: "can alice@contoso.com chat with carol@fabrikam.com?",
    does: "any question about who may reach whom: chat, call, video, meeting",
  },
  {
    say: "what does open federation mean?",
    does: "how things work, limits, dates, where to click, guests: from articles, with their sources",
  },
  {
    say: "we see “not set up to talk to each other”",
    does: "a symptom or an error text: its causes, and which of them your settings rule out",
  },
  {
    say: "(paste cmdlet output)",
    does: "I read what Get-CsAccessEdgeConfiguration and its siblings print",
  },
  { say: "show my environment", does: "everything I know about your settings, and from where" },
  { say: "what did you use", does: "the facts behind the last answer" },
  {
    say: "set up my environment",
    does: "step by step, what I need to know of your settings; leave it and come back whenever you like",
  },
  { say: "checklist", does: "the last question again, with what is still open" },
  { say: "start over", does: "forget this conversation; your environment stays" },
  { say: "help", does: "this list" },
];

export const TALK = {
  productName: "Edgewise",
  promise:
    "I tell you whether one of your users may chat, call or meet with somebody outside your organisation, why, and what to change.",
  welcome:
    "Ask me a question in your own words. I ask back for just the settings that matter, or you paste what the cmdlets printed.",
  tryOne: "Try one",
  whatToType: "What you can type",
  alsoAsk:
    "You can also ask which of your users may, what to change (so that it may be, or so that it may not), and what would be if a setting were another one. “Is there a script?” collects all settings at once.",
  alsoKept:
    "“history” shows what changed and “undo” takes the last change back; “compare now with 1 March” says what that did, and “… as we were on 1 March?” is answered by what I knew then. “export” gives you everything I know as one file; “forget our environment” or “forget me” deletes it.",
  alsoTold:
    "When an answer I gave you changes I say so: “stop telling me about changes” ends that. “escalate” hands something to your helpdesk, “my tickets” shows what became of it.",
  startedOver:
    "Done: this conversation starts afresh. What is known about your environment is kept; say “show my environment” to see it.",
  damagedState:
    "I could not read what I had noted of this conversation, so it starts afresh. Your environment is kept.",
  nothingAnswered: "There is no answer yet whose facts I could show. Ask me a question first.",
  stale: "That was an older card. This is where we are now.",
  unknownPress: "I did not understand that press, so nothing was changed.",
  staleNothing: "That card is no longer in use. Ask me again, and you get a fresh one.",
} as const;

/** Help as plain text. */
export function helpText(): string {
  return [
    `${TALK.productName}. ${TALK.promise}`,
    "",
    `${TALK.whatToType}:`,
    ...COMMAND_WORDS.map((command) => `  ${command.say}\n      ${command.does}`),
    "",
    TALK.alsoAsk,
    TALK.alsoKept,
    TALK.alsoTold,
  ].join("\n");
}
