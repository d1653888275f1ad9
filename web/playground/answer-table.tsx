import { Button, useGraphiQL } from '@graphiql/react';
import { getOperationAST, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';

import { csvOfTable, namesOf, rowsOf, textOf } from '../../src/graphql/execution/rowsOf.ts';
import { tableIn } from '../../src/graphql/execution/tableOf.ts';
import type { Table } from '../../src/graphql/execution/tableOf.ts';
import { save } from '../save.ts';
import type { AnswerError, Answered } from './answers.ts';
import { counted } from './counted.ts';

/** The rows of the answer's list, with the columns that the service's own CSV has. */
export function AnswerTable({ answered }: { answered: Answered | undefined }) {
  const schema = useGraphiQL((state) => state.schema);
  const found = schema && answered ? tableOf(schema, answered) : 'Run a query with one list.';
  const rows = typeof found === 'string' ? [] : rowsOf(found.data, found.table);
  const errors = answered?.answer.errors ?? [];
  if (errors.length > 0 && rows.length === 0) {
    return (
      <div className="answer-table answer-table-none">
        <Errors errors={errors} />
      </div>
    );
  }
  if (typeof found === 'string') return <div className="answer-table answer-table-none">{found}</div>;
  const { table, data, name } = found;
  return (
    <div className="answer-table">
      <div className="playground-row answer-table-row">
        <span>
          {counted(rows.length, 'row')} of <code>{table.list.join('.')}</code>
        </span>
        {/* A file with a hole would be taken for complete; the service sends none either. */}
        {errors.length === 0 && (
          <Button type="button" onClick={() => save(`${name}.csv`, 'text/csv', csvOfTable(data, table))}>
            Download CSV
          </Button>
        )}
      </div>
      {errors.length > 0 && (
        <div>
          The answer is incomplete:
          <Errors errors={errors} />
        </div>
      )}
      {/* In reach of the keyboard, because it scrolls. */}
      <div className="answer-table-scroll" tabIndex={0} role="region" aria-label="Table">
        <table>
          <thead>
            <tr>
              {namesOf(table).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // The rows of an answer never change places.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                {row.map((value, column) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={column} className={typeof value === 'number' ? 'answer-table-number' : undefined}>
                    {textOf(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Errors({ errors }: { errors: readonly AnswerError[] }) {
  return (
    <ul className="answer-table-errors" aria-label="Errors">
      {errors.map(({ message, extensions }, index) => (
        // The errors of an answer never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          {message} (<code>{String(extensions?.['code'])}</code>)
        </li>
      ))}
    </ul>
  );
}

interface Found {
  readonly table: Table;
  readonly data: unknown;
  readonly name: string;
}

/** The table of an answer, or why there is none. */
function tableOf(schema: GraphQLSchema, { request, answer: { data } }: Answered): Found | string {
  try {
    const document = parse(request.query);
    const operation = getOperationAST(document, request.operationName);
    if (!operation || !data) return 'The answer has no rows.';
    const table = tableIn(schema, document, operation, (request.variables ?? {}) as Record<string, unknown>);
    return { table, data, name: operation.name?.value ?? table.list.join('-') };
  } catch (error) {
    return (error as Error).message;
  }
}
