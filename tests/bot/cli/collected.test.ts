import assert from "node:assert/strict";
import { join } from "node:path";
import { ask, askJson, withFiles } from "../../support/ask.js";
import { collectedFile, type CollectedCmdlet } from "../../support/collected.js";
import { SERVER_CMDLETS, TENANT_CMDLETS } from "../../support/organisations.js";

const FILE = "edgewise-2026-11-20.json";

/** Runs a test on one collected file, which is named as the script names it. */
function withCollected(
  cmdlets: readonly CollectedCmdlet[],
  test: (path: string) => Promise<void>,
): Promise<void> {
  return withFiles({ [FILE]: collectedFile(cmdlets) }, (folder) => test(join(folder, FILE)));
}

const unread = (cmdlets: readonly CollectedCmdlet[], cmdlet: string): readonly CollectedCmdlet[] =>
  cmdlets.map((one) => (one.cmdlet === cmdlet ? { ...one, reason: "access denied" } : one));

const PARTNER = "can ana@northwind.example chat with bob@fabrikam.example?";

describe("the command line on a collected file", () => {
  it("answers for a server without being told the side or the topology's settings twice", () =>
    withCollected(SERVER_CMDLETS, async (path) => {
      const answer = await askJson([
        ...["--environment", path, "--fact", "Organization.Topology=server"],
        PARTNER,
      ]);
      assert.equal(answer.answer, "conditional");
      assert.deepEqual(
        answer.checks
          .filter(({ truth, basis }) => truth === "unknown" && basis === "document")
          .map(({ id }) => id),
        ["partner/trusts-us"],
      );
    }));

  it("answers for a hybrid on both sides, from one file", () =>
    withCollected([...SERVER_CMDLETS, ...TENANT_CMDLETS], async (path) => {
      const answer = await askJson([
        ...["--environment", path],
        "can eva@northwind.example chat with bob@contoso.example?",
      ]);
      assert.equal(answer.answer, "blocked");
      assert.deepEqual(
        answer.checks.filter(({ truth }) => truth === "fails").map(({ id }) => id),
        ["server/domain-allowed", "tenant/domain-allowed"],
      );
    }));

  it("does not take a list that could not be read for an empty one, and names it in the receipt", () =>
    withCollected(unread(SERVER_CMDLETS, "Get-CsAllowedDomain"), async (path) => {
      const told = ["--environment", path, "--fact", "Organization.Topology=server"];
      const answer = await askJson([...told, PARTNER]);
      assert.equal(answer.answer, "undetermined");
      assert.equal(answer.missing[0]?.fact, "server.CsAllowedDomain");
      const { stdout } = await ask(["--receipt", ...told, PARTNER]);
      assert.match(stdout, /Get-CsAllowedDomain \(server\).*unknown, not empty \(access denied\)/u);
    }));
});
