import {
  environmentOf,
  isRefusal,
  parseFactName,
  parseFactValue,
  type Environment,
  type Evidence,
  type Receipt,
  type Side,
} from "../../knowledge/index.js";
import { findOutputFiles, readOutputFile } from "./files.js";

/** The options of the command line, as typed. */
export interface Options {
  readonly environment: readonly string[];
  readonly fact: readonly string[];
  readonly asOf?: string;
  readonly json?: boolean;
  readonly batch?: string;
  readonly receipt?: boolean;
}

/** Something typed that cannot be taken: what, and what to do. */
export class UsageError extends Error {
  readonly advice: string;
  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}

/** What was read of one file. */
export interface FileReceipt {
  readonly origin: string;
  readonly receipt: Receipt;
}

/** Everything the command line was given to know. */
export interface Gathered {
  readonly environment: Environment;
  readonly receipts: readonly FileReceipt[];
}

/** Reads every file and every fact. Throws a UsageError for a fact that is not one, and what the file system says of a file. */
export async function gather(options: Options, at: string): Promise<Gathered> {
  const stated = options.fact.map((fact) => parseFact(fact, at));
  const evidence: Evidence[] = [...stated];
  const receipts: FileReceipt[] = [];
  const side = onlySide(stated);
  for (const path of options.environment) {
    if (path.trim() === "") {
      throw new UsageError("--environment names nothing", "give a file or a folder of output");
    }
    for (const file of await findOutputFiles(path)) {
      const reading = await readOutputFile(file, side, at);
      for (const item of reading.evidence) evidence.push(item);
      receipts.push({ origin: file.origin, receipt: reading.receipt });
    }
  }
  return { environment: environmentOf(evidence), receipts };
}

function parseFact(text: string, at: string): Evidence {
  const equals = text.indexOf("=");
  if (equals < 0) {
    throw new UsageError(`\`${text}\` has no value`, "write it as --fact NAME=VALUE");
  }
  const name = parseFactName(text.slice(0, equals));
  if (isRefusal(name)) throw new UsageError(name.refused, name.advice);
  const value = parseFactValue(name.kind, text.slice(equals + 1));
  if (isRefusal(value)) throw new UsageError(value.refused, value.advice);
  return { name: name.name, value, source: "--fact", at };
}

/** An organisation that is stated to have one side only has no doubt about which side a policy belongs to. */
function onlySide(stated: readonly Evidence[]): Side | null {
  const topology = stated.find(({ name }) => name === "Organization.Topology")?.value;
  if (topology === "server") return "server";
  return topology === "online" ? "tenant" : null;
}
