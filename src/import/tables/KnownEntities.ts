import type { Graph } from '../../neo4j/Graph.ts';
import { daysBetween } from '../../model/days.ts';
import type { Bounds, Period } from '../../model/days.ts';
import { sortNameOf } from '../../model/sortName.ts';
import { writes } from '../../neo4j/writes.ts';

/** The codes by which data sets speak of states, alliances and organisations. */
const SCHEMES = [
  'cow',
  'cow-abbreviation',
  'cow-alliance',
  'atop',
  'cow-igo',
  'iso3166',
  'iso3166-alpha3',
  'iso3166-numeric',
] as const;
type Scheme = (typeof SCHEMES)[number];

/** A time for which a code means an entity. */
export interface Spell extends Bounds {
  readonly id: string;
}

/** An entity that a row speaks of, and when: a row may be about several, one after the other. */
export interface Part {
  readonly id: string;
  readonly since: Period | null;
  readonly until: Period | null;
}

/** What a code and its days come to. */
export interface Resolved {
  readonly parts: readonly Part[];
  /** Whether the code means no state then, and the parts are those of the state nearest in time. */
  readonly isNearest: boolean;
  /** What a reader of the row should know, as the rest of a sentence; null if there is nothing. */
  readonly doubt: string | null;
}

export interface KnownRow extends Bounds {
  readonly id: string;
  readonly name: string;
  /** All that a state is called, the name above among it; empty for what isn't a state or was merged into another. */
  readonly called: readonly string[];
  /** Of an entity that has days: by when it had begun, and when it had ended; null where that is unknown. */
  readonly begunBy: string | null;
  readonly endedBy: string | null;
  readonly scheme: string | null;
  readonly value: string | null;
}

const BEGINNING = '0000-01-01';
const END = '9999-12-31';

/** The entities of the graph by their codes, through which data sets are joined. */
export class KnownEntities {
  readonly #names = new Map<string, string>();
  readonly #spells = new Map<string, Spell[]>();
  readonly #lastDays = new Map<string, string>();
  /** The states that a name is of, by the name without case and diacritics. */
  readonly #states = new Map<string, Set<string>>();
  readonly #called = new Map<string, readonly string[]>();
  readonly #begun = new Map<string, string | null>();
  readonly #ended = new Map<string, string>();

  /** @param except a load whose own names and codes don't count: what a table brought doesn't decide what it means */
  static async read(graph: Graph, except: string | null = null): Promise<KnownEntities> {
    const { name, text } = writes.entitiesByCode;
    return new KnownEntities(
      (await graph.read([name], text, { schemes: SCHEMES, except })) as unknown as readonly KnownRow[],
    );
  }

