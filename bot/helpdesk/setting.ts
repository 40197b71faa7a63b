import { z } from "zod/v4";

/** What settings are read from. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What keeps a destination from being set up, a sentence each. */
export interface SettingFaults {
  readonly faults: readonly string[];
}

/** Names that lead to this machine and nowhere else. */
export const LOOPBACK_HOSTS: ReadonlySet<string> = new Set([
  "localhost",
  "127.0.0.1",
  "::1",
  "[::1]",
]);

/** A trimmed text, by the rules of a schema; left empty, it is not there. */
export function setting<Value>(schema: z.ZodType<Value, string>) {
  return z.preprocess(emptyIsNone, schema.optional());
}

/** 1 or 0; left empty, 0. */
export const SWITCH = setting(
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(["0", "1", "false", "true"], "is neither 1 nor 0")),
).transform((value) => value === "1" || value === "true");

/** Values separated by blanks or commas, each by the rules of a schema. */
export function settings<Value>(schema: z.ZodType<Value, string>, most: number) {
  return z.preprocess(
    (value) => (typeof value === "string" ? value.split(/[\s,;]+/u).filter(Boolean) : []),
    z.array(schema).max(most, `holds more than ${String(most)}`),
  );
}

/** What a schema found wrong, each with the variable's name and never its value. */
export function faultsOf({ issues }: z.ZodError): readonly string[] {
  return [...new Set(issues.map(({ path, message }) => `${String(path[0])} ${message}`))];
}

/** The variables that are empty but have to be said, each with why. */
export function absent(env: Env, names: readonly string[], why: string): readonly string[] {
  return names
    .filter((name) => (env[name] ?? "").trim() === "")
    .map((name) => `${name} is not set; ${why}`);
}

function emptyIsNone(value: unknown): unknown {
  const text = typeof value === "string" ? value.trim() : value;
  return text === "" ? undefined : text;
}
