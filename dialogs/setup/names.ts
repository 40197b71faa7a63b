import { parseDomain } from "../../knowledge/index.js";
import { SETUP_TALK } from "../words/en/setup.js";

/** So many users or partners are asked about one by one; more would be a questionnaire. */
const MOST_NAMES = 8;

/** The addresses or domains in what somebody typed, each once in lower case; or what is wrong with it. */
export function readNames(of: "users" | "partners", typed: string): readonly string[] | string {
  const names = typed
    .toLowerCase()
    .split(/[,;\s]+/u)
    .filter((name) => name !== "");
  const fits = of === "users" ? isAddress : isDomain;
  if (names.length === 0 || !names.every(fits)) {
    return of === "users" ? SETUP_TALK.addresses : SETUP_TALK.domains;
  }
  const distinct = [...new Set(names)];
  return distinct.length > MOST_NAMES ? SETUP_TALK.tooMany : distinct;
}

function isAddress(name: string): boolean {
  const at = name.lastIndexOf("@");
  return name.length <= 320 && /^[^\s@()]+@[^\s@]+$/u.test(name) && isDomain(name.slice(at + 1));
}

function isDomain(name: string): boolean {
  return parseDomain(name) === name;
}
