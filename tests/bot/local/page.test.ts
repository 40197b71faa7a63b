import assert from "node:assert/strict";
import { LABELS } from "../../../dialogs/words/en/labels.js";
import { focusedName, paste, tabTo } from "../../support/keyboard.js";
import { visiting, type Visit } from "../../support/page-visit.js";

const QUESTION = "can alice@contoso.com chat with skype user bob@outlook.com?";

const SERVER_SETTINGS = `PS C:\\> Get-CsAccessEdgeConfiguration

Identity               : Global
AllowFederatedUsers    : True
EnablePartnerDiscovery : False
RoutingMethod          : UseDnsSrvRouting

PS C:\\> Get-CsPublicProvider

Identity  : Skype
ProxyFqdn : federation.messenger.msn.com
Enabled   : True

PS C:\\> Get-CsAllowedDomain

${Array.from({ length: 1_000 }, (_, index) => `Identity : partner${index}.example\nDomain   : partner${index}.example\n`).join("\n")}`;

describe("the local page, by keyboard alone", function () {
  this.timeout(60_000);
  let guest: Visit;

  visiting((begun) => {
    guest = begun;
  });

  it("takes the first question to an answer: asks on a card, and the card becomes the answer", async () => {
    const { page } = guest;
    await guest.isAccessible();
    assert.match(await focusedName(page), /question/iu, "the box has the keyboard at once");
    await guest.say(QUESTION);
    await guest.answers(1);
    assert.match(await guest.latest(), new RegExp(LABELS.needToKnow, "u"));
    assert.match(await focusedName(page), /question/iu, "and keeps it after sending");
    await guest.isAccessible();

    await guest.goToAnswer();
    await guest.choose(/^Topology/u, /Skype for Business Server$/u);
    await guest.choose(/Public provider/u, /True$/u);
    await tabTo(page, /Policy assigned on the server/u);
    await page.keyboard.type("none");
    await guest.choose(/Global.*Skype users|Skype users.*Global/u, /False$/u);
    await tabTo(page, new RegExp(LABELS.checkAgain, "u"));
    await page.keyboard.press("Enter");

    await page.getByRole("button", { name: LABELS.showFixes }).waitFor();
    assert.equal(await page.locator(".theirs").count(), 1, "the card is updated in place");
    const answer = await guest.latest();
    assert.match(answer, /alice@contoso\.com can't chat/u);
    assert.match(answer, /5 May 2025/u);
    assert.match(answer, /False/u, "the value that decided is shown");
    await page.locator(".card:focus").waitFor();
    await guest.isAccessible();

    await tabTo(page, new RegExp(`${LABELS.showFixes}$`, "u"));
    await page.keyboard.press("Enter");
    await page
      .getByText(/Set-CsExternalAccessPolicy .*-EnablePublicCloudAccess/u)
      .first()
      .waitFor();
    assert.equal(await page.evaluate("document.activeElement.ariaExpanded"), "true");
    await guest.isAccessible();
  });

  it("copies a command by the button beside it, and says so", async () => {
    const { page } = guest;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await guest.say("is there a script that collects this?");
    await guest.answers(1);
    await guest.goToAnswer();
    await tabTo(page, /Copy: \.\\Collect-ExternalAccess\.ps1$/u);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Copied/u }).waitFor();
    const copied = await page.evaluate("navigator.clipboard.readText()");
    assert.equal(copied, ".\\Collect-ExternalAccess.ps1");
    await guest.isAccessible();
  });

  it("takes pasted output of thousands of lines instead, and folds it", async () => {
    const { page } = guest;
    await guest.say(QUESTION);
    await guest.answers(1);
    await paste(page, SERVER_SETTINGS);
    await page.keyboard.press("Enter");
    await guest.answers(2);
    const pasted = page.locator(".mine").last();
    assert.ok(((await pasted.textContent()) ?? "").length < 1_000, "folded");
    const said = await page.locator("#log").textContent();
    assert.match(said ?? "", new RegExp(LABELS.receiptTitle, "u"));
    await tabTo(page, /Show all \d+ lines/u);
    await page.keyboard.press("Enter");
    assert.match((await pasted.textContent()) ?? "", /partner999\.example/u);
    assert.equal(await page.evaluate("document.activeElement.ariaExpanded"), "true");
    await guest.isAccessible();
  });

  it("loads a sample organisation and answers questions about it within a minute", async () => {
    const { page } = guest;
    await tabTo(page, /sample organisation/iu, "Shift+Tab");
    await page.keyboard.press("Enter");
    await guest.answers(2);
    await page.locator(".suggestions").last().waitFor();
    await guest.isAccessible();
    await guest.goToAnswer();
    await tabTo(page, /Skype for Business Server/u);
    await page.keyboard.press("Enter");
    await page.getByText(LABELS.doubtDone).waitFor();

    await tabTo(page, /dave@fabrikam\.com/u);
    await page.keyboard.press("Enter");
    await guest.answers(3);
    assert.match(await guest.latest(), /Yes, if/u);
    assert.match(await focusedName(page), /question/iu);
    await guest.isAccessible();
  });

  it("goes on where it was after a reload, with what was being typed", async () => {
    const { page } = guest;
    await guest.say(QUESTION);
    await guest.answers(1);
    const before = await guest.latest();
    await page.keyboard.type("and can she ca");
    await page.reload();
    await guest.answers(1);
    assert.equal(await guest.latest(), before);
    assert.equal(await page.inputValue("#message"), "and can she ca");
    await guest.goToAnswer();
    await guest.choose(/^Topology/u, /Skype for Business Server$/u);
    await tabTo(page, new RegExp(LABELS.checkAgain, "u"));
    await page.keyboard.press("Enter");
    await page.locator(".card:focus").waitFor();
    assert.equal(await page.locator(".theirs").count(), 1);
    assert.notEqual(await guest.latest(), before);
  });

  it("begins again where one asks for it", async () => {
    const { page } = guest;
    await guest.say(QUESTION);
    await guest.answers(1);
    await tabTo(page, /New conversation/u);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#greeting h2");
    assert.equal(await page.locator(".entry").count(), 0);
    assert.match(await focusedName(page), /question/iu);
  });
});
