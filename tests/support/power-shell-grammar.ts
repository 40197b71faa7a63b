import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser, type Node } from "web-tree-sitter";

/** What PowerShell's grammar finds in a script. */
export interface Script {
  readonly hasError: boolean;
  /** The names of every command, in order, nested ones too. */
  readonly commands: readonly string[];
  /** What each single-quoted literal stands for, as PowerShell takes it. */
  readonly literals: readonly string[];
  /** Everything but the literals' contents: two scripts of one shape do the same with other names. */
  readonly shape: string;
}

/** Loads the grammar; costs some tens of milliseconds, so once a test file. */
export async function loadPowerShell(): Promise<(script: string) => Script> {
  const parser = await loadPowerShellParser();
  return (script) => {
    const tree = parser.parse(script);
    if (tree === null) throw new Error("the grammar gave up");
    const found = inspect(tree.rootNode);
    tree.delete();
    return found;
  };
}

/** The parser itself, for a test that asks more of a script's tree than `Script` tells. */
export async function loadPowerShellParser(): Promise<Parser> {
  const { resolve } = createRequire(import.meta.url);
  await Parser.init({ locateFile: () => resolve("web-tree-sitter/tree-sitter.wasm") });
  const grammar = resolve("@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm");
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(grammar)));
  return parser;
}

function inspect(root: Node): Script {
  const commands: string[] = [];
  const literals: string[] = [];
  const visit = (node: Node): string => {
    if (node.type === "command_name") commands.push(node.text);
    if (node.type === "verbatim_string_characters") {
      literals.push(decodeLiteral(node.text));
      return "'…'";
    }
    const children = node.children.filter((child) => child !== null);
    return children.length === 0 ? node.text : `(${node.type} ${children.map(visit).join(" ")})`;
  };
  return { hasError: root.hasError, shape: visit(root), commands, literals };
}

const QUOTES = "'‘’‚‛";

/** Reads a single-quoted literal by PowerShell's own rule, which the grammar does not know: all five quotes end it unless doubled. */
export function decodeLiteral(literal: string): string {
  const inside = literal.slice(1, -1);
  let text = "";
  for (let at = 0; at < inside.length; at += 1) {
    const letter = inside.charAt(at);
    if (QUOTES.includes(letter)) {
      at += 1;
      const next = inside.charAt(at);
      if (next === "" || !QUOTES.includes(next))
        throw new Error(`the literal ends early: ${literal}`);
    }
    text += letter;
  }
  return text;
}
