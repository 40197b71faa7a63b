// `npm run package`: builds dist/edgewise.zip for Teams. With the argument `icons` it draws the icons again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fillManifest, PackageError, readPackageValues, zipPackage } from "./app-package.js";
import { colourIcon, outlineIcon } from "./icons.js";
import { encodePng } from "./png.js";

const TARGET = "dist/edgewise.zip";

function drawIcons(): void {
  writeFileSync("manifest/color.png", encodePng(colourIcon()));
  writeFileSync("manifest/outline.png", encodePng(outlineIcon()));
  process.stdout.write("drew manifest/color.png and manifest/outline.png\n");
}

function buildPackage(): void {
  if (existsSync(".env")) process.loadEnvFile(".env"); // what the environment says already stays
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const values = readPackageValues(process.env, version);
  const manifest = fillManifest(readFileSync("manifest/manifest.json", "utf8"), values);
  const icons = ["manifest/color.png", "manifest/outline.png"].map((path) => readFileSync(path));
  const [color = Buffer.alloc(0), outline = Buffer.alloc(0)] = icons;
  mkdirSync("dist", { recursive: true });
  writeFileSync(TARGET, zipPackage(manifest, color, outline));
  process.stdout.write(`wrote ${TARGET}: upload it in Teams, or in the Teams admin centre\n`);
}

try {
  if (process.argv[2] === "icons") drawIcons();
  else buildPackage();
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  for (const fault of error.faults) process.stderr.write(`package: ${fault}\n`);
  process.exitCode = 1;
}
