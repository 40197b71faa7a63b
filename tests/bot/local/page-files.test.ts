import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import type { FileChooser, Page } from "playwright-core";
import { FILES } from "../../../dialogs/words/en/bringing.js";
import { peakMemory } from "../../support/bring-file.js";
import { focusedName, tabTo } from "../../support/keyboard.js";
import { usersCsv } from "../../support/many-users.js";
import { visiting, type Visit } from "../../support/page-visit.js";
import { tempFolder } from "../../support/temp-folder.js";

const MEGABYTE = 1024 * 1024;
const EDGE =
  "Identity : Global\r\nAllowFederatedUsers : True\r\nEnablePartnerDiscovery : False\r\n";

describe("files on the local page", function () {
  this.timeout(120_000);
  let guest: Visit;
  const folder = tempFolder();

  after(() => {
    folder.remove();
  });
  visiting((begun) => {
    guest = begun;
  });

  /** An answer that has just come takes the keyboard to itself once, so that the first press may land elsewhere. */
  async function opened(page: Page, tries = 3): Promise<FileChooser> {
    const chooser = page.waitForEvent("filechooser", { timeout: 2500 });
    const [outcome] = await Promise.allSettled([chooser, page.keyboard.press("Enter")]);
    if (outcome.status === "fulfilled") return outcome.value;
    if (tries === 1) throw outcome.reason;
    await tabTo(page, /attach a file/iu);
    return opened(page, tries - 1);
  }

  /** Presses the button that has the keyboard, and chooses files as if in the system's dialog. */
  async function choose(...files: readonly { readonly name: string; readonly text: string }[]) {
    const { page } = guest;
    const paths = files.map(({ name, text }) => {
      writeFileSync(folder.path(name), text);
      return folder.path(name);
    });
    await page.locator("#progress").waitFor({ state: "hidden" });
    const chooser = await opened(page);
    await chooser.setFiles(paths);
  }

  it("are chosen by keyboard, and each gets its receipt", async () => {
    const { page } = guest;
    await guest.say("hello");
    await guest.answers(1);
    await tabTo(page, /attach a file/iu);
    await choose({ name: "edge.txt", text: EDGE }, { name: "notes.txt", text: "\u0000\u0001" });
    await guest.answers(3);
    const said = await page.locator(".theirs").allTextContents();
    assert.match(said[1] ?? "", /What I read in edge\.txt.*3 used/su);
    assert.match(said[2] ?? "", /I did not use notes\.txt: it is not a text/u);
    assert.match((await page.locator(".mine").last().textContent()) ?? "", /edge\.txt \(1 KB\)/u);
    assert.match(await focusedName(page), /question/iu, "the box has the keyboard again");
    await guest.isAccessible();
  });

  it("can be dropped on the conversation", async () => {
    const { page } = guest;
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "dropped.txt", { type: "text/plain" }));
      return transfer;
    }, EDGE);
    await page.dispatchEvent("#conversation", "dragover", { dataTransfer: data });
    await page.dispatchEvent("#conversation", "drop", { dataTransfer: data });
    await guest.answers(1);
    assert.match(await guest.latest(), /What I read in dropped\.txt/u);
  });

  it("of 20 MB are read with their progress shown, in no more memory than what they say takes", async () => {
    const { page, bot } = guest;
    const text = usersCsv(100_000, "FederationOnly", 120);
    assert.ok(text.length > 18 * MEGABYTE && text.length < 20 * MEGABYTE, String(text.length));
    await guest.say("hello");
    await guest.answers(1);
    const before = peakMemory(bot.process.pid);
    await page.evaluate(() => {
      const seen: string[] = [];
      const status = document.getElementById("thinking");
      new MutationObserver(() => {
        seen.push(status?.textContent ?? "");
        document.documentElement.dataset["seen"] = JSON.stringify(seen);
      }).observe(status ?? document.body, { childList: true, characterData: true, subtree: true });
    });
    await tabTo(page, /attach a file/iu);
    await choose({ name: "users.csv", text });
    await guest.answers(2);
    assert.match(await guest.latest(), /What I read in users\.csv/u);
    assert.match(await guest.latest(), /used/u);
    const seen = (await page.locator("html").getAttribute("data-seen")) ?? "";
    assert.match(seen, /Reading users\.csv: [\d.]+ MB of 1[89]\.\d MB/u);
    assert.match(seen, /users\.csv is read\. Edgewise notes/u);
    assert.ok(await page.locator("#progress").isHidden(), "it goes away again");
    const taken = peakMemory(bot.process.pid) - before;
    // What 100,000 users say takes some 100 MB, however long the file that says it.
    assert.ok(taken < 15 * text.length, `${String(Math.round(taken / MEGABYTE))} MB`);
    await guest.isAccessible();
  });

  it("that contradict what is known are settled side by side", async () => {
    const { page } = guest;
    await tabTo(page, /attach a file/iu);
    await choose({ name: "before.txt", text: EDGE });
    await guest.answers(1);
    await tabTo(page, /attach a file/iu);
    await choose({ name: "now.txt", text: EDGE.replace(": False", ": True") });
    await guest.answers(2);
    assert.match(await guest.latest(), /One fact in it contradicts what I knew/u);
    await page.getByRole("button", { name: FILES.settle }).click();
    await guest.answers(3);
    await page.getByRole("combobox").selectOption({ index: 1 });
    await guest.isAccessible();
    await page.getByRole("button", { name: FILES.settleSome }).click();
    await page.getByText(FILES.noConflicts).waitFor();
  });
});
