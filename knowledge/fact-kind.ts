/** Which system holds a setting. Facts about people and partners belong to neither. */
export type Side = "server" | "tenant";

/** How a fact's value is written and compared. */
export type FactType =
  "boolean" | "choice" | "domains" | "domain-rule" | "policy-name" | "text" | "emptiness";

/** What is known of a setting before anybody's organisation is looked at. */
export interface FactKind {
  /** The name with its key in angle brackets: `server.CsExternalAccessPolicy(<Identity>).EnableFederationAccess`. */
  readonly pattern: string;
  readonly side: Side | null;
  readonly type: FactType;
  /** The words a `choice` may take, spelt as the cmdlet prints them. */
  readonly choices?: readonly string[];
  /** The bare cmdlet that shows it. */
  readonly cmdlet: string;
  /** The whole command where the bare one does not do: `<address>`, `<domain>`, `<Identity>` stand for the key. */
  readonly showWith?: string;
  /** A few words for a form's label. */
  readonly label: string;
  /** One sentence on what it decides. */
  readonly meaning: string;
  /** What Microsoft documents as the default. Shown, never assumed. */
  readonly documentedDefault?: {
    readonly value: string;
    /** A citation ref. */
    readonly source: string;
  };
  /** The day (`YYYY-MM-DD`) from which the setting exists, or has had an effect. */
  readonly since?: string;
  /** The day from which it exists no more, or has no effect. */
  readonly until?: string;
}

/** Why a name or a value was refused, in the user's words. */
export interface Refusal {
  readonly refused: string;
  readonly advice: string;
}
