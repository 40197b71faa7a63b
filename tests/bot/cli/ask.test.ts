import assert from "node:assert/strict";
import { join } from "node:path";
import { ask, askAndHangUp, askJson, withFiles } from "../../support/ask.js";

const SKYPE_QUESTION = "can alice@contoso.com chat with skype user bob@outlook.com?";
const PARTNER_QUESTION = "can alice@contoso.com chat with bob@fabrikam.com?";

const EDGE = `PS C:\\> Get-CsAccessEdgeConfiguration

Identity                : Global
AllowFederatedUsers     : True
EnablePartnerDiscovery  : False
RoutingMethod           : UseDnsSrvRouting
`;
const POLICIES = `Identity                          : Global
Description                       :
EnableFederationAccess            : True
EnableXmppAccess                  : False
EnablePublicCloudAccess           : False
EnablePublicCloudAudioVideoAccess : False
EnableOutsideAccess               : True
`;
const ALLOWED = `Identity          : fabrikam.com
Domain            : fabrikam.com
ProxyFqdn         :
Comment           : partner
MarkForMonitoring : False
`;
const SERVER = {
  "server/edge.txt": EDGE,
  "server/policies.txt": POLICIES,
  "server/allowed.txt": ALLOWED,
};
const ON_SERVER = ["--fact", "Organization.Topology=server"];

describe("the command line", () => {
  it("says nothing where whoever reads it has hung up", async () => {
    assert.deepEqual(await askAndHangUp([PARTNER_QUESTION]), { status: 0, stderr: "" });
  });

  it("answers from a folder of cmdlet output, each fact with the file and line it came from", () =>
    withFiles(SERVER, async (folder) => {
      const answer = await askJson(["--environment", folder, ...ON_SERVER, PARTNER_QUESTION]);
      assert.equal(answer.answer, "conditional");
      const federation = answer.checks.find(({ id }) => id === "server/federation-enabled");
      assert.equal(federation?.truth, "holds");
      assert.equal(federation.facts[0]?.source, "server/edge.txt:4");
      assert.deepEqual(answer.understood, {
        kind: "reach",
        subject: "alice@contoso.com",
        peer: { kind: "organization", address: "bob@fabrikam.com", domain: "fabrikam.com" },
        modality: "chat",
        direction: "outbound",
      });
    }));

  it("says both what the settings say and that Skype is gone, and gives the command for the policy in force", () =>
    withFiles(SERVER, async (folder) => {
      const answer = await askJson(["--environment", folder, ...ON_SERVER, SKYPE_QUESTION]);
      assert.equal(answer.answer, "blocked");
      assert.equal(answer.bySettings, "blocked");
      assert.deepEqual(answer.deciding, ["server/user-public-cloud", "service/skype-available"]);
      assert.deepEqual(
        answer.missing.map(({ fact }) => fact),
        ["server.CsPublicProvider(Skype).Enabled"],
      );
      const fix = answer.remediation.find(({ check }) => check === "server/user-public-cloud");
      assert.deepEqual(fix?.commands, [
        "Set-CsExternalAccessPolicy -Identity Global -EnablePublicCloudAccess $True",
      ]);
    }));

  it("answers for the date it is given", async () => {
    const facts = [
      "server.CsPublicProvider(Skype).Enabled=True",
      "server.CsExternalAccessPolicy(Global).EnablePublicCloudAccess=True",
      "Organization.Topology=server",
    ].flatMap((fact) => ["--fact", fact]);
    const before = await askJson([...facts, "--as-of", "2025-05-04", SKYPE_QUESTION]);
    assert.deepEqual([before.asOf, before.answer], ["2025-05-04", "allowed"]);
    const after = await askJson([...facts, "--as-of", "2025-05-05", SKYPE_QUESTION]);
    assert.deepEqual([after.answer, after.bySettings], ["blocked", "allowed"]);
  });

  it("takes a path that is itself named server or tenant for that side", () =>
    withFiles({ "tenant/policy.json": JSON.stringify([tenantPolicy()]) }, async (folder) => {
      const answer = await askJson([
        "--environment",
        join(folder, "tenant"),
        ...["--fact", "Organization.Topology=online"],
        PARTNER_QUESTION,
      ]);
      const user = answer.checks.find(({ id }) => id === "tenant/user-federation");
      assert.equal(user?.truth, "fails");
      assert.match(user.facts.at(-1)?.source ?? "", /^tenant\/policy\.json:\d+$/u);
    }));

  it("reads what Windows PowerShell writes with >, which is UTF-16", () =>
    withFiles({ "server/edge.txt": utf16(EDGE) }, async (folder) => {
      const answer = await askJson(["--environment", folder, ...ON_SERVER, PARTNER_QUESTION]);
      const federation = answer.checks.find(({ id }) => id === "server/federation-enabled");
      assert.equal(federation?.truth, "holds");
    }));

  it("keeps a fact that two sources tell differently unknown, and says so", () =>
    withFiles(SERVER, async (folder) => {
      const name = "server.CsAccessEdgeConfiguration.AllowFederatedUsers";
      const args = ["--environment", folder, "--fact", `${name}=False`, ...ON_SERVER];
      const answer = await askJson([...args, PARTNER_QUESTION]);
      assert.equal(answer.answer, "undetermined");
      assert.deepEqual(
        answer.missing.find(({ fact }) => fact === name),
        { fact: name, cmdlet: "Get-CsAccessEdgeConfiguration", conflict: true },
      );
      const { stdout } = await ask(["--receipt", ...args, PARTNER_QUESTION]);
      assert.match(stdout, /AllowFederatedUsers is told in contradicting ways/u);
    }));

  it("prints the receipt before the answer, line by line, with counts on top", () =>
    withFiles(SERVER, async (folder) => {
      const { stdout, status } = await ask([
        "--receipt",
        "--environment",
        folder,
        PARTNER_QUESTION,
      ]);
      assert.equal(status, 0);
      assert.match(
        stdout,
        /server\/edge\.txt: 1 object; lines: \d+ used, \d+ ignored, 0 not understood/u,
      );
      assert.match(stdout, /AllowFederatedUsers\s+: True \[used: server\.CsAccessEdge/u);
      assert.ok(stdout.indexOf("server/edge.txt") < stdout.indexOf("alice@contoso.com"));
    }));

  it("prints an answer a person can read without --json", () =>
    withFiles(SERVER, async (folder) => {
      const { stdout } = await ask(["--environment", folder, ...ON_SERVER, SKYPE_QUESTION]);
      assert.match(stdout, /^No\b/u);
      assert.match(
        stdout,
        /Set-CsExternalAccessPolicy -Identity Global -EnablePublicCloudAccess \$True/u,
      );
    }));

  it("asks back instead of guessing, and that is not a failure", async () => {
    const answer = await askJson(["can alice@contoso.com chat with bob@outlook.com?"]);
    assert.equal(answer.answer, null);
    assert.equal(answer.understood?.peer.kind, null);
    assert.notEqual(answer.clarify, null);
  });
});

describe("the command line, in batch", () => {
  it("answers line by line in order, and a line that cannot be taken stands in its place", async () => {
    const lines = [
      JSON.stringify({ id: "a", question: SKYPE_QUESTION }),
      "{broken",
      JSON.stringify({ id: 2, question: PARTNER_QUESTION, asOf: "2025-02-30" }),
      JSON.stringify({ id: 3, question: SKYPE_QUESTION, asOf: "2024-01-01" }),
      JSON.stringify({ id: 4 }),
      "[]",
    ];
    const { status, stdout } = await ask(["--batch", "-"], lines.join("\r\n"));
    assert.equal(status, 0);
    const answers = stdout.trim().split("\n").map(parseObject);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ["a", null, 2, 3, 4, null],
    );
    assert.deepEqual(
      answers.map((answer) => "error" in answer),
      [false, true, true, false, true, true],
    );
    assert.match(String(answers[2]?.["error"]), /2025-02-30/u);
    assert.equal(answers[3]?.["asOf"], "2024-01-01");
  });
});

