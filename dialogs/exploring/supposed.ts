import type { Change, Clarify, Environment, Side } from "../../knowledge/index.js";
import { domainChanges } from "./supposed-domain.js";
import { policyChanges } from "./supposed-policy.js";
import { propertyChanges } from "./supposed-property.js";
import { turnsOff, type Supposition } from "./supposition.js";

/** What words come to: changes, or a question back. */
export type Supposed = { readonly changes: readonly Change[] } | { readonly ask: Clarify };

const TENANT = "tenant.CsTenantFederationConfiguration";
const EDGE = "server.CsAccessEdgeConfiguration";

/** Turns the words of a supposed change into changes of facts, or asks which setting or which side is meant. */
export function readSupposed(
  text: string,
  said: string,
  subject: string | null,
  environment: Environment,
): Supposed {
  const words = said.slice(0, LONGEST);
  const named = namedSides(words);
  const sides = named.length > 0 ? named : judgingSides(environment);
  const supposition = { words, subject, environment, sides };
  for (const read of [propertyChanges, policyChanges, moved, domainChanges, switched]) {
    const changes = read(supposition);
    if (changes.length === 0) continue;
    const touched = new Set(changes.map(({ fact }) => fact.split(".")[0]));
    const isOpen = named.length === 0 && read !== domainChanges && read !== moved;
    return isOpen && touched.has("server") && touched.has("tenant")
      ? { ask: askSide(text, words) }
      : { changes };
  }
  return { ask: { text: WHICH_SETTING, choices: [] } };
}

/** Nobody puts one change in more letters; patterns look back and forth, so that the length must be bounded. */
const LONGEST = 600;

const WHICH_SETTING =
  "I could not tell which setting you would change. Name it, for example: what if we turn on open federation? What if alice@contoso.com gets the policy FederationOnly? What if we block fabrikam.com? What if AllowTeamsConsumer = False?";

function askSide(text: string, words: string): Clarify {
  const where = (addition: string): string =>
    text.includes(words)
      ? text.replace(words, () => `${words} ${addition}`)
      : `${text} ${addition}`;
  return {
    text: "That setting is there on both sides. Where would you change it?",
    choices: [
      { label: "On the server", question: where("on the server") },
      { label: "In Microsoft 365", question: where("in Microsoft 365") },
      { label: "On both sides", question: where("on both sides") },
    ],
  };
}

function namedSides(words: string): readonly Side[] {
  const both = /\bboth sides\b/iu.test(words);
  const server = both || /\b(?:on[- ]prem\w*|server|access edge|edge|server\.\w+)\b/iu.test(words);
  const tenant =
    both || /\b(?:microsoft 365|m365|office 365|o365|tenant|in teams|teams admin)\b/iu.test(words);
  return [...(server ? (["server"] as const) : []), ...(tenant ? (["tenant"] as const) : [])];
}

/** The sides that judge for certain, or both while nothing is known. */
function judgingSides({ topology }: Environment): readonly Side[] {
  const sides = (["server", "tenant"] as const).filter((side) => topology[side] === "certain");
  return sides.length > 0 ? sides : ["server", "tenant"];
}

function moved({ words, subject }: Supposition): readonly Change[] {
  if (subject === null || !/\b(?:mov|migrat|hom)\w*\b/iu.test(words)) return [];
  const toServer = /\bto\b.*\b(?:on[- ]prem\w*|server)\b|\bback\b/iu.test(words);
  return [{ fact: `User(${subject}).Home`, value: toServer ? "server" : "online" }];
}

/** Well-known settings by what people call them; the first that fits counts. */
const SWITCHES: readonly (readonly [
  RegExp,
  (on: boolean, of: Supposition) => readonly Change[],
])[] = [
  [
    /\bsubdomains?\b/iu,
    (_on, { words }) => [
      { fact: `${TENANT}.BlockAllSubdomains`, value: !/\b(?:unblock|allow)\w*\b/iu.test(words) },
    ],
  ],
  [
    /\btrials?\b/iu,
    (on) => [
      { fact: `${TENANT}.ExternalAccessWithTrialTenants`, value: on ? "Allowed" : "Blocked" },
    ],
  ],
  [
    /\b(?:partner |federation )?discovery\b/iu,
    (on) => [{ fact: `${EDGE}.EnablePartnerDiscovery`, value: on }],
  ],
  [/\bopen(?:ed|ing)?\b.*\bfederation\b|\ball (?:external |known )?domains\b/iu, openFederation],
  [
    /\b(?:personal|unmanaged|consumer|private)\b.*\b(?:first|contact us|start|inbound|find us|write to us|reach us)\b/iu,
    (on) => [{ fact: `${TENANT}.AllowTeamsConsumerInbound`, value: on }],
  ],
  [
    /\b(?:personal|unmanaged|consumers?|private) ?(?:teams|accounts?|users?)?\b/iu,
    (on) => [{ fact: `${TENANT}.AllowTeamsConsumer`, value: on }],
  ],
  [
    /\bskype\b(?! for business)/iu,
    (on) => [
      { fact: "server.CsPublicProvider(Skype).Enabled", value: on },
      { fact: `${TENANT}.AllowPublicUsers`, value: on },
    ],
  ],
  [
    /\b(?:federation|external access|federated)\b/iu,
    (on) => [
      { fact: `${EDGE}.AllowFederatedUsers`, value: on },
      { fact: `${TENANT}.AllowFederatedUsers`, value: on },
    ],
  ],
];

/** In Microsoft 365 closing needs a list of who stays: that is not to be guessed. */
function openFederation(on: boolean): readonly Change[] {
  const server = { fact: `${EDGE}.EnablePartnerDiscovery`, value: on };
  return on
    ? [server, { fact: `${TENANT}.AllowedDomains`, value: "AllowAllKnownDomains" }]
    : [server];
}

function switched(of: Supposition): readonly Change[] {
  const found = SWITCHES.find(([pattern]) => pattern.test(of.words));
  if (found === undefined) return [];
  return found[1](!turnsOff(of.words), of).filter(({ fact }) =>
    of.sides.some((side) => fact.startsWith(`${side}.`)),
  );
}
