import assert from "node:assert/strict";
import { CATALOGUE, type FactKind } from "../../../knowledge/index.js";
import {
  readCollectScript,
  type CollectedRow,
  type CollectScript,
} from "../../support/collect-script.js";

/** Commands that read, speak, or shape what is in memory. */
const HARMLESS = new Set(
  "ConvertTo-Json ForEach-Object Get-Command Get-Item Import-Csv Join-Path Set-StrictMode Test-Path Write-Information Write-Progress Write-Warning".split(
    " ",
  ),
);
/** What the script may do with .NET: texts, lists, dates, and the one file it writes. */
const TYPES = new Set(
  "bool datetime hashtable object ordered string switch CmdletBinding OutputType Parameter ValidateNotNullOrEmpty ValidateSet System.Collections.Generic.List System.Collections.IDictionary System.Collections.IEnumerable System.Globalization.CultureInfo System.IO.File System.IO.FileInfo System.IO.FileMode System.IO.StreamWriter System.Text.UTF8Encoding".split(
    " ",
  ),
);
const METHODS = new Set(
  "Add Clear ContainsKey Dispose GetUnresolvedProviderPathFromPSPath Open Replace Split Substring ToString ToUniversalTime Trim Write new".split(
    " ",
  ),
);
/** Of Microsoft's approved verbs, those of a script that only reads. */
const VERBS = new Set("Add ConvertTo Find Get Invoke Test Write".split(" "));

/** Facts that no cmdlet of ours shows: the partner's admin and DNS tell them. */
const OF_PARTNERS = "Partner(";
/** Facts that are read from a property of another name. */
const READ_FROM: Readonly<Record<string, readonly [cmdlet: string, property: string]>> = {
  "Organization.Topology": ["Get-CsTenantFederationConfiguration", "SharedSipAddressSpace"],
  "Organization.Domains": ["Get-CsSipDomain", "Name"],
  "Organization.Cloud": ["Get-CsTenant", "ServiceInstance"],
  "User(<address>).Home": ["Get-CsUser", "HostingProvider"],
  "User(<address>).Site": ["Get-CsUser", "Site"],
  "server.User(<address>).ExternalAccessPolicy": ["Get-CsUser", "ExternalAccessPolicy"],
  "tenant.User(<address>).ExternalAccessPolicy": ["Get-CsUserPolicyAssignment", "PolicyName"],
  "tenant.EnterpriseApplication(SkypeForBusiness).Enabled": [
    "Get-MgServicePrincipal",
    "AccountEnabled",
  ],
  "server.CsAllowedDomain": ["Get-CsAllowedDomain", "Domain"],
  "server.CsBlockedDomain": ["Get-CsBlockedDomain", "Domain"],
  "server.CsPublicProvider": ["Get-CsPublicProvider", "Enabled"],
  "server.CsHostingProvider": ["Get-CsHostingProvider", "Enabled"],
};

/** The facts of a catalogue that the script does not collect. */
function uncollected(catalogue: readonly FactKind[], rows: readonly CollectedRow[]): string[] {
  const shown = new Set(
    rows.flatMap(({ side, cmdlet, properties }) =>
      properties.map((property) => `${side} ${cmdlet} ${property}`),
    ),
  );
  return catalogue
    .filter(({ pattern }) => !pattern.startsWith(OF_PARTNERS))
    .filter((fact) => {
      const [cmdlet, property] = READ_FROM[fact.pattern] ?? [
        fact.cmdlet,
        fact.pattern.slice(fact.pattern.lastIndexOf(".") + 1),
      ];
      const sides = fact.side === null ? ["server", "tenant"] : [fact.side];
      return !sides.some((side) => shown.has(`${side} ${cmdlet} ${property}`));
    })
    .map(({ pattern }) => pattern);
}

