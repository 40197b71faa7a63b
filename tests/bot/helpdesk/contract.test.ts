import PostalMime from "postal-mime";
import { mailDestination } from "../../../bot/helpdesk/mail.js";
import { createTrackerCall } from "../../../bot/helpdesk/request-tracker-client.js";
import { createRequestTracker } from "../../../bot/helpdesk/request-tracker.js";
import { createStop } from "../../../bot/helpdesk/stop.js";
import { WEBHOOK_SECRET } from "../../../bot/helpdesk/webhook-signature.js";
import { webhookDestination } from "../../../bot/helpdesk/webhook.js";
import { startLossyProxy } from "../../support/lossy-proxy.js";
import { hasTracker, NO_TRACKER, startTracker } from "../../support/request-tracker.js";
import { startSmtp } from "../../support/smtp.js";
import { referencesInMemory } from "../../support/ticket-desk.js";
import { startWebhookServer } from "../../support/webhook-server.js";
import { promisesOfDestination } from "./contract.js";

promisesOfDestination({
  name: "mail",
  asksFirst: false,
  absent: null,
  open: async () => {
    const smtp = await startSmtp();
    const settings = {
      host: "127.0.0.1",
      port: smtp.port,
      tls: "none",
      login: null,
      from: { name: "Edgewise", address: "edgewise@contoso.com" },
      to: ["desk@contoso.com"],
    } as const;
    return {
      destination: mailDestination(settings, { idle: 500, total: 2_000 }),
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
  name: "request-tracker",
  asksFirst: true,
  absent: hasTracker() ? null : NO_TRACKER,
  open: async () => {
    const tracker = await startTracker();
    const proxy = await startLossyProxy(tracker.url);
    const call = createTrackerCall({ url: proxy.url, token: tracker.token });
    const references = referencesInMemory();
    return {
      destination: createRequestTracker({ settings: { queue: "General" }, call, references }),
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
