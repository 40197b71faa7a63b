import assert from "node:assert/strict";
import fc from "fast-check";
import type { CardAction, CardElement } from "../../dialogs/cards/card.js";
import type { Reply } from "../../dialogs/transition.js";
import { readLibrary } from "../../knowledge/library.js";
import {
  buttonOf,
  PARTS,
  SERVER_KNOWN,
  sound,
  talk,
  textOf,
  type Talk,
} from "../support/conversation.js";

const library = readLibrary();
const CHANGE = "Change the question";
const SAVE = "Answer this question";
const PARTNER = "can alice@contoso.com chat with carol@fabrikam.com?";

/** A conversation that stands at the fields of a question. */
function correcting(question = PARTNER): Talk {
  const dana = talk(SERVER_KNOWN, { ...PARTS, library });
  sound(dana.say(question));
  sound(dana.click(CHANGE));
  return dana;
}

/** What stands in the fields of a card, and what a client would send with a press. */
function fieldsOn({ card }: Talk): Readonly<Record<string, string>> {
  const inputs = (elements: readonly CardElement[]): readonly (readonly [string, string])[] =>
    elements.flatMap((element) => {
      if (element.type === "Container") return inputs(element.items);
      if (element.type === "ColumnSet")
        return element.columns.flatMap(({ items }) => inputs(items));
      return "value" in element ? [[element.id, element.value] as const] : [];
    });
  return Object.fromEntries(inputs(card().body));
}

function save(dana: Talk, change: Readonly<Record<string, string>>): ReturnType<Talk["click"]> {
  return sound(dana.click(SAVE, { ...fieldsOn(dana), ...change }));
}

function titles(actions: readonly CardAction[] | undefined): readonly string[] {
  return actions?.map(({ title }) => title) ?? [];
}

function cardsOf(replies: readonly Reply[]): readonly NonNullable<Reply["card"]>[] {
  return replies.flatMap(({ card }) => (card === undefined ? [] : [card]));
}

describe("every answer says how the question was read", () => {
  for (const [question, reading] of [
    [
      PARTNER,
      /Read as: Can alice@contoso\.com chat with the federated user carol@fabrikam\.com\?/u,
    ],
    [
      "which of our users can chat with fabrikam.com?",
      /Read as: Which of our users can chat with federated users at fabrikam\.com\?/u,
    ],
    [
      "how do I stop alice@contoso.com from calling carol@fabrikam.com?",
      /Read as: How do I stop alice@contoso\.com from calling the federated user carol@fabrikam\.com\?/u,
    ],
    [
      "what if we disable AllowFederatedUsers, can alice@contoso.com chat with carol@fabrikam.com?",
      /Read as: Suppose the change below, can alice@contoso\.com chat with/u,
    ],
    ["what if we disable AllowFederatedUsers?", /Read as: What would the change below do/u],
    ["what does open federation mean?", /Read as: how something works/u],
    ["calls with skype users work but chat doesn't", /Read as: something that does not work/u],
    [
      "can alice@contoso.com chat with guest bob@fabrikam.com?",
      /Read as: whether somebody may {2}· {2}alice@contoso\.com {2}· {2}the guest bob@fabrikam\.com/u,
    ],
  ] as const) {
    it(`with a button to correct it: ${question}`, () => {
      const dana = talk(SERVER_KNOWN, { ...PARTS, library });
      const [card] = cardsOf(sound(dana.say(question)).replies);
      assert.ok(card);
      assert.match(JSON.stringify(card), reading);
      assert.ok(titles(card.actions).includes(CHANGE), titles(card.actions).join());
      const { verb, data } = buttonOf(card, CHANGE);
      const opened = sound(dana.press(verb, data));
      assert.equal(opened.replies.length, 1);
      assert.equal(opened.replies[0]?.replaces, dana.state().card?.id);
      assert.equal(dana.state().card?.view.kind, "correct");
    });
  }
});

