import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod/v4";
import { projectRoot } from "./casebook.js";

const searchShape = z.strictObject({ ask: z.string(), in: z.array(z.string()).min(1) });

const realShape = z.strictObject({
  /** Its number in the list of real questions. */
  number: z.int(),
  ask: z.string(),
  /** The articles that answer it; none where the settings alone decide. */
  in: z.array(z.string()).default([]),
  /** The evaluator answers it, or the part of it that depends on settings. */
  evaluator: z.boolean().default(false),
  /** Part of it stands on no page, and the article says so. */
  unsaid: z.boolean().default(false),
});

const bookShape = z.strictObject({
  about: z.string(),
  real: z.array(realShape),
  searches: z.array(searchShape),
  "set-aside": z.array(searchShape),
  nothing: z.array(z.string()),
});

/** A question and the articles that may answer it. */
export type SearchCase = z.infer<typeof searchShape>;

/** What admins ask of the articles, and where each question is answered. */
export function readArticleCases(): z.infer<typeof bookShape> {
  const file = join(projectRoot(), "tests", "cases", "articles.yaml");
  return bookShape.parse(parse(readFileSync(file, "utf8")));
}
