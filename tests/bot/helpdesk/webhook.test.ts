import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Webhook } from "standardwebhooks";
import { OF_NO_TICKET, type TicketReferences } from "../../../bot/helpdesk/desk.js";
import { createStop } from "../../../bot/helpdesk/stop.js";
import { webhookDestination, type WebhookRules } from "../../../bot/helpdesk/webhook.js";
import { WEBHOOK_MESSAGE, webhookSchema } from "../../../bot/helpdesk/webhook-message.js";
import type { WebhookSettings } from "../../../bot/helpdesk/webhook-settings.js";
import { WEBHOOK_SECRET } from "../../../bot/helpdesk/webhook-signature.js";
import { selfSigned } from "../../support/certificate.js";
import { referencesInMemory } from "../../support/ticket-desk.js";
import { notedTicket, ticketRow } from "../../support/ticket-row.js";
import { SUMMARY_SAMPLE, ticketOf } from "../../support/tickets.js";
import { answering, startWebhookServer, type WebhookServer } from "../../support/webhook-server.js";

const secretOf = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString("base64")}`;
const NEW_SECRET = secretOf(1);
const OLD_SECRET = secretOf(2);

const settingsOf = (url: string, change: Partial<WebhookSettings> = {}): WebhookSettings => ({
  url,
  keys: [NEW_SECRET, OLD_SECRET].map((secret) => WEBHOOK_SECRET.parse(secret)),
  private: false,
  callbackKeys: [],
  ...change,
});

const openOn = (
  references: TicketReferences,
  settings: WebhookSettings,
  rules: Partial<WebhookRules> = {},
) =>
  webhookDestination(settings, {
    stop: createStop(references, "webhook", settings.url),
    ...rules,
  });

describe("a helpdesk with a webhook", () => {
  let server: WebhookServer;
  beforeEach(async () => {
    server = await startWebhookServer();
    references = referencesInMemory();
  });
  afterEach(() => server.close());

  let references: TicketReferences;
  const destination = (rules: Partial<WebhookRules> = {}, url = server.url) =>
    openOn(references, settingsOf(url), rules);
  const posted = (at = -1) => {
    const post = server.received.at(at);
    assert.ok(post);
    return post;
  };
  const verified = (secret: string, at = -1): unknown => {
    const { body, headers } = posted(at);
    return new Webhook(secret).verify(body, headers as Record<string, string>);
  };

  it("gets what Standard Webhooks' own library verifies, with the new secret and the old", async () => {
    assert.deepEqual(await destination().send(ticketRow("webhook")), { kind: "sent" });
    const { method, headers } = posted();
    assert.deepEqual([method, headers["webhook-id"]], ["POST", "row-12-0"]);
    assert.match(headers["content-type"] ?? "", /^application\/json/u);
    for (const secret of [NEW_SECRET, OLD_SECRET]) {
      const message = WEBHOOK_MESSAGE.parse(verified(secret));
      assert.equal(message.type, "ticket.opened");
      assert.equal(message.timestamp, ticketOf().createdAt);
    }
    assert.throws(() => verified(secretOf(3)), /No matching signature/u);
  });

  it("gets the same id and the same body with every attempt, and each attempt's own time", async () => {
    let now = Date.now() - 60_000;
    const to = destination({ now: () => new Date(now) });
    server.script.push(answering(500));
    assert.equal((await to.send(ticketRow("webhook"))).kind, "retry");
    now += 5_000;
    assert.equal((await to.send(ticketRow("webhook"))).kind, "sent");
    const [one, two] = server.received;
    assert.equal(one?.body, two?.body);
    assert.equal(one?.headers["webhook-id"], two?.headers["webhook-id"]);
    const time = (at: number) => Number(server.received[at]?.headers["webhook-timestamp"]);
    assert.equal(time(1) - time(0), 5);
    assert.ok(verified(NEW_SECRET, 0) !== undefined);
    assert.ok(verified(NEW_SECRET, 1) !== undefined);
  });

  it("is told of a change with the whole ticket, and which entry is new", async () => {
    await destination().send(ticketRow("webhook", notedTicket(ticketOf(), "Looking into it.")));
    const { type, data } = WEBHOOK_MESSAGE.parse(verified(NEW_SECRET));
    assert.deepEqual([type, data.entry, data.ticket.revision], ["ticket.changed", 1, 2]);
    assert.equal(data.ticket.entries[data.entry]?.note, "Looking into it.");
    assert.match(data.ticket.text, /Looking into it\./u);
  });

  it("gets nothing that only Edgewise needs", async () => {
    await destination().send(ticketRow("webhook"));
    const { data } = WEBHOOK_MESSAGE.parse(verified(NEW_SECRET));
    const { card, conversation } = ticketOf();
    assert.equal("question" in data.ticket, false);
    for (const secret of [card, conversation]) assert.ok(!posted().body.includes(`"${secret}"`));
  });

  it("gets no text that a program takes for formatting, a mention or a link", async () => {
    const evil = "**bold** <@U123> [click](https://evil.example) @everyone `x`";
    const summary = { ...SUMMARY_SAMPLE, question: { typed: evil, read: evil } };
    const ticket = ticketOf({
      note: evil,
      contact: evil,
      requester: { id: "dana", name: evil, address: evil },
      summary,
    });
    await destination().send(ticketRow("webhook", notedTicket(ticket, evil, evil)));
    const { body } = posted();
    for (const mark of ["**", "<@", "](", "https://evil", " @everyone", "`"]) {
      assert.ok(!body.includes(mark), mark);
    }
  });

  it("counts every 2xx as told", async () => {
    for (const status of [200, 201, 202, 204]) {
      server.script.push(answering(status));
      assert.deepEqual(await destination().send(ticketRow("webhook")), { kind: "sent" });
    }
  });

  it("is asked nothing more after 410, though the bot starts again, and the start says so", async () => {
    const warned: unknown[] = [];
    const log = { warn: (fields: unknown) => void warned.push(fields) };
    server.script.push(answering(410));
    assert.equal((await destination({ log }).send(ticketRow("webhook"))).kind, "gone");
    const restarted = destination();
    const sent = await restarted.send(ticketRow("webhook"));
    assert.deepEqual(sent, { kind: "gone", fault: "stopped", unreachable: false });
    const [line, ...more] = await restarted.check();
    assert.match(line ?? "", /^WEBHOOK_URL answered 410 .* npm run redrive/u);
    assert.deepEqual([more, server.received.length, warned], [[], 1, [{ status: 410 }]]);
  });

  it("is asked again after 410 at another address, and at no time is that address written down", async () => {
    server.script.push(answering(410));
    await destination().send(ticketRow("webhook"));
    const other = destination({}, `${server.url}/new`);
    assert.deepEqual(await other.send(ticketRow("webhook")), { kind: "sent" });
    const kept = await references.get(OF_NO_TICKET, "webhook:stopped");
    assert.ok(kept !== null && !kept.includes(String(server.port)));
    assert.equal((await destination().send(ticketRow("webhook"))).kind, "gone");
  });

  it("is tried again where nobody listens", async () => {
    const { url } = server;
    await server.close();
    const to = destination({}, url);
    const refused = { kind: "retry", fault: "ECONNREFUSED", arrived: "no" };
    assert.deepEqual(await to.send(ticketRow("webhook")), refused);
    assert.deepEqual(await to.check(), ["WEBHOOK_URL can't be reached: ECONNREFUSED"]);
    server = await startWebhookServer();
  });

  it("is looked at before anything is sent, whatever it answers", async () => {
    server.script.push(answering(405));
    assert.deepEqual(await destination().check(), []);
    assert.equal(posted().method, "HEAD");
  });

  it("is never sent a row that holds no ticket", async () => {
    const sent = await destination().send({ ...ticketRow("webhook"), payload: "no" });
    assert.deepEqual(sent, { kind: "gone", fault: "payload", unreachable: false });
  });
});

