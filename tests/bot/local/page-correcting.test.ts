import assert from "node:assert/strict";
import { CORRECTING } from "../../../dialogs/words/en/correcting.js";
import { LABELS } from "../../../dialogs/words/en/labels.js";
import { tabTo } from "../../support/keyboard.js";
import { visiting, type Visit } from "../../support/page-visit.js";

describe("a question corrected on the local page, by keyboard alone", function () {
  this.timeout(60_000);
  let guest: Visit;

  visiting((begun) => {
    guest = begun;
  });

  it("keeps what was typed wrong, and becomes the answer on the same card", async () => {
    const { page } = guest;
    await guest.say("can alice@contoso.com chat with carol@fabrikam.com?");
    await guest.answers(1);
    await guest.goToAnswer();
    await press(LABELS.changeQuestion);
    await guest.isAccessible();

    await tabTo(page, /The other person or organisation/u);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("bob at outlook.com");
    await press(CORRECTING.save);
    await page.getByText(CORRECTING.peerError).waitFor();
    assert.equal(
      await page.getByLabel(/The other person or organisation/u).inputValue(),
      "bob at outlook.com",
    );
    await guest.isAccessible();

    await tabTo(page, /The other person or organisation/u);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("bob@outlook.com");
    await tabTo(page, new RegExp(CORRECTING.peerKind, "u"));
    await page.keyboard.type("A Skype");
    await press(CORRECTING.save);
    assert.match(
      await guest.latest(),
      /Read as: Can alice@contoso\.com chat with the Skype user bob@/u,
    );
    assert.equal(await page.locator(".theirs").count(), 1, "the card is updated in place");
  });

  /** Goes to a button, presses it and waits for the card that takes its place. */
  async function press(title: string): Promise<void> {
    await tabTo(guest.page, new RegExp(title, "u"));
    await guest.page.keyboard.press("Enter");
    await guest.page.locator(".card:focus").waitFor();
  }
});
