import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { OF_NO_TICKET } from "../../bot/helpdesk/desk.js";
import { REQUESTER } from "../../bot/helpdesk/requester-message.js";
import { createStop } from "../../bot/helpdesk/stop.js";
import { redrive } from "../../bot/redrive.js";
import { openDatabase } from "../../bot/storage/database.js";
import { openStore } from "../../bot/storage/store.js";
import { initialState } from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { describeOver } from "../support/backends.js";
import { openGround } from "../support/outbox-ground.js";
import { tempFolder } from "../support/temp-folder.js";
import { draftOf, OPENED_AT } from "../support/tickets.js";

const MAIL = { named: ["mail"] };
const WEBHOOK = { named: ["webhook"] };

describe("sending again", () => {
  const folder = tempFolder();
  after(() => {
    folder.remove();
  });

  it("begins no database where there is none", async () => {
    const databaseFile = folder.path("none.sqlite");
    assert.match(await redrive({ databaseFile, databaseUrl: null }, MAIL), /no database/u);
    assert.equal(existsSync(databaseFile), false);
  });

  it("refuses what it does not know before it does anything", () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["bot/redrive-dead.mjs", "--lsit"],
      { encoding: "utf8" },
    );
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^edgewise: redrive takes nothing but --list[^\n]*\n$/u);
  });
});

describeOver("what is sent again", (kind) => {
  it("lists what was given up, and makes it due", async () => {
    const { place, open } = await kind.begin();
    const backend = await open();
    const { db } = backend;
    const store = await openStore({ ...backend, compile: environmentOf, helpdesk: ["mail"] });
    await store.commit({
      place: { tenant: "contoso", conversation: "chat-1" },
      activity: null,
      at: OPENED_AT,
      state: initialState(),
      replies: [],
      effects: [{ kind: "open-ticket", draft: draftOf({ number: 1 }) }],
      conversationRevision: 0,
      environmentRevision: 0,
    });
    assert.equal(await redrive(place, MAIL), "Nothing was given up.");
    await db
      .updateTable("outbox")
      .set({ state: "dead", ended: OPENED_AT, last_error: "smtp-550", attempts: 10 })
      .execute();
    const line =
      /^ticket 1 +mail +given up 2026-11-21 12:00 UTC \(answered 550\) .*Dana Admin \(requester\) opened the ticket$/mu;
    const seen = await redrive(place, { ...MAIL, look: true });
    assert.match(seen, line);
    assert.match(seen, /Nothing was changed/u);
    const standing = await db.selectFrom("outbox").select(["state", "attempts"]).execute();
    assert.deepEqual(standing, [{ state: "dead", attempts: 10 }]);
    const said = await redrive(place, MAIL);
    assert.match(said, line);
    assert.match(said, /^1 to be sent again/mu);
    const row = await db.selectFrom("outbox").select(["state", "attempts"]).executeTakeFirst();
    assert.deepEqual(row, { state: "waiting", attempts: 0 });
    await store.close();
  });

  it("lists apart what is for a way that is no longer named, and a reply in a chat, and sends neither", async () => {
    const { place, open } = await kind.begin();
    const ground = await openGround(["mail", "webhook"], await open());
    await ground.open();
    await ground.desk({ action: "note", note: "one" });
    const { db } = ground;
    const webhook = db.updateTable("outbox").where("destination", "=", "webhook");
    await webhook
      .set({ state: "dead", ended: OPENED_AT, last_error: "unnamed" })
      .where("link", "=", 1)
      .execute();
    await db
      .updateTable("outbox")
      .set({ state: "dead", ended: OPENED_AT, last_error: "status-403", destination: "reply" })
      .where("destination", "=", REQUESTER)
      .execute();
    await db.updateTable("outbox").set({ chain: "c" }).where("destination", "=", "reply").execute();
    assert.match(await redrive(place, { ...MAIL, look: true }), /\nNothing was changed\.$/u);
    const said = await redrive(place, MAIL);
    assert.match(
      said,
      /^HELPDESK does not name these ways any more[^\n]*\nticket 1 +webhook +given up [^\n]*\(HELPDESK did not name it\)[^\n]*opened the ticket\nticket 1 +webhook +waits [^\n]*added a note\n1 reply in a chat[^\n]*\n0 to be sent again/u,
    );
    const rows = await ground.rows("webhook");
    assert.deepEqual(
      rows.map(({ state }) => state),
      ["dead", "waiting"],
    );
    await ground.close();
  });

  it("lists what asked to be sent nothing more, and lets it be asked again", async () => {
    const { place, open } = await kind.begin();
    const store = await openStore({
      ...(await open()),
      compile: environmentOf,
      helpdesk: ["webhook"],
    });
    const stop = createStop(store.ticketReferences, "webhook", "https://desk.contoso.com/hook");
    const watched = { tenant: "", id: "" };
    await store.ticketReferences.put(watched, "request-tracker:read", "17");
    await stop.set();
    assert.equal(await stop.isSet(), true);
    const moved = createStop(store.ticketReferences, "webhook", "https://desk.contoso.com/new");
    assert.equal(await moved.isSet(), false);
    assert.match(await redrive(place, { ...WEBHOOK, look: true }), /^webhook [^;]*\(410\)$/mu);
    assert.equal(await stop.isSet(), true);
    assert.match(
      await redrive(place, WEBHOOK),
      /^webhook +had asked to be sent nothing more \(410\)/u,
    );
    assert.equal(await stop.isSet(), false);
    assert.equal(await store.ticketReferences.get(watched, "request-tracker:read"), "17");
    assert.equal(await redrive(place, WEBHOOK), "Nothing was given up.");
    await store.close();
  });

  it("finds what is no organisation's after one of them was forgotten", async () => {
    const db = openDatabase(":memory:");
    const store = await openStore({ db, compile: environmentOf, helpdesk: ["webhook"] });
    const references = store.ticketReferences;
    await references.put(OF_NO_TICKET, "request-tracker:read", "17");
    await references.put({ tenant: "contoso", id: "one" }, "webhook", "theirs");
    for (const what of ["me", "environment"] as const) {
      const place = { tenant: "contoso", conversation: "chat-1" };
      const outcome = await store.commit({
        place,
        activity: null,
        at: OPENED_AT,
        state: initialState(),
        replies: [],
        effects: [{ kind: "forget", what }],
        by: { id: "dana", name: "Dana" },
        conversationRevision: (await store.conversation(place)).revision,
        environmentRevision: (await store.environment("contoso")).revision,
      });
      assert.equal(outcome, "stored");
    }
    assert.equal(await references.get(OF_NO_TICKET, "request-tracker:read"), "17");
    assert.equal(await references.get({ tenant: "contoso", id: "one" }, "webhook"), null);
    await store.close();
  });
});
