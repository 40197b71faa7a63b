import { z } from "zod/v4";
import type { CallTracker } from "./request-tracker-client.js";

const FOUND = z.object({ items: z.array(z.unknown()) });

/** Comments on a ticket over there, once for each mark. A comment and no reply: it stays among the helpdesk's people. */
export async function ensureComment(
  call: CallTracker,
  number: string,
  { text, mark }: { readonly text: string; readonly mark: string },
): Promise<void> {
  const subject = mark.replace(/[^\w :.-]/gu, "_");
  const said = `TicketId = ${number} AND Subject = '${subject}'`;
  const { body } = await call({ method: "GET", path: "transactions", query: { query: said } });
  if (FOUND.parse(body).items.length > 0) return;
  await call({
    method: "POST",
    path: `ticket/${number}/comment`,
    body: { Subject: subject, Content: text, ContentType: "text/plain" },
  });
}
