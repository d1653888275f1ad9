import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { Change } from '@graphql-inspector/core';
import { buildASTSchema, buildSchema, GraphQLSchema, isObjectType, parse, visit } from 'graphql';
import type { DirectiveNode } from 'graphql';

/** What a change of the schema comes to; each line names what changed by its coordinate. */
export interface SchemaChange {
  /** What breaks clients, and may not be: each line says what it lacks. */
  readonly refused: readonly string[];
  /** What breaks clients and is announced, and what may break some. */
  readonly listed: readonly string[];
}

/**
 * Compares two schemas. What breaks clients has to be named by its coordinate, in backticks, in the changelog above the
 * section of the last release. Besides, it must have been deprecated in `before`, unless a heading there announces a
 * major version.
 *
 * @param release the version of the last release; without one, nobody was promised that names stay
 */
export async function schemaChange(
  before: string,
  after: string,
  changelog: string,
  release?: string,
): Promise<SchemaChange> {
  const newSchema = buildSchema(after);
  const changes = await diff(buildSchema(before), newSchema);
  const relevant = changes.filter((change) => !followsFromInterface(change, changes, newSchema));
  const breaking = relevant.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const dangerous = relevant.filter(({ criticality }) => criticality.level === CriticalityLevel.Dangerous);

  const news = newsSince(release ?? NONE, changelog);
  const promised = new Set((await diff(withoutDeprecated(before), newSchema)).map(keyOf));
  const lacks = (change: Change): string[] => [
    ...(release !== undefined && !news.isMajor && promised.has(keyOf(change))
      ? ['it was not deprecated']
      : []),
    ...(change.path !== undefined && news.named.has(change.path) ? [] : ['CHANGELOG.md does not name it']),
  ];
  const judged = breaking.map((change) => ({ line: lineOf(change), lacking: lacks(change) }));
  return {
    refused: judged
      .filter(({ lacking }) => lacking.length > 0)
      .map(({ line, lacking }) => `${line}; ${lacking.join(', and ')}`),
    listed: [
      ...judged
        .filter(({ lacking }) => lacking.length === 0)
        .map(({ line }) => `breaks clients, announced: ${line}`),
      ...dangerous.map((change) => `may break clients: ${lineOf(change)}`),
    ],
  };
}

/** Before all versions. */
const NONE = '0.0.0';

interface News {
  /** What stands in backticks. */
  readonly named: ReadonlySet<string>;
  readonly isMajor: boolean;
}

/** What the changelog says above the section of a release: under headings without a version, or with a newer one. */
function newsSince(release: string, changelog: string): News {
  const [, ...sections] = changelog.split(/^## /m);
  const versions = sections.map((section) => /\d+\.\d+\.\d+/.exec(section.split('\n', 1)[0]!)?.[0]);
  const known = versions.findIndex((version) => version !== undefined && !isNewer(version, release));
  const count = known === -1 ? sections.length : known;
  return {
    named: new Set(
      sections
        .slice(0, count)
        .join('\n')
        .match(/(?<=`)[^`\n]+(?=`)/g),
    ),
    isMajor: versions
      .slice(0, count)
      .some((version) => version !== undefined && majorOf(version) > majorOf(release)),
  };
}

function majorOf(version: string): number {
  return Number(version.split('.', 1)[0]);
}

function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}

/** What clients were promised: the schema without what was deprecated, and without types to which nothing else led. */
function withoutDeprecated(text: string): GraphQLSchema {
  const drop = ({ directives }: { readonly directives?: readonly DirectiveNode[] }): null | undefined =>
    directives?.some(({ name }) => name.value === 'deprecated') === true ? null : undefined;
  const kept = visit(parse(text), {
    FieldDefinition: drop,
    InputValueDefinition: drop,
    EnumValueDefinition: drop,
  });
  const config = buildASTSchema(kept, { assumeValidSDL: true }).toConfig();
  // Fragments on interfaces lead to what implements them.
  const types = config.types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0);
  return new GraphQLSchema({ ...config, types });
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

function keyOf({ type, path }: Change): string {
  return `${type} ${path ?? ''}`;
}

function lineOf({ path, message }: Change): string {
  return `${path ?? '?'}: ${message}`;
}
