import { HISTORY, REPLACE } from "../../dialogs/words/en/history.js";
import { CORRECTING } from "../../dialogs/words/en/correcting.js";
import { FILES } from "../../dialogs/words/en/bringing.js";
import { LABELS } from "../../dialogs/words/en/labels.js";
import { SETUP_TALK, SET_UP } from "../../dialogs/words/en/setup.js";
import { HANDING, TICKET_CARD } from "../../dialogs/words/en/tickets.js";
import type { Fill, RecordedPerson } from "./recorded-person.js";
import type { Dice } from "./seeded.js";

/** A part of a conversation: things that people do one after the other. */
type Part = (person: RecordedPerson, dice: Dice) => Promise<void>;

const QUESTIONS = [
  "can alice@contoso.com chat with skype user bob@outlook.com?",
  "may alice@contoso.com call carol@fabrikam.com?",
  "can alice@contoso.com chat with dave@gmail.com, a personal teams account?",
  "can bea@contoso.com meet with carol@fabrikam.com?",
  "can somebody from fabrikam.com find alice@contoso.com?",
  "who can chat with carol@fabrikam.com?",
  "what must change so that alice@contoso.com may chat with carol@fabrikam.com?",
  "can alice@contoso.com chat with bob@outlook.com?",
  "how does guest access work?",
  "blue green seven",
] as const;

const OUTPUTS = [
  "Get-CsTenantFederationConfiguration\n\nAllowFederatedUsers : True\nAllowTeamsConsumer : False\nAllowPublicUsers : True\n",
  "Get-CsTenantFederationConfiguration\n\nAllowFederatedUsers : False\nAllowTeamsConsumer : True\n",
  "Get-CsAccessEdgeConfiguration\n\nIdentity : Global\nAllowFederatedUsers : True\nEnablePartnerDiscovery : False\n",
  "Get-CsAccessEdgeConfiguration\n\nIdentity : Global\nAllowFederatedUsers : Treu\nEnablePartnerDiscovery : True\n",
] as const;

/** Fills a card as somebody would who knows some of it. */
function knowingly(dice: Dice): Fill {
  return ({ id, type, choices }) => {
    if (!id.startsWith("fact-") && id !== "pick") return undefined;
    if (choices.length > 0) return dice.pick(choices);
    return type === "Input.Text" ? "fabrikam.com" : undefined;
  };
}

const ask: Part = async (person, dice) => {
  await person.say(dice.pick(QUESTIONS));
  for (let times = dice.below(3); times > 0; times -= 1) {
    await person.press(LABELS.checkAgain, knowingly(dice));
  }
  if (dice.often(0.3)) await person.press(LABELS.seeEvidence);
};

const change: Part = async (person, dice) => {
  await person.say(dice.pick(QUESTIONS.slice(0, 4)));
  await person.press(LABELS.changeFact);
  await person.press(LABELS.next, knowingly(dice));
  await person.press(dice.pick([LABELS.save, LABELS.back]), knowingly(dice));
};

const correct: Part = async (person, dice) => {
  await person.say(dice.pick(QUESTIONS.slice(0, 4)));
  await person.press(LABELS.changeQuestion);
  await person.press(CORRECTING.save, ({ id }) =>
    id === "peer"
      ? dice.pick(["carol@fabrikam.com", "erin@tailspin.com", "no address"])
      : undefined,
  );
};

const paste: Part = async (person, dice) => {
  await person.say(dice.pick(OUTPUTS));
  if (dice.often(0.5)) await person.press("True");
};

const bring: Part = async (person, dice) => {
  await person.bring("settings.txt", dice.pick(OUTPUTS));
};

const conflict: Part = async (person, dice) => {
  await person.say(OUTPUTS[0]);
  await person.say(OUTPUTS[1]);
  await person.press(FILES.settle);
  await person.press(dice.pick([FILES.settleSome, FILES.newest, FILES.oldest]), knowingly(dice));
};

