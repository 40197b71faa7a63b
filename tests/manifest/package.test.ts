import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { AppManifestUtils, type AppManifest } from "@microsoft/app-manifest";
import AdmZip from "adm-zip";
import {
  fillManifest,
  PackageError,
  readPackageValues,
  zipPackage,
} from "../../manifest/app-package.js";
import { colourIcon, outlineIcon } from "../../manifest/icons.js";
import { encodePng, type Picture } from "../../manifest/png.js";

const APP_ID = "7d2f6a10-5b1c-4d2e-9f3a-0c4b5a6d7e8f";
const ENVIRONMENT = { MICROSOFT_APP_ID: APP_ID, PUBLISHER_WEBSITE: "https://it.example.com/bots" };
const template = readFileSync("manifest/manifest.json", "utf8");

interface Filled {
  readonly id: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly developer: Readonly<Record<string, string>>;
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly commandLists: readonly { readonly commands: readonly { readonly title: string }[] }[];
  }[];
}

const filled = (environment: Record<string, string> = ENVIRONMENT): Filled =>
  JSON.parse(fillManifest(template, readPackageValues(environment, "0.1.0"))) as Filled;

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readPackageValues(environment, "0.1.0");
    return [];
  } catch (error) {
    assert.ok(error instanceof PackageError);
    return error.faults;
  }
}

describe("the Teams app manifest", () => {
  it("is valid by Microsoft's schema", async () => {
    const faults = await AppManifestUtils.validateAgainstSchema(filled() as unknown as AppManifest);
    assert.deepEqual(faults, []);
  });

  it("would be refused by that schema if a name were too long", async () => {
    const manifest = { ...filled(), name: { short: "x".repeat(31) } };
    const faults = await AppManifestUtils.validateAgainstSchema(manifest as unknown as AppManifest);
    assert.notEqual(faults.length, 0);
  });

  it("bears names that Teams shows whole", () => {
    const { name } = filled();
    assert.ok(name.short.length <= 30);
    assert.ok(name.full.length <= 100);
  });

  it("offers the bot in personal chats, teams and group chats, with at most ten commands", () => {
    const [bot] = filled().bots;
    assert.deepEqual([...(bot?.scopes ?? [])].sort(), ["groupChat", "personal", "team"]);
    for (const list of bot?.commandLists ?? []) assert.ok(list.commands.length <= 10);
  });

  it("takes the bot's id for the app's where no other is given", () => {
    assert.equal(filled().id, APP_ID);
    const other = "00000000-1111-2222-3333-444444444444";
    const manifest = filled({ ...ENVIRONMENT, TEAMS_APP_ID: other });
    assert.deepEqual([manifest.id, manifest.bots[0]?.botId], [other, APP_ID]);
  });

  it("sends its reader to the publisher's pages", () => {
    const { developer } = filled({ ...ENVIRONMENT, PUBLISHER_PRIVACY: "https://it.example.com/p" });
    assert.equal(developer["websiteUrl"], "https://it.example.com/bots");
    assert.equal(developer["privacyUrl"], "https://it.example.com/p");
    assert.equal(developer["termsOfUseUrl"], "https://it.example.com/bots");
  });

  it("keeps a quote in a publisher's name a quote", () => {
    const { developer } = filled({ ...ENVIRONMENT, PUBLISHER_NAME: 'The "IT" desk' });
    assert.equal(developer["name"], 'The "IT" desk');
  });
});

describe("packaging", () => {
  it("names everything that is missing at once", () => {
    const faults = faultsOf({});
    assert.equal(faults.length, 2);
    assert.match(faults.join("\n"), /MICROSOFT_APP_ID is missing[^]*PUBLISHER_WEBSITE is missing/);
  });

  it("refuses an id that is no GUID, an address without https and a name too long", () => {
    const faults = faultsOf({
      MICROSOFT_APP_ID: "edgewise",
      TEAMS_APP_ID: APP_ID,
      PUBLISHER_WEBSITE: "http://it.example.com",
      PUBLISHER_PRIVACY: "https://it.example.com",
      PUBLISHER_TERMS: "https://it.example.com",
      PUBLISHER_NAME: "x".repeat(33),
    });
    assert.equal(faults.length, 3);
  });

  it("refuses a template that asks for what nobody gives", () => {
    assert.throws(() => fillManifest("${{NOBODY}}", {}), /NOBODY/);
  });

  it("ends with a line for each fault, and status 1, where it cannot go on", () => {
    const env = { PATH: process.env["PATH"], MICROSOFT_APP_ID: APP_ID, PUBLISHER_WEBSITE: "none" };
    const run = spawnSync(process.execPath, ["dist/manifest/main.js"], { encoding: "utf8", env });
    assert.equal(run.status, 1);
    assert.equal(run.stderr, "package: PUBLISHER_WEBSITE is not an https address: `none`\n");
  });

  it("zips the manifest and both icons at the top level", () => {
    const zip = new AdmZip(zipPackage("{}", Buffer.from("c"), Buffer.from("o")));
    const names = zip.getEntries().map((entry) => entry.entryName);
    assert.deepEqual(names.sort(), ["color.png", "manifest.json", "outline.png"]);
    assert.equal(zip.readAsText("manifest.json"), "{}");
  });
});

describe("the icons", () => {
  /** The picture in a PNG whose rows are unfiltered, as `encodePng` writes them. */
  function decode(file: Buffer): Picture {
    const size = file.readUInt32BE(16);
    assert.equal(file.readUInt32BE(20), size);
    const length = file.readUInt32BE(33);
    const rows = inflateSync(file.subarray(41, 41 + length));
    const pixels = new Uint8Array(size * size * 4);
    for (let row = 0; row < size; row += 1) {
      const begin = row * (size * 4 + 1) + 1;
      pixels.set(rows.subarray(begin, begin + size * 4), row * size * 4);
    }
    return { size, pixels };
  }

  it("are the drawings that the sources describe", () => {
    assert.deepEqual(decode(readFileSync("manifest/color.png")), colourIcon());
    assert.deepEqual(decode(readFileSync("manifest/outline.png")), outlineIcon());
  });

  it("are written as PNG files without loss", () => {
    assert.deepEqual(decode(encodePng(outlineIcon())), outlineIcon());
  });

  it("have the sizes Teams asks for: 192 in colour, 32 in outline", () => {
    assert.deepEqual([colourIcon().size, outlineIcon().size], [192, 32]);
  });

  it("have no colour in the outline but white, and no hole in the ground of the other", () => {
    const outline = outlineIcon().pixels;
    const white = outline.every((value, index) => index % 4 === 3 || value === 255);
    assert.ok(white);
    assert.ok(colourIcon().pixels.every((value, index) => index % 4 !== 3 || value === 255));
  });
});
