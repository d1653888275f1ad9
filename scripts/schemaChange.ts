import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { Change } from '@graphql-inspector/core';
import { buildSchema, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** What a change of the schema comes to; each line names what changed by its coordinate. */
export interface SchemaChange {
  /** What breaks clients and stands in no changelog. */
  readonly refused: readonly string[];
  /** What breaks clients and is announced, and what may break some. */
  readonly listed: readonly string[];
}

/** Compares two schemas; what breaks clients has to be named by its coordinate, in backticks, under "Unreleased". */
export async function schemaChange(before: string, after: string, changelog: string): Promise<SchemaChange> {
  const newSchema = buildSchema(after);
  const changes = await diff(buildSchema(before), newSchema);
  const relevant = changes.filter((change) => !followsFromInterface(change, changes, newSchema));
  const [, unreleased = ''] = /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog) ?? [];
  const named = new Set(unreleased.match(/(?<=`)[^`\n]+(?=`)/g));
  const breaking = relevant.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const dangerous = relevant.filter(({ criticality }) => criticality.level === CriticalityLevel.Dangerous);
  const isNamed = ({ path }: Change): boolean => path !== undefined && named.has(path);
  return {
    refused: breaking.filter((change) => !isNamed(change)).map(lineOf),
    listed: [
      ...breaking.filter(isNamed).map((change) => `breaks clients, announced: ${lineOf(change)}`),
      ...dangerous.map((change) => `may break clients: ${lineOf(change)}`),
    ],
  };
}

/** A type has to follow its interface: a change of the interface is reported once, without those of its types. */
function followsFromInterface(
  { type, path }: Change,
  changes: readonly Change[],
  schema: GraphQLSchema,
): boolean {
  const [owner = '', ...rest] = path?.split('.') ?? [];
  const ownerType = schema.getType(owner);
  return (
    isObjectType(ownerType) &&
    ownerType.getInterfaces().some(({ name }) => {
      const same = [name, ...rest].join('.');
      return changes.some((change) => change.type === type && change.path === same);
    })
  );
}

function lineOf({ path, message }: Change): string {
  return `${path ?? '?'}: ${message}`;
}
