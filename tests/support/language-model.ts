import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { LanguageModelSettings } from "../../bot/config.js";

/** One question that reached the model. */
export interface ModelCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  /** The text that was to be read. */
  readonly text: string;
}

/** What the model does with a question: says something, answers with any status and body, or never answers. */
export type ModelReaction =
  | { readonly says: unknown }
  | { readonly status: number; readonly body?: string; readonly location?: string }
  | "hang"
  | "hang-up"
  | "trickle";

/** A stand-in for a language model that speaks OpenAI's chat completions. */
export interface FakeLanguageModel {
  readonly settings: LanguageModelSettings;
  readonly calls: readonly ModelCall[];
  /** Decides what becomes of every question from now on. */
  readonly react: (how: (text: string) => ModelReaction) => void;
  readonly close: () => Promise<void>;
}

/** The key that must not turn up anywhere but in the model's own header. */
export const MODEL_KEY = "sk-test-key-of-the-model";

/** Starts the model on a free port; until told otherwise it reads nothing. */
export async function startLanguageModel(): Promise<FakeLanguageModel> {
  const calls: ModelCall[] = [];
  let how: (text: string) => ModelReaction = () => ({ says: { kind: null } });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as ModelCall["body"];
      const messages = body["messages"] as readonly { readonly content: string }[];
      const text = messages.at(-1)?.content ?? "";
      const { method = "", url: path = "" } = request;
      calls.push({ method, path, authorization: request.headers.authorization, body, text });
      answer(response, how(text));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { endpoint: `http://127.0.0.1:${port}/v1`, key: MODEL_KEY, name: "tiny" },
    calls,
    react: (next) => {
      how = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function answer(response: ServerResponse, reaction: ModelReaction): void {
  if (reaction === "hang") return;
  if (reaction === "hang-up") {
    response.destroy();
    return;
  }
  if (reaction === "trickle") {
    response.writeHead(200, { "content-type": "application/json" });
    response.write("{");
    return;
  }
  if ("says" in reaction) {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(saying(reaction.says));
    return;
  }
  response.writeHead(reaction.status, {
    "content-type": "application/json",
    ...(reaction.location !== undefined && { location: reaction.location }),
  });
  response.end(reaction.body ?? "");
}

/** A chat completion around what is said: text as it is, anything else as JSON. */
function saying(said: unknown): string {
  const content = typeof said === "string" ? said : JSON.stringify(said);
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    model: "tiny",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
}
