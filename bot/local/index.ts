import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { COLLECT_SCRIPT } from "../../knowledge/index.js";

/** What the local page may be told; nothing is required. */
export interface LocalPageOptions {
  /** The folder that holds the built page (`page/`, `sample/`), where it is not beside this file. */
  readonly root?: URL;
}

/** One address of the local page. The server only has to route GET `path` to `respond`. */
export interface LocalRoute {
  readonly path: string;
  readonly respond: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** The modules of the page as the browser asks for them; a test holds this list and the folder together. */
const MODULES = [
  "attach",
  "card-access",
  "card-copy",
  "cards",
  "chat",
  "composer",
  "early",
  "elements",
  "files",
  "greeting",
  "host-config",
  "inbox",
  "inbox-post",
  "main",
  "markdown",
  "markdown-elements",
  "markdown-html",
  "notices",
  "outgoing",
  "post",
  "replies",
  "swap",
  "their-entries",
  "theme",
  "transcript",
  "transcript-view",
  "words",
] as const;

const STYLES = ["page", "transcript", "cards", "inbox"] as const;

const SAMPLES = ["contoso-server", "contoso-tenant"] as const;

/**
 * What a browser may do on this page: run and read only what this server sends.
 * The three policies are the renderer's own; no other code may turn text into elements.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types adaptivecards#markdownPassthroughPolicy adaptivecards#restoreContentsPolicy adaptivecards#deprecatedExportedFunctionPolicy",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  // The browser keeps the file but asks each time whether it is still the one: a rebuild shows at once.
  "Cache-Control": "no-cache",
} as const;

const TYPES = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  // As text a browser would show it; the page's link asks to keep it under its name.
  ps1: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
} as const;

type Extension = keyof typeof TYPES;

/**
 * The page for trying Edgewise without Teams, as a fixed table of addresses.
 * INVARIANT: a request chooses among these files and never names one, so no path can lead elsewhere.
 */
export function localRoutes(options: LocalPageOptions = {}): readonly LocalRoute[] {
  const root = options.root ?? builtRoot();
  const here = (path: string): string => fileURLToPath(new URL(path, root));
  const renderer = createRequire(import.meta.url).resolve(
    "adaptivecards/dist/adaptivecards.min.js",
  );
  return [
    route("/", "html", here("page/index.html")),
    route("/favicon.svg", "svg", here("page/favicon.svg")),
    route("/page/adaptivecards.js", "js", renderer),
    ...MODULES.map((name) => route(`/page/${name}.js`, "js", here(`page/${name}.js`))),
    ...STYLES.map((name) => route(`/page/${name}.css`, "css", here(`page/${name}.css`))),
    ...SAMPLES.map((name) => route(`/sample/${name}.txt`, "txt", here(`sample/${name}.txt`))),
    route(`/collect/${COLLECT_SCRIPT.file}`, "ps1", here(`../../${COLLECT_SCRIPT.place}`)),
  ];
}

/** Beside this file once compiled; when this file runs as TypeScript, where the compiler puts it. */
function builtRoot(): URL {
  const beside = new URL("./", import.meta.url);
  const built = new URL("../../dist/bot/local/", import.meta.url);
  return existsSync(new URL("page/main.js", beside)) ? beside : built;
}

function route(path: string, extension: Extension, file: string): LocalRoute {
  return {
    path,
    respond: async (request, response) => {
      const body = await readFile(file).catch(() => null);
      if (body === null) {
        send(
          response,
          404,
          { "Content-Type": TYPES.txt },
          "The page is not built yet: npm run build",
        );
        return;
      }
      const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
      const headers = { "Content-Type": TYPES[extension], ETag: tag };
      const unchanged = request.headers["if-none-match"] === tag;
      send(response, unchanged ? 304 : 200, headers, unchanged ? null : body);
    },
  };
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer | null,
): void {
  response.writeHead(status, { ...HEADERS, ...headers });
  response.end(body ?? undefined);
}
