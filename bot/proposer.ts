import { z } from "zod/v4";
import { checkProposal, proposalNeeds, type Proposal } from "../dialogs/index.js";
import type { Answered, ModelOutcome } from "./completions.js";
import type { LanguageModelSettings } from "./config.js";
import { askModel } from "./language-model.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import type { Dialog } from "./ports.js";

/** What reading by a model is made of. */
export interface ProposerParts {
  readonly log: Pick<Log, "info">;
  readonly metrics: Pick<Metrics, "modelRead">;
  readonly now: () => Date;
  /** How long a model may take, in milliseconds. */
  readonly patience?: number;
}

// More at once would only wait for each other, and everybody's turn with them.
const MOST_AT_ONCE = 8;
// A turn that lost a race runs again within moments: the model is not asked twice.
const REMEMBERED = 50;
const REMEMBERED_MS = 60_000;

/** Makes the reader that puts a text to a language model, once, and checks what comes back; every failure is null. */
export function createProposer(
  settings: LanguageModelSettings,
  parts: ProposerParts,
): (text: string) => Promise<Proposal | null> {
  const lately = new Map<
    string,
    { readonly at: number; readonly read: Promise<Proposal | null> }
  >();
  let underWay = 0;
  const read = async (text: string): Promise<Proposal | null> => {
    const started = parts.now().getTime();
    underWay += 1;
    const answer: Answered =
      underWay > MOST_AT_ONCE
        ? { outcome: "busy" }
        : await askModel(settings, text, parts.patience);
    underWay -= 1;
    const proposal = "content" in answer ? readAnswer(text, answer.content) : answer.outcome;
    const outcome = typeof proposal === "string" ? proposal : "proposed";
    parts.metrics.modelRead(outcome);
    // INVARIANT: neither the text nor the key nor what the model said is written down.
    parts.log.info({ outcome, ms: parts.now().getTime() - started }, "a language model was asked");
    return typeof proposal === "string" ? null : proposal;
  };
  return (text) => {
    const at = parts.now().getTime();
    const known = lately.get(text);
    if (known !== undefined && at - known.at < REMEMBERED_MS) return known.read;
    const entry = { at, read: read(text) };
    lately.delete(text);
    lately.set(text, entry);
    const [oldest] = lately.keys();
    if (lately.size > REMEMBERED && oldest !== undefined) lately.delete(oldest);
    return entry.read;
  };
}

/** The same conversation, which also names the texts that a language model might read. */
export function withLanguageModel(dialog: Dialog): Dialog {
  return {
    ...dialog,
    needs: (state, event, context) => [
      ...(dialog.needs?.(state, event, context) ?? []),
      ...proposalNeeds(dialog.step, state, event, context),
    ],
  };
}

function readAnswer(text: string, content: string): Proposal | ModelOutcome {
  if (content.trim() === "") return "nothing";
  let said: unknown;
  try {
    said = JSON.parse(content);
  } catch {
    return "not-json";
  }
  if (said === null || NOTHING.safeParse(said).success) return "nothing";
  return checkProposal(text, said) ?? "not-a-question";
}

/** How a model says that it could not read a text either. */
const NOTHING = z.strictObject({ kind: z.null() });
