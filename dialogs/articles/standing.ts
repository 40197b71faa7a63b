import {
  checkById,
  evaluate,
  type Article,
  type Environment,
  type Peer,
  type PeerKind,
  type ReachQuestion,
  type Slot,
  type Truth,
  type Understood,
} from "../../knowledge/index.js";

/** What the evidence says of one cause that an article names. */
export interface Standing {
  /** The check's id. */
  readonly check: string;
  /** `holds` rules the cause out, `fails` rules it in. */
  readonly truth: Truth;
  /** What that rests on. */
  readonly known: readonly Slot[];
  /** For `unknown`: what would settle it. */
  readonly open: readonly Slot[];
}

type Decided = Exclude<PeerKind, "guest">;

/**
 * Tries the checks that an article names against what is known, for the people the question names,
 * else for the organisation. Only what the admin can see is told: neither the partner's part nor Microsoft's.
 */
export function standings(
  article: Article,
  understood: Understood | null,
  environment: Environment,
  asOf: string,
): readonly Standing[] {
  const found = new Map<string, Standing>();
  for (const kind of peerKinds(article, understood)) {
    const decision = evaluate(questionOf(understood, kind), environment, asOf);
    for (const { check, truth, facts, open } of decision.results) {
      if (check.party !== "own" || !article.checks.includes(check.id) || found.has(check.id))
        continue;
      const known = facts.filter((slot) => slot.value !== undefined);
      found.set(check.id, { check: check.id, truth, known, open });
    }
  }
  return article.checks.flatMap((id) => found.get(id) ?? []);
}

/** Whom the checks are about; where the question says, that one first. */
function peerKinds(article: Article, understood: Understood | null): readonly Decided[] {
  const asked = understood?.peer.kind ?? null;
  const all = article.checks.flatMap((id) => checkById(id)?.peers ?? []);
  const wanted = asked === null ? all : [asked, ...all];
  return [...new Set(wanted)].filter((kind) => kind !== "guest");
}

const NOBODY: Omit<Peer, "kind"> = { address: null, domain: null };

function questionOf(understood: Understood | null, kind: Decided): ReachQuestion {
  const { address, domain } = understood?.peer ?? NOBODY;
  return {
    subject: understood?.subject ?? null,
    peer: { kind, address, domain },
    modality: understood?.modality ?? "chat",
    direction: understood?.direction ?? "outbound",
  };
}