describe("the script that collects", () => {
  let script: CollectScript;

  before(async () => {
    script = await readCollectScript();
  });

  it("is PowerShell without a fault, in characters that every code page reads alike", () => {
    assert.equal(script.hasError, false);
    assert.match(script.source, /^[\n -~]*$/u);
    assert.match(script.source, /^#requires -Version 5\.1$/mu);
    assert.match(script.source, /^Set-StrictMode -Version Latest$/mu);
  });

  it("collects every fact of the catalogue that a cmdlet shows", () => {
    assert.deepEqual(uncollected(CATALOGUE, script.rows), []);
  });

  it("would be found wanting by a fact that is added without it", () => {
    const [known] = CATALOGUE.filter(({ pattern }) => pattern.startsWith("tenant.Cs"));
    assert.ok(known);
    const pattern = known.pattern.replace(/\.\w+$/u, ".EnableSomethingNew");
    assert.deepEqual(uncollected([...CATALOGUE, { ...known, pattern }], script.rows), [pattern]);
  });

  it("runs nothing but its own functions and commands that change nothing", () => {
    const own = new Set(script.texts("function_name"));
    const strangers = script
      .texts("command_name")
      .filter((name) => !own.has(name) && !HARMLESS.has(name));
    assert.deepEqual(strangers, []);
    for (const name of own) assert.ok(VERBS.has(name.split("-")[0] ?? ""), name);
  });

  it("runs cmdlets of either side in one place, which takes none but Get- cmdlets", () => {
    assert.deepEqual(script.texts("command_invokation_operator"), ["&"]);
    assert.deepEqual(script.texts("command_name_expr"), ["$command"]);
    assert.match(script.source, /\$command = Find-ReadingCommand -Name \$Reader\.Cmdlet/u);
    assert.match(script.source, /if \(\$Name -notlike 'Get-\*'\) \{ throw/u);
    for (const { cmdlet } of script.rows) assert.match(cmdlet, /^Get-(?:Cs|Mg)[A-Za-z]+$/u);
  });

  it("uses .NET for texts, lists, dates and its one file, and redirects nothing", () => {
    const named = script.texts("type_literal").map((text) => text.replace(/^\[|\]$/gu, ""));
    const types = named.map((text) => text.replace(/\[.*$/u, ""));
    assert.deepEqual(
      types.filter((type) => !TYPES.has(type)),
      [],
    );
    const called = script
      .texts("invokation_expression")
      .map(
        (text) =>
          /(?:\.|::)(\w+)\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)$/su.exec(
            text,
          )?.[1] ?? text,
      );
    assert.deepEqual(
      called.filter((method) => !METHODS.has(method)),
      [],
    );
    assert.deepEqual(script.texts("redirection"), []);
  });

  it("loops over lists as they come: 5.1 fails on `@()` around some of .NET's", () => {
    assert.doesNotMatch(script.source, /@\(\$\w+\)/u);
  });

  it("says it when no user was returned, and says nothing twice nor without end", () => {
    const body = (name: string): string =>
      script.texts("function_statement").find((text) => text.startsWith(`function ${name} `)) ?? "";
    assert.match(body("Write-User"), /if \(\$seen -eq 0\) \{ throw 'no user was returned' \}/u);
    assert.match(body("Add-Trouble"), /ContainsKey\(\$trouble\)\) \{ return \}/u);
    assert.match(script.source, /-ge \$TroublesShown\) \{ break \}/u);
  });

  it("asks for nothing secret", () => {
    const code = script.source.replace(/<#.*?#>/gsu, "");
    assert.doesNotMatch(code, /credential|password|secret|Read-Host|token/iu);
  });

  it("explains each of its parameters", () => {
    const help = /<#(.*?)#>/su.exec(script.source)?.[1] ?? "";
    for (const part of ["SYNOPSIS", "DESCRIPTION", "EXAMPLE", "OUTPUTS"])
      assert.ok(help.includes(`\n.${part}\n`), part);
    for (const name of ["Path", "Users", "AllUsers", "PolicyAssignments", "Side", "Force"])
      assert.ok(help.includes(`\n.PARAMETER ${name}\n`), name);
  });
});
