import AdmZip from "adm-zip";

/** What the manifest's places are filled with, by the name they bear in it. */
export type PackageValues = Readonly<Record<string, string>>;

/** What is wrong with the environment, a line each, all at once. */
export class PackageError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.name = "PackageError";
    this.faults = faults;
  }
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONGEST_NAME = 32; // the manifest schema's limit for developer.name

const isHttps = (text: string): boolean => URL.canParse(text) && text.startsWith("https://");

/** Reads what the package needs from environment variables; `PackageError` names every fault. */
export function readPackageValues(
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): PackageValues {
  const said = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === "" ? undefined : value;
  };
  const website = said("PUBLISHER_WEBSITE");
  const values = {
    VERSION: version,
    MICROSOFT_APP_ID: said("MICROSOFT_APP_ID"),
    TEAMS_APP_ID: said("TEAMS_APP_ID") ?? said("MICROSOFT_APP_ID"),
    PUBLISHER_NAME: said("PUBLISHER_NAME") ?? "The Edgewise authors",
    PUBLISHER_WEBSITE: website,
    PUBLISHER_PRIVACY: said("PUBLISHER_PRIVACY") ?? website,
    PUBLISHER_TERMS: said("PUBLISHER_TERMS") ?? website,
  };
  const faults = Object.keys(values).flatMap((name) => faultOf(name, said(name)));
  if (faults.length > 0) throw new PackageError(faults);
  return values as PackageValues;
}

function faultOf(name: string, value: string | undefined): readonly string[] {
  const isId = name.endsWith("_APP_ID");
  const isAddress = /_(WEBSITE|PRIVACY|TERMS)$/.test(name);
  if (value === undefined) {
    // The others have a value without being said.
    if (name === "MICROSOFT_APP_ID") return [`${name} is missing: the bot's app id, a GUID`];
    if (name === "PUBLISHER_WEBSITE")
      return [`${name} is missing: an https address where your users find out who runs the bot`];
    return [];
  }
  if (isId && !GUID.test(value)) return [`${name} is not a GUID: \`${value}\``];
  if (isAddress && !isHttps(value)) return [`${name} is not an https address: \`${value}\``];
  if (name === "PUBLISHER_NAME" && value.length > LONGEST_NAME)
    return [`${name} is longer than ${LONGEST_NAME} characters: \`${value}\``];
  return [];
}

/** Fills the `${{NAME}}` places of the manifest; a place without a value is an error of the template. */
export function fillManifest(template: string, values: PackageValues): string {
  return template.replace(/\$\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the manifest asks for ${place}, which nobody gives`);
    return JSON.stringify(value).slice(1, -1);
  });
}

/** The zip that is uploaded to Teams: the manifest and its two icons, at the top level. */
export function zipPackage(manifest: string, color: Buffer, outline: Buffer): Buffer {
  const zip = new AdmZip();
  zip.addFile("manifest.json", Buffer.from(manifest, "utf8"));
  zip.addFile("color.png", color);
  zip.addFile("outline.png", outline);
  return zip.toBuffer();
}
