import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { HANDING, sendAnswerWords, TICKET_CARD } from "../../../dialogs/words/en/tickets.js";
import { focusedName, tabTo } from "../../support/keyboard.js";
import { visiting, type Visit } from "../../support/page-visit.js";

describe("the helpdesk's inbox on the local page", function () {
  this.timeout(60_000);
  let guest: Visit;

  visiting(
    (begun) => {
      guest = begun;
    },
    { width: 1280 },
  );
  beforeEach(() => guest.page.locator("#inbox-list p").waitFor({ state: "attached" }));

  const inbox = (): Locator => guest.page.locator("#inbox");
  const chat = (): Locator => guest.page.locator("#log");
  const press = (side: Locator, name: string): Promise<void> =>
    side.getByRole("button", { name, exact: true }).last().click();
  const write = (side: Locator, words: string): Promise<void> =>
    side.getByLabel(TICKET_CARD.noteLabel).fill(words);
  const heading = (side: Locator, words: RegExp): Promise<void> =>
    side.locator(".card").getByText(words).first().waitFor();

  async function escalate(look: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    await guest.say("can alice@contoso.com chat with carol@fabrikam.com?");
    await guest.answers(1);
    await guest.say("escalate");
    await guest.answers(2);
    await look();
    await press(chat(), HANDING.send);
    await heading(chat(), /Ticket 1: new/u);
    await inbox().locator(".ticket").waitFor({ state: "attached" });
  }

  it("tries the whole loop: ask, escalate, assign, ask back, answer, resolve, reopen", async () => {
    await escalate(guest.isAccessible);
    await inbox().locator(".ticket").click();
    await heading(inbox(), /Ticket 1: new/u);
    await guest.isAccessible();
    await press(inbox(), TICKET_CARD.assign);
    await heading(inbox(), /Ticket 1: being worked on/u);
    await heading(chat(), /Ticket 1: being worked on/u);
    await write(inbox(), "Since when?");
    await press(inbox(), TICKET_CARD.ask);
    await heading(chat(), /Ticket 1: waiting/u);
    await write(chat(), "Since Monday.");
    await press(chat(), TICKET_CARD.sendAnswer);
    await inbox().getByText("Since Monday.").first().waitFor();
    await write(inbox(), "The domain was blocked.");
    await press(inbox(), TICKET_CARD.resolve);
    await heading(chat(), /Ticket 1: resolved/u);
    await guest.isAccessible();
    await press(inbox(), TICKET_CARD.reopen);
    await heading(chat(), /Ticket 1: new/u);
    assert.equal(
      await chat()
        .locator(".card")
        .filter({ hasText: /Ticket 1: /u })
        .count(),
      1,
      "the requester's card is updated in its place",
    );
  });

  it("gets what is simply said as the answer, by one press", async () => {
    await escalate();
    await inbox().locator(".ticket").click();
    await write(inbox(), "Since when?");
    await press(inbox(), TICKET_CARD.ask);
    await heading(chat(), /Ticket 1: waiting/u);
    await guest.page.locator("#message").focus();
    await guest.say("since Monday, after the update");
    await heading(chat(), /waits for your answer on ticket 1:/u);
    await guest.isAccessible();
    await press(chat(), sendAnswerWords(1));
    await heading(chat(), /Your answer is on ticket 1/u);
    await inbox().getByText("since Monday, after the update").first().waitFor();
  });

  it("takes the chat's place on a narrow page, by keyboard alone", async () => {
    await guest.page.setViewportSize({ width: 400, height: 760 });
    await escalate();
    assert.ok(await inbox().isHidden());
    await tabTo(guest.page, /Helpdesk inbox/u, "Shift+Tab");
    await guest.page.keyboard.press("Enter");
    assert.ok(await chat().isHidden());
    await tabTo(guest.page, /Edgewise #1/u);
    await guest.page.keyboard.press("Enter");
    await inbox().locator(".card:focus").waitFor();
    await guest.isAccessible();
    const wide = await guest.page.locator("body").evaluate((each) => each.scrollWidth);
    assert.ok(wide <= 400, String(wide));
    await tabTo(guest.page, new RegExp(TICKET_CARD.assign, "u"));
    await guest.page.keyboard.press("Enter");
    await heading(inbox(), /being worked on/u);
    await inbox().locator(".card:focus").waitFor();
  });

  it("takes nothing that is being typed when the other side does something", async () => {
    await escalate();
    await inbox().locator(".ticket").click();
    await write(chat(), "From the requester.");
    await press(chat(), TICKET_CARD.addNote);
    await chat().locator(".card:focus").getByText("From the requester.").first().waitFor();
    await write(inbox(), "half a sent");
    await inbox().getByText("From the requester.").first().waitFor();
    assert.equal(await inbox().getByLabel(TICKET_CARD.noteLabel).inputValue(), "half a sent");
    assert.match(await focusedName(guest.page), new RegExp(TICKET_CARD.noteLabel, "u"));
  });
});
