import type { OracleTruth } from "./truths.js";
import { EDGE, TENANT, type World } from "./world.js";

const SKYPE_PROXY = "federation.messenger.msn.com";
const SKYPE_RETIRED = "2025-05-05";
const SKYPE_MODALITIES = ["chat", "call", "video"];

/** The checks of a Skype user. */
export function judgeSkype(world: World): void {
  const { modality } = world.question;
  world.sided("server/skype-provider", "document", () =>
    world.provider("server.CsPublicProvider", (name, proxy) => isSkype(world, name, proxy)),
  );
  world.sided("server/user-public-cloud", "document", () =>
    world.policySays("server", "EnablePublicCloudAccess"),
  );
  if (modality === "call" || modality === "video") {
    world.sided("server/user-public-cloud-av", "reference", () =>
      world.policySays("server", "EnablePublicCloudAudioVideoAccess"),
    );
  }
  world.sided("server/public-federation", "reference", () =>
    world.isTrue(`${EDGE}.AllowFederatedUsers`),
  );
  world.sided("tenant/skype-users", "document", () => world.isTrue(`${TENANT}.AllowPublicUsers`));
  world.sided("tenant/user-skype", "reference", () =>
    world.policySays("tenant", "EnablePublicCloudAccess"),
  );
  world.sided("tenant/skype-enterprise-app", "community", () =>
    world.isTrue("tenant.EnterpriseApplication(SkypeForBusiness).Enabled"),
  );
  world.row(
    "service/skype-available",
    "reference",
    "service",
    world.asOf < SKYPE_RETIRED ? "holds" : "fails",
  );
  world.row("service/skype-modality", "document", "service", skypeModality(world));
  if (world.presence("tenant") === "certain") {
    world.row("service/skype-cloud", "reference", "service", skypeCloud(world));
  }
  if (world.presence("tenant") === "possible") {
    world.row("service/skype-cloud", "reference", "service", "unknown");
  }
}

function isSkype(world: World, name: string, proxy: string | undefined): OracleTruth {
  if (proxy !== undefined) return proxy === SKYPE_PROXY ? "holds" : "fails";
  const contradicted = world.facts.has(`server.CsPublicProvider(${name}).ProxyFqdn`);
  if (contradicted) return "unknown";
  // Where no proxy is shown the contract goes by the name alone.
  return name.toLowerCase() === "skype" ? "holds" : "fails";
}

function skypeModality(world: World): OracleTruth {
  const { modality, peer } = world.question;
  if (SKYPE_MODALITIES.includes(modality)) return "holds";
  if (modality !== "find") return "fails";
  const isSkypeName = peer.address !== null && peer.domain === null;
  return isSkypeName ? "fails" : "holds";
}

function skypeCloud(world: World): OracleTruth {
  if (world.facts.get("Organization.Cloud") === "conflict") return "unknown";
  const cloud = world.text("Organization.Cloud");
  if (cloud === undefined) world.assumed.push("Organization.Cloud");
  return cloud === undefined || cloud === "commercial" ? "holds" : "fails";
}
