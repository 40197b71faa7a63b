import assert from "node:assert/strict";
import { readLibrary } from "../../../knowledge/library.js";
import { articleCard } from "../../../dialogs/cards/article.js";
import { press } from "../../../dialogs/cards/card.js";
import { consult, consultTitle, type Consulted } from "../../../dialogs/articles/consult.js";
import type { Transition } from "../../../dialogs/transition.js";
import {
  environmentOf,
  type Environment,
  type Evidence,
  type Understood,
} from "../../../knowledge/index.js";
import { lintCard } from "../../support/card-linter.js";
import {
  buttonOf,
  fact,
  PARTS,
  sound,
  talk,
  textOf,
  type Talk,
} from "../../support/conversation.js";

const library = readLibrary();
const WITH_ARTICLES = { ...PARTS, library };
const begin = (...known: readonly Evidence[]): Talk => talk(known, WITH_ARTICLES);

const TROUBLE: Understood = {
  kind: "trouble",
  subject: null,
  peer: { kind: "skype", address: null, domain: null },
  modality: null,
  direction: null,
};
const consultFor = (text: string, asOf: string, environment: Environment): Consulted =>
  consult(text, TROUBLE, { library, environment, asOf });

const unanswered = ({ effects }: Transition): readonly string[] =>
  effects.flatMap((effect) => (effect.kind === "unanswered" ? [effect.why] : []));

describe("a conversation about how something works", () => {
  it("says the article with its marks, and below it what it rests on", () => {
    const said = sound(begin().say("what does open federation mean?"));
    const [words, backing] = said.replies;
    const article = library.bySlug.get("what-open-federation-means");
    assert.ok(words && backing && article);
    assert.ok(words.text.startsWith(`**${article.title}**`));
    assert.equal(words.card, undefined);
    assert.equal(words.about, "article what-open-federation-means");
    assert.deepEqual(
      words.citations?.map(({ says }) => says),
      article.citations.map(({ says }) => says),
    );
    assert.ok(backing.card !== undefined && backing.cardId !== undefined);
    assert.match(JSON.stringify(backing.card), /Microsoft's page/u);
    assert.deepEqual(unanswered(said), []);
  });

  it("goes on to a further article by its button", () => {
    const conversation = begin();
    const [, backing] = sound(conversation.say("what does open federation mean?")).replies;
    const [button] = backing?.card?.actions ?? [];
    assert.ok(button?.type === "Action.Execute");
    const next = sound(conversation.press(button.verb, button.data));
    assert.ok(textOf(next).startsWith(`**${String(button.data["question"])}**`));
  });

  it("leaves the question on the table where it was", () => {
    const conversation = begin();
    conversation.say("can alice@contoso.com chat with carol@fabrikam.com?");
    const before = conversation.state().asked;
    conversation.say("what does open federation mean?");
    assert.deepEqual(conversation.state().asked, before);
  });

  it("says so where there is nothing, offers the nearest titles, and notes the question", () => {
    const said = sound(begin().say("how does the teams phone licence price list work"));
    assert.match(textOf(said), /^I have nothing on that\./u);
    assert.match(textOf(said), /hand your question to your helpdesk: say “escalate”/u);
    assert.deepEqual(unanswered(said), ["nothing-found"]);
    assert.equal(said.replies[0]?.citations, undefined);
    const suggested = said.replies[0]?.suggestions ?? [];
    assert.equal(suggested.at(-1)?.text, "escalate");
    for (const { text } of suggested.slice(0, -1)) {
      assert.ok(library.articles.some(({ title }) => title === text));
    }
  });

  it("notes what is off the subject and what was asked back", () => {
    assert.deepEqual(unanswered(begin().say("what is the weather tomorrow")), ["off-topic"]);
    assert.deepEqual(unanswered(begin().say("can alice@contoso.com chat with bob@outlook.com?")), [
      "asked-back",
    ]);
  });
});

describe("a conversation about trouble", () => {
  const SWITCH = "tenant.CsTenantFederationConfiguration.AllowFederatedUsers";
  const ERROR = "users see: your organizations are not set up to talk to each other";

  it("rules causes in and out by the evidence, on the card too", () => {
    const said = sound(begin(fact(SWITCH, true, "paste 1:4")).say(ERROR));
    const [words, backing] = said.replies;
    assert.match(words?.text ?? "", /^\*\*Your organisations are not set up/u);
    const shown = JSON.stringify(backing?.card);
    assert.match(shown, /AllowFederatedUsers is True \(paste 1:4\), so this is not it/u);
    assert.match(shown, /Get-CsTenantFederationConfiguration/u);
  });

  it("tries the causes for the people that the question names", () => {
    const policy = "tenant.CsExternalAccessPolicy(NoFederation).EnableFederationAccess";
    const conversation = begin(
      fact("Organization.Topology", "online"),
      fact("tenant.User(alice@contoso.com).ExternalAccessPolicy", "NoFederation"),
      fact(policy, false, "paste 2:3"),
    );
    const said = sound(
      conversation.say(
        "alice@contoso.com gets an error with carol@fabrikam.com: not set up to talk to each other",
      ),
    );
    assert.match(textOf(said), /EnableFederationAccess is False \(paste 2:3\).*may well be it/u);
    const card = said.replies[1]?.card;
    assert.ok(card);
    const { verb, data } = buttonOf(card, "Check the settings of these two");
    const checked = sound(conversation.press(verb, data));
    assert.match(textOf(checked), /alice@contoso\.com can't chat with carol@fabrikam\.com/u);
  });

  it("tries no setting of what is over, but for a question about then", () => {
    const known = fact("tenant.CsTenantFederationConfiguration.AllowPublicUsers", false);
    const ask = "audio and video calls with skype users work but chat doesn't";
    assert.doesNotMatch(textOf(begin(known).say(ask)), /AllowPublicUsers is False/u);
    const environment = environmentOf([known]);
    const then = consultFor(ask, "2024-03-01", environment);
    assert.deepEqual(
      then.standings.filter(({ truth }) => truth === "fails").map(({ check }) => check),
      ["tenant/skype-users"],
    );
  });

  it("leads from calls without chat to the thread's hints with their true weight", () => {
    const said = sound(begin().say("audio and video calls with skype users work but chat doesn't"));
    assert.match(textOf(said), /ended on 5 May 2025/u);
    assert.match(JSON.stringify(said.replies[1]?.card), /one member, worth checking/u);
  });
});

describe("every article's card", () => {
  it("is one that nobody objects to", () => {
    const shelf = { library, environment: environmentOf([]), asOf: "2026-11-21" };
    const correct = press("Change the question", "correct-article", { card: "c", question: "q" });
    for (const article of library.articles) {
      const consulted = consultTitle(article.title, shelf);
      assert.ok(consulted);
      assert.deepEqual(lintCard(articleCard(consulted, article, [correct])), [], article.slug);
    }
  });
});
