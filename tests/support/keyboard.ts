import type { Page } from "playwright-core";

/** More stops than any page of ours has. */
const MOST_STOPS = 80;

/**
 * Goes on with the Tab key until what has the keyboard is called so; throws where nothing is.
 * Arrow keys move among radio buttons, so those are reached one a group.
 */
export async function tabTo(
  page: Page,
  name: RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const focused = await focusedName(page);
    if (name.test(focused)) return;
    seen.push(focused);
  }
  throw new Error(`the Tab key reaches nothing called ${String(name)}, only ${seen.join(" | ")}`);
}

/** What a screen reader would say of the element that has the keyboard: its group, then its label or its text. */
export async function focusedName(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return "";
    const labelledBy = (each) => (each?.getAttribute("aria-labelledby") ?? "").split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "").join(" ").trim();
    const group = labelledBy(focused.closest("[role=radiogroup], [role=group]"));
    const own = labelledBy(focused) || focused.getAttribute("aria-label") ||
      focused.labels?.[0]?.textContent || focused.textContent;
    return group + ": " + own.trim();
  })()`);
}

/** Pastes text where the keyboard is, through the clipboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+V");
}

declare const navigator: {
  readonly clipboard: { readonly writeText: (text: string) => Promise<void> };
};
