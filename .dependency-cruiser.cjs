// Which room may know which. Each rule has a test in tests/house/boundaries.test.ts that plants an offence.
const SDK =
  "node_modules/(botbuilder|botbuilder-core|botframework-[^/]+|botbuilder-[^/]+|restify|@microsoft/teams-ai)/";
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule(
      "knowledge-stands-alone",
      "What is true does not depend on how it is said or how it meets the world; so it can be read, tested and trusted by itself.",
      { path: "^knowledge/" },
      { path: "^(dialogs|bot|manifest|tests)/" },
    ),
    rule(
      "knowledge-is-pure",
      "An answer depends on the evidence alone, so knowledge touches no disk, network, clock or process; only the library reads the articles.",
      { path: "^knowledge/", pathNot: "^knowledge/library\\.ts$" },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "dialogs-enter-knowledge-by-its-door",
      "Behind knowledge/index.ts everything can be moved without touching a conversation.",
      { path: "^dialogs/" },
      { path: "^knowledge/", pathNot: "^knowledge/index\\.ts$" },
    ),
    rule(
      "dialogs-know-no-transport",
      "A conversation is the same in Teams, on the page and in a test, so dialogs know nothing of bot or any SDK.",
      { path: "^dialogs/" },
      { path: `^(bot|manifest|tests)/|${SDK}` },
    ),
    rule(
      "dialogs-are-pure",
      "A step is a transition of values: going back and resuming work because it touches no disk, network, clock or process.",
      { path: "^dialogs/" },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "bot-enters-by-the-doors",
      "The bot uses what knowledge and dialogs offer at their doors, not what stands behind.",
      { path: "^bot/" },
      { path: "^(knowledge|dialogs)/", pathNot: "^(knowledge|dialogs)/index\\.ts$" },
    ),
    rule(
      "sdk-in-six-files",
      "The Bot Framework, teams-ai and restify are out of support and must be replaceable, so at most these six files name them.",
      {
        path: "^(bot|manifest)/",
        pathNot: "^bot/(server|gate|application|connector|activity|language-model)\\.ts$",
      },
      { path: SDK },
    ),
    rule(
      "libsql-in-one-file",
      "The driver's traps (booleans, NUL, missing bindings) are closed in one file; who goes around it meets them again.",
      { path: "^(bot|manifest)/", pathNot: "^bot/storage/database\\.ts$" },
      { path: "node_modules/libsql/" },
    ),
    rule(
      "pg-in-its-files",
      "The driver's traps (dropped connections, big integers, NUL, waiting for ever) are closed where it is opened and where it is lent; who goes around them meets them again.",
      { path: "^(bot|manifest)/", pathNot: "^bot/storage/postgres(-pool)?\\.ts$" },
      { path: "node_modules/(pg|@types/pg)/" },
    ),
    rule(
      "nodemailer-in-one-file",
      "What may be asked of it (no files, no addresses to fetch, no connection in the clear) is settled in one file; who goes around it opens them again.",
      { path: "^(bot|manifest)/", pathNot: "^bot/helpdesk/mail\\.ts$" },
      { path: "node_modules/(nodemailer|@types/nodemailer)/" },
    ),
    rule(
      "front-doors-build-the-parts",
      "Parts are passed in: only the front doors (main by program.ts, which takes the process as a value, the journal's review, and what sends again) choose which storage there is, so everything else can be tested with another.",
      { path: "^bot/", pathNot: "^bot/(main|program|cli|redrive|review)\\.ts$|^bot/storage/" },
      { path: "^bot/storage/" },
    ),
    rule(
      "command-line-without-sdk",
      "The command line answers within 0.4 s; loading the SDK alone takes longer.",
      { path: "^bot/cli\\.ts$" },
      { path: SDK, reachable: true },
    ),
    rule(
      "no-cycles",
      "Files that need each other can only be understood and tested together.",
      {},
      { circular: true },
    ),
    rule(
      "no-orphans",
      "A source that nothing reaches is dead; the bootstraps are reached from package.json, early.ts from the page's markup.",
      {
        orphan: true,
        path: "^(bot|dialogs|knowledge|manifest)/",
        pathNot: "\\.mjs$|^bot/local/page/early\\.ts$",
      },
      {},
    ),
    rule(
      "nothing-imports-tests",
      "The product must not lean on what only its tests have.",
      { path: "^(bot|dialogs|knowledge|manifest)/" },
      { path: "^tests/" },
    ),
    rule(
      "only-tests-use-development-packages",
      "What runs at an administrator's must be among the dependencies that are installed there.",
      { path: "^(bot|dialogs|knowledge)/", pathNot: "\\.mjs$|^bot/local/page/" },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    ),
    rule(
      "every-import-is-found",
      "An import that leads nowhere fails at an administrator's.",
      {},
      {
        couldNotResolve: true,
      },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage|data)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    skipAnalysisNotInRules: true,
  },
};
