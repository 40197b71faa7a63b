import { cardJson, type AdaptiveCard, type Reply } from "../dialogs/index.js";

/** The answer to something that leads to none, or whose answer was deleted. */
export const NO_REPLIES = "[]";

/** Replies as JSON, each card taken as it was written when it was weighed. */
export function repliesJson(replies: readonly Reply[]): string {
  return arrayOf(
    replies.map(({ card, ...rest }) => {
      const json = JSON.stringify(rest);
      return card === undefined ? json : withMember(json, "card", cardJson(card));
    }),
  );
}

interface Spoken {
  readonly attachments?: readonly { readonly content?: unknown }[];
}

/** The body of an HTTP response as JSON; activities in it are written like replies. */
export function bodyJson(body: unknown): string {
  return isSpoken(body)
    ? `{"activities":${arrayOf(body.activities.map(activityJson))}}`
    : JSON.stringify(body);
}

function isSpoken(body: unknown): body is { readonly activities: readonly Spoken[] } {
  return (
    typeof body === "object" &&
    body !== null &&
    Object.keys(body).join() === "activities" &&
    Array.isArray((body as { readonly activities: unknown }).activities)
  );
}

function activityJson({ attachments, ...rest }: Spoken): string {
  const json = JSON.stringify(rest);
  if (attachments === undefined) return json;
  return withMember(json, "attachments", arrayOf(attachments.map(attachmentJson)));
}

function attachmentJson({ content, ...rest }: { readonly content?: unknown }): string {
  const json = JSON.stringify(rest);
  return typeof content === "object" && content !== null
    ? withMember(json, "content", cardJson(content as AdaptiveCard))
    : JSON.stringify({ ...rest, content });
}

function arrayOf(items: readonly string[]): string {
  return `[${items.join(",")}]`;
}

function withMember(object: string, name: string, json: string): string {
  const comma = object === "{}" ? "" : ",";
  return `${object.slice(0, -1)}${comma}"${name}":${json}}`;
}
