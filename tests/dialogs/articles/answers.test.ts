import assert from "node:assert/strict";
import type { AskContext } from "../../../dialogs/ask.js";
import { mayNeedArticles } from "../../../dialogs/articles/reading.js";
import { interpret } from "../../../dialogs/interpret/index.js";
import { environmentOf, type AnswerDocument, type Evidence } from "../../../knowledge/index.js";
import { readLibrary } from "../../../knowledge/library.js";
import { answerQuestion } from "../../support/answer-question.js";
import { readArticleCases } from "../../support/article-cases.js";

const library = readLibrary();
const TODAY = "2026-11-21";

function context(evidence: readonly Evidence[] = []): AskContext {
  return {
    environment: environmentOf(evidence),
    asOf: TODAY,
    today: TODAY,
    ownDomains: ["contoso.com"],
    asker: null,
    library,
  };
}

const known = (name: string, value: Evidence["value"]): Evidence => ({
  name,
  value,
  source: "paste 1:4",
  at: "2026-11-20T10:00:00.000Z",
});

/** Whether an answer is an article, or names it as further reading or as a choice. */
function brings(document: AnswerDocument, slug: string): boolean {
  const title = library.bySlug.get(slug)?.title ?? slug;
  return (
    document.text.includes(title) || document.choices.some((choice) => choice.question === title)
  );
}

describe("a question about how something works", () => {
  it("is answered by the best article, with its sources in the order of its marks", () => {
    const document = answerQuestion("what does open federation mean?", context());
    const article = library.bySlug.get("what-open-federation-means");
    assert.ok(article);
    assert.equal(document.understood?.kind, "topic");
    assert.equal(document.answer, null);
    assert.equal(document.clarify, null);
    assert.ok(document.text.startsWith(article.title));
    assert.equal(document.citations.length, article.citations.length);
    article.citations.forEach(({ says }, index) => {
      assert.ok(document.text.includes(`[${String(index + 1)}] ${says} (`));
      assert.ok(document.text.includes(document.citations[index]?.url ?? "missing"));
    });
    assert.ok(document.text.includes("Last held against its sources on"));
  });

  it("offers at most two more titles", () => {
    for (const article of library.articles.slice(0, 20)) {
      const { text } = answerQuestion(article.questions[0] ?? "", context());
      const [, more = ""] = /^See also: (.*)$/mu.exec(text) ?? [];
      assert.ok(more.split("; ").length <= 2, more);
    }
  });

  it("says of history since when it is that", () => {
    const { text } = answerQuestion("which powershell enabled skype consumer", context());
    assert.ok(text.includes("History since 5 May 2025"), text);
  });

  it("says so where there is no article, and makes nothing up", () => {
    const document = answerQuestion("how does the teams phone licence price list work", context());
    assert.ok(document.text.includes("I have nothing on that."), document.text);
    assert.ok(document.text.includes("say “escalate”"));
    assert.deepEqual(document.citations, []);
    assert.equal(document.answer, null);
  });

  for (const ask of readArticleCases().nothing) {
    it(`never answers from an article: ${ask}`, () => {
      assert.deepEqual(answerQuestion(ask, context()).citations, []);
    });
  }
});

describe("a question about a guest", () => {
  it("is answered from the articles, and no setting decides it", () => {
    const ask = "can alice@contoso.com chat with guest bob@fabrikam.com?";
    const document = answerQuestion(ask, context());
    assert.equal(document.answer, null);
    assert.equal(document.understood?.peer.kind, "guest");
    assert.ok(brings(document, "guest-or-external-access"), document.text);
    assert.ok(document.citations.length > 0);
  });

  for (const ask of [
    "which of our users can chat with guests?",
    "what must i change so that alice@contoso.com can call guest bob@fabrikam.com?",
  ]) {
    it(`whatever is asked of guests: ${ask}`, () => {
      assert.ok(brings(answerQuestion(ask, context()), "guest-or-external-access"));
    });
  }
});

describe("a question about trouble", () => {
  const ERROR = "we get: your organizations are not set up to talk to each other";
  const SWITCH = "tenant.CsTenantFederationConfiguration.AllowFederatedUsers";

  it("says which cause the evidence rules out", () => {
    const { text } = answerQuestion(ERROR, context([known(SWITCH, true)]));
    assert.match(text, /AllowFederatedUsers is True \(paste 1:4\), so this is not it/u);
  });

  it("says which cause the evidence rules in", () => {
    const { text } = answerQuestion(ERROR, context([known(SWITCH, false)]));
    assert.match(text, /AllowFederatedUsers is False \(paste 1:4\), so this may well be it/u);
  });

  it("says which commands would tell where nothing is known, and rules nothing out", () => {
    const { text } = answerQuestion(ERROR, context());
    assert.ok(text.includes("Get-CsTenantFederationConfiguration"));
    assert.ok(!text.includes("so this is not it") && !text.includes("so this may well be it"));
  });

  it("gives a member's tip no more weight than it has", () => {
    const ask = "audio and video calls with a skype user work but chat doesn't";
    const { text } = answerQuestion(ask, context());
    const [tip = ""] = text
      .split("\n")
      .filter((line) => line.includes("enterprise application in Entra"));
    assert.match(tip, /\(one member, worth checking\)/u);
    assert.match(text, /\(Microsoft staff in the thread\)/u);
  });
});

describe("the questions admins really ask", () => {
  for (const { number, ask, in: slugs } of readArticleCases().real) {
    if (slugs.length === 0) continue;
    it(`${String(number)}: ${ask}`, () => {
      const document = answerQuestion(ask, context());
      assert.ok(
        slugs.some((slug) => brings(document, slug)),
        document.text,
      );
    });
  }
});

describe("the articles", () => {
  it("are not needed for a question about two people", () => {
    const reading = { ownDomains: ["contoso.com"], users: [], asker: null, today: TODAY };
    const ask = "can alice@contoso.com chat with carol@fabrikam.com?";
    assert.equal(mayNeedArticles(interpret(ask, reading)), false);
    assert.equal(mayNeedArticles(interpret("what is open federation", reading)), true);
  });

  it("take no part in a question about two people", () => {
    const ask = "can alice@contoso.com chat with carol@fabrikam.com?";
    const { library: none, ...without } = context();
    assert.ok(none);
    assert.deepEqual(answerQuestion(ask, context()), answerQuestion(ask, without));
  });
});
