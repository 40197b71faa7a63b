// Puts the compiled bot and its packages into one file: most of a start is finding and reading some two
// thousand files. What runs is the same; the plain build beside it is what the tests import.
import { readFile } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { build } from "esbuild";

// One has a part that is not JavaScript; the other restify only tries for, and does without.
const OUTSIDE = ["libsql", "dtrace-provider"];

// What packages written for CommonJS expect to find in a module.
const COMMON_JS = `import { createRequire as requireFrom } from "node:module";
import { fileURLToPath as pathOf } from "node:url";
const require = requireFrom(import.meta.url);
const __filename = pathOf(import.meta.url);
const __dirname = pathOf(new URL(".", import.meta.url));`;

/** Our own files find what lies beside them as if they still lay where they were. */
const keepPlaces = (folder, bundle) => ({
  name: "keep-places",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (!path.startsWith(`${folder}${sep}`)) return null;
      const place = JSON.stringify(relative(dirname(bundle), path).replaceAll("\\", "/"));
      const url = `new URL(${place}, import.meta.url).href`;
      const source = await readFile(path, "utf8");
      return { contents: source.replaceAll("import.meta.url", url), loader: "js" };
    });
  },
});

/** Bundles a compiled program of `folder` into the file `bundle`. */
export async function bundleProgram(program, bundle, folder) {
  await build({
    entryPoints: [program],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: OUTSIDE,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    banner: { js: COMMON_JS },
    plugins: [keepPlaces(folder, bundle)],
    logLevel: "error",
  });
}
