import type { Plan } from '../neo4j/Graph.ts';
import { operatorOf } from './gate.ts';

type Step = NonNullable<Plan['root']>;

/** A plan as an indented tree, the last step on top: what each does, and how many rows the server expects of it. */
export function planTree(step: Step, indent = ''): string {
  const { Details: details, EstimatedRows: rows } = step.arguments as {
    Details?: string;
    EstimatedRows?: number;
  };
  const expected =
    rows === undefined ? '' : `  (about ${Math.ceil(rows)} ${Math.ceil(rows) === 1 ? 'row' : 'rows'})`;
  const line = `${indent}${operatorOf(step)}${details === undefined ? '' : `  ${details.replaceAll(/\s+/g, ' ')}`}${expected}\n`;
  const { children } = step;
  return (
    line +
    children
      // What goes on in a line is not indented, or a plan of twenty steps would run off the page.
      .map((child) => planTree(child, children.length === 1 ? indent : `${indent}  `))
      .join('')
  );
}
