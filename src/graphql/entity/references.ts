import { RequestError } from '../../config/errors.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityParent } from '../../loaders/rows.ts';
import { rankMatches, readSearch } from '../../loaders/search.ts';
import type { Kind } from '../../model/kinds.ts';
import { kindOfId, idOn, partsOfId } from '../../model/basis.ts';
import { notOnBasis } from '../../loaders/notOnBasis.ts';
import { entityById } from './entities.ts';
import { readWhere } from '../where/readWhere.ts';
import type { ListWhere, WhereGiven } from '../where/readWhere.ts';

const CODE = /^([a-z0-9-]+):(.+)$/;

/** The day on which a code is meant, by the argument that gives it; none if a field has no such argument. */
type Day = { readonly on?: string | null | undefined } | { readonly asOf?: string | null | undefined };

/**
 * The entity that is called so, by its id, one that it had before, or a code; null if there is none.
 *
 * @throws {RequestError} BAD_USER_INPUT for a code that may mean several
 */
export async function entityCalled(load: Loaders, name: string, day: Day): Promise<EntityParent | null> {
  if (kindOfId(name) !== undefined) return entityById(load, name);
  const { bare, basis } = partsOfId(name);
  if (basis !== null) {
    const entity = await entityCalled(load, bare, day);
    const based = entity && (await entityById(load, idOn(basis, entity.id)));
    return based && { ...based, resolvedFrom: bare };
  }
  const [, scheme, value] = CODE.exec(name) ?? [];
  if (scheme === undefined || value === undefined) return null;
  const [[argument, on = null] = []] = Object.entries<string | null | undefined>(day);
  const [entity, ...others] = await load.entitiesByIdentifier(scheme, value, on);
  if (others.length > 0) {
    const meanings = [entity!, ...others].map(({ id }) => id);
    const advice = argument === undefined || on !== null ? '' : `choose a day with ${argument}, or `;
    throw new RequestError(
      'BAD_USER_INPUT',
      `${name} ${on === null ? 'has identified' : 'may identify'} several entities${on === null ? '' : ` on ${on}`} (${meanings.join(', ')}); ${advice}use an id`,
      { meanings },
    );
  }
  return entity === undefined ? null : { ...entity, resolvedFrom: name };
}

/**
 * The entity that an argument names, of a kind if only one is meant.
 *
 * @throws {RequestError} UNKNOWN_ENTITY if there is none
 */
export async function entityIn(
  argument: string,
  name: string,
  load: Loaders,
  day: Day,
  kind?: Kind,
): Promise<EntityParent> {
  const entity = await entityCalled(load, name, day);
  if (entity === null) throw await unknownEntity(argument, name, load, day, kind);
  if (kind !== undefined) expectKind(argument, name, entity.id, kind);
  return entity;
}

function expectKind(argument: string, name: string, id: string, kind: Kind): void {
  if (kindOfId(id) === kind) return;
  throw new RequestError(
    'UNKNOWN_ENTITY',
    `${argument} names an entity of the kind ${kind}; received ${name}, whose kind is ${kindOfId(id)}`,
    { suggestions: [] },
  );
}

const MOST_SUGGESTIONS = 3;

/** Says which entities have names like it, or what the code means on other days. */
async function unknownEntity(
  argument: string,
  name: string,
  load: Loaders,
  day: Day,
  kind = kindOfId(name),
): Promise<RequestError> {
  const [on] = Object.values<string | null | undefined>(day);
  const [, scheme, value] = CODE.exec(name) ?? [];
  const meanings =
    typeof on === 'string' && scheme !== undefined && value !== undefined && kindOfId(name) === undefined
      ? await load.entitiesByIdentifier(scheme, value, null)
      : [];
  if (meanings.length > 0) {
    const suggestions = meanings.map(({ id }) => id);
    return new RequestError(
      'UNKNOWN_ENTITY',
      `${argument} names an entity by id or code; received ${name}, which means none on ${on}, but on other days ${suggestions.join(' or ')}`,
      { suggestions },
    );
  }
  const { bare } = partsOfId(name);
  const words = bare.slice(bare.search(/[/:]/) + 1).replaceAll('-', ' ');
  const terms = readSearch(words, kind === undefined ? null : [kind]);
  const candidates = terms === null ? [] : await load.entitiesMatching(terms.key);
  const suggestions =
    terms === null
      ? []
      : rankMatches(
          candidates.filter(({ found }) => kind === undefined || kindOfId(found) === kind),
          terms,
        )
          .slice(0, MOST_SUGGESTIONS)
          .map(({ found }) => found);
  const nearest = suggestions.length === 0 ? '' : `; the nearest are ${suggestions.join(', ')}`;
  return new RequestError(
    'UNKNOWN_ENTITY',
    `${argument} names ${kind === undefined ? 'an entity' : `an entity of the kind ${kind}`} by id or code; there is none called ${bare || '""'}${nearest}`,
    { suggestions },
  );
}

