import type { OracleTruth } from "./truths.js";
import { TENANT, type World } from "./world.js";

/** The checks of a personal Teams account. */
export function judgeUnmanaged(world: World): void {
  const unsupported = unmanagedUnsupported(world);
  if (unsupported !== undefined) {
    world.row("server/unmanaged-supported", "document", "own", unsupported);
  }
  world.sided("tenant/unmanaged-allowed", "document", () =>
    world.isTrue(`${TENANT}.AllowTeamsConsumer`),
  );
  world.sided("tenant/user-unmanaged", "document", () =>
    world.policySays("tenant", "EnableTeamsConsumerAccess"),
  );
  if (world.question.direction !== "outbound") {
    world.sided("tenant/unmanaged-inbound", "document", () =>
      world.isTrue(`${TENANT}.AllowTeamsConsumerInbound`),
    );
    world.sided("tenant/user-unmanaged-inbound", "document", () =>
      world.policySays("tenant", "EnableTeamsConsumerInbound"),
    );
  }
  // A local addition: government and sovereign clouds have no personal accounts.
  const cloud = world.text("Organization.Cloud");
  const presence = world.presence("tenant");
  if (cloud !== undefined && cloud !== "commercial" && presence !== "absent") {
    const truth = presence === "certain" ? "fails" : "unknown";
    world.row("service/unmanaged-cloud", "reference", "service", truth);
  }
}

function unmanagedUnsupported(world: World): OracleTruth | undefined {
  if (world.topology === "server") return "fails";
  const home = world.text(`User(${String(world.question.subject)}).Home`);
  if (home === "server") return "fails";
  return world.topology === "online" || home === "online" ? undefined : "unknown";
}
