import type { Modality, PeerKind, Question, Understood } from "../../knowledge/index.js";

/** A question as far as it is settled, with what belongs to it beyond the evaluator's fields. */
export interface Phrasable {
  readonly question: Question;
  readonly asOf: string | null;
  readonly change?: string | undefined;
  readonly goal?: "allow" | "block" | undefined;
}

/** A question whose open parts are what goes without saying: whether our user may start a chat. */
export function asQuestion(understood: Understood): Question {
  const { kind, modality, direction } = understood;
  return {
    ...understood,
    kind: kind ?? "reach",
    modality: modality ?? "chat",
    direction: direction ?? "outbound",
  };
}

const DOING: Readonly<Record<Modality, readonly [can: string, stop: string]>> = {
  chat: ["chat with", "chatting with"],
  call: ["call", "calling"],
  video: ["video call", "video calling"],
  meeting: ["have a meeting with", "having a meeting with"],
  "group-chat": ["have a group chat with", "having a group chat with"],
  "screen-sharing": ["share the screen with", "sharing the screen with"],
  "file-transfer": ["send files to", "sending files to"],
  find: ["find", "finding"],
  presence: ["see the presence of", "seeing the presence of"],
};

/** Words that read back as exactly this question, for buttons and for saying how a text was read. */
export function phraseQuestion(what: Phrasable): string {
  const { question, asOf } = what;
  const date = asOf === null ? "" : ` as of ${asOf}`;
  const ours = oursIn(question);
  const [can, stop] = DOING[question.modality];
  const [actor, other] =
    question.direction === "inbound" ? [phrasePeer(question), ours] : [ours, phrasePeer(question)];
  const ways = question.direction === "both" ? ", in both directions," : "";
  const act = `${actor} can ${can} ${other}${ways}`.replace(/,$/u, "");
  switch (question.kind) {
    case "who":
      return question.direction === "inbound"
        ? `Which of our users can ${phrasePeer(question)} ${can}${date}?`
        : `Which of our users can ${can} ${other}${ways}${date}?`.replace(",?", "?");
    case "fix":
      return what.goal === "block"
        ? `How do I stop ${actor} from ${stop} ${other}${ways}${date}?`.replace(",?", "?")
        : `What do I need to change so that ${act}${date}?`;
    case "what-if":
      return `Suppose ${what.change ?? "nothing changes"}, can ${actor} ${can} ${other}${ways}${date}?`.replace(
        ",?",
        "?",
      );
    default:
      return `Can ${actor} ${can} ${other}${ways}${date}?`.replace(",?", "?");
  }
}

function oursIn(question: Question): string {
  if (question.subject === null) return "our users";
  return question.direction === "inbound" ? `our user ${question.subject}` : question.subject;
}

type Words = readonly [one: string, at: string, all: string];

const WORDS: Readonly<Record<PeerKind, Words>> = {
  skype: ["the Skype user", "Skype users at", "Skype users"],
  unmanaged: [
    "the personal Teams account",
    "personal Teams accounts at",
    "personal Teams accounts",
  ],
  guest: ["the guest", "guests from", "guests"],
  organization: ["the federated user", "federated users at", "people in other organisations"],
};

/** Whoever is outside, in words that say what kind of account it is. */
export function phrasePeer(question: Pick<Question, "peer">): string {
  const { kind, address, domain } = question.peer;
  if (kind === null) return address ?? domain ?? "somebody outside";
  const [one, at, all] = WORDS[kind];
  if (address !== null) return `${one} ${address}`;
  return domain === null ? all : `${at} ${domain}`;
}
