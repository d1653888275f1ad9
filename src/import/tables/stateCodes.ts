import { sortNameOf } from '../../model/sortName.ts';
import { inOrder } from './inOrder.ts';
import type { KnownEntities, Part } from './KnownEntities.ts';
import { TableLoad } from './TableLoad.ts';
import type { RowPlace } from './Table.ts';
import type { TableKind } from './TableKind.ts';
import { daysOf } from './reportedYears.ts';

/** The years in a row for which a number and letters stand for a state, under whatever names. */
interface Stretch {
  readonly place: RowPlace;
  lastLine: number;
  readonly names: Set<string>;
  readonly first: number;
  last: number;
}

/** The independent states of Gleditsch and Ward, a row for each year of each. */
export const gleditschWard: TableKind = {
  holds: 'Gleditsch and Ward: states by year',
  columns: ['gwn', 'gwc', 'country', 'year'],
  load: 'gleditsch-ward',
  reader: (file, known) => {
    const load = new TableLoad(file, {
      id: 'gleditsch-ward',
      name: 'Gleditsch and Ward, independent states by year',
    });
    const rows: { place: RowPlace; code: string; name: string; year: number }[] = [];
    return {
      take: (row) => {
        const code = `${row.count('gwn')} ${row.words('gwc')}`;
        rows.push({ place: row.place, code, name: row.words('country'), year: row.yearCounted('year') });
      },
      finish: () => {
        const years = rows.map(({ year }) => year);
        const edges = { first: Math.min(...years), last: Math.max(...years) };
        for (const [code, ofCode] of Map.groupBy(rows, (row) => row.code)) {
          const [number, letters] = code.split(' ') as [string, string];
          for (const stretch of stretchesOf(ofCode))
            tellStretch(load, known, { number, letters }, stretch, edges);
        }
        return load;
      },
    };
  },
};

function stretchesOf(rows: readonly { place: RowPlace; name: string; year: number }[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { place, name, year } of rows.toSorted((a, b) => a.year - b.year)) {
    const before = stretches.at(-1);
    if (before !== undefined && year - before.last <= 1) {
      before.last = year;
      before.lastLine = Math.max(before.lastLine, place.lastLine);
      before.names.add(name);
    } else {
      stretches.push({ place, lastLine: place.lastLine, names: new Set([name]), first: year, last: year });
    }
  }
  return stretches;
}

/** The list begins and ends somewhere: who is in it then may have been there before, or have gone on. */
function tellStretch(
  load: TableLoad,
  known: KnownEntities,
  { number, letters }: { readonly number: string; readonly letters: string },
  { place, lastLine, names, first, last }: Stretch,
  edges: { readonly first: number; readonly last: number },
): void {
  const [began, ended] = [daysOf(first)[0], daysOf(last)[1]];
  const since = { min: first === edges.first ? null : began.min, max: daysOf(first)[1].max };
  const until = { min: daysOf(last)[0].min, max: last === edges.last ? null : ended.max };
  const what = `gw:${number} (${letters}, ${[...names].join(', ')}) from ${first} to ${last}`;
  const byCode = known.resolve('cow', number, since, until);
  const lettersOf = new Set(known.spellsOf('cow-abbreviation', letters).map(({ id }) => id));
  const isSameCode =
    byCode !== undefined && !byCode.isNearest && byCode.parts.every(({ id }) => lettersOf.has(id));
  const named = known.statesNamed([...names].flatMap(formsOf));
  const fitting = named.filter((id) => known.hadBegun(id, since.max) && known.mayHaveLasted(id, until.min));
  const numbered = known.spellsOf('cow', number).map(({ id }) => id);
  const following = oneAfterAnother(known, new Set([...named, ...calledSo(known, numbered, names)]), {
    from: daysOf(first)[0].min!,
    to: daysOf(last)[1].max!,
  });
  let parts: readonly Part[];
  if (isSameCode) {
    parts = byCode.parts;
    // That a year counts whole is no difference.
    const inner = known.resolve('cow', number, daysOf(first)[1], daysOf(last)[0]);
    if (inner?.doubt) load.warn(place, `${what}: ${inner.doubt}; kept`);
  } else if (fitting.length === 1) {
    parts = [{ id: fitting[0]!, since, until }];
    load.warn(place, `${what} is ${fitting[0]!} by its name alone; kept`);
  } else if (following.length > 1) {
    // One state of this list is several elsewhere, one after the other.
    parts = following.map((id, index) => {
      const { sinceMin, sinceMax, untilMin, untilMax } = known.daysOf(id);
      return {
        id,
        since: index === 0 ? since : { min: sinceMin, max: sinceMax },
        until: index === following.length - 1 ? until : { min: untilMin, max: untilMax },
      };
    });
    load.warn(place, `${what} is ${following.join(', then ')} by their names and days; kept`);
  } else {
    const may = new Set([...named, ...numbered]);
    const reason =
      may.size === 0 ? 'is no state in the graph' : `may be ${[...may].join(' or ')}; it was given to none`;
    return load.reject(place, `${what} ${reason}`);
  }
  for (const part of parts) {
    load.declare(part.id, known.nameOf(part.id)!);
    load.tell({ ...place, lastLine }, ['gwn', 'gwc', 'country', 'year'], {
      subject: part.id,
      predicate: 'IDENTIFIED_BY',
      value: `gw:${number}`,
      since: part.since,
      until: part.until,
    });
  }
  if (parts.length === 1) tellOtherNames(load, known, place, parts[0]!.id, names);
}

