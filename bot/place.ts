/** Which conversation of which organisation. */
export interface Place {
  readonly tenant: string;
  readonly conversation: string;
}
