import assert from "node:assert/strict";
import { describeOver } from "../support/backends.js";
import type { Invoked } from "../support/conversations.js";
import { TENANT } from "../support/running-bot.js";
import { cardReply, talkForEach, type Talk } from "../support/talk.js";

describeOver("a card that could not be shown in its turn", (kind) => {
  let talk: Talk;
  talkForEach(kind, (begun) => {
    talk = begun;
  });
  const replaces = "k";

  it("is shown later where later ones find it, and the answer on it where a thumb finds it", async () => {
    talk.react("reset");
    await talk.say(cardReply("first", { about: "an-article" }));
    await talk.triedAgain();
    const place = { tenant: TENANT, conversation: talk.conversation().id };
    const stands = await talk.store.cardActivity(place, "k");
    await talk.say(cardReply("second", { replaces }));
    assert.deepEqual(talk.said(), ["POST first", "POST first", "PUT second"]);
    assert.equal(talk.calls().at(-1)?.path.split("/").at(-1), stands);
    const judged = await talk.db
      .selectFrom("answers")
      .select("about")
      .where("conversation", "=", place.conversation)
      .where("activity", "=", stands ?? "")
      .executeTakeFirst();
    assert.equal(judged?.about, "an-article");
  });

  it("is updated later where it stands", async () => {
    await talk.say(cardReply("first"));
    talk.react("reset");
    await talk.say(cardReply("second", { replaces }), { text: "beside" });
    await talk.triedAgain();
    assert.deepEqual(talk.said(), ["POST first", "PUT second", "PUT second", "POST beside"]);
  });

  it("is posted anew where the one that is to be updated is not there any more", async () => {
    await talk.say(cardReply("first"));
    talk.react({ status: 404 });
    await talk.say(cardReply("second", { replaces }));
    assert.deepEqual(talk.said(), ["POST first", "PUT second", "POST second"]);
  });

  it("does not keep a press from its answer, which is in the response", async () => {
    await talk.say(cardReply("first"));
    talk.react("reset");
    const second = cardReply("second", { replaces });
    const answer = await talk.press({ text: "beside" }, second);
    assert.deepEqual((answer.body as Invoked).value, second.card);
    await talk.triedAgain();
    assert.deepEqual(talk.said(), ["POST first", "POST beside", "POST beside"]);
  });

  it("is announced to whoever pressed", async () => {
    talk.react("reset");
    const answer = await talk.press({ text: "more" });
    assert.equal((answer.body as Invoked).value, "My answer is on its way.");
    await talk.triedAgain();
    assert.deepEqual(talk.said(), ["POST more", "POST more"]);
  });

  it("is never shown over a newer one", async () => {
    await talk.say(cardReply("first"));
    talk.react("reset");
    await talk.say(cardReply("older", { replaces }), { text: "beside" });
    const newer = cardReply("newer", { replaces });
    const answer = await talk.press(newer);
    assert.deepEqual((answer.body as Invoked).value, newer.card);
    await talk.settled();
    assert.deepEqual(talk.said(), ["POST first", "PUT older", "POST beside"]);
  });
});
