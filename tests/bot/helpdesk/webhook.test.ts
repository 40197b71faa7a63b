import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Webhook } from "standardwebhooks";
import { webhookDestination, type WebhookRules } from "../../../bot/helpdesk/webhook.js";
import { WEBHOOK_MESSAGE, webhookSchema } from "../../../bot/helpdesk/webhook-message.js";
import type { WebhookSettings } from "../../../bot/helpdesk/webhook-settings.js";
import { WEBHOOK_SECRET } from "../../../bot/helpdesk/webhook-signature.js";
import type { Sending } from "../../../bot/sending.js";
import { selfSigned } from "../../support/certificate.js";
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

describe("a helpdesk with a webhook", () => {
  let server: WebhookServer;
  beforeEach(async () => {
    server = await startWebhookServer();
  });
  afterEach(() => server.close());

  const destination = (rules: Partial<WebhookRules> = {}) =>
    webhookDestination(settingsOf(server.url), rules);
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

  const no = (fault: string, after?: number): Sending => ({
    kind: "retry",
    fault,
    arrived: "no",
    ...(after !== undefined && { after }),
  });
  const perhaps = (fault: string): Sending => ({ kind: "retry", fault, arrived: "perhaps" });
  const NOW = new Date("2026-11-21T12:00:00.000Z");
  const soon = { "Retry-After": "120" };
  const atDate = { "Retry-After": "Sat, 21 Nov 2026 12:10:00 GMT" };
  const never = { "Retry-After": "99999999" };
  const FAULTS: readonly (readonly [string, ReturnType<typeof answering>, Sending])[] = [
    ["301 is not followed", answering(301, { Location: "/hook" }), no("http-301")],
    ["302 is not followed", answering(302, { Location: "/hook" }), no("http-302")],
    ["307 is not followed", answering(307, { Location: "/hook" }), no("http-307")],
    ["308 is not followed", answering(308, { Location: "/hook" }), no("http-308")],
    ["400 again later", answering(400), no("http-400")],
    ["401 again later", answering(401), no("http-401")],
    ["404 again later", answering(404), no("http-404")],
    ["410 never", answering(410), { kind: "gone", fault: "http-410", unreachable: false }],
    ["429 when it says, in seconds", answering(429, soon), no("http-429", 120_000)],
    ["429 when it says, by date", answering(429, atDate), no("http-429", 600_000)],
    ["429 within a day", answering(429, never), no("http-429", 86_400_000)],
    ["429 with no word", answering(429, { "Retry-After": "soon" }), no("http-429")],
    ["500 again later", answering(500), perhaps("http-500")],
    ["503 again later", answering(503), perhaps("http-503")],
    ["reset: perhaps arrived", (response) => response.destroy(), perhaps("ECONNRESET")],
    ["silence: perhaps arrived", () => undefined, perhaps("timeout")],
  ];
  for (const [title, answer, expected] of FAULTS) {
    it(`fails as it should: ${title}`, async () => {
      server.script.push(answer);
      const sent = await destination({ now: () => NOW, total: 500 }).send(ticketRow("webhook"));
      assert.deepEqual(sent, expected);
      assert.equal(server.received.length, 1);
    });
  }

  it("counts every 2xx as told", async () => {
    for (const status of [200, 201, 202, 204]) {
      server.script.push(answering(status));
      assert.deepEqual(await destination().send(ticketRow("webhook")), { kind: "sent" });
    }
  });

  it("is asked nothing more after 410, until the bot starts again", async () => {
    const warned: unknown[] = [];
    const log = { warn: (fields: unknown) => void warned.push(fields) };
    const to = destination({ log });
    server.script.push(answering(410));
    assert.equal((await to.send(ticketRow("webhook"))).kind, "gone");
    const sent = await to.send(ticketRow("webhook"));
    assert.deepEqual(sent, { kind: "gone", fault: "stopped", unreachable: false });
    assert.deepEqual([server.received.length, warned], [1, [{ status: 410 }]]);
    assert.equal((await destination().send(ticketRow("webhook"))).kind, "sent");
  });

  it("is tried again where nobody listens", async () => {
    const { url } = server;
    await server.close();
    const to = webhookDestination(settingsOf(url));
    assert.deepEqual(await to.send(ticketRow("webhook")), no("ECONNREFUSED"));
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
    server = await startWebhookServer(certificate);
  });
  afterEach(() => server.close());

  it("is posted to where its certificate holds", async () => {
    const to = webhookDestination(settingsOf(server.url), { ca: certificate.cert });
    assert.deepEqual(await to.send(ticketRow("webhook")), { kind: "sent" });
  });

  it("gets nothing where its certificate does not", async () => {
    const sent = await webhookDestination(settingsOf(server.url)).send(ticketRow("webhook"));
    assert.equal(sent.kind === "retry" && sent.arrived, "no");
    assert.equal(server.received.length, 0);
  });

  const elsewhere = () => `https://desk.contoso.com:${String(server.port)}/hook`;
  const leadsHome: NonNullable<WebhookRules["resolve"]> = (_host, _options, found) => {
    found(null, [{ address: "127.0.0.1", family: 4 }]);
  };

  it("is not posted to where its name leads into a private network", async () => {
    const to = webhookDestination(settingsOf(elsewhere()), { resolve: leadsHome });
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
    await webhookDestination(settingsOf(server.url)).send(ticketRow("webhook"));
    await server.close();
    const validate = new Ajv2020({ validateFormats: false }).compile(published);
    const body: unknown = JSON.parse(server.received[0]?.body ?? "");
    assert.ok(validate(body), JSON.stringify(validate.errors));
    assert.equal(validate({ ...(body as object), type: "ticket.other" }), false);
  });
});
