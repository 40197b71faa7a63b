const endings: (() => Promise<void> | void)[] = [];

/** Lets what registers itself for the end of a test run be used by a script; import it before them. */
export async function endAll(): Promise<void> {
  for (const end of endings.reverse()) await end();
}

Object.assign(globalThis, {
  after: (end: () => Promise<void> | void) => void endings.push(end),
});
