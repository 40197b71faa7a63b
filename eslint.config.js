import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "Export by name: a default export is called something else in every file.",
};
const NO_ENVIRONMENT = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "Only the front doors read the environment; take a Config.",
  },
  {
    selector:
      "ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name='env']",
    message: "Only the front doors read the environment; take a Config.",
  },
];
const NO_CLOCK_NO_DICE = [
  {
    selector:
      "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: "No clock here: what time it is is passed in.",
  },
  {
    selector:
      "MemberExpression[object.name='Math'][property.name='random'], MemberExpression[property.name=/^(randomUUID|getRandomValues|randomBytes)$/], Identifier[name='randomUUID']",
    message: "No dice here: what is random is passed in.",
  },
];

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "data/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A `default` is a decision about every other value; a switch without one names them all.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/strict-boolean-expressions": "error",
      // A number prints as one would write it; everything else is converted on purpose.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A parameter that is there for the shape of a port says so with its first letter.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      complexity: ["error", 10],
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      // `== null` asks for null and undefined at once.
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...NO_ENVIRONMENT],
    },
  },
  {
    files: ["knowledge/**/*.ts", "dialogs/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...NO_ENVIRONMENT, ...NO_CLOCK_NO_DICE],
    },
  },
  {
    // The front doors: what the environment says enters here and goes on as values.
    files: ["bot/main.ts", "bot/cli.ts", "manifest/main.ts"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT] },
  },
  {
    // Data: one record or one word after another, as long as the list is.
    files: [
      "knowledge/catalogue*.ts",
      "knowledge/citations*.ts",
      "dialogs/interpret/lexicon*.ts",
      "tests/cases/**/*.ts",
    ],
    rules: { "max-lines": "off" },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // A test hands a child process its environment.
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT],
      // In a test a value that is not there should fail loudly where it is used.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Fakes of asynchronous ports often have nothing to wait for.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    // The bench prints its figures.
    files: ["tests/bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    // The bootstraps run before anything is installed, on Node alone.
    files: ["**/*.mjs", "**/*.cjs", "eslint.config.js"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        performance: "readonly",
        URL: "readonly",
        require: "readonly",
        module: "writable",
      },
    },
    rules: { complexity: ["error", 10], "max-lines": ["error", { max: 300 }], eqeqeq: "error" },
  },
);
