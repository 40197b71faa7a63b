import fc from "fast-check";
import type { Evidence, ReachQuestion } from "../../knowledge/index.js";
import { evidenceFrom, settingsOf, type Settings } from "./apply-commands.js";
import { evidenceOf, randomCases } from "./arbitraries.js";
import { POSSIBLE } from "./universe.js";

/** A question to an organisation at a date. */
export interface Situation {
  readonly question: ReachQuestion;
  readonly evidence: readonly Evidence[];
  readonly asOf: string;
}

/** Random organisations whose sources agree, and whose server has no domain on both its lists, for no server takes that. */
export const situations: fc.Arbitrary<Situation> = randomCases().map(
  ({ question, facts, asOf }) => {
    const settings = settingsOf(evidenceOf(facts, POSSIBLE));
    const allowed = domainsOf(settings, "server.CsAllowedDomain");
    if (domainsOf(settings, "server.CsBlockedDomain").some((domain) => allowed.includes(domain))) {
      settings.delete("server.CsBlockedDomain");
    }
    return { question, asOf, evidence: evidenceFrom(settings) };
  },
);

function domainsOf(settings: Settings, name: string): readonly string[] {
  const value = settings.get(name)?.value;
  return typeof value === "object" ? value : [];
}

const hostileName = fc
  .array(fc.constantFrom("'", "’", '"', "$(x)", "`", ";", "| iex", "--%", "#", " ", "a"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => `${pieces.join("")}z`);

/** Situations in which a policy and the partner's domain bear names that try to get out of their quotes. */
export const hostileSituations: fc.Arbitrary<Situation> = fc
  .tuple(situations, hostileName)
  .map(([{ question, evidence, asOf }, name]) => {
    const domain = question.peer.domain === null ? null : `${name}.com`;
    return {
      question: { ...question, peer: { ...question.peer, domain } },
      asOf,
      evidence: evidence.map((piece) => ({
        ...piece,
        name: piece.name.replace("PartnersOnly", () => name),
        value: piece.value === "PartnersOnly" ? name : piece.value,
      })),
    };
  });
