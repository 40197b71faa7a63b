/** The newest card version that every Teams client renders. */
export const CARD_VERSION = "1.5";

/** The elements Edgewise uses, typed as Adaptive Cards 1.5 defines them. */
export type CardElement = Readonly<Record<string, unknown>> & { readonly type: string };

/** A whole card. */
export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly $schema: string;
  readonly version: typeof CARD_VERSION;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardElement[];
  readonly refresh?: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}
