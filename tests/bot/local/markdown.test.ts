import assert from "node:assert/strict";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { pageModule } from "./page-module.js";

interface Parsing {
  readonly parseMarkdown: (text: string, options: { readonly code: boolean }) => unknown;
}
interface Writing {
  readonly writeHtml: (blocks: unknown) => string;
}

const ALLOWED = new Set(["P", "BR", "UL", "OL", "LI", "STRONG", "EM", "CODE", "A"]);
const ATTRIBUTES = new Set(["href", "target", "rel", "start"]);

/** What people type to get HTML, addresses or marks past a formatter. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '" onclick="x',
        "'><b>",
        "[a](javascript:alert(1))",
        "[a](https://x.example/?q='><i>)",
        "[<b>](https://x.example)",
        "**",
        "*",
        "_",
        "`",
        "- ",
        "1. ",
        "\n",
        "&amp;",
        "&#60;",
        "]]>",
        "<!--",
      ),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("the page's Markdown", () => {
  let html: (text: string, code?: boolean) => string;
  let body: (text: string) => HTMLElement;

  before(async () => {
    const { parseMarkdown } = await pageModule<Parsing>("markdown");
    const { writeHtml } = await pageModule<Writing>("markdown-html");
    html = (text, code = true) => writeHtml(parseMarkdown(text, { code }));
    const { document } = new JSDOM("").window;
    body = (text) => {
      const made = document.createElement("div");
      made.innerHTML = html(text);
      return made;
    };
  });

  it("turns nothing anybody types into elements other than its own", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const each of body(text).querySelectorAll("*")) {
          assert.ok(ALLOWED.has(each.tagName), each.tagName);
          for (const { name } of each.attributes) {
            assert.ok(ATTRIBUTES.has(name), name);
          }
          if (each.tagName === "A") {
            assert.match(each.getAttribute("href") ?? "", /^https?:\/\//u);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps every word that is not a mark", () => {
    const plain = fc.stringMatching(/^[A-Za-z0-9<>&"'.,:;$@/\\ -]{0,60}$/u);
    fc.assert(
      fc.property(plain, (text) => {
        const line = `x${text}`;
        assert.equal(body(line).textContent, line);
      }),
    );
  });

  it("shows what Teams shows: emphasis, lists, links, paragraphs", () => {
    assert.equal(
      html("May **alice** *chat*?\nYes\n\n- one\n- two\n\n3. three"),
      '<p>May <strong>alice</strong> <em>chat</em>?<br>Yes</p><ul><li>one</li><li>two</li></ul><ol start="3"><li>three</li></ol>',
    );
    assert.equal(
      html("[page](https://learn.example/a)"),
      '<p><a href="https://learn.example/a" target="_blank" rel="noopener noreferrer">page</a></p>',
    );
  });

  it("leaves the underscores and stars of settings and records alone", () => {
    for (const text of ["_sipfederationtls._tcp.contoso.com", "a_b_c", "2 * 3 * 4", "$_.Name"]) {
      assert.equal(html(text), `<p>${text}</p>`);
    }
  });

  it("knows `code` in messages and, like Teams, not in cards", () => {
    assert.equal(html("run `Get-CsUser`"), "<p>run <code>Get-CsUser</code></p>");
    assert.equal(html("run `Get-CsUser`", false), "<p>run `Get-CsUser`</p>");
  });

  it("takes a whole card's worth of marks in its stride", () => {
    for (const mark of ["**a", "_a", "`a`", "[a](", "*a* ", "[".repeat(3)]) {
      const started = performance.now();
      html(mark.repeat(10_000));
      assert.ok(performance.now() - started < 1_000, mark);
    }
  });
});
