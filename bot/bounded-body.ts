import type { IncomingMessage } from "node:http";
import type { z } from "zod/v4";
import { isTooDeep, LARGEST_BODY } from "./gate.js";

/** Reads a request's body; null where it is larger than the largest we take. */
export async function readBoundedBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Whoever sends too much still gets an answer.
  for await (const chunk of request.iterator({
    destroyOnReturn: false,
  }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads what a body says as JSON of a shape; null where it nests too deep, is no JSON, or has another shape. */
export function readBoundedJson<Shape>(body: Buffer, shape: z.ZodType<Shape>): Shape | null {
  const json = body.toString("utf8");
  if (isTooDeep(json)) return null;
  try {
    return shape.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
