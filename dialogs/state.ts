/** The version of the stored shape; older ones are migrated when read. */
export const STATE_VERSION = 1;

/** One conversation, as stored. Plain JSON: no class, no function, no Date. */
export interface State {
  readonly version: typeof STATE_VERSION;
}

/** A conversation that has not begun. */
export function initialState(): State {
  return { version: STATE_VERSION };
}
