import { sql, type RawBuilder } from "kysely";
import type { Person } from "../../dialogs/index.js";

/** Who gave something. */
export type Giver = Pick<Person, "id" | "name">;

// A character that separates units of a text; no channel names anybody with it.
const BETWEEN = "\u001f";

/** Who gave something as one column, so that two of one name are told apart. What was written before holds the name alone. */
export function giverColumn({ id, name }: Giver): string {
  return `${id}${BETWEEN}${name}`;
}

/** The name in such a column. */
export function giverName(column: string): string {
  return column.slice(column.indexOf(BETWEEN) + 1);
}

/** A condition that holds where a column says that a person gave something: by their id, or by their name where no id is told. */
export function isGivenBy(column: "by" | "learnt_by", { id, name }: Giver): RawBuilder<boolean> {
  const told = sql.ref(column);
  const start = giverColumn({ id, name: "" });
  // Databases count characters, not the halves of those that take two.
  const { length } = Array.from(start);
  return sql<boolean>`(${told} = ${name} or substr(${told}, 1, ${length}) = ${start})`;
}