describe("the fields of a question", () => {
  it("are filled with what was read", () => {
    assert.deepEqual(
      fieldsOn(correcting("could bob@fabrikam.com call alice@contoso.com on 2024-06-28?")),
      {
        kind: "reach",
        subject: "alice@contoso.com",
        peer: "bob@fabrikam.com",
        "peer-kind": "organization",
        modality: "call",
        direction: "inbound",
        "as-of": "2024-06-28",
      },
    );
    const { kind, change } = fieldsOn(
      correcting(
        "what if we disable AllowFederatedUsers, can alice@contoso.com chat with carol@fabrikam.com?",
      ),
    );
    assert.deepEqual([kind, change], ["what-if", "we disable AllowFederatedUsers"]);
    assert.equal(fieldsOn(correcting("how do I block carol@fabrikam.com?"))["kind"], "fix-block");
  });

  it("ask the corrected question in place, as of another day, about another person", () => {
    const dana = correcting();
    const id = dana.state().card?.id;
    const said = save(dana, {
      subject: "Dave@Contoso.com",
      peer: "bob@outlook.com",
      "peer-kind": "skype",
      modality: "video",
      direction: "inbound",
      "as-of": "2024-06-28",
    });
    assert.equal(said.replies[0]?.replaces, id);
    assert.match(
      textOf(said),
      /Read as: Can the Skype user bob@outlook\.com video call our user dave@contoso\.com\? {2}· {2}as of 28 June 2024/u,
    );
    assert.deepEqual(dana.state().asked?.understood, {
      kind: "reach",
      subject: "dave@contoso.com",
      peer: { kind: "skype", address: "bob@outlook.com", domain: "outlook.com" },
      modality: "video",
      direction: "inbound",
    });
  });

  it("turn one kind of question into another", () => {
    for (const [kind, words] of [
      ["who", /Read as: Which of our users can chat with/u],
      ["fix-allow", /Read as: What do I need to change so that alice@contoso\.com can chat/u],
      ["fix-block", /Read as: How do I stop alice@contoso\.com from chatting/u],
    ] as const) {
      assert.match(textOf(save(correcting(), { kind })), words);
    }
  });

  it("take a domain, a Skype name, or nobody in particular", () => {
    for (const [peer, kind, expected] of [
      [
        "Fabrikam.com",
        "organization",
        { kind: "organization", address: null, domain: "fabrikam.com" },
      ],
      ["live:bob", "skype", { kind: "skype", address: "live:bob", domain: null }],
      ["bob.skype", "skype", { kind: "skype", address: "bob.skype", domain: null }],
      ["", "unmanaged", { kind: "unmanaged", address: null, domain: null }],
    ] as const) {
      const dana = correcting();
      save(dana, { peer, "peer-kind": kind });
      assert.deepEqual(dana.state().asked?.understood.peer, expected);
    }
  });

  it("take no address of somebody else's for ours, and none of ours for somebody else's", () => {
    const dana = correcting();
    const wrong = save(dana, { subject: "carol@fabrikam.com", peer: "alice@contoso.com" });
    assert.deepEqual(wrong.effects, []);
    assert.match(JSON.stringify(dana.card()), /not one of your own addresses \(contoso\.com\)/u);
    assert.match(JSON.stringify(dana.card()), /That is one of your own addresses/u);
  });

  it("come back with what was typed and what is wrong with it, and change nothing", () => {
    const dana = correcting();
    const { asked } = dana.state();
    const typed = {
      kind: "who knows",
      subject: "alice",
      peer: "somebody else",
      "peer-kind": "",
      modality: "telepathy",
      direction: "sideways",
      "as-of": "2024-02-30",
    };
    const said = save(dana, typed);
    assert.deepEqual(said.effects, []);
    assert.deepEqual(dana.state().asked, asked);
    const card = JSON.stringify(dana.card());
    for (const [field, text] of Object.entries(typed)) {
      assert.equal(fieldsOn(dana)[field] ?? "", text, field);
    }
    assert.equal(card.match(/✗ /gu)?.length, 6);
    assert.match(textOf(save(dana, { ...fieldsOn(correcting()), "as-of": "" })), /^Yes, if/u);
  });

  it("ask for the change that a what-if supposes, and for another one where it is not understood", () => {
    const dana = correcting();
    save(dana, { kind: "what-if" });
    assert.match(JSON.stringify(dana.card()), /Say which change to suppose/u);
    save(dana, { change: "we paint the office green" });
    assert.equal(fieldsOn(dana)["change"], "we paint the office green");
    assert.match(JSON.stringify(dana.card()), /which setting/u);
    const said = save(dana, { change: "we disable AllowFederatedUsers" });
    assert.match(textOf(said), /Read as: Suppose the change below, can alice@contoso\.com/u);
  });

  it("hand a symptom to the articles, which answer below; the question stays where it was", () => {
    const dana = correcting();
    const id = dana.state().card?.id;
    const said = save(dana, { kind: "trouble" });
    assert.equal(said.replies[0]?.replaces, id);
    assert.match(said.replies[0]?.text ?? "", /^Yes, if/u);
    assert.ok(said.replies.length > 1);
    assert.equal(dana.state().asked?.understood.kind, "reach");
  });

  it("take a question from the articles to the settings, or back to the article", () => {
    const dana = talk(SERVER_KNOWN, { ...PARTS, library });
    const [, backing] = dana.say("what does open federation mean?").replies;
    assert.ok(backing?.card);
    const { verb, data } = buttonOf(backing.card, CHANGE);
    sound(dana.press(verb, data));
    assert.equal(fieldsOn(dana)["kind"], "topic");
    const back = sound(dana.click("Back to the answer"));
    assert.match(textOf(back), /^What open federation means/u);
    sound(dana.click(CHANGE));
    const said = save(dana, {
      kind: "reach",
      subject: "alice@contoso.com",
      peer: "fabrikam.com",
      "peer-kind": "organization",
      modality: "chat",
    });
    assert.equal(said.replies[0]?.replaces, backing.cardId);
    assert.match(textOf(said), /^Yes, if/u);
    assert.match(textOf(sound(dana.press(verb, data))), /older card/u);
  });

  it("count once: a second press gets the answer as it stands", () => {
    const dana = correcting();
    const { verb, data } = buttonOf(dana.card(), SAVE);
    const fields = { ...data, ...fieldsOn(dana), modality: "call" };
    sound(dana.press(verb, fields));
    const state = dana.state();
    assert.match(textOf(sound(dana.press(verb, { ...fields, modality: "video" }))), /older card/u);
    assert.deepEqual(dana.state(), state);
  });

  it("never ask anything that was not typed, whatever is typed", () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom("reach", "who", "what-if", "skype", "chat", "both", "alice@contoso.com"),
    );
    const dana = correcting();
    // What is not taken leaves the question as it was typed before.
    const typed = ["alice@contoso.com", "carol@fabrikam.com"];
    fc.assert(
      fc.property(anything, anything, anything, anything, (kind, subject, peer, peerKind) => {
        typed.push(subject, peer);
        sound(dana.press("correct", { ...dana.state().card, card: dana.state().card?.id }));
        save(dana, { kind, subject, peer, "peer-kind": peerKind, change: peer });
        const { understood } = dana.state().asked ?? {};
        for (const address of [understood?.subject, understood?.peer.address]) {
          if (typeof address !== "string") continue;
          assert.ok(typed.some((text) => text.trim().toLowerCase() === address.toLowerCase()));
        }
        if (dana.state().asked === null) dana.say(PARTNER);
      }),
      { numRuns: 40 },
    );
  });
});
