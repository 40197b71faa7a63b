import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { initialState, migrateState, stepWith } from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { readLibrary } from "../../knowledge/library.js";
import { startChat, type Heard } from "../support/chat.js";
import { startRunningBot, type RunningBot } from "../support/running-bot.js";

const REACH = "can alice@contoso.com chat with carol@fabrikam.com?";
const WHO = "which of our users can chat with fabrikam.com?";
const CHANGE = "Change the question";
const SAVE = "Answer this question";

/** What is said in this order, whatever stands between. */
function assertSays({ words }: Heard, ...parts: readonly (string | RegExp)[]): void {
  let rest = words;
  for (const part of parts) {
    const at = typeof part === "string" ? rest.indexOf(part) : rest.search(part);
    assert.notEqual(at, -1, `\`${String(part)}\` is not in: ${rest}`);
    rest = rest.slice(at);
  }
}

describe("a conversation over HTTP of each kind", () => {
  const library = readLibrary();
  let bot: RunningBot;
  // The sample organisation: a hybrid, alice on the server, bruno online in a policy of his own.
  before(async () => {
    const dialog = { step: stepWith(library), initialState, migrateState };
    bot = await startRunningBot({ dialog, compile: environmentOf });
    const admin = startChat(bot);
    assertSays(await admin.say(sample("server")), "What I read", "Whose policy is Global");
    assertSays(await admin.click("Skype for Business Server"), "What I read");
    assertSays(await admin.say(sample("tenant")), "What I read", "0 not understood");
  });
  after(() => bot.close());

  const begin = (): ReturnType<typeof startChat> => startChat(bot);

  it("reach: the answer, how it was read, and every check", async () => {
    const heard = await begin().say(REACH);
    assertSays(
      heard,
      "✓  Yes, if …",
      "alice@contoso.com can chat with carol@fabrikam.com",
      "Read as: Can alice@contoso.com chat with the federated user carol@fabrikam.com?",
      "What I checked",
      "The partner admits us",
    );
    assert.ok(heard.titles.includes(CHANGE));
  });

  it("who: groups that share a reason, and the whole list as CSV", async () => {
    const admin = begin();
    assertSays(
      await admin.say(WHO),
      "Of your 2 known users, 1 can chat with people at fabrikam.com if",
      "Read as: Which of our users can chat with federated users at fabrikam.com?",
      "Yes, if …: 1 user",
      "alice@contoso.com",
      "No: 1 user",
      "policy in force in Microsoft 365",
      "bruno@contoso.com",
    );
    assertSays(
      await admin.click("Whole list as CSV"),
      '"User","Answer","By settings","Reasons"',
      '"alice@contoso.com","Yes, if …"',
      '"bruno@contoso.com","No","No","the external access policy in force in Microsoft 365',
    );
  });

  it("fix, to allow: the change, its command, the way back and whom else it touches", async () => {
    assertSays(
      await begin().say(
        "what do I need to change so that bruno@contoso.com can chat with fabrikam.com?",
      ),
      "One change is needed so that bruno@contoso.com can chat",
      "Read as: What do I need to change so that bruno@contoso.com can chat",
      "Set-CsExternalAccessPolicy -Identity Finance -EnableFederationAccess $True",
      "To take it back",
      "-EnableFederationAccess $False",
      "Whom else it touches",
      "the other organisation must admit yours too",
    );
  });

  it("fix, to block: the change that stops it", async () => {
    assertSays(
      await begin().say("how do I stop alice@contoso.com from chatting with fabrikam.com?"),
      "so that alice@contoso.com can't chat with people at fabrikam.com",
      "Read as: How do I stop alice@contoso.com from chatting with federated users at fabrikam.com?",
      "What to do",
      "Careful",
    );
  });

  it("what-if: before and after, and that nothing has been changed", async () => {
    assertSays(
      await begin().say("if we block fabrikam.com, can alice@contoso.com chat with fabrikam.com?"),
      "That would stop it: then alice@contoso.com can't chat with people at fabrikam.com.",
      "Read as: Suppose the change below, can alice@contoso.com chat",
      "Blocked domains on the server: from tailspintoys.com to tailspintoys.com, fabrikam.com",
      "Nothing has been changed",
      "Now: yes, if",
      "Then: no",
      "1 of the 2 users I know gets another answer",
    );
  });

  it("topic: an article with its sources beside the marks", async () => {
    const heard = await begin().say("what does open federation mean?");
    assertSays(heard, "**What open federation means**", "Read as: how something works", "Sources");
    const article = library.bySlug.get("what-open-federation-means");
    assert.deepEqual(
      heard.claims,
      article?.citations.map(({ says }) => says),
    );
  });

  it("trouble: causes in order, what the evidence rules out, and each source's weight", async () => {
    const heard = await begin().say(
      "we get: your organizations are not set up to talk to each other",
    );
    assertSays(
      heard,
      "**Your organisations are not set up to talk to each other**",
      "1. **Federation off**",
      "Read as: something that does not work",
      "AllowFederatedUsers is True",
      "so this is not it",
      "one member, worth checking",
    );
    assert.notEqual(heard.claims.length, 0);
  });

  for (const [text, ...parts] of [
    ["hello", "Edgewise", "Try one"],
    ["help", "What you can type", "start over"],
    ["show my environment", "Your environment", "Federation on the server:  True"],
    ["start over", "this conversation starts afresh"],
    ["what did you use", "There is no answer yet"],
  ] as const) {
    it(`command: ${text}`, async () => {
      assertSays(await begin().say(text), ...parts);
    });
  }

  for (const text of [
    "checklist",
    "hand this over to the helpdesk",
    "export my data",
    "delete my data",
  ]) {
    it(`command: ${text}: never nothing`, async () => {
      assert.notEqual((await begin().say(text)).words.trim(), "");
    });
  }

  it("command about the answer on the table: what it rests on", async () => {
    const admin = begin();
    await admin.say(REACH);
    assertSays(await admin.say("what did you use"), "What the answer rests on", "fabrikam.com");
  });

  it("a dated question: the day asked about is said, and Skype was there then", async () => {
    const heard = await begin().say(
      "could alice@contoso.com chat with skype user bob@outlook.com back in March 2024?",
    );
    assertSays(
      heard,
      "Read as: Can alice@contoso.com chat with the Skype user",
      "as of 1 March 2024",
    );
    assert.doesNotMatch(heard.words, /retired/u);
    assertSays(
      await begin().say("can alice@contoso.com chat with skype user bob@outlook.com?"),
      "✗  No",
      "Skype was retired on 5 May 2025",
    );
  });

  it("follow-ups: each leans on the one before, and says what was kept", async () => {
    const admin = begin();
    await admin.say(REACH);
    for (const [text, read, kept] of [
      [
        "and can he call?",
        "Can alice@contoso.com call the federated user carol@fabrikam.com?",
        "alice@contoso.com",
      ],
      [
        "what about dave@contoso.com?",
        "Can dave@contoso.com call the federated user carol@",
        "calls",
      ],
      [
        "and the other way round?",
        "Can the federated user carol@fabrikam.com call our user dave@",
        "calls",
      ],
      ["why?", "Can the federated user carol@fabrikam.com call our user dave@", "dave@contoso.com"],
      [
        "how do I fix that?",
        "What do I need to change so that the federated user carol@",
        "dave@contoso.com",
      ],
      ["same for northwindtraders.com", "northwindtraders.com", "dave@contoso.com"],
    ] as const) {
      const heard = await admin.say(text);
      assertSays(heard, `Read as: `, read, "Kept from your last question: ", kept);
    }
  });

  it("a clarification: one question back, answered by a press in its place", async () => {
    const admin = begin();
    const asked = await admin.say("can alice@contoso.com chat with bob@outlook.com?");
    assertSays(asked, "Just to be sure", "What kind of account is bob@outlook.com?");
    assert.deepEqual(asked.titles.slice(0, 2), ["A Skype account", "A personal Teams account"]);
    assertSays(
      await admin.click("A personal Teams account"),
      "✗  No",
      "Read as: Can alice@contoso.com chat with the personal Teams account bob@outlook.com?",
    );
  });

  it("correcting a reading: filled fields, a wrong one back beside its field, then the answer", async () => {
    const admin = begin();
    await admin.say(WHO);
    assertSays(await admin.click(CHANGE), "Change the question", "What you want to know");
    const wrong = await admin.click(SAVE, { kind: "reach", subject: "alice", modality: "call" });
    assertSays(wrong, "Our user", "✗ Give an address such as alice@contoso.com");
    assert.match(JSON.stringify(wrong.cards), /"value":"alice"/u);
    assertSays(
      await admin.click(SAVE, { subject: "alice@contoso.com" }),
      "✓  Yes, if …",
      "Read as: Can alice@contoso.com call federated users at fabrikam.com?",
    );
    await admin.click(CHANGE);
    assertSays(await admin.click("Back to the answer"), "✓  Yes, if …");
  });

  it("correcting what an article took up: the same, on the article's card", async () => {
    const admin = begin();
    await admin.say("what does open federation mean?");
    assertSays(await admin.click(CHANGE), "Change the question");
    const answer = await admin.click(SAVE, {
      kind: "who",
      peer: "fabrikam.com",
      "peer-kind": "organization",
      modality: "chat",
    });
    assertSays(answer, "Of your 2 known users", "Read as: Which of our users can chat");
  });
});

/** The sample that the local page offers. */
function sample(side: "server" | "tenant"): string {
  return readFileSync(`bot/local/sample/contoso-${side}.txt`, "utf8");
}