/**
 * Asks about entities that an argument names. What already has the form of an id is taken for one while it is looked up, so that both take one
 * round trip; it is asked anew only for an entity that goes by another id now.
 *
 * @param argument that names all of them, or the one of each
 * @throws {RequestError} UNKNOWN_ENTITY for what there isn't
 */
export async function askAbout<T>(
  argument: string | readonly string[],
  names: readonly string[],
  load: Loaders,
  day: Day,
  ask: (ids: readonly string[]) => Promise<T>,
): Promise<T> {
  if (names.length === 0) return ask(names);
  const ids = idsOf(argument, names, load, day);
  if (names.some((name) => kindOfId(name) === undefined)) return ask(await ids);
  // Also where it refuses what it is asked at once, so that somebody waits for both.
  const askNow = async (): Promise<T> => ask(names);
  const [found, answer] = await Promise.all([ids, askNow()]);
  return found.every((id, index) => id === names[index]) ? answer : ask(found);
}

/**
 * The ids of documents that an argument names.
 *
 * @throws {RequestError} UNKNOWN_ENTITY for what is none
 */
export async function documentsCalled(
  argument: string,
  names: readonly string[],
  load: Loaders,
): Promise<readonly string[]> {
  const ids = names.length === 0 ? [] : await idsOf(argument, names, load, {});
  for (const [index, id] of ids.entries()) {
    if (partsOfId(id).basis !== null) throw notOnBasis(argument, id);
    expectKind(argument, names[index]!, id, 'Document');
  }
  return ids;
}

/** Of many names that nothing has, only for the first is what is like it searched for. */
async function idsOf(
  argument: string | readonly string[],
  names: readonly string[],
  load: Loaders,
  day: Day,
): Promise<readonly string[]> {
  const entities = await Promise.all(names.map((name) => entityCalled(load, name, day)));
  const ids = entities.flatMap((entity) => entity?.id ?? []);
  if (ids.length === names.length) return ids;
  const unknown = entities.indexOf(null);
  throw await unknownEntity(
    typeof argument === 'string' ? argument : argument[unknown]!,
    names[unknown]!,
    load,
    day,
  );
}

/** Asks with the conditions of a list, which name entities by id or code. */
export function askWithWhere<T>(
  given: WhereGiven,
  load: Loaders,
  asOf: string | null,
  ask: (conditions: ListWhere) => Promise<T>,
): Promise<T> {
  const conditions = readWhere(given);
  const names: string[] = [];
  const places: string[] = [];
  withNames(conditions, (name, place) => {
    names.push(name);
    places.push(place);
    return name;
  });
  // Most lists name nothing, and none of these is to wait for it.
  if (names.length === 0) return ask(conditions);
  return askAbout(places, names, load, { asOf }, async (found) => {
    for (const [index, id] of found.entries()) {
      if (partsOfId(id).basis !== null) throw notOnBasis(places[index]!, id);
      if (places[index]!.endsWith('source')) expectKind(places[index]!, names[index]!, id, 'Document');
    }
    const ids = found.values();
    const named = withNames(conditions, () => ids.next().value!);
    return ask(await withSpokenOf(named, load));
  });
}

/**
 * The conditions with the entities of which a source speaks beside the source. They are read once: the database would look for
 * them again from every entity, some of which have ten thousand statements.
 */
async function withSpokenOf<T>(conditions: T, load: Loaders): Promise<T> {
  if (Array.isArray(conditions)) {
    return (await Promise.all(conditions.map((one: unknown) => withSpokenOf(one, load)))) as T;
  }
  if (conditions === null || typeof conditions !== 'object') return conditions;
  const entries = Object.entries(conditions).map(async ([key, value]: [string, unknown]) =>
    key === 'source'
      ? [
          [key, value],
          ['spokenOf', await load.entitiesOfSource(value as string)],
        ]
      : [[key, await withSpokenOf(value, load)]],
  );
  return Object.fromEntries((await Promise.all(entries)).flat()) as T;
}

/** The arguments in which conditions stand that have another name here. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  counts: 'orderBy',
  statement: 'where',
  document: 'source',
};

/** The conditions in which ids stand, one after the other, for the entities that they name; with the place of each, such as `where.related.node.ids`. */
function withNames<T>(conditions: T, idOf: (name: string, place: string) => string, place = ''): T {
  if (Array.isArray(conditions)) {
    return conditions.map((one: unknown) => withNames(one, idOf, place)) as T;
  }
  if (conditions === null || typeof conditions !== 'object') return conditions;
  return Object.fromEntries(
    Object.entries(conditions).map(([key, value]: [string, unknown]) => {
      const here = [...(place === '' ? [] : [place]), ARGUMENTS[key] ?? key].join('.');
      if (key === 'ids') return [key, (value as string[]).map((name) => idOf(name, here))];
      if (key === 'within' || key === 'source' || key === 'document')
        return [key, idOf(value as string, here)];
      return [key, withNames(value, idOf, here)];
    }),
  ) as T;
}
