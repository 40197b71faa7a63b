import { createStop } from "../../../bot/helpdesk/stop.js";
import { webhookDestination } from "../../../bot/helpdesk/webhook.js";
import { WEBHOOK_SECRET } from "../../../bot/helpdesk/webhook-signature.js";
import { selfSigned } from "../../support/certificate.js";
import {
  again,
  againPerhapsTwice,
  givenUp,
  promisesOfFaults,
  type Fault,
  type UnderFault,
} from "../../support/fault-table.js";
import type { OutboxGround } from "../../support/outbox-ground.js";
import { OPENED_AT } from "../../support/tickets.js";
import {
  answering,
  startWebhookServer,
  type Answering,
  type WebhookServer,
} from "../../support/webhook-server.js";

interface Webhook extends UnderFault {
  readonly server: WebhookServer;
}

const KEYS = [WEBHOOK_SECRET.parse(`whsec_${Buffer.alloc(32, 1).toString("base64")}`)];
const OURS = selfSigned("localhost");
const NOBODYS = selfSigned("localhost");
const ANOTHERS = selfSigned("elsewhere.example");
const OLD = selfSigned("localhost", [-2, -1]);
const TRUSTED = [OURS, ANOTHERS, OLD].map(({ cert }) => cert).join("");

const openWith = (certificate?: typeof OURS) => {
  return async ({ now, store }: OutboxGround): Promise<Webhook> => {
    const server = await startWebhookServer({ certificate });
    const stop = createStop(store.ticketReferences, "webhook", server.url);
    const settings = { url: server.url, keys: KEYS, private: false, callbackKeys: [] };
    return {
      server,
      destination: webhookDestination(settings, { stop, now, total: 500, ca: TRUSTED }),
      arrived: () =>
        server.received
          .filter(({ taken }) => taken)
          .map(({ headers }) => String(headers["webhook-id"])),
      recover: () => {
        if (certificate !== undefined) server.present(certificate);
      },
      close: () => server.close(),
    };
  };
};

const answers =
  (answer: Answering) =>
  ({ server }: Webhook): void => {
    server.script.push(answer);
  };
const status = (code: number, headers: Readonly<Record<string, string>> = {}) =>
  answers(answering(code, headers));
const elsewhere = { Location: "/hook" };
const inTwoMinutes = { "Retry-After": "120" };
const atTenPast = {
  "Retry-After": new Date(Date.parse(OPENED_AT) + 10 * 60_000).toUTCString(),
};
const inThreeYears = { "Retry-After": "99999999" };

const FAULTS: readonly Fault<Webhook>[] = [
  ["301, which is not followed", status(301, elsewhere), again("http-301")],
  ["302, which is not followed", status(302, elsewhere), again("http-302")],
  ["303, which is not followed", status(303, elsewhere), again("http-303")],
  ["307, which is not followed", status(307, elsewhere), again("http-307")],
  ["308, which is not followed", status(308, elsewhere), again("http-308")],
  ["400", status(400), again("http-400")],
  ["401", status(401), again("http-401")],
  ["403", status(403), again("http-403")],
  ["404", status(404), again("http-404")],
  ["410", status(410), givenUp("http-410")],
  ["413", status(413), again("http-413")],
  ["429 in 120 seconds", status(429, inTwoMinutes), again("http-429", 120_000)],
  ["429 until a date", status(429, atTenPast), again("http-429", 600_000)],
  ["429 for years", status(429, inThreeYears), again("http-429", 86_400_000)],
  ["429 without a word", status(429, { "Retry-After": "soon" }), again("http-429")],
  ["500", status(500), againPerhapsTwice("http-500")],
  ["502", status(502), againPerhapsTwice("http-502")],
  ["503", status(503), againPerhapsTwice("http-503")],
  ["504", status(504), againPerhapsTwice("http-504")],
  [
    "a reset once it was read",
    answers((response) => response.destroy()),
    againPerhapsTwice("ECONNRESET"),
  ],
  ["a reset before it was read", spoiled, againPerhapsTwice("ECONNRESET")],
  ["silence", answers(() => undefined), againPerhapsTwice("timeout")],
];

const SECURE_FAULTS: readonly Fault<Webhook>[] = [
  ["a certificate nobody vouches for", shows(NOBODYS), again("DEPTH_ZERO_SELF_SIGNED_CERT")],
  ["another name's certificate", shows(ANOTHERS), again("ERR_TLS_CERT_ALTNAME_INVALID")],
  ["a certificate out of date", shows(OLD), again("CERT_HAS_EXPIRED")],
  ["an answer without TLS", speaksPlainly, again("EPROTO")],
  ["a reset before a word", spoiled, again("ECONNRESET")],
];

function shows(certificate: typeof OURS) {
  return ({ server }: Webhook): void => {
    server.present(certificate);
  };
}

function speaksPlainly({ server }: Webhook): void {
  server.spoil((socket) => socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"));
}

function spoiled({ server }: Webhook): void {
  server.spoil((socket) => socket.destroy());
}

promisesOfFaults({ name: "webhook", open: openWith(), faults: FAULTS });
promisesOfFaults({ name: "webhook", open: openWith(OURS), faults: SECURE_FAULTS });