describe("the command line, used wrongly", () => {
  const cases: readonly [string, readonly string[], RegExp][] = [
    [
      "an unknown fact",
      ["--fact", "server.Nonsense=True", "q"],
      /no fact named `server\.Nonsense`/u,
    ],
    [
      "a value that is none",
      ["--fact", "User(a@b.com).Home=moon", "q"],
      /`moon` is not a value of/u,
    ],
    ["a fact without a value", ["--fact", "Organization.Topology", "q"], /has no value/u],
    ["an impossible date", ["--as-of", "2025-02-30", "q"], /`2025-02-30` is not a date/u],
    ["a path that is not there", ["--environment", "no/such/folder", "q"], /could not be read/u],
    ["a batch that is not there", ["--batch", "no-such-file.jsonl"], /could not be read/u],
    ["no question", [], /no question was given/u],
    ["an unknown option", ["--frobnicate", "q"], /unknown option/u],
  ];
  for (const [title, args, line] of cases) {
    it(`says in one line what is wrong with ${title}, and exits with 2`, async () => {
      const { status, stdout, stderr } = await ask(args);
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.equal(stderr.trim().split("\n").length, 1, stderr);
      assert.match(stderr, line);
      assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/u);
    });
  }
});

function tenantPolicy(): Record<string, unknown> {
  return { Identity: "Global", EnableFederationAccess: false, EnableTeamsConsumerAccess: true };
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
}

function parseObject(line: string): Record<string, unknown> {
  return JSON.parse(line) as Record<string, unknown>;
}
