import assert from "node:assert/strict";
import fc from "fast-check";
import { review } from "../../bot/review.js";
import type { Feedback, Store, TurnRecord } from "../../bot/ports.js";
import { openDatabase } from "../../bot/storage/database.js";
import { journalText } from "../../bot/storage/journal.js";
import { openStore } from "../../bot/storage/store.js";
import { initialState, type Effect } from "../../dialogs/index.js";
import { plainEnvironment } from "../support/plain-environment.js";
import { tempFolder, type TempFolder } from "../support/temp-folder.js";

const place = { tenant: "t", conversation: "c" };

describe("the journal", () => {
  let folder: TempFolder;
  let file: string;
  let store: Store;
  let turns = 0;
  beforeEach(async () => {
    turns = 0;
    folder = tempFolder();
    file = folder.path("data", "edgewise.sqlite");
    store = await openStore({ db: openDatabase(file), compile: plainEnvironment });
  });
  afterEach(async () => {
    await store.close();
    folder.remove();
  });

  const turn = (effects: readonly Effect[], more: Partial<TurnRecord> = {}): TurnRecord => ({
    place,
    activity: `activity-${String(turns)}`,
    at: "2026-11-20T10:00:00.000Z",
    state: initialState(),
    replies: [],
    effects,
    conversationRevision: turns++,
    environmentRevision: 0,
    ...more,
  });
  const unanswered = (text: string, why: "nothing-found" | "asked-back" = "nothing-found") =>
    ({ kind: "unanswered", why, text }) as const;
  const thumb = (more: Partial<Feedback> = {}): Feedback => ({
    place,
    activity: "sent-1",
    at: "2026-11-21T10:00:00.000Z",
    thumb: "down",
    remark: "",
    person: "dana",
    ...more,
  });

  it("lists unanswered questions by how often they were asked, each with its days", async () => {
    await store.commit(turn([unanswered("is there a dark mode")]));
    await store.commit(turn([unanswered("what about hololens")]));
    const later = { at: "2026-11-22T10:00:00.000Z" };
    await store.commit(turn([unanswered("What about HoloLens")], later));
    await store.commit(turn([unanswered("can he chat", "asked-back")]));
    assert.equal(
      await review({ databaseFile: file, databaseUrl: null }),
      [
        "Questions no article answers",
        "     2  what about hololens (2026-11-20 to 2026-11-22)",
        "     1  is there a dark mode (2026-11-20)",
        "",
        "Questions that were asked back",
        "     1  can he chat (2026-11-20)",
      ].join("\n"),
    );
  });

  it("leaves what is known of the organisation alone", async () => {
    await store.commit(turn([unanswered("what about hololens")]));
    assert.equal((await store.environment("t")).revision, 0);
  });

  it("keeps a question once, however often its activity is delivered", async () => {
    const once = turn([unanswered("what about hololens")]);
    assert.equal(await store.commit(once), "stored");
    assert.equal(await store.commit(once), "repeated");
    assert.match(
      await review({ databaseFile: file, databaseUrl: null }),
      /^ {5}1 {2}what about hololens/mu,
    );
  });

  it("tells what a thumb is about, with what was said beside it", async () => {
    const answers = [{ about: "article skype-retirement", activity: "sent-1" }];
    await store.recordSent({ place, activity: null, sent: 1, cards: [], answers });
    await store.recordFeedback(thumb({ remark: "too long, ask bob@fabrikam.com" }));
    await store.recordFeedback(thumb({ thumb: "up" }));
    await store.recordFeedback(thumb({ activity: "sent-9" }));
    const told = await review({ databaseFile: file, databaseUrl: null });
    assert.match(told, /^Thumbs down\n/u);
    assert.match(
      told,
      /1 {2}article skype-retirement \(2026-11-21\)\n +“too long, ask <address>”/u,
    );
    assert.match(told, /1 {2}an answer that is no longer known/u);
    assert.match(told, /\n\nThumbs up\n {5}1 {2}article skype-retirement/u);
  });

  it("says so where there is nothing, and begins no database to say it", async () => {
    assert.equal(await review({ databaseFile: file, databaseUrl: null }), "The journal is empty.");
    const missing = folder.path("nowhere.sqlite");
    assert.match(
      await review({ databaseFile: missing, databaseUrl: null }),
      /^There is no database at /u,
    );
    assert.match(
      await review({ databaseFile: missing, databaseUrl: null }),
      /^There is no database at /u,
    );
  });
});

describe("a text in the journal", () => {
  it("holds nobody's address", () => {
    const texts = [
      ["can alice@contoso.com chat with live:bob?", "can <address> chat with <address>"],
      ["sip:bob@fabrikam.com, mailto:a.b@c.d", "<address>, <address>"],
      ["<bob@fabrikam.com>", "<<address>>"],
    ] as const;
    for (const [text, kept] of texts) assert.equal(journalText(text), kept);
    fc.assert(
      fc.property(fc.emailAddress(), fc.string(), (address, around) => {
        assert.ok(!journalText(`${around} ${address} ${around}`).includes(address));
      }),
    );
  });

  it("is one line of at most 300 characters", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5_000, unit: "grapheme" }), (text) => {
        const kept = journalText(text);
        assert.ok(kept.length <= 300 && !/[\n\r\p{Cc}]/u.test(kept));
      }),
    );
  });
});
