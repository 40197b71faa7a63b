import { writeFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { startBrowser } from "../support/browser.js";
import { tabTo } from "../support/keyboard.js";
import { visit, type Visit } from "../support/page-visit.js";
import { smallPng } from "./small-png.js";

// `npm run pictures`: takes the pictures of the README from the running program.

/** They stand beside the sources, wherever this runs. */
const FOLDER = new URL(
  import.meta.url.includes("/dist/") ? "../../../tests/pictures/" : "./",
  import.meta.url,
);
const WIDTH = 1000;
/** Where there is room for the helpdesk's inbox beside the chat. */
const WIDE = 1280;
/** A window that many have; the picture grows where an answer needs more. */
const HEIGHT = 760;
const LARGEST_BYTES = 150_000;

const QUESTION = "can alice@contoso.com chat with skype user bob@outlook.com?";

/** Takes the page as it stands, as high as `height` or, with "whole", as all that is in it. */
async function take(
  page: Page,
  name: string,
  height: number | "whole",
  width: number = WIDTH,
): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  const hidden = await page
    .locator(".scroll")
    .evaluateAll((all) => Math.max(...all.map((each) => each.scrollHeight - each.clientHeight)));
  await page.setViewportSize({
    width,
    height: height === "whole" ? HEIGHT + hidden : height,
  });
  // The first one after the window grew may lack what has not been painted yet.
  await page.screenshot();
  const picture = smallPng(await page.screenshot({ caret: "hide" }));
  if (picture.length > LARGEST_BYTES) throw new Error(`${name}.png has ${picture.length} bytes`);
  await writeFile(new URL(`${name}.png`, FOLDER), picture);
}

async function takeQuestion({ page, say, answers }: Visit): Promise<void> {
  await take(page, "greeting", HEIGHT);
  await say(QUESTION);
  await answers(1);
  await take(page, "checklist", 1_000);
}

/** Loads the sample organisation and says whose the settings are that could be either side's. */
async function loadSample({ page, answers, goToAnswer }: Visit): Promise<void> {
  await tabTo(page, /sample organisation/iu, "Shift+Tab");
  await page.keyboard.press("Enter");
  await answers(2);
  await page.locator(".suggestions").last().waitFor();
  await goToAnswer();
  await tabTo(page, /Skype for Business Server/u);
  await page.keyboard.press("Enter");
  await page.locator(".card:focus").waitFor();
}

async function takeAnswers(guest: Visit): Promise<void> {
  const { page, answers } = guest;
  await loadSample(guest);
  await tabTo(page, /bob@outlook\.com/u);
  await page.keyboard.press("Enter");
  await answers(3);
  await onlyTheLatest(page);
  await take(page, "answer", "whole");
  await page.getByRole("button", { name: "How to fix it" }).click();
  await page.locator("#message").focus();
  await page.emulateMedia({ colorScheme: "dark" });
  await take(page, "answer-dark", "whole");
}

/** A picture shows one question and its answer. */
async function onlyTheLatest(page: Page): Promise<void> {
  await remove(page.locator(".entry:not(:nth-last-child(-n + 2))"));
}

/** A question of each kind, with how many messages answer it. */
const KINDS = [
  ["who", "which of our users can chat with fabrikam.com?", 1],
  ["fix", "what do I need to change so that bruno@contoso.com can chat with fabrikam.com?", 1],
  ["what-if", "if we block fabrikam.com, can alice@contoso.com chat with fabrikam.com?", 1],
  ["topic", "what does open federation mean?", 2],
  ["trouble", "we get: your organizations are not set up to talk to each other", 2],
  ["clarification", "can alice@contoso.com chat with bob@outlook.com?", 1],
] as const;

async function takeKinds(guest: Visit): Promise<void> {
  const { page } = guest;
  await loadSample(guest);
  for (const [name, question, count] of KINDS) {
    await ask(guest, question, count);
    await page.locator("#message").focus();
    await take(page, name, "whole");
  }
  await ask(guest, "which of our users can chat with fabrikam.com?", 1);
  await page.getByRole("button", { name: "Change the question" }).click();
  await page.getByRole("button", { name: "Answer this question" }).waitFor();
  await page.locator("#message").focus();
  await take(page, "correcting", "whole");
}

/** The guided checklist: a step, and every answer. */
async function takeSetup(guest: Visit): Promise<void> {
  const { page } = guest;
  await ask(guest, "set up my environment", 1);
  const press = async (name: string): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).click();
    await page.locator(".card:focus").waitFor();
  };
  const answer = page.getByLabel("Your answer");
  await page.getByLabel("Hybrid: the server and Microsoft 365").check();
  await press("Next");
  await answer.fill("contoso.com");
  await press("Next");
  await page.getByLabel("True").check();
  await page.locator("#message").focus();
  await take(page, "setup-step", "whole");
  await press("Next");
  await page.getByLabel("True").check();
  await press("Next");
  await press("I don't know");
  await press("Not now");
  await press("See all answers");
  await page.locator("#message").focus();
  await take(page, "setup-review", "whole");
}

/** The whole loop with the helpdesk: its inbox beside the chat, which has answered a question back. */
async function takeHelpdesk(guest: Visit): Promise<void> {
  const { page } = guest;
  const [inbox, chat] = [page.locator("#inbox"), page.locator("#log")];
  const press = (side: Locator, name: string): Promise<void> =>
    side.getByRole("button", { name, exact: true }).last().click();
  await ask(guest, "can alice@contoso.com chat with carol@fabrikam.com?", 1);
  await guest.say("escalate");
  await guest.answers(2);
  await press(chat, "Send to the helpdesk");
  await page.setViewportSize({ width: WIDE, height: HEIGHT });
  await inbox.locator(".ticket").click();
  await press(inbox, "Assign to me");
  await inbox.getByText("Ticket 1 is yours now.").waitFor();
  await inbox.getByLabel("Your words").fill("Has it ever worked?");
  await press(inbox, "Ask the requester");
  await chat.getByText("The helpdesk asks you").first().waitFor();
  await onlyTheLatest(page);
  await page.locator("#message").focus();
  await take(page, "helpdesk", "whole", WIDE);
}

/** Asks on an empty page. */
async function ask({ page, say, answers }: Visit, question: string, count: number): Promise<void> {
  await remove(page.locator(".entry"));
  await page.locator("#message").focus();
  await say(question);
  await answers(count);
}

async function remove(entries: Locator): Promise<void> {
  while ((await entries.count()) > 0)
    await entries.first().evaluate((each) => {
      each.remove();
    });
}

const browser = await startBrowser();
try {
  for (const show of [takeQuestion, takeAnswers, takeKinds, takeSetup, takeHelpdesk]) {
    const guest = await visit(browser);
    try {
      await show(guest);
    } finally {
      await guest.end();
    }
  }
} finally {
  await browser.close();
}
