import { readFileSync } from "node:fs";
import type { Node } from "web-tree-sitter";
import { decodeLiteral, loadPowerShellParser } from "./power-shell-grammar.js";

/** One cmdlet that the script reads, with the properties it takes of what that returns. */
export interface CollectedRow {
  readonly side: string;
  readonly cmdlet: string;
  readonly properties: readonly string[];
}

/** What the grammar finds in the script. */
export interface CollectScript {
  readonly source: string;
  readonly hasError: boolean;
  readonly rows: readonly CollectedRow[];
  /** The texts of every node of a kind, in order. */
  readonly texts: (type: string) => readonly string[];
}

const PLACE = new URL("../../knowledge/collect/Collect-ExternalAccess.ps1", import.meta.url);

/** Reads and parses the script that admins are given. */
export async function readCollectScript(): Promise<CollectScript> {
  const source = readFileSync(PLACE, "utf8");
  const tree = (await loadPowerShellParser()).parse(source);
  if (tree === null) throw new Error("the grammar gave up");
  const { rootNode } = tree;
  return {
    source,
    hasError: rootNode.hasError,
    rows: nodes(rootNode, "hash_literal_expression").flatMap(rowOf),
    texts: (type) => nodes(rootNode, type).map(({ text }) => text),
  };
}

function nodes(node: Node, type: string): readonly Node[] {
  return node.descendantsOfType(type).filter((found) => found !== null);
}

function rowOf(table: Node): readonly CollectedRow[] {
  const entries = new Map(
    nodes(table, "hash_entry").map((entry) => [
      nodes(entry, "key_expression")[0]?.text,
      nodes(entry, "verbatim_string_characters")[0]?.text,
    ]),
  );
  const [side, cmdlet, properties] = ["Side", "Cmdlet", "Properties"].map((key) =>
    entries.get(key),
  );
  if (side === undefined || cmdlet === undefined || properties === undefined) return [];
  return [
    {
      side: decodeLiteral(side),
      cmdlet: decodeLiteral(cmdlet),
      properties: decodeLiteral(properties).split(/\s+/u),
    },
  ];
}
