import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { startBotProcess, type BotProcess } from "./bot-process.js";
import { accessibilityFaults, openPage, startBrowser, type PageSettings } from "./browser.js";
import { focusedName, tabTo } from "./keyboard.js";
import { tempFolder } from "./temp-folder.js";

/** Somebody at the local page of a real bot that knows nothing yet. */
export interface Visit {
  readonly bot: BotProcess;
  readonly page: Page;
  /** Types into whatever has the keyboard, and sends it. */
  readonly say: (text: string) => Promise<void>;
  /** Waits until nothing is under way and this many answers stand in the transcript. */
  readonly answers: (count: number) => Promise<void>;
  /** The words of the newest answer. */
  readonly latest: () => Promise<string>;
  /** Puts the keyboard on the newest answer, as a person without a mouse does. */
  readonly goToAnswer: () => Promise<void>;
  /** Chooses a radio button by the name of its question and its own. */
  readonly choose: (question: RegExp, choice: RegExp) => Promise<void>;
  /** Holds that axe-core finds nothing, in light and in dark. */
  readonly isAccessible: () => Promise<void>;
  /** Starts the bot again on the same port and what it stored, once something has been done to that. */
  readonly restartBot: (meanwhile?: (databaseFile: string) => Promise<void>) => Promise<void>;
  /** What the page may print from now on. */
  readonly expect: (fault: RegExp) => void;
  /** Ends everything; holds that the page printed no other error and asked for nothing elsewhere. */
  readonly end: () => Promise<void>;
}

/** What the browser prints while the page asks a bot that is away. */
const AWAY = /ERR_CONNECTION_REFUSED|Failed to fetch/u;

/** The most choices a question of ours has. */
const MOST_CHOICES = 8;

/** Starts a bot on an empty database and opens its page. */
export async function visit(browser: Browser, settings: PageSettings = {}): Promise<Visit> {
  const folder = tempFolder();
  const env = { DATABASE_FILE: folder.path("edgewise.sqlite") };
  let bot = await startBotProcess("bot/main", env);
  let expected: RegExp | undefined;
  const { url } = bot;
  const { page, faults } = await openPage(browser, url, settings);
  await page.waitForSelector("#greeting h2");
  return {
    get bot() {
      return bot;
    },
    page,
    say: async (text) => {
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
    },
    answers: async (count) => {
      // The page forbids code from text, so the waiting is done by selectors.
      const answer = page.locator('#log:not([aria-busy="true"]) .theirs').nth(count - 1);
      await answer.waitFor({ state: "attached" });
    },
    latest: async () => (await page.locator(".theirs").last().textContent()) ?? "",
    goToAnswer: async () => {
      await tabTo(page, /latest answer/iu);
      await page.keyboard.press("Enter");
    },
    choose: async (question, choice) => {
      await tabTo(page, question);
      await page.keyboard.press("Space");
      for (let tried = 0; tried < MOST_CHOICES; tried += 1) {
        if (choice.test(await focusedName(page))) return;
        await page.keyboard.press("ArrowDown");
      }
      throw new Error(`no choice ${String(choice)} in ${await focusedName(page)}`);
    },
    isAccessible: async () => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await accessibilityFaults(page), [], colorScheme);
      }
      await page.emulateMedia({ colorScheme: settings.colorScheme ?? "light" });
    },
    restartBot: async (meanwhile) => {
      expected ??= AWAY;
      await bot.end("SIGKILL");
      await meanwhile?.(env.DATABASE_FILE);
      bot = await startBotProcess("bot/main", { ...env, PORT: new URL(url).port });
    },
    expect: (fault) => {
      expected = fault;
    },
    end: async () => {
      await page.context().close();
      await bot.end("SIGKILL");
      folder.remove();
      assert.deepEqual(
        faults.filter((fault) => expected?.test(fault) !== true),
        [],
      );
    },
  };
}

/** Has one browser for a suite, and for each of its tests a visit of its own, which is ended after it. */
export function visiting(begun: (guest: Visit) => void, settings?: PageSettings): void {
  let browser: Browser;
  let guest: Visit | undefined;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    guest = await visit(browser, settings);
    begun(guest);
  });
  afterEach(() => guest?.end());
}
