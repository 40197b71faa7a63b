import { factName, parseDomain } from "../fact.js";
import type { Desk } from "./desk.js";
import type { Echo } from "./echo.js";
import { isCut, isTypeName } from "./domain-lists.js";
import { textOf, type FoundObject } from "./found-object.js";
import { readAddress } from "./users.js";
import { factsOf } from "./vocabulary.js";

/** The lists that are printed one object an entry. */
type ListKind =
  "CsAllowedDomain" | "CsBlockedDomain" | "BlockList" | "CsSipDomain" | "CsOnlineSipDomain";

const FACTS: Readonly<Record<ListKind, string>> = {
  CsAllowedDomain: "server.CsAllowedDomain",
  CsBlockedDomain: "server.CsBlockedDomain",
  BlockList: "tenant.CsTenantFederationConfiguration.BlockedDomains",
  CsSipDomain: "Organization.Domains",
  CsOnlineSipDomain: "Organization.Domains",
};

const LISTED_BY = new Map([
  ["get-csalloweddomain", "server.CsAllowedDomain"],
  ["get-csblockeddomain", "server.CsBlockedDomain"],
  ["get-cspublicprovider", "server.CsPublicProvider"],
  ["get-cshostingprovider", "server.CsHostingProvider"],
]);

interface Gathered {
  readonly line: number;
  readonly domains: Set<string>;
  partial: boolean;
}

/** Gathers the entries of lists; a list is one fact, and is told when the reading ends. */
export interface Lists {
  readonly read: (object: FoundObject, kind: ListKind) => void;
  /** What it proves that a command printed nothing: the fact's name, or null. */
  readonly empty: (echo: Echo, line: number) => string | null;
  readonly end: () => void;
}

/** The lists of one reading. */
export function createLists(desk: Desk): Lists {
  const lists = new Map<ListKind, Gathered>();

  const gather = (kind: ListKind, line: number): Gathered => {
    // The server knows only its own SIP domains; the tenant may have more.
    const partial = kind === "CsSipDomain";
    const list = lists.get(kind) ?? { line, domains: new Set<string>(), partial };
    lists.set(kind, list);
    return list;
  };

  return {
    read(object, kind) {
      const lower = kind === "CsSipDomain" || kind === "CsOnlineSipDomain" ? "name" : "domain";
      const list = gather(kind, object.line);
      const domain = entryOf(object, lower);
      if (object.echo !== null && !printsAll(object.echo)) list.partial = true;
      if (domain === null) {
        list.partial = true;
        desk.ledger.whole(object, "not-understood", {
          reason: "this entry's domain can't be read, so the list is not whole",
        });
        return;
      }
      list.domains.add(domain);
      recordEntry(desk, object, kind, lower, domain);
    },
    empty(echo, line) {
      const list = LISTED_BY.get(echo.cmdlet);
      if (list !== undefined && echo.everything && echo.plain) {
        desk.ledger.learn(list, [], line);
        return list;
      }
      return emptyAssignment(desk, echo, line);
    },
    end() {
      for (const [kind, { line, domains, partial }] of lists) {
        if (domains.size > 0) desk.ledger.learn(FACTS[kind], [...domains], line, partial);
      }
    },
  };
}

/** Whether a command prints its whole list. */
function printsAll({ everything, plain, expands }: Echo): boolean {
  return everything && (plain || expands !== null);
}

/** No assignment at all leaves a user with the Global policy. */
function emptyAssignment(desk: Desk, echo: Echo, line: number): string | null {
  const owner = readAddress(echo.identity);
  const asked = echo.cmdlet === "get-csuserpolicyassignment" && echo.plain;
  if (!asked || owner === null || echo.policyType?.toLowerCase() !== "externalaccesspolicy") {
    return null;
  }
  const name = factName("tenant.User(<address>).ExternalAccessPolicy", owner);
  if (name !== null) desk.ledger.learn(name, "none", line);
  return name;
}

function entryOf(object: FoundObject, lower: string): string | null {
  const text = textOf(object, lower);
  return text === null || isCut(text) || isTypeName(text) ? null : parseDomain(text);
}

function recordEntry(
  desk: Desk,
  object: FoundObject,
  kind: ListKind,
  lower: string,
  domain: string,
): void {
  const facts = factsOf("server", kind);
  for (const property of object.properties.values()) {
    const fact = facts.get(property.lower);
    if (property.lower === lower || property.lower === "identity") {
      desk.ledger.property(property, "used", { fact: FACTS[kind] });
    } else if (fact === undefined || property.value === "" || property.value === null) {
      desk.pass(property);
    } else desk.take(object, property, fact, domain);
  }
}
