import { readAssignment, readServicePrincipal } from "./assignments.js";
import { createDesk } from "./desk.js";
import type { Echo } from "./echo.js";
import type { FoundObject } from "./found-object.js";
import { SIDES, type KindId } from "./kinds.js";
import type { Ledger } from "./ledger.js";
import { createLists } from "./lists.js";
import type { ReadOptions } from "./options.js";
import { recognise, type Recognition } from "./recognise.js";
import { readAllowList, readPolicy, readProvider, readSingle } from "./settings.js";
import { createSpellingGuide } from "./spelling.js";
import { readUser } from "./users.js";
import { bearingNames } from "./vocabulary.js";

/** Turns recognised objects into evidence. */
export interface ObjectReader {
  readonly read: (object: FoundObject) => void;
  /** A command printed nothing; returns the fact that proves, or null. */
  readonly empty: (echo: Echo, line: number) => string | null;
  readonly end: () => void;
}

/** A reader of the objects of one reading. */
export function createObjectReader(options: ReadOptions, ledger: Ledger): ObjectReader {
  const desk = createDesk(options, ledger);
  const lists = createLists(desk);
  const guide = createSpellingGuide(bearingNames());

  const readers: Readonly<Record<KindId, (object: FoundObject, kind: KindId) => void>> = {
    CsAccessEdgeConfiguration: single,
    CsTenantFederationConfiguration: single,
    CsTeamsAcsFederationConfiguration: single,
    CsTeamsExternalAccessConfiguration: single,
    AllowList: (object) => {
      readAllowList(desk, object);
    },
    CsExternalAccessPolicy: (object) => {
      readPolicy(desk, object);
    },
    CsAllowedDomain: (object) => {
      lists.read(object, "CsAllowedDomain");
    },
    CsBlockedDomain: (object) => {
      lists.read(object, "CsBlockedDomain");
    },
    BlockList: (object) => {
      lists.read(object, "BlockList");
    },
    CsSipDomain: (object) => {
      lists.read(object, "CsSipDomain");
    },
    CsOnlineSipDomain: (object) => {
      lists.read(object, "CsOnlineSipDomain");
    },
    CsPublicProvider: provider,
    CsHostingProvider: provider,
    CsUser: (object) => {
      readUser(desk, object);
    },
    CsUserPolicyAssignment: (object) => {
      readAssignment(desk, object);
    },
    MgServicePrincipal: (object) => {
      readServicePrincipal(desk, object);
    },
    CsTeamsUpgradePolicy: bystander("which Teams client people use does not decide this"),
    CsTenant: bystander("it names no cloud in words: Organization.Cloud is yours to say"),
    CsTenantPublicProvider: bystander("a retired setting: it decides nothing any more"),
  };

  function single(object: FoundObject, kind: KindId): void {
    const side = SIDES[kind];
    if (side !== null) readSingle(desk, object, side, kind);
  }
  function provider(object: FoundObject, kind: KindId): void {
    readProvider(desk, object, kind);
  }
  function bystander(reason: string): (object: FoundObject) => void {
    return (object) => {
      ledger.whole(object, "ignored", { reason });
    };
  }

  /** What nobody recognises is not understood, but a misspelt setting in it is worth asking about. */
  const refuse = (object: FoundObject, found: Recognition & { readonly kind: null }): void => {
    if (found.ask === "edge-or-tenant" && options.side !== null) {
      const kind =
        options.side === "server" ? "CsAccessEdgeConfiguration" : "CsTenantFederationConfiguration";
      ledger.countObject();
      readSingle(desk, object, options.side, kind);
      return;
    }
    for (const property of object.properties.values()) {
      if (guide(property.lower) !== null) desk.pass(property);
      else ledger.property(property, "not-understood", { reason: found.reason });
    }
    if (found.ask === "edge-or-tenant") {
      ledger.doubt("side of federation", {
        line: object.line,
        about: "side",
        text: "Is this AllowFederatedUsers the server's or Microsoft 365's?",
        choices: [
          { label: "Get-CsAccessEdgeConfiguration (server)", value: "server" },
          { label: "Get-CsTenantFederationConfiguration (Microsoft 365)", value: "tenant" },
        ],
      });
    }
  };

  return {
    read(object) {
      const found = recognise(object);
      if (found.kind === null) {
        refuse(object, found);
        return;
      }
      ledger.countObject();
      readers[found.kind](object, found.kind);
    },
    empty: lists.empty,
    end: lists.end,
  };
}
