import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOutputFiles } from "../../../bot/command-line/files.js";
import { gather, UsageError } from "../../../bot/command-line/gather.js";
import { exportEnvironment, type Evidence } from "../../../knowledge/index.js";

describe("the files of an environment", () => {
  let folder = "";

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgewise-environment-"));
    await mkdir(join(folder, "server"));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it("reads a linked file like the file itself", async () => {
    await writeFile(join(folder, "elsewhere.out"), "Identity : Global\n");
    await symlink(join(folder, "elsewhere.out"), join(folder, "server", "policies.txt"));
    const [file, ...others] = await findOutputFiles(folder);
    assert.equal(file?.origin, "server/policies.txt");
    assert.equal(file.side, "server");
    assert.deepEqual(others, []);
  });

  it("reads an export of Edgewise's own as it was exported, whatever the file is called", async () => {
    const at = "2026-11-20T10:00:00.000Z";
    const evidence: readonly Evidence[] = [
      { name: "Organization.Topology", value: "hybrid", source: "card", at, by: "Dana" },
      { name: "server.CsAllowedDomain", value: ["a.example"], partial: true, source: "x:1", at },
    ];
    const file = join(folder, "kept.json");
    await writeFile(file, exportEnvironment(evidence, [], at));
    const { environment, receipts } = await gather({ environment: [file], fact: [] }, at);
    assert.deepEqual(
      [...environment.slots()].flatMap((slot) => slot.evidence),
      evidence,
    );
    assert.deepEqual(receipts[0]?.receipt.counts, { used: 2, ignored: 1, "not-understood": 0 });
  });

  it("refuses a link that leads nowhere, for nobody knows what is lost", async () => {
    await symlink(join(folder, "gone.txt"), join(folder, "server", "policies.txt"));
    await assert.rejects(findOutputFiles(folder), { code: "ENOENT" });
  });

  it("does not take an empty path for the folder it is run in", async () => {
    await assert.rejects(gather({ environment: [""], fact: [] }, "2026-11-21"), UsageError);
  });
});
