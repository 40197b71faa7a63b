/**
 * A module of the local page, for a test in Node. It is imported by address, because the page is a project of its own,
 * compiled for browsers.
 */
export async function pageModule<Exports>(name: string): Promise<Exports> {
  const address = new URL(`../../../bot/local/page/${name}.js`, import.meta.url);
  return (await import(address.href)) as Exports;
}