/** Those that have one of the names, whatever the order of its words: the Arab Republic of Yemen is the Yemen Arab Republic. */
function calledSo(known: KnownEntities, ids: readonly string[], names: ReadonlySet<string>): string[] {
  const meant = new Set([...names].flatMap(formsOf).map(wordsOf));
  return ids.filter((id) => known.namesOf(id).some((name) => meant.has(wordsOf(name))));
}

function wordsOf(name: string): string {
  const words = sortNameOf(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !['of', 'the'].includes(word))
    .toSorted()
    .join(' ');
}

/** The states that there were from one day to another, if each certainly had ended before the next began; else none. */
function oneAfterAnother(
  known: KnownEntities,
  ids: ReadonlySet<string>,
  { from, to }: { readonly from: string; readonly to: string },
): readonly string[] {
  const inTime = [...ids]
    .map((id) => ({ id, ...known.daysOf(id) }))
    .filter(({ sinceMin, untilMax }) => (sinceMin ?? from) <= to && (untilMax ?? to) >= from)
    .toSorted((a, b) => ((a.sinceMin ?? '') < (b.sinceMin ?? '') ? -1 : 1));
  const isApart = inTime.every(
    ({ untilMax }, index) =>
      index === inTime.length - 1 || (untilMax ?? to) < (inTime[index + 1]!.sinceMin ?? from),
  );
  return isApart ? inTime.map(({ id }) => id) : [];
}

/** `Sri Lanka (Ceylon)` was called Ceylon; but `Russia (Soviet Union)` wasn't the state that is known by that name. */
function tellOtherNames(
  load: TableLoad,
  known: KnownEntities,
  place: RowPlace,
  subject: string,
  names: ReadonlySet<string>,
): void {
  for (const name of names) {
    const other = /\(([^()]+)\)$/.exec(name)?.[1];
    if (other === undefined || other.endsWith(' of')) continue;
    if (known.statesNamed([other]).some((id) => id !== subject)) continue;
    load.tell(place, ['country'], {
      subject,
      predicate: 'NAMED',
      value: other,
      language: 'en',
      role: 'other name',
    });
  }
}

/** `Sri Lanka (Ceylon)` and `Italy/Sardinia` are two names each; `Korea, Republic of` is one in another order. */
function formsOf(name: string): string[] {
  const forms = name.split(/\s*[(/)]\s*/).filter((form) => form !== '');
  return [...new Set([name, ...forms].flatMap((form) => [form, inOrder(form)]))];
}

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

/** The members of the United Nations in its six languages. */
export const unNames: TableKind = {
  holds: 'names in the languages of the United Nations',
  columns: LANGUAGES.map((language) => `un.name.${language}`),
  load: 'un-names',
  reader: (file, known) => {
    const load = new TableLoad(file, { id: 'un-names', name: 'United Nations, names of member states' });
    return {
      take: (row) => {
        const name = row.words('un.name.en');
        const named = known.statesNamed(formsOf(name)).filter((id) => !known.hasEnded(id));
        const [id, ...others] = named;
        if (id === undefined) return load.reject(row.place, `${name} is no state in the graph`);
        if (others.length > 0)
          return load.reject(row.place, `${name} may be ${named.join(' or ')}; it was given to none`);
        load.declare(id, known.nameOf(id)!);
        for (const language of LANGUAGES) {
          const value = row.text(`un.name.${language}`);
          if (value === null) continue;
          load.tell(row.place, [`un.name.${language}`], {
            subject: id,
            predicate: 'NAMED',
            value,
            language,
            ...(!known.namesOf(id).includes(value) && { role: 'name in the United Nations' }),
          });
        }
      },
      finish: () => load,
    };
  },
};
