import { createHash } from "node:crypto";
import type { Reply } from "../dialogs/index.js";
import type { Place } from "./place.js";

/** The destination of what could not be said in its turn: the conversation of the turn. */
export const REPLY = "reply";

/** What a row for it holds. */
export interface ReplyMessage {
  readonly reply: Reply;
  /** The activity that it answers. */
  readonly answered: string;
}

/** The id that every copy of a reply bears, whoever sends it: it is the n-th of those to an activity. */
export function replyId({ tenant, conversation }: Place, activity: string, index: number): string {
  const text = JSON.stringify(["reply", tenant, conversation, activity, index]);
  return createHash("sha256").update(text).digest("base64url");
}

/** The chain of a conversation's replies, which keep their order. */
export function replyChain({ tenant, conversation }: Place): string {
  return JSON.stringify([REPLY, tenant, conversation]);
}
