import assert from "node:assert/strict";
import { createServer, request as ask, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { HELPDESK_KINDS } from "../../../bot/helpdesk/kinds.js";
import { inboxRoutes } from "../../../bot/helpdesk/local.js";
import { isFaulty, readConfig } from "../../../bot/config.js";
import { helpdeskCard, type AdaptiveCard } from "../../../dialogs/index.js";
import { REFUSALS, TICKET_CARD } from "../../../dialogs/words/en/tickets.js";
import { buttonOf } from "../../support/conversation.js";
import { postJson } from "../../support/running-bot.js";
import { deskOf, type DeskInMemory } from "../../support/ticket-desk.js";
import { OPENED_AT, ticketOf } from "../../support/tickets.js";

describe("the helpdesk's inbox on the local page, over HTTP", () => {
  const ticket = ticketOf({ tenant: "local" });
  let desk: DeskInMemory;
  let server: Server;
  let url: string;
  beforeEach(async () => {
    desk = deskOf(ticket);
    const [list, press] = inboxRoutes({ desk, now: () => new Date(OPENED_AT) });
    server = createServer((request, response) => {
      void (request.method === "POST" ? press : list)?.respond(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    url = `http://127.0.0.1:${String(port)}/api/helpdesk/tickets`;
  });
  afterEach(() => server.close());

  const shown = async (): Promise<AdaptiveCard> => {
    const { card } = (await (await fetch(`${url}?open=${ticket.id}`)).json()) as {
      card: AdaptiveCard;
    };
    return card;
  };
  const press = async (title: string, note: string, card?: AdaptiveCard) => {
    const { verb, data } = buttonOf(card ?? (await shown()), title);
    return postJson(`${url}/${ticket.id}`, { verb, data: { ...data, note } });
  };
  const state = async (): Promise<string | undefined> => (await desk.ticket(ticket))?.state;

  it("lists the tickets, and shows the one that is open on the channel's own card", async () => {
    const listed = (await (await fetch(url)).json()) as { tickets: readonly object[]; card: null };
    assert.equal(listed.card, null);
    assert.deepEqual(
      listed.tickets.map((one) => Object.keys(one).toSorted()),
      [["id", "number", "requester", "revision", "state", "subject"]],
    );
    const card = helpdeskCard(ticket, { card: `inbox-${ticket.id}`, now: OPENED_AT });
    assert.deepEqual(await shown(), JSON.parse(JSON.stringify(card)));
  });

  it("plays every role of that card", async () => {
    const way = [
      [TICKET_CARD.assign, "", "assigned"],
      [TICKET_CARD.ask, "Since when?", "waiting"],
      [TICKET_CARD.resolve, "It was the policy.", "resolved"],
      [TICKET_CARD.reopen, "", "new"],
    ] as const;
    for (const [title, note, then] of way) {
      assert.equal((await press(title, note)).status, 200, title);
      assert.equal(await state(), then);
    }
  });

  it("does a press once however often it arrives, and answers each with the card as done", async () => {
    const card = await shown();
    const answers = await Promise.all([1, 2, 3].map(() => press(TICKET_CARD.assign, "", card)));
    answers.push(await press(TICKET_CARD.assign, "", card));
    for (const { text } of answers) assert.match(text, /is yours now/u);
    assert.equal(desk.asked.length, 1);
    assert.equal((await desk.ticket(ticket))?.revision, 2);
  });

  it("gives a press that came too late the current card, with its words", async () => {
    const card = await shown();
    await press(TICKET_CARD.assign, "", card);
    const late = await press(TICKET_CARD.resolve, "my words", card);
    assert.ok(late.text.includes(REFUSALS.moved) && late.text.includes("my words"));
    assert.equal(await state(), "assigned");
  });

  it("changes nothing for what is no press, for a ticket nobody knows, and for another site", async () => {
    const said = { verb: "helpdesk-act", data: {} };
    assert.equal((await postJson(`${url}/${ticket.id}`, "{")).status, 400);
    assert.equal((await postJson(`${url}/${ticket.id}`, { verb: 1 })).status, 400);
    assert.equal((await postJson(`${url}/unknown`, said)).status, 404);
    assert.equal((await postJson(`${url}/${ticket.id}`, "x".repeat(300_000))).status, 413);
    assert.equal((await postJson(`${url}/${ticket.id}`, said)).status, 200);
    const plain = { "content-type": "text/plain" };
    assert.equal((await postJson(`${url}/${ticket.id}`, said, plain)).status, 415);
    const elsewhere = await new Promise<number | undefined>((resolve) => {
      const headers = { "content-type": "application/json", origin: "http://elsewhere.example" };
      const asked = ask(`${url}/${ticket.id}`, { method: "POST", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.end(JSON.stringify(said));
    });
    assert.equal(elsewhere, 415);
    assert.deepEqual(desk.asked, []);
  });

  it("is there in local mode without a setting, and elsewhere refused in a line", () => {
    const config = readConfig({ LOCAL: "1" });
    assert.ok(!isFaulty(config));
    assert.deepEqual(config.helpdesk, ["local"]);
    const read = HELPDESK_KINDS["local"]?.read({}, { ...config, local: false });
    assert.match(JSON.stringify(read), /LOCAL=1/u);
  });
});
