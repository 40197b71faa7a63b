import type { Peer, PeerKind, QuestionKind } from "../../knowledge/index.js";
import { isPublicMail } from "./mail-domains.js";
import type { Mention } from "./mention.js";
import type { ReadingAssumption, ReadingContext } from "./interpretation.js";

/** One thing a question needs: settled, or the ways it may be settled and how to ask. */
export interface Slot<Value> {
  /** What the reading says; null where it could not be told. */
  readonly value: Value;
  /** What to ask, or null when it is settled. */
  readonly ask: string | null;
  readonly options: readonly { readonly label: string; readonly value: Value }[];
  readonly notes: readonly string[];
  readonly assumed: readonly ReadingAssumption[];
}

/** A slot with nothing open. */
export function settledSlot<Value>(value: Value, notes: readonly string[] = []): Slot<Value> {
  return { value, ask: null, options: [], notes, assumed: [] };
}

const WHOLE_ORGANISATION = { label: "Our users in general", value: null };

/** Who of ours a mention is. */
export function resolveSubject(
  mention: Mention | null,
  context: ReadingContext,
): Slot<string | null> {
  if (mention === null) return settledSlot(null);
  const notes = mention.note === null ? [] : [mention.note];
  switch (mention.form) {
    case "address":
      return settledSlot(mention.address, notes);
    case "me":
      return context.asker !== null
        ? settledSlot(context.asker.toLowerCase(), [
            `I took "I" to be ${context.asker.toLowerCase()}.`,
          ])
        : openSubject(
            "I don't know your address. For which of your users do you ask? Please give the address.",
            [],
          );
    case "name":
      return resolveName(mention);
    case "own-person":
      return openSubject("Which of your users do you mean? Please give the address.", []);
    case "broken":
      return openSubject(
        `\`${mention.name ?? ""}\` is not a whole address. Which of your users do you mean?`,
        [],
      );
    default:
      return settledSlot(null, notes);
  }
}

function resolveName(mention: Mention): Slot<string | null> {
  const name = mention.name ?? "";
  const [only, ...others] = mention.bearers;
  if (only === undefined) {
    return openSubject(`I don't know who \`${name}\` is. Please give the address.`, []);
  }
  if (others.length === 0) return settledSlot(only, [`I took \`${name}\` to be ${only}.`]);
  return openSubject(`Which \`${name}\` do you mean?`, mention.bearers.slice(0, MOST_BUTTONS));
}

const MOST_BUTTONS = 5;

/** A subject that has to be asked for, with the addresses it may be. */
export function openSubject(ask: string, addresses: readonly string[]): Slot<string | null> {
  const known = addresses.map((address) => ({ label: address, value: address }));
  const options = known.length > 0 ? known : [WHOLE_ORGANISATION];
  return { value: null, ask, options, notes: [], assumed: [] };
}

const LABELS: Readonly<Record<PeerKind, string>> = {
  skype: "A Skype account",
  unmanaged: "A personal Teams account",
  organization: "A user of another organisation",
  guest: "A guest in your directory",
};

/** Who outside a mention is; several where its words name several kinds of account. */
export function resolvePeer(mention: Mention | null): readonly Slot<Peer>[] {
  if (mention === null)
    return [
      openPeer(
        { kind: null, address: null, domain: null },
        "Whom outside do you mean: somebody in another organisation, with a Skype account, or with a personal Teams account?",
        ["organization", "unmanaged", "skype"],
      ),
    ];
  const base = { address: mention.address, domain: mention.domain };
  if (mention.kinds.length > 0) return mention.kinds.map((kind) => settledSlot({ kind, ...base }));
  if (mention.form === "name" || mention.form === "broken") return [strangerPeer(mention)];
  if (mention.domain === null)
    return [
      openPeer({ kind: null, ...base }, "What kind of people outside do you mean?", [
        "organization",
        "unmanaged",
        "skype",
        "guest",
      ]),
    ];
  return [peerByDomain(mention, mention.domain)];
}

function strangerPeer(mention: Mention): Slot<Peer> {
  const ask =
    mention.form === "broken"
      ? `\`${mention.name ?? ""}\` is not a whole address. Please give the whole address, or choose what kind of account it is.`
      : `I don't know who \`${mention.name ?? ""}\` is. Please give the address, or choose what kind of account it is.`;
  return openPeer({ kind: null, address: null, domain: null }, ask, [
    "organization",
    "unmanaged",
    "skype",
  ]);
}

function peerByDomain(mention: Mention, domain: string): Slot<Peer> {
  const base = { address: mention.address, domain };
  const whom = mention.address ?? domain;
  if (isPublicMail(domain)) {
    if (mention.product === "teams") return settledSlot<Peer>({ kind: "unmanaged", ...base });
    return openPeer(
      { kind: null, ...base },
      `What kind of account is ${whom}? Anybody can have an address at ${domain}.`,
      ["skype", "unmanaged"],
    );
  }
  const settled = settledSlot<Peer>({ kind: "organization", ...base });
  if (mention.product === "sfb") return settled;
  const cmdlet = `If it is a Skype or a personal Teams account, say so: "the Skype user ${whom}" or "the personal Teams account ${whom}".`;
  return { ...settled, assumed: [{ fact: "peer.kind", value: "organization", cmdlet }] };
}

function openPeer(value: Peer, ask: string, kinds: readonly PeerKind[]): Slot<Peer> {
  const options = kinds.map((kind) => ({ label: LABELS[kind], value: { ...value, kind } }));
  return { value, ask, options, notes: [], assumed: [] };
}

/** Two of ours, or none of ours where ours are known: who is meant has to be asked. */
export function misplacedAsk(
  mentions: readonly Mention[],
  kind: "two-of-ours" | "none-of-ours",
): string {
  const names = mentions
    .map((mention) => mention.address ?? mention.domain ?? mention.name ?? "")
    .join(" and ");
  return kind === "two-of-ours"
    ? `${names} is in your own organisation; I answer for people outside it. Whom outside do you mean?`
    : `${names} is not in your own organisation. For which of your own users do you ask?`;
}

/** Kinds whose question cannot be answered without knowing whom it is about. */
export function needsPeer(kind: QuestionKind): boolean {
  return kind === "reach" || kind === "who" || kind === "fix";
}
