import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser, type Page } from "playwright-core";

/** How a page is looked at. */
export interface PageSettings {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

/** A page in a profile of its own, with what went wrong on it. */
export interface TestPage {
  readonly page: Page;
  /** Errors thrown or printed, and requests to anywhere but this machine. */
  readonly faults: readonly string[];
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

/** Starts Chromium out of the installed packages; closing it removes its profile. */
export async function startBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ARGUMENTS,
    ignoreDefaultArgs: ["--headless"],
  });
}

/** Opens an address in a profile of its own, where nothing is remembered yet. */
export async function openPage(
  browser: Browser,
  url: string,
  settings: PageSettings = {},
): Promise<TestPage> {
  const context = await browser.newContext({
    viewport: { width: settings.width ?? 1000, height: settings.height ?? 760 },
    colorScheme: settings.colorScheme ?? "light",
    locale: "en-GB",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) faults.push(`asked for ${request.url()}`);
  });
  await page.addInitScript({ content: await axeSource() });
  await page.goto(url);
  return { page, faults };
}

/** What axe-core finds wrong with a page as it stands, a line each. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

declare const axe: {
  readonly run: (
    root: unknown,
    options: { readonly resultTypes: readonly string[] },
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
};
declare const document: unknown;

function axeSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}
