import type { Environment, Evidence } from "../knowledge/index.js";
import type { AdaptiveCard } from "./cards/card.js";
import type { Forgettable, Given } from "./needs.js";
import type { GivenAnswer } from "./notices/given.js";
import type { State } from "./state.js";
import type { TicketDraft } from "./tickets/ticket.js";
import type { TicketActor, TicketDeed } from "./tickets/transitions.js";

/** What a step may look at besides its state: everything comes in, nothing is fetched. */
export interface StepContext {
  readonly environment: Environment;
  /** The instant of this turn, ISO 8601. */
  readonly now: string;
  /** Own domains from configuration, used where the environment names none. */
  readonly ownDomains: readonly string[];
  /** From which age evidence is marked as worth checking again; never where it is not set. */
  readonly evidenceMaxAgeDays?: number;
  /** Set for somebody who may ask, but neither see nor change what is known of the organisation. */
  readonly visitor?: true;
  /** A new unguessable id for each call: card nonces. */
  readonly newId: () => string;
  /** The bot as the channel names it, for a way into the personal chat. */
  readonly bot?: string;
  /** What the step said it needs, as far as it could be had. */
  readonly given?: Given;
}

/** One thing said. A client that shows no cards shows `text`, which says the same. */
export interface Reply {
  readonly text: string;
  readonly card?: AdaptiveCard;
  /** The id under which this card is kept, so that a later reply can update it. */
  readonly cardId?: string;
  /** The id of an earlier card that this one replaces in place. */
  readonly replaces?: string;
  /** Buttons under the message: complete questions or commands. */
  readonly suggestions?: readonly { readonly label: string; readonly text: string }[];
  /** Where the claims of the text stand; the n-th is the `[n]` of the text. */
  readonly citations?: readonly Cited[];
  /** Set where a language model had a part in what is said: Teams marks such a message. */
  readonly fromModel?: true;
  /** A file that goes with it, where the channel can hand one over. */
  readonly file?: ReplyFile;
  /** Set where people may say whether this helped: what was answered, such as an article's name. */
  readonly about?: string;
}

/** A text handed over as a file. */
export interface ReplyFile {
  readonly name: string;
  readonly text: string;
}

/** One source of a text, as a client shows it beside its mark. */
export interface Cited {
  readonly name: string;
  /** The claim, in our words. */
  readonly says: string;
  readonly url: string;
}

/** Why a question was not answered. */
export type Unanswered = "asked-back" | "nothing-found" | "not-understood" | "off-topic";

/** What the turn has to do beyond speaking; performed and stored before anything is sent. */
export type Effect =
  /** Adds evidence beside what is known; a different value becomes a conflict. */
  | { readonly kind: "learn"; readonly evidence: readonly Evidence[] }
  /** Replaces what is known of these facts: somebody settled them. */
  | { readonly kind: "settle"; readonly evidence: readonly Evidence[] }
  /** Takes these facts back to unknown. */
  | { readonly kind: "retract"; readonly facts: readonly string[] }
  /** Brings back what was known before a change; stored only where that change is still the last. */
  | { readonly kind: "undo"; readonly revision: number }
  /** Deletes everything kept of the organisation, or of the person speaking. Stands alone in its turn. */
  | { readonly kind: "forget"; readonly what: Forgettable }
  /** Keeps a question that was not answered, for whoever keeps the articles. */
  | { readonly kind: "unanswered"; readonly why: Unanswered; readonly text: string }
  /** Keeps an answer that was shown, so that whoever saw it is told when it changes. */
  | ({ readonly kind: "answered" } & GivenAnswer)
  /** Whether the person speaking wants to be told of such changes. */
  | { readonly kind: "notices"; readonly wanted: boolean }
  /** Opens a ticket; stored only where its number is still free. */
  | { readonly kind: "open-ticket"; readonly draft: TicketDraft }
  /** Does something about a ticket; stored only where it still stands at that revision. */
  | ({
      readonly kind: "act-on-ticket";
      readonly id: string;
      readonly revision: number;
      readonly by: TicketActor;
      /** The card on which it was pressed, and shows; null where it was said. */
      readonly card: string | null;
    } & TicketDeed);

/** The result of one step. */
export interface Transition {
  /** What is known once the effects are performed; absent where the step has not worked that out. */
  readonly environment?: Environment;
  readonly state: State;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}