describe("a webhook over https", () => {
  const certificate = selfSigned("localhost");
  let server: WebhookServer;
  beforeEach(async () => {
    server = await startWebhookServer({ certificate });
  });
  afterEach(() => server.close());

  it("is posted to where its certificate holds", async () => {
    const to = openOn(referencesInMemory(), settingsOf(server.url), { ca: certificate.cert });
    assert.deepEqual(await to.send(ticketRow("webhook")), { kind: "sent" });
  });

  it("gets nothing where its certificate does not", async () => {
    const sent = await openOn(referencesInMemory(), settingsOf(server.url)).send(
      ticketRow("webhook"),
    );
    assert.equal(sent.kind === "retry" && sent.arrived, "no");
    assert.equal(server.received.length, 0);
  });

  const elsewhere = () => `https://desk.contoso.com:${String(server.port)}/hook`;
  const leadsHome: NonNullable<WebhookRules["resolve"]> = (_host, _options, found) => {
    found(null, [{ address: "127.0.0.1", family: 4 }]);
  };

  it("is not posted to where its name leads into a private network", async () => {
    const to = openOn(referencesInMemory(), settingsOf(elsewhere()), { resolve: leadsHome });
    const sent = await to.send(ticketRow("webhook"));
    assert.deepEqual(sent, { kind: "retry", fault: "PrivateAddressError", arrived: "no" });
    const [fault] = await to.check();
    assert.match(fault ?? "", /set WEBHOOK_PRIVATE=1/u);
  });
});

describe("the published schema of a ticket", () => {
  const published = JSON.parse(readFileSync("bot/helpdesk/ticket.schema.json", "utf8")) as Readonly<
    Record<string, unknown>
  >;

  it("is the one that is sent by", () => {
    assert.deepEqual(published, JSON.parse(JSON.stringify(webhookSchema())));
  });

  it("holds for what is sent, by an independent reading", async () => {
    const server = await startWebhookServer();
    await openOn(referencesInMemory(), settingsOf(server.url)).send(ticketRow("webhook"));
    await server.close();
    const validate = new Ajv2020({ validateFormats: false }).compile(published);
    const body: unknown = JSON.parse(server.received[0]?.body ?? "");
    assert.ok(validate(body), JSON.stringify(validate.errors));
    assert.equal(validate({ ...(body as object), type: "ticket.other" }), false);
  });
});
