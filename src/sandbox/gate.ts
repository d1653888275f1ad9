import type { Plan } from '../neo4j/Graph.ts';

/** Procedures that say what the graph is made of, or search it. */
const PROCEDURES: ReadonlySet<string> = new Set([
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
]);

/**
 * Steps that reach beyond the graph, although READ mode lets them: files and the network, what others run, the server itself,
 * and transactions within the one that has the limits.
 */
const BEYOND = /LoadCSV|^Show|Terminate|Administration|Command|^Transaction/i;

/**
 * Why an analyst's text may not be run, judged by the plan that the server has made of it and not by its words; undefined if
 * it may. READ mode, which refuses to write, is asked for as well when it runs.
 */
export function refusalOf({ type, root }: Plan): string | undefined {
  if (type !== 'r') return 'Only reading statements are allowed; received one that writes or administers';
  if (root === undefined) return 'Only statements with a query plan are allowed; received one without';
  return refusalOfStep(root);
}

/** Brackets in one another; the server's parser takes minutes over some hundreds. */
const DEEPEST = 100;

/**
 * Brackets, and what hides them: comments and what stands in quotes. What doesn't end hides nothing, and is taken to the end of the
 * text at once: else each quote in it would be read on to there.
 */
const TOKENS =
  /\/\/[^\n]*|\/\*.*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|(?<plain>[([{}\])]|(?:\/\*|['"`]).*)/gs;

/** Why a text isn't even given to the server to plan; undefined if it may. */
export function refusalOfText(text: string): string | undefined {
  let depth = 0;
  // Cypher lets any character be written by its number.
  const plain = text.replaceAll(/\\u+([0-9a-f]{4})/gi, (_escape, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  for (const { groups } of plain.matchAll(TOKENS)) {
    for (const sign of groups?.['plain'] ?? '') {
      if ('([{'.includes(sign)) depth += 1;
      else if (')]}'.includes(sign)) depth -= 1;
      if (depth > DEEPEST) return `Cypher has at most ${DEEPEST} levels of nested brackets; received more`;
    }
  }
  return undefined;
}

type Step = NonNullable<Plan['root']>;

function refusalOfStep(step: Step): string | undefined {
  const operator = operatorOf(step);
  if (BEYOND.test(operator)) {
    return `Only statements that read the graph are allowed; received one with ${operator}`;
  }
  if (operator === 'ProcedureCall') {
    const name = procedureOf(step);
    if (!PROCEDURES.has(name)) {
      return `The allowed procedures are ${[...PROCEDURES].join(', ')}; received ${name}`;
    }
  }
  for (const child of step.children) {
    const refusal = refusalOfStep(child);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** A step's operator, without the database that the server appends. */
export function operatorOf({ operatorType }: Step): string {
  return operatorType.replace(/@.*$/, '');
}

/** The name in details such as `db.labels() :: (label :: STRING)`. */
function procedureOf({ arguments: details }: Step): string {
  return /^`?([\w.]+)/.exec(String(details['Details']))?.[1] ?? 'a procedure without a name';
}
