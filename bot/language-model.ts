import type { OpenAIModel, PromptTemplate } from "@microsoft/teams-ai";
import { PROPOSAL_TEXT_LIMIT } from "../dialogs/index.js";
import { postCompletion, type Answered } from "./completions.js";
import type { LanguageModelSettings } from "./config.js";
import { INSTRUCTIONS } from "./language-model-prompt.js";

// Teams gives up on a message after some ten seconds, and the answer still has to be thought and sent.
const PATIENCE_MS = 5_000;
// A question in JSON takes a hundred or so.
const MOST_TOKENS = 300;

/** Puts a text to a language model, once, with what it is to do; says what came back, or why nothing did. */
export async function askModel(
  settings: LanguageModelSettings,
  text: string,
  patience = PATIENCE_MS,
): Promise<Answered> {
  if (text.length > PROPOSAL_TEXT_LIMIT) return { outcome: "too-long" };
  let answered: Answered = { outcome: "failed" };
  try {
    const model = await modelAt(settings, async (request) => {
      answered = await postCompletion(settings, request, AbortSignal.timeout(patience));
      return completion("content" in answered ? answered.content : "");
    });
    await model.completePrompt(...NOTHING_ELSE, templateFor(text, settings.name));
  } catch {
    return { outcome: "failed" };
  }
  return answered;
}

type ClientOptions = NonNullable<OpenAIModel["options"]["clientOptions"]>;
/** As Node's own `fetch`; the client declares that of an older package. */
type ClientFetch = NonNullable<ClientOptions["fetch"]>;

/** The client, for one question: it is handed our own way of calling out, and no key, so that it has neither failures nor secrets to print. */
async function modelAt(
  { endpoint, name }: LanguageModelSettings,
  answer: (request: string) => Promise<Response>,
): Promise<OpenAIModel> {
  const { OpenAIModel } = await import("@microsoft/teams-ai");
  const callOut = (_url: unknown, init?: { readonly body?: unknown }): Promise<Response> =>
    answer(typeof init?.body === "string" ? init.body : "");
  return new OpenAIModel({
    apiKey: "not-handed-over",
    endpoint,
    defaultModel: name,
    useSystemMessages: true,
    responseFormat: { type: "json_object" },
    clientOptions: {
      // Set here and not beside it: the client's own `maxRetries` is not passed on.
      maxRetries: 0,
      fetch: callOut as unknown as ClientFetch,
    },
  });
}

type Completing = Parameters<OpenAIModel["completePrompt"]>;

const NO_MEMORY: Pick<Completing[1], "getValue"> = { getValue: () => undefined as never };

/** There is no turn, nothing remembered, no function and no counting of tokens: the prompt is whole as it is. */
const NOTHING_ELSE = [{}, NO_MEMORY, {}, {}] as unknown as [
  Completing[0],
  Completing[1],
  Completing[2],
  Completing[3],
];

/** The prompt, made by hand: in a template of the library's, braces in a person's text would be filled in. */
function templateFor(text: string, model: string): PromptTemplate {
  const output = [
    { role: "system", content: INSTRUCTIONS },
    { role: "user", content: text },
  ];
  return {
    name: "read-question",
    prompt: {
      required: true,
      tokens: -1,
      renderAsMessages: () => Promise.resolve({ output, length: 0, tooLong: false }),
      renderAsText: () => Promise.resolve({ output: "", length: 0, tooLong: false }),
    },
    config: {
      schema: 1.1,
      type: "completion",
      completion: {
        completion_type: "chat",
        include_history: false,
        include_input: false,
        include_images: false,
        max_input_tokens: 4_000,
        max_tokens: MOST_TOKENS,
        temperature: 0,
        top_p: 1,
        frequency_penalty: 0,
        presence_penalty: 0,
        stop_sequences: [],
        model,
      },
    },
  };
}

/** What the client is given to read, whatever came: an answer that has no fault it could print. */
function completion(content: string): Response {
  const message = { role: "assistant", content };
  return Response.json({ choices: [{ index: 0, finish_reason: "stop", message }] });
}
