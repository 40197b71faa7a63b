import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type BrowserContext } from "playwright-core";

/** What a test may ask of the browser it starts. */
export interface BrowserSettings {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

/** A running browser with an empty profile of its own. */
export interface TestBrowser {
  readonly context: BrowserContext;
  /** Ends the browser and removes its profile. */
  readonly close: () => Promise<void>;
}

/** No sandbox as root, and nothing that calls home. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-gpu",
  "--headless=new",
];

/** Starts Chromium out of the installed packages. */
export async function startBrowser(settings: BrowserSettings = {}): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "edgewise-browser-"));
  chromium.setGraphicsMode = false;
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: await chromium.executablePath(),
    args: [...ARGUMENTS],
    ignoreDefaultArgs: ["--headless"],
    headless: true,
    viewport: { width: settings.width ?? 1000, height: settings.height ?? 760 },
    colorScheme: settings.colorScheme ?? "light",
    deviceScaleFactor: 1,
    locale: "en-GB",
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
