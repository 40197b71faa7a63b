import type { Compilable, CompiledQuery, QueryResult } from "kysely";

/** Whatever runs a compiled query: the database, or a transaction of it. */
export interface Runner {
  readonly executeQuery: <Row>(query: CompiledQuery<Row>) => Promise<QueryResult<Row>>;
}

/** A query compiled once, for those that run with every turn: building it costs several times what running it does. */
export type Prepared<Values extends readonly unknown[], Row> = (
  runner: Runner,
  ...values: Values
) => Promise<QueryResult<Row>>;

/** Compiles a query from its shape. Every value must go into the query as it is, as a parameter. */
export function prepare<Values extends readonly unknown[], Row>(
  build: (...values: Values) => Compilable<Row>,
): Prepared<Values, Row> {
  // Stand-ins that the query carries to where each value goes.
  const marks: readonly unknown[] = Array.from({ length: build.length }, (_, mark) => ({ mark }));
  const query = build(...(marks as unknown as Values)).compile();
  const places = query.parameters.map((parameter) => marks.indexOf(parameter));
  if (!marks.every((_, mark) => places.includes(mark))) {
    throw new TypeError(`a value does not reach the query: ${query.sql}`);
  }
  return (runner, ...values) => {
    const parameters = places.map((mark, at) =>
      mark < 0 ? query.parameters[at] : (values as readonly unknown[])[mark],
    );
    return runner.executeQuery({ ...query, parameters });
  };
}
