import { once } from "node:events";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { AskContext } from "../../dialogs/index.js";
import { isCalendarDate, type AnswerDocument } from "../../knowledge/index.js";
import { answerWithArticles } from "./answer.js";
import { UsageError } from "./gather.js";

type Id = AnswerDocument["id"];

interface BatchLine {
  readonly id: Id;
  readonly question: string;
  readonly asOf: string | null;
}

/** A line that cannot be taken, with what is known of its id. */
interface Fault {
  readonly id: Id;
  readonly error: string;
}

/** Opens a batch file. Throws what the file system says, before anything is answered. */
export async function openBatch(path: string): Promise<Readable> {
  const file = await open(path);
  if ((await file.stat()).isFile()) return file.createReadStream();
  await file.close();
  throw new UsageError(`\`${path}\` is not a file`, "name a file with one JSON object a line");
}

/** Answers one JSON object a line with one a line, in order, holding no more than one at a time. */
export async function answerBatch(
  input: Readable,
  output: Writable,
  context: AskContext,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    if (!output.write(`${JSON.stringify(await answerLine(line, context))}\n`))
      await once(output, "drain");
  }
}

async function answerLine(text: string, context: AskContext): Promise<AnswerDocument | Fault> {
  const line = parseLine(text);
  if ("error" in line) return line;
  const asOf = line.asOf ?? context.asOf;
  try {
    return { ...(await answerWithArticles(line.question, { ...context, asOf })), id: line.id };
  } catch (error) {
    // A fault of ours must not cost the lines behind it.
    const reason = error instanceof Error ? error.message : "unknown";
    return { id: line.id, error: `something went wrong that should not have: ${reason}` };
  }
}

function parseLine(text: string): BatchLine | Fault {
  const fields = parseObject(text);
  if (fields === null) {
    return { id: null, error: 'this line is not a JSON object such as {"id":1,"question":"…"}' };
  }
  const { id: given, question } = fields;
  const id = typeof given === "string" || typeof given === "number" ? given : null;
  if (typeof question !== "string" || question.trim() === "") {
    return { id, error: "there is no `question` on this line" };
  }
  const asOf = fields["asOf"] ?? null;
  if (asOf === null) return { id, question, asOf };
  if (typeof asOf === "string" && isCalendarDate(asOf)) return { id, question, asOf };
  const typed = JSON.stringify(asOf);
  return { id, error: `\`asOf\` is ${typed}, which is not a date; write it as YYYY-MM-DD` };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
    const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
