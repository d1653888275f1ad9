import { isInt, isNode, isPath, isPoint, isRelationship } from 'neo4j-driver';
import type { Duration, Node, Path, Relationship } from 'neo4j-driver';

/**
 * A value that the graph has given, as JSON holds it: days, moments and durations as texts, a node as
 * `{labels, properties}`, a relationship as `{type, properties}`, a path as a list of both in turn, in which each
 * relationship also says whether it points `forward`.
 */
export function jsonOf(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint' || isInt(value)) return value.toString();
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(jsonOf);
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer)];
  if (isNode(value)) return { labels: value.labels, properties: jsonOf(value.properties) };
  if (isRelationship(value)) return { type: value.type, properties: jsonOf(value.properties) };
  if (isPath(value)) return pathOf(value);
  if (isPoint(value)) return { srid: jsonOf(value.srid), x: value.x, y: value.y, z: value.z ?? null };
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
  }
  // What is left are the driver's days, times and durations, which write themselves as ISO 8601; a duration of days alone
  // with a T that leads nowhere.
  return (value as Duration).toString().replace(/^(P.+)T$/, '$1');
}

/** A value that the graph has given, as a person reads it in one line; numbers and null stay what they are. */
export function shownOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : insideOf(value);
}

function insideOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(insideOf).join(', ')}]`;
  if (isNode(value)) return nodeText(value);
  if (isRelationship(value)) return relationshipText(value);
  if (isPath(value)) return pathText(value);
  if (isPlain(value)) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${insideOf(item)}`)
      .join(', ')}}`;
  }
  const json = jsonOf(value);
  return typeof json === 'string' ? json : JSON.stringify(json);
}

/** `(:State state/belgium)`: every entity is an Entity, so that this label says nothing. */
function nodeText({ labels, properties }: Node): string {
  const kinds = labels.filter((label) => label !== 'Entity').map((label) => `:${label}`);
  return `(${[kinds.join(''), nameOf(properties)].filter((part) => part !== '').join(' ')})`;
}

function relationshipText({ type, properties }: Relationship): string {
  return `[:${[type, nameOf(properties)].filter((part) => part !== '').join(' ')}]`;
}

function pathText({ start, segments }: Path): string {
  const steps = segments.map(({ start: from, relationship, end }) => {
    const forward = relationship.startNodeElementId === from.elementId;
    return `${forward ? '-' : '<-'}${relationshipText(relationship)}${forward ? '->' : '-'}${nodeText(end)}`;
  });
  return nodeText(start) + steps.join('');
}

function nameOf({ id, value, text }: Readonly<Record<string, unknown>>): string {
  return String(shownOf(id ?? value ?? text) ?? '');
}

function pathOf({ start, segments }: Path): unknown[] {
  return [
    jsonOf(start),
    ...segments.flatMap(({ start: from, relationship, end }) => [
      {
        type: relationship.type,
        forward: relationship.startNodeElementId === from.elementId,
        properties: jsonOf(relationship.properties),
      },
      jsonOf(end),
    ]),
  ];
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
