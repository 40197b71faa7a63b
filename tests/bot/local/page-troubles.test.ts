import assert from "node:assert/strict";
import { request } from "node:http";
import { focusedName, paste, tabTo } from "../../support/keyboard.js";
import { visiting, type Visit } from "../../support/page-visit.js";

const QUESTION = "can alice@contoso.com chat with skype user bob@outlook.com?";
/** What the browser itself prints about a connection that failed. */
const CONNECTION = /Failed to load resource/u;

describe("the local page, when things go wrong", function () {
  this.timeout(60_000);
  let guest: Visit;

  visiting((begun) => {
    guest = begun;
  });

  it("says so in plain words when the bot is gone, keeps what was said, and sends it on another try", async () => {
    const { page } = guest;
    guest.expect(CONNECTION);
    await guest.bot.end("SIGKILL");
    await guest.say(QUESTION);
    await page.getByText(/Is it still running/u).waitFor();
    await guest.isAccessible();
    await page.keyboard.type("something else");
    await tabTo(page, /Edit$/u);
    await page.keyboard.press("Enter");
    assert.equal(await page.inputValue("#message"), `${QUESTION}\nsomething else`);

    await page.fill("#message", QUESTION);
    await page.focus("#message");
    await page.keyboard.press("Enter");
    await page.getByText(/Is it still running/u).waitFor();
    await guest.restartBot();
    await tabTo(page, /Try again$/u);
    await page.keyboard.press("Enter");
    await guest.answers(1);
    assert.match(await guest.latest(), /bob@outlook\.com/u);
    assert.equal(await page.locator(".trouble").count(), 0);
  });

  it("goes on with a card after the bot was killed and started again", async () => {
    const { page } = guest;
    await guest.say(QUESTION);
    await guest.answers(1);
    await guest.goToAnswer();
    await guest.choose(/^Topology/u, /Skype for Business Server$/u);
    guest.expect(CONNECTION);
    await guest.bot.end("SIGKILL");
    await tabTo(page, /Check again/u);
    await page.keyboard.press("Enter");
    await page
      .getByRole("alert")
      .getByText(/Is it still running/u)
      .waitFor();
    assert.ok(await page.locator("input[value=server]").isChecked(), "nothing is lost");
    await guest.restartBot();
    await page.keyboard.press("Enter");
    await page.locator(".card:focus").waitFor();
    assert.equal(await page.getByRole("alert").textContent(), "");
  });

  it("refuses what is too large before sending it, and gives it back", async () => {
    const { page } = guest;
    await paste(page, "Identity : Global\n".repeat(20_000));
    await page.keyboard.press("Enter");
    await page.getByText(/more than Edgewise takes/u).waitFor();
    await tabTo(page, /Edit$/u);
    await page.keyboard.press("Enter");
    assert.equal((await page.inputValue("#message")).length, 360_000);
  });

  it("shows what looks like HTML as the text it is", async () => {
    const { page } = guest;
    const hostile = `can <img src=x onerror=alert(1)>@contoso.com chat with skype user "><script>alert(2)</script>@outlook.com? **x** [a](javascript:alert(3))`;
    await guest.say(hostile);
    await guest.answers(1);
    await guest.say(
      `Identity : <b onclick=alert(4)>Global</b>\nEnableFederationAccess : True\n${"x : y\n".repeat(20)}`,
    );
    await guest.answers(2);
    assert.equal(await page.locator("#log :is(img, script, b, iframe)").count(), 0);
    assert.equal(await page.locator("#log a:not([href^=http])").count(), 0);
    assert.equal(await page.locator(".mine .said").first().textContent(), hostile);
  });

  it("breaks a line with Shift+Enter and sends with Enter", async () => {
    const { page } = guest;
    await page.keyboard.type("one");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("two");
    assert.equal(await page.inputValue("#message"), "one\ntwo");
    assert.equal(await page.locator(".mine").count(), 0);
    await page.keyboard.press("Enter");
    await guest.answers(1);
    assert.equal(await page.inputValue("#message"), "");
  });

  it("fits a narrow screen and one enlarged to 200 %, with nothing to scroll sideways", async () => {
    const { page } = guest;
    await guest.say(QUESTION);
    await guest.answers(1);
    // 200 % of a window of 1000 × 760 leaves half of each.
    for (const size of [
      { width: 360, height: 640 },
      { width: 500, height: 380 },
    ]) {
      await page.setViewportSize(size);
      const over = await page.evaluate<number>(
        `Math.max(...[document.documentElement, document.querySelector("#scroll")].map((each) => each.scrollWidth - each.clientWidth))`,
      );
      assert.equal(over, 0, `${size.width} px`);
      await guest.isAccessible();
    }
  });

  it("keeps the colours one has chosen", async () => {
    const { page } = guest;
    await page.emulateMedia({ colorScheme: "dark" });
    const ground = (): Promise<string> =>
      page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
    const dark = await ground();
    await tabTo(page, /Use light colours/u);
    await page.keyboard.press("Enter");
    const light = await ground();
    assert.notEqual(light, dark);
    assert.match(await focusedName(page), /Use dark colours/u);
    await page.reload();
    assert.equal(await ground(), light);
  });

  it("gives its own files to whoever asks with GET, and no others", async () => {
    const { hostname, port } = new URL(guest.bot.url);
    // By hand, because fetch tidies addresses up before it sends them.
    const status = (path: string, method = "GET"): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        request({ hostname, port, path, method }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end();
      });
    assert.equal(await status("/page/main.js"), 200);
    for (const path of [
      "/page/../../../package.json",
      "/page/..%2f..%2f..%2fpackage.json",
      "/page/%2e%2e/index.js",
      "/sample/..\\index.js",
      "//etc/passwd",
      "/page/",
      "/page/main.ts",
    ]) {
      assert.equal(await status(path), 404, path);
    }
    for (const method of ["POST", "PUT", "DELETE"]) {
      assert.equal(await status("/page/main.js", method), 405, method);
    }
  });
});
