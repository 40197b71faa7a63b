import assert from "node:assert/strict";
import type { TicketMessage } from "../../../bot/helpdesk/desk.js";
import { ticketMail } from "../../../bot/helpdesk/mail-message.js";
import { REQUESTER, type RequesterMessage } from "../../../bot/helpdesk/requester-message.js";
import { webhookBody } from "../../../bot/helpdesk/webhook-message.js";
import type { Destination, Sending } from "../../../bot/sending.js";
import { listDead, redriveDead } from "../../../bot/storage/redrive.js";
import { initialState } from "../../../dialogs/index.js";
import { describeOver } from "../../support/backends.js";
import {
  GROUND_PLACE,
  openGround,
  takingAll,
  type OutboxGround,
} from "../../support/outbox-ground.js";

const DAY = 24 * 60 * 60_000;
const GONE: Sending = { kind: "gone", fault: "status-403", unreachable: true };
const refusing: Destination = { send: () => Promise.resolve(GONE) };

describeOver("what was given up about a ticket", (kind) => {
  let ground: OutboxGround;
  let desk: ReturnType<typeof takingAll>;
  beforeEach(async () => {
    ground = await openGround(["desk", "other"], await (await kind.begin()).open());
    desk = takingAll();
  });
  afterEach(() => ground.close());

  const work = (requester: Destination, other: Destination = takingAll().destination) =>
    ground.worker({ desk: desk.destination, other, [REQUESTER]: requester }).work();
  const note = (words: string) => ground.desk({ action: "note", note: words });
  const actions = async () => (await ground.ticket()).entries.map(({ action }) => action);
  const unreached = async (): Promise<number> =>
    (await actions()).filter((action) => action === "unreached").length;

  it("is told to the helpdesk on the ticket where it was the requester's, with how to reach them", async () => {
    await ground.open();
    await ground.desk({ action: "resolve", note: "It is allowed now." });
    await work(refusing);
    const ticket = await ground.ticket();
    assert.deepEqual(await actions(), ["create", "resolve", "unreached"]);
    assert.equal(ticket.state, "resolved");
    const said = ticket.entries.at(-1);
    assert.deepEqual(said?.by, { name: "Edgewise", side: "edgewise" });
    assert.match(said.note ?? "", /do not know what happened.*reached by: dana@contoso\.com/u);
    assert.match(desk.payloads.at(-1) ?? "", /"unreached"/u);
  });

  it("is told so once, however much the helpdesk goes on doing, and never in a circle", async () => {
    await ground.open();
    for (const words of ["one", "two", "three"]) {
      await note(words);
      await work(refusing, refusing);
    }
    assert.equal(await unreached(), 1);
    assert.equal(
      (await ground.rows(REQUESTER)).length,
      4,
      "three notes, and the other destination",
    );
    assert.equal((await ground.rows("other")).length, 5);
  });

  it("is told anew once the requester was reached, or heard of, in between", async () => {
    await ground.open();
    await note("one");
    await work(refusing);
    ground.pass(1000);
    await note("two");
    await work(takingAll().destination);
    ground.pass(1000);
    await note("three");
    await work(refusing);
    assert.equal(await unreached(), 2);
  });

  it("is told to the requester when they are heard of again", async () => {
    await ground.open();
    await note("one");
    await work(refusing);
    const requester = takingAll();
    await work(requester.destination);
    assert.deepEqual(requester.payloads, []);
    await ground.store.commit({
      place: GROUND_PLACE,
      activity: "hello",
      at: ground.now().toISOString(),
      state: initialState(),
      replies: [],
      effects: [],
      by: { id: "dana", name: "Dana" },
      reference: {
        serviceUrl: "https://smba.trafficmanager.net/teams/",
        channelId: "msteams",
        conversation: { id: GROUND_PLACE.conversation },
        bot: { id: "28:bot" },
        scope: "personal",
      },
      conversationRevision: (await ground.store.conversation(GROUND_PLACE)).revision,
      environmentRevision: (await ground.store.environment(GROUND_PLACE.tenant)).revision,
    });
    await work(requester.destination);
    assert.match(requester.payloads.join("\n"), /^[^\n]*"note":"one"[^\n]*$/u);
  });

  it("is told to the requester again once something reached that destination in between", async () => {
    const requester = takingAll();
    const told = () => requester.payloads.filter((payload) => payload.includes('"undelivered"'));
    await ground.open();
    await work(requester.destination, refusing);
    await note("one");
    await work(requester.destination, refusing);
    assert.equal(told().length, 1);
    ground.pass(1000);
    await redriveDead(ground.db, ground.now().toISOString());
    await work(requester.destination);
    ground.pass(1000);
    for (const words of ["two", "three"]) {
      await note(words);
      await work(requester.destination, refusing);
    }
    assert.equal(told().length, 2);
    assert.match(told()[1] ?? "", /"undelivered":"other"/u);
  });

  it("is told with which other destination has it, and for which it still waits", async () => {
    const requester = takingAll();
    const elsewhere = () =>
      requester.payloads
        .map((payload) => JSON.parse(payload) as RequesterMessage)
        .flatMap(({ elsewhere: other }) => (other === undefined ? [] : [other]));
    await ground.open();
    await ground.worker({ desk: desk.destination }).work();
    await work(requester.destination, refusing);
    assert.deepEqual(elsewhere(), [{ taken: ["desk"], waiting: [] }]);
    await ground.worker({ other: takingAll().destination }).work();
    await redriveDead(ground.db, ground.now().toISOString());
    await work(requester.destination);
    ground.pass(1000);
    await note("one");
    await ground.worker({ other: refusing }).work();
    await work(requester.destination);
    assert.deepEqual(elsewhere()[1], { taken: [], waiting: ["desk"] });
  });

  it("stays until it is sent again, however long that takes", async () => {
    await ground.open();
    await note("one");
    await work(refusing, refusing);
    ground.pass(31 * DAY);
    const ago = (days: number) => new Date(ground.now().getTime() - days * DAY).toISOString();
    await ground.store.notices.tidy({ given: ago(90), ended: ago(30) });
    const kept = await listDead(ground.db);
    assert.deepEqual(
      kept.map(({ destination }) => destination),
      ["other", "other", "other", REQUESTER, REQUESTER],
    );
    assert.deepEqual(await ground.rows("desk"), [], "what was sent is dropped");
    const other = takingAll();
    await redriveDead(ground.db, ground.now().toISOString());
    await work(takingAll().destination, other.destination);
    assert.equal(other.payloads.length, 3);
  });

  it("comes after newer things where it is sent again, and shows the ticket as it stands by then", async () => {
    const other = takingAll();
    const picky: Destination = {
      unlimited: true,
      send: (row) =>
        row.payload.includes('"entry":1') ? Promise.resolve(GONE) : other.destination.send(row),
    };
    await ground.open();
    await ground.desk({ action: "resolve", note: "It is allowed now." });
    await work(takingAll().destination, picky);
    await ground.desk({ action: "reopen", note: null });
    await work(takingAll().destination, picky);
    assert.equal(await redriveDead(ground.db, ground.now().toISOString()), 1);
    await work(takingAll().destination, other.destination);
    const messages = other.payloads.map((payload) => JSON.parse(payload) as TicketMessage);
    assert.deepEqual(
      messages.map(({ entry, ticket }) => [entry, ticket.revision, ticket.state]),
      [
        [0, 1, "new"],
        [2, 3, "new"],
        [1, 3, "new"],
      ],
    );
    const late = messages.at(-1) ?? assert.fail();
    assert.match(webhookBody(late), /"entry":1,"ticket":\{[^{]*"revision":3,"state":"new"/u);
    const mail = ticketMail(late, { name: "Edgewise", address: "edgewise@contoso.com" });
    assert.match(mail.text, /^[^\n]*Hugo Helpdesk \(helpdesk\) resolved it\n/u);
    assert.match(mail.text, /^State: new \(opened again\)$/mu);
  });

  it("reaches everybody when it is sent again", async () => {
    await ground.open();
    await note("one");
    await work(refusing, refusing);
    assert.ok((await redriveDead(ground.db, ground.now().toISOString())) > 0);
    const requester = takingAll();
    const other = takingAll();
    await work(requester.destination, other.destination);
    assert.deepEqual(await ground.store.outbox.count(), []);
    assert.match(requester.payloads.join(), /"note":"one"/u);
    assert.equal(other.payloads.length, 3);
  });
});
