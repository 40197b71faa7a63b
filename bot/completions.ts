import { z } from "zod/v4";
import type { LanguageModelSettings } from "./config.js";

/** What came of asking a model. */
export type ModelOutcome =
  | "proposed"
  | "nothing"
  | "refused"
  | "rate-limited"
  | "failed"
  | "slow"
  | "unreachable"
  | "too-long"
  | "not-json"
  | "not-a-question"
  | "busy";

/** What the model said, or why it said nothing. */
export type Answered = { readonly content: string } | { readonly outcome: ModelOutcome };

// A question in JSON takes some 300 characters; what a server wraps around it, a few thousand.
const LONGEST_ANSWER = 2_000;
const LONGEST_RESPONSE = 64_000;

const COMPLETION = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullable() }) }))
    .min(1)
    .max(10),
});

/** One call, never repeated, to the one place that was named: what is elsewhere does not get the key. */
export async function postCompletion(
  { endpoint, key }: LanguageModelSettings,
  body: string,
  signal: AbortSignal,
): Promise<Answered> {
  try {
    const response = await fetch(`${endpoint}/chat/completions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        authorization: `Bearer ${key}`,
      },
      body,
      redirect: "error",
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { outcome: refusalOf(response.status) };
    }
    return contentOf(await textOf(response));
  } catch {
    return { outcome: signal.aborted ? "slow" : "unreachable" };
  }
}

function refusalOf(status: number): ModelOutcome {
  if (status === 429) return "rate-limited";
  return status === 401 || status === 403 ? "refused" : "failed";
}

/** Reads no more than a model's answer can be long; null beyond. */
async function textOf({ body }: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST_RESPONSE) return null;
  }
  return text;
}

function contentOf(text: string | null): Answered {
  if (text === null) return { outcome: "too-long" };
  try {
    const { choices } = COMPLETION.parse(JSON.parse(text));
    const content = choices[0]?.message.content ?? "";
    return content.length > LONGEST_ANSWER ? { outcome: "too-long" } : { content };
  } catch {
    return { outcome: "not-json" };
  }
}
