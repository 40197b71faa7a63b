import assert from "node:assert/strict";
import { SETUP_TALK } from "../../../dialogs/words/en/setup.js";
import { paste, tabTo } from "../../support/keyboard.js";
import { visiting, type Visit } from "../../support/page-visit.js";

const FEDERATION_OUTPUT = [
  "PS C:\\> Get-CsTenantFederationConfiguration | Format-List",
  "",
  "Identity                       : Global",
  "AllowFederatedUsers            : True",
  "AllowedDomains                 : AllowAllKnownDomains",
  "BlockedDomains                 : {}",
  "BlockAllSubdomains             : False",
  "AllowTeamsConsumer             : True",
  "AllowTeamsConsumerInbound      : False",
  "ExternalAccessWithTrialTenants : Blocked",
  "",
].join("\n");

describe("the guided checklist on the local page, by keyboard alone", function () {
  this.timeout(90_000);
  let guest: Visit;

  visiting((begun) => {
    guest = begun;
  });

  /** The card's words, once they hold this. */
  const shows = (words: string | RegExp): Promise<void> =>
    guest.page.locator(".theirs .card").filter({ hasText: words }).last().waitFor();

  const button = async (name: string): Promise<void> => {
    await tabTo(guest.page, new RegExp(`: ${name}$`, "u"));
    await guest.page.keyboard.press("Enter");
  };

  const begin = async (): Promise<void> => {
    await guest.say("set up my environment");
    await guest.answers(1);
    await guest.goToAnswer();
  };

  it("goes from the topology to the review, on one card", async () => {
    const { page } = guest;
    await begin();
    await guest.isAccessible();
    await guest.choose(/Your answer/u, /(?:answer|:) Microsoft 365$/u);
    await button(SETUP_TALK.next);
    await shows(/Step 2 of 16/u);
    await tabTo(page, /Your answer/u);
    await page.keyboard.type("not a domain!");
    await button(SETUP_TALK.next);
    await shows("I can't take that");
    await guest.isAccessible();
    await tabTo(page, /Your answer/u);
    assert.equal(await page.evaluate("document.activeElement.value"), "not a domain!");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("contoso.com");
    await button(SETUP_TALK.next);
    await shows("Federation in Microsoft 365");

    await tabTo(page, new RegExp(SETUP_TALK.pasteLabel, "u"));
    await paste(page, FEDERATION_OUTPUT);
    await button(SETUP_TALK.next);
    await shows("Policy Global: other organisations");
    await guest.choose(/Your answer/u, /(?:answer|:) True$/u);
    await button(SETUP_TALK.next);
    await shows("Policy Global: personal Teams accounts");
    await button(SETUP_TALK.dontKnow);
    await shows("Policy Global: personal accounts may start");
    for (let left = 0; left < 16; left += 1) {
      if ((await page.getByText(SETUP_TALK.reviewTitle).count()) > 0) break;
      await button(SETUP_TALK.notNow);
      await page.locator(".card:focus").waitFor();
    }
    await shows(SETUP_TALK.unknown);
    await shows(/Federation in Microsoft 365:\s+True/u);
    await guest.isAccessible();

    await tabTo(page, new RegExp(SETUP_TALK.reviewPick.replace("?", "\\?"), "u"));
    await page.keyboard.type("Own");
    await button(SETUP_TALK.edit);
    await shows(/Already known/u);
    await guest.isAccessible();
    await tabTo(page, /Your answer/u);
    await page.keyboard.press("End");
    await page.keyboard.type(", adatum.com");
    await button(SETUP_TALK.save);
    await shows(/contoso\.com, adatum\.com/u);
    assert.equal(
      await page.locator(".theirs .card").filter({ hasText: SETUP_TALK.reviewTitle }).count(),
      1,
    );
  });

  it("goes on where it stopped after the bot was started again", async () => {
    await begin();
    await guest.choose(/Your answer/u, /Hybrid/u);
    await button(SETUP_TALK.next);
    await shows(/Step 2 of 26/u);
    await tabTo(guest.page, /Your answer/u);
    await guest.page.keyboard.type("contoso.com, ad");
    await button(SETUP_TALK.back);
    await shows(/Already known/u);
    await guest.restartBot();
    await guest.page.reload();
    await guest.page.locator("#message").waitFor();
    await guest.say("set up my environment");
    await guest.answers(2);
    await shows(SETUP_TALK.resumed);
    await guest.goToAnswer();
    await button(SETUP_TALK.goOn);
    await shows(/Step 2 of 26/u);
    await tabTo(guest.page, /Your answer/u);
    assert.equal(await guest.page.evaluate("document.activeElement.value"), "contoso.com, ad");
  });
});
