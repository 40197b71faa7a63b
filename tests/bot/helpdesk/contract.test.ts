import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import type { Config } from "../../../bot/config.js";
import { createAdapter } from "../../../bot/connector.js";
import type { HelpdeskParts } from "../../../bot/helpdesk/kind.js";
import { inboxRoutes, LOCAL, LOCAL_KIND } from "../../../bot/helpdesk/local.js";
import { mailDestination } from "../../../bot/helpdesk/mail.js";
import { createTrackerCall } from "../../../bot/helpdesk/request-tracker-client.js";
import { createRequestTracker } from "../../../bot/helpdesk/request-tracker.js";
import { createStop } from "../../../bot/helpdesk/stop.js";
import { openTeamsChannel, TEAMS_CHANNEL } from "../../../bot/helpdesk/teams-channel.js";
import { WEBHOOK_SECRET } from "../../../bot/helpdesk/webhook-signature.js";
import { webhookDestination } from "../../../bot/helpdesk/webhook.js";
import type { Ticket } from "../../../dialogs/index.js";
import { startConnector } from "../../support/connector.js";
import { startLossyProxy } from "../../support/lossy-proxy.js";
import { hasTracker, NO_TRACKER, startTracker } from "../../support/request-tracker.js";
import { APP_ID, OurCredentials } from "../../support/our-credentials.js";
import { mailSettings, startSmtp } from "../../support/smtp.js";
import { deskOf, referencesInMemory } from "../../support/ticket-desk.js";
import { OPENED_AT } from "../../support/tickets.js";
import { startWebhookServer } from "../../support/webhook-server.js";
import { promisesOfDestination, type Told } from "./contract.js";

promisesOfDestination({
  name: "mail",
  asksFirst: false,
  absent: null,
  open: async () => {
    const smtp = await startSmtp();
    return {
      destination: mailDestination(mailSettings(smtp.port), { idle: 500, total: 2_000 }),
      told: async ({ id }) => {
        const mails = await Promise.all(smtp.read.map((raw) => PostalMime.parse(raw)));
        return mails
          .map(({ messageId = "", text = "" }) => ({ id: messageId, text }))
          .filter((mail) => mail.id.startsWith(`<${id}.`));
      },
      loseAnswer: () => smtp.script.push("drop-after-data"),
      close: () => smtp.close(),
    };
  },
});

promisesOfDestination({
  name: "webhook",
  asksFirst: false,
  absent: null,
  open: async () => {
    const server = await startWebhookServer();
    const secret = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
    const stop = createStop(referencesInMemory(), "webhook", server.url);
    const settings = {
      url: server.url,
      keys: [WEBHOOK_SECRET.parse(secret)],
      private: false,
      callbackKeys: [],
    };
    return {
      destination: webhookDestination(settings, { stop }),
      told: ({ id }) =>
        Promise.resolve(
          server.received
            .map(({ headers, body }) => {
              const { data } = JSON.parse(body) as {
                readonly data: { readonly ticket: { readonly text: string } };
              };
              return { id: String(headers["webhook-id"]), text: data.ticket.text };
            })
            .filter((post) => post.id.startsWith(id)),
        ),
      loseAnswer: () => server.script.push((response) => response.destroy()),
      close: () => server.close(),
    };
  },
});

promisesOfDestination({
  name: TEAMS_CHANNEL,
  asksFirst: false,
  absent: null,
  open: async () => {
    const connector = await startConnector();
    const open = openTeamsChannel({
      conversation: "19:helpdeskhelpdesk@thread.tacv2",
      serviceUrl: connector.url,
      tenant: "contoso",
      appId: APP_ID,
      members: [],
    });
    const parts = {
      desk: deskOf(),
      references: referencesInMemory(),
      now: () => new Date(OPENED_AT),
      adapter: createAdapter({
        registration: null,
        mayCall: () => true,
        credentials: new OurCredentials(),
      }),
      maySend: () => true,
    };
    return {
      destination: open(parts as unknown as Parameters<typeof open>[0]),
      // What is updated in place tells nobody anything.
      told: ({ id }) =>
        Promise.resolve(
          connector.calls
            .filter(({ method }) => method === "POST")
            .map(({ body }) => ({ id: ourIdIn(body), text: textsIn(body).join("\n") }))
            .filter((message) => message.id.startsWith(id)),
        ),
      loseAnswer: () => {
        connector.react("reset");
      },
      close: () => connector.close(),
    };
  },
});

promisesOfDestination({
  name: LOCAL,
  asksFirst: true,
  near: true,
  absent: null,
  open: async () => {
    const desk = deskOf();
    const parts = { desk, now: () => new Date(OPENED_AT) };
    const [list] = inboxRoutes(parts);
    const server = createServer((request, response) => void list?.respond(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const inbox = `http://127.0.0.1:${String(port)}/api/helpdesk/tickets`;
    const read = LOCAL_KIND.read({}, { local: true } as Config);
    const local =
      "faults" in read
        ? assert.fail("it has no settings")
        : read(parts as unknown as HelpdeskParts);
    const seen = new Map<string, Told>();
    return {
      destination: {
        // The row is stored with the ticket that it tells of, which the page then reads.
        send: async (row) => {
          const { ticket } = JSON.parse(row.payload) as { readonly ticket?: Ticket };
          if (ticket === undefined) return local.send(row);
          desk.put(ticket);
          const shown = (await (await fetch(`${inbox}?open=${ticket.id}`)).json()) as Inbox;
          const subject = shown.tickets.find(({ id }) => id === ticket.id)?.subject ?? "";
          const text = [subject, ...textsIn(shown.card)].join("\n");
          seen.set(row.id, { id: row.id, text });
          return local.send(row);
        },
      },
      told: ({ id }) => Promise.resolve([...seen.values()].filter((one) => one.id.startsWith(id))),
      close: () =>
        new Promise<void>((resolve) => {
          server.closeAllConnections();
          server.close(() => {
            resolve();
          });
        }),
    };
  },
});

/** What the inbox on the local page is answered. */
interface Inbox {
  readonly tickets: readonly { readonly id: string; readonly subject: string }[];
  readonly card: unknown;
}

function ourIdIn(body: Readonly<Record<string, unknown>>): string {
  return (body["channelData"] as { readonly edgewise: { readonly id: string } }).edgewise.id;
}

/** Everything in a message or a card that somebody reads. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
    typeof one === "string" && (name === "text" || name === "summary") ? [one] : textsIn(one),
  );
}

promisesOfDestination({
  name: "request-tracker",
  asksFirst: true,
  absent: hasTracker() ? null : NO_TRACKER,
  open: async () => {
    const tracker = await startTracker();
    const proxy = await startLossyProxy(tracker.url);
    const call = createTrackerCall({ url: proxy.url, token: tracker.token });
    const references = referencesInMemory();
    return {
      destination: createRequestTracker({
        settings: { queue: "General" },
        call,
        references,
        desk: deskOf(),
        watch: { begin: () => Promise.resolve(), catchUp: () => Promise.resolve() },
      }),
      told: async ({ number }) => {
        const told = [];
        for (const ticket of await tracker.ticketsOf(`[Edgewise #${String(number)}]`))
          told.push(...(await tracker.messagesOf(ticket)));
        return told;
      },
      loseAnswer: () => {
        proxy.loseNext("POST", "/ticket");
      },
      close: async () => {
        await proxy.close();
        await tracker.close();
      },
    };
  },
});