const setUp: Part = async (person, dice) => {
  await person.say(SET_UP.text);
  for (let times = 2 + dice.below(4); times > 0; times -= 1) {
    const { notNow, dontKnow, back, review, next } = SETUP_TALK;
    await person.press(
      dice.pick([next, next, next, notNow, dontKnow, back, review]),
      knowingly(dice),
    );
  }
  if (dice.often(0.3)) await person.press(SETUP_TALK.edit, knowingly(dice));
  if (dice.often(0.3)) await person.say(dice.pick(["yes", "not now", "review"]));
  if (dice.often(0.5)) await person.press(SETUP_TALK.close);
};

const undo: Part = async (person, dice) => {
  await person.say("undo");
  await person.press(dice.pick([HISTORY.undoYes, HISTORY.undoYes, HISTORY.keep]));
};

const look: Part = async (person, dice) => {
  await person.say(
    dice.pick(["show my environment", "what changed?", "help", "hello", "my tickets"]),
  );
  await person.press(dice.pick([LABELS.showEnvironment, SET_UP.label, HISTORY.undo]));
};

const judge: Part = async (person, dice) => {
  await person.say(dice.pick(QUESTIONS));
  await person.thumb(dice.pick(["like", "dislike"] as const));
};

const tooLate: Part = async (person, dice) => {
  await person.pressOlder(dice.below(1000));
};

const beginAnew: Part = async (person, dice) => {
  await person.say(
    dice.pick(["start over", "stop telling me when answers change", "replace everything you know"]),
  );
  if (dice.often(0.5)) await person.press(REPLACE.yes);
};

const forget: Part = async (person, dice) => {
  await person.say(dice.pick(["forget our environment", "forget me"]));
  await person.press(dice.pick([HISTORY.forgetButton, HISTORY.keep]));
};

/** A ticket from its first card to its last, with both sides at it. */
const handOver: Part = async (person, dice) => {
  await person.say(dice.pick(QUESTIONS.slice(0, 5)));
  await (dice.often(0.5) ? person.say("escalate") : person.press(HANDING.button));
  await person.press(dice.often(0.85) ? HANDING.send : HANDING.cancel, ({ id }) =>
    id === "note" ? "It worked last week." : undefined,
  );
  await person.settle();
  for (let times = 1 + dice.below(4); times > 0; times -= 1) {
    await dice.pick(TICKET_DEEDS)(person, dice);
    await person.settle();
  }
};

const note = (words: string): Fill => {
  return ({ id }) => (id === "note" ? words : undefined);
};

const TICKET_DEEDS: readonly Part[] = [
  (person) => person.helpdesk(TICKET_CARD.assign, ""),
  async (person) => {
    await person.helpdesk(TICKET_CARD.ask, "Since when?");
    await person.settle();
    await person.press(TICKET_CARD.sendAnswer, note("Since Monday."));
  },
  (person, dice) => person.helpdesk(TICKET_CARD.resolve, dice.pick(["It is allowed now.", ""])),
  (person) => person.helpdesk(TICKET_CARD.reopen, ""),
  (person) => person.press(TICKET_CARD.addNote, note("One thing more.")),
  (person) => person.press(TICKET_CARD.withdraw, note("")),
  (person) => person.press(TICKET_CARD.reopen, note("It is back.")),
  (person, dice) =>
    person.say(
      dice.pick([
        "status of 1",
        "my tickets",
        "add a note to 1: and one more",
        "withdraw ticket 1",
        "reopen ticket 1",
      ]),
    ),
];

const PARTS: readonly Part[] = [
  ...[ask, ask, ask, change, correct, paste, paste, bring, conflict, setUp, setUp, undo, undo],
  ...[look, judge, tooLate, tooLate, beginAnew, forget, handOver, handOver, handOver],
];

/** Has a person hold one conversation, the one that the dice say. */
export async function converse(person: RecordedPerson, dice: Dice): Promise<void> {
  for (let parts = 2 + dice.below(2); parts > 0; parts -= 1) {
    await dice.pick(PARTS)(person, dice);
  }
  await person.settle();
}
