import assert from "node:assert/strict";
import { resolveCitation, searchArticles, SKYPE_RETIRED_ON } from "../../knowledge/index.js";
import { readLibrary } from "../../knowledge/library.js";
import { readArticleCases } from "../support/article-cases.js";

const library = readLibrary();
const { real } = readArticleCases();
/** A text without its commands. */
const prose = (body: string): string =>
  body.replace(/```[\s\S]*?```/gu, " ").replace(/`[^`\n]*`/gu, " ");

describe("the articles", () => {
  it("are sixty or more", () => {
    assert.ok(library.articles.length >= 60, String(library.articles.length));
  });

  for (const { slug, body, title, citations, held, retired } of library.articles) {
    describe(slug, () => {
      it("is short, and answers before it explains", () => {
        const words = prose(body).split(/\s+/u).length;
        assert.ok(words >= 50 && words <= 240, `${words} words`);
        assert.doesNotMatch(body.split("\n")[0] ?? "", /^(?:[-*] |\d+\. |```)/u);
      });

      it("keeps to the Markdown that Teams shows", () => {
        assert.doesNotMatch(prose(body), /^\s*#/mu, "headings");
        assert.doesNotMatch(prose(body), /^\s*\|.*\|\s*$/mu, "tables");
        assert.doesNotMatch(prose(body), /<[a-z]+[\s>]/iu, "HTML");
      });

      it("is spelt as we spell and says what we say", () => {
        assert.doesNotMatch(
          `${title} ${prose(body)}`,
          /\borganization|\bwhitelist|\bblacklist|\bunfortunately\b/iu,
        );
      });

      it("cites passages that can be opened, and was held against them", () => {
        for (const { ref } of citations) {
          assert.equal(new URL(resolveCitation(ref).url).protocol, "https:");
        }
        assert.ok(retired === null || retired <= held);
      });
    });
  }

  it("never call one member's tip more than worth checking", () => {
    const tips = library.articles.filter(({ body }) => /enterprise application/iu.test(body));
    assert.ok(tips.length > 0);
    for (const { slug, body } of tips) {
      assert.match(body, /worth checking/iu, slug);
      assert.match(body, /member/iu, slug);
    }
  });

  it("say first that Skype has ended, wherever that makes them history", () => {
    const history = library.articles.filter(({ retired }) => retired === SKYPE_RETIRED_ON);
    assert.ok(history.length >= 20);
    for (const { slug, body } of history) {
      const opening = body.split("\n\n").slice(0, 2).join(" ");
      assert.match(opening, /5 May 2025/u, slug);
    }
  });
});

describe("the real questions", () => {
  it("are all there, each with where it is answered", () => {
    assert.deepEqual(
      real.map(({ number }) => number),
      Array.from({ length: 66 }, (_, index) => index + 1),
    );
    for (const { number, in: slugs, evaluator } of real) {
      assert.ok(evaluator || slugs.length > 0, `question ${number}`);
    }
  });

  for (const { number, ask, in: slugs, unsaid } of real) {
    if (slugs.length === 0) continue;
    it(`${number} is answered by an article: ${ask}`, () => {
      const { best } = searchArticles(library, ask);
      assert.ok(best !== null && slugs.includes(best.slug), best?.slug ?? "nothing was found");
      if (!unsaid) return;
      const bodies = slugs.map((slug) => library.bySlug.get(slug)?.body ?? "").join(" ");
      assert.match(
        bodies,
        /pages (?:that we read )?don't say|no page|not Microsoft's word|don't name/iu,
      );
    });
  }
});