  constructor(rows: readonly KnownRow[]) {
    for (const { id, name, called, begunBy, endedBy, scheme, value, ...bounds } of rows) {
      this.#names.set(id, name);
      this.#begun.set(id, begunBy);
      if (endedBy !== null) this.#ended.set(id, endedBy);
      if (called.length > 0) this.#called.set(id, called);
      for (const text of called) {
        const states = this.#states.get(spelling(text)) ?? new Set();
        this.#states.set(spelling(text), states.add(id));
      }
      if (scheme === null) continue;
      const code = `${scheme}:${value}`;
      const spells = this.#spells.get(code) ?? [];
      spells.push({ id, ...bounds });
      this.#spells.set(code, spells);
      const [coded, lastDay] = [`${scheme} ${id}`, endOf(bounds)];
      const other = this.#lastDays.get(coded);
      if (other === undefined || other < lastDay) this.#lastDays.set(coded, lastDay);
    }
  }

  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }

  /** The one state of that name, whatever case and diacritics it is written with, or undefined. */
  stateNamed(name: string): string | undefined {
    const states = this.statesNamed([name]);
    return states.length === 1 ? states[0] : undefined;
  }

  /** The states that have one of these names, in the same spelling or with `&` for "and" and `St.` for "Saint". */
  statesNamed(names: readonly string[]): readonly string[] {
    return [...new Set(names.flatMap((name) => [...(this.#states.get(spelling(name)) ?? [])]))].toSorted();
  }

  /** All that a state is called. */
  namesOf(id: string): readonly string[] {
    return this.#called.get(id) ?? [];
  }

  /** Whether an entity no longer is. */
  hasEnded(id: string): boolean {
    return this.#ended.has(id);
  }

  /** Whether an entity certainly had begun by a day. */
  hadBegun(id: string, day: string | null): boolean {
    const begunBy = this.#begun.get(id) ?? null;
    return begunBy !== null && day !== null && begunBy <= day;
  }

  /** Whether an entity may have lasted until a day. */
  mayHaveLasted(id: string, day: string | null): boolean {
    const endedBy = this.#ended.get(id);
    return endedBy === undefined || day === null || day <= endedBy;
  }

  /** When a code means which entity, in the order of time. */
  spellsOf(scheme: Scheme, value: string | number): readonly Spell[] {
    return (this.#spells.get(`${scheme}:${value}`) ?? []).toSorted((a, b) =>
      beginningOf(a) < beginningOf(b) ? -1 : 1,
    );
  }

  /** The one entity that a code means whatever the day, or undefined. */
  entityAt(scheme: Scheme, value: string | number): string | undefined {
    return this.spellsOf(scheme, value)[0]?.id;
  }

  /** The last day on which an entity may have had a code of the scheme; null if that is open. */
  lastDayOf(scheme: Scheme, id: string): string | null {
    const day = this.#lastDays.get(`${scheme} ${id}`) ?? END;
    return day === END ? null : day;
  }

  /**
   * Whom a code means from one day to another. If it changes hands in between, the time is divided where it does;
   * if it means no state then, the nearest in time is taken, with a warning.
   *
   * @returns undefined for a code that nothing has
   */
  resolve(
    scheme: Scheme,
    value: string | number,
    since: Period | null,
    until: Period | null,
  ): Resolved | undefined {
    const spells = this.spellsOf(scheme, value);
    if (spells.length === 0) return undefined;
    const from = since?.min ?? since?.max ?? BEGINNING;
    const to = until?.max ?? until?.min ?? END;
    const within = spells.filter((spell) => beginningOf(spell) <= to && from <= endOf(spell));
    if (within.length === 0) {
      const nearest = spells.toSorted((a, b) => distance(a, from, to) - distance(b, from, to))[0]!;
      return {
        parts: [{ id: nearest.id, since, until }],
        isNearest: true,
        doubt: `${scheme}:${value} means ${nearest.id} ${describe(nearest)}, but no entity from ${from} to ${to}`,
      };
    }
    const ids = [...new Set(within.map(({ id }) => id))];
    const parts = ids.map((id, index) => {
      const own = within.filter((spell) => spell.id === id);
      const [first, last] = [own[0]!, own.at(-1)!];
      return {
        id,
        since: index === 0 ? since : { min: first.sinceMin, max: first.sinceMax },
        until: index === ids.length - 1 ? until : { min: last.untilMin, max: last.untilMax },
      };
    });
    return { parts, isNearest: false, doubt: doubtOf(`${scheme}:${value}`, within, from, to) };
  }
}

function spelling(name: string): string {
  return sortNameOf(name)
    .replaceAll('&', 'and')
    .replace(/^st\.? /, 'saint ');
}

function beginningOf(spell: Bounds): string {
  return spell.sinceMin ?? spell.sinceMax ?? BEGINNING;
}

function endOf(spell: Bounds): string {
  return spell.untilMax ?? END;
}

/** A day of the row on which its code means no state. */
function doubtOf(code: string, within: readonly Spell[], from: string, to: string): string | null {
  let covered = from;
  for (const spell of within) {
    if (beginningOf(spell) > covered && daysBetween(covered, beginningOf(spell)) > 1) break;
    if (endOf(spell) > covered) covered = endOf(spell);
  }
  if (beginningOf(within[0]!) <= from && covered >= to) return null;
  const times = within.map((spell) => `${spell.id} ${describe(spell)}`).join(' and ');
  return `${code} means ${times}, but not throughout ${from} to ${to}`;
}

function describe(spell: Bounds): string {
  const until = spell.untilMax ?? (spell.untilMin === null ? null : `${spell.untilMin} or later`);
  return `from ${beginningOf(spell)} to ${until ?? 'now'}`;
}

function distance(spell: Bounds, from: string, to: string): number {
  return endOf(spell) < from ? daysBetween(endOf(spell), from) : daysBetween(to, beginningOf(spell));
}
