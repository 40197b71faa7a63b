/** Who is speaking, as the channel tells. */
export interface Person {
  /** The directory object id where the channel gives one, else the channel's id. */
  readonly id: string;
  readonly name: string;
  /** Their address, where the channel knows it. */
  readonly address: string | null;
  /** Where they speak; a personal conversation where nothing is said. */
  readonly scope?: "personal" | "group";
  /** The channel's own id of them, by which a card can be refreshed for them. */
  readonly channelId?: string;
}

/** What reaches a conversation: words, a press on a card, or having been added. */
export type DialogEvent =
  | { readonly kind: "message"; readonly text: string; readonly from: Person }
  | {
      readonly kind: "action";
      readonly verb: string;
      /** Whatever the card submitted; validated by the verb's schema before use. */
      readonly data: Readonly<Record<string, unknown>>;
      readonly from: Person;
    }
  | { readonly kind: "joined"; readonly from: Person };
