import { isDate, isInt } from 'neo4j-driver';

/**
 * Writes a parameter as it would stand in a Cypher text, on one line: cypher-shell ends a `:param` with its line.
 *
 * @throws {TypeError} for what no parameter of ours holds
 */
export function cypherLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  // Cypher reads all that JSON escapes.
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  // The driver sends every JavaScript number as a FLOAT; whole ones need the point to stay one.
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (isInt(value)) return value.toString();
  if (isDate(value)) return `date('${value.toString()}')`;
  if (Object.getPrototypeOf(value) === Object.prototype) return mapLiteral(value);
  throw new TypeError(
    `A parameter is a plain value, a whole number or a day; received ${value.constructor.name}`,
  );
}

function mapLiteral(value: object): string {
  const entries = Object.entries(value).map(([key, item]) => `${keyLiteral(key)}: ${cypherLiteral(item)}`);
  return `{${entries.join(', ')}}`;
}

function keyLiteral(key: string): string {
  return /^[A-Za-z]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``;
}
