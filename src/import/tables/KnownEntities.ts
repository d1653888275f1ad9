import type { Graph } from '../../neo4j/Graph.ts';
import { boundsOf, later, UNBOUNDED } from '../../model/days.ts';
import type { Bounds, Period } from '../../model/days.ts';
import { kindOf } from '../../model/kinds.ts';
import type { Kind } from '../../model/kinds.ts';
import { sortNameOf } from '../../model/sortName.ts';
import { writes } from '../../neo4j/writes.ts';
import { nearest, nearestIds } from '../nearest.ts';
import { inOrder } from './inOrder.ts';
import {
  beginningOf,
  bothOf,
  describeSpell,
  describeStretch,
  distance,
  doubtOf,
  END,
  endOf,
  isUnbounded,
  stretchOf,
  touches,
} from './spells.ts';
import type { Spell } from './spells.ts';

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

/** A code or name that an entity has for some time. */
interface KnownName extends Bounds {
  readonly text: string;
}
interface KnownCode extends Bounds {
  readonly scheme: string;
  readonly value: string;
}

interface KnownEntity extends Bounds {
  readonly id: string;
  /** That this graph shows. */
  readonly name: string;
  readonly isMerged: boolean;
  /** Whether nothing is told of it any longer, and only a table had declared it. */
  readonly isLeft: boolean;
  /** Other names that sources have for it. */
  readonly names: readonly KnownName[];
  readonly codes: readonly KnownCode[];
}

/** When a phase of an alliance was, as the codes of a topic have it. */
interface KnownPhase extends Bounds {
  readonly treaty: string;
  readonly role: string;
}

/** What a text may mean: an entity, by what, and from when to when. */
export interface Match extends Spell {
  readonly by: 'id' | 'code' | 'name';
  /** The id, code or name that it is. */
  readonly as: string;
}

/** How many are named where a text may mean several. */
const MOST_CANDIDATES = 3;
/** So many spellings are looked at, some of which are of other kinds or begin otherwise. */
const MOST_LIKE = 20;
/** A name of four letters has at most one slip: Siam is no Chad. */
const LETTERS_PER_SLIP = 4;

/** The entities of the graph by their codes and names, through which tables are joined. */
export class KnownEntities {
  readonly #names = new Map<string, string>();
  /** Those that stay for what was told of them once. Whoever declares one again has it, but nobody means it. */
  readonly #left = new Set<string>();
  readonly #spells = new Map<string, Spell[]>();
  readonly #lastDays = new Map<string, string>();
  /** Of each entity that has days itself. */
  readonly #days = new Map<string, Bounds>();
  readonly #called = new Map<string, readonly string[]>();
  /** The states that a name is of, by the name without case and diacritics. */
  readonly #states = new Map<string, Set<string>>();
  /** What has a code or name, by its value or spelling. */
  readonly #byCode = new Map<string, Match[]>();
  readonly #byName = new Map<string, Match[]>();
  /** What was looked for before: a table says the same of many rows. */
  readonly #calledLike = new Map<string, readonly string[]>();
  readonly #calledWith = new Map<string, readonly Match[]>();
  readonly #schemes = new Set<string>();
  /** The codes of each entity. */
  readonly #codes = new Map<string, string[]>();
  readonly #phases = new Map<string, Bounds[]>();

  /**
   * @param except a load whose own names and codes don't count: what a table brought doesn't decide what it means
   * @param phasesIn the documents that have the days of the phases of alliances, where these matter
   */
  static async read(
    graph: Graph,
    except: string | null = null,
    phasesIn: readonly string[] = [],
  ): Promise<KnownEntities> {
    const { entitiesByCode, daysOfPhases } = writes;
    const entities = await graph.read([entitiesByCode.name], entitiesByCode.text, { except });
    const phases =
      phasesIn.length === 0
        ? []
        : await graph.read([daysOfPhases.name], daysOfPhases.text, { documents: phasesIn });
    return new KnownEntities(
      entities as unknown as readonly KnownEntity[],
      phases as unknown as readonly KnownPhase[],
    );
  }

  constructor(entities: readonly KnownEntity[], phases: readonly KnownPhase[] = []) {
    for (const { treaty, role, ...days } of phases) add(this.#phases, `${treaty} ${role}`, days);
    for (const { id, name, isMerged, isLeft, names, codes, ...days } of entities) {
      this.#names.set(id, name);
      if (isLeft) {
        this.#left.add(id);
        continue;
      }
      this.#days.set(id, boundsOf(days));
      // A code or name without days is one as long as the entity is; but sources may say for how long it had ours.
      const span = spanOf(days, codes);
      for (const { scheme, value, ...bounds } of codes) this.#addCode(id, scheme, value, bounds, span);
      if (isMerged) continue;
      const isOurs = names.some(({ text }) => spelling(text) === spelling(name));
      for (const { text, ...bounds } of [...(isOurs ? [] : [{ text: name, ...UNBOUNDED }]), ...names]) {
        add(this.#byName, spelling(text), {
          id,
          by: 'name',
          as: text,
          ...bothOf(bounds, span),
        });
      }
      if (!id.startsWith('state/')) continue;
      const called = [name, ...names.map(({ text }) => text)];
      this.#called.set(id, called);
      for (const text of called) {
        const states = this.#states.get(spelling(text)) ?? new Set();
        this.#states.set(spelling(text), states.add(id));
      }
    }
  }

  #addCode(id: string, scheme: string, value: string, bounds: Bounds, span: Bounds): void {
    const code = `${scheme}:${value}`;
    add(this.#spells, code, { id, ...bounds });
    add(this.#byCode, codeKey(value), { id, by: 'code', as: code, ...bothOf(bounds, span) });
    add(this.#codes, id, code);
    this.#schemes.add(scheme);
    const [coded, lastDay] = [`${scheme} ${id}`, endOf(bounds)];
    const other = this.#lastDays.get(coded);
    if (other === undefined || other < lastDay) this.#lastDays.set(coded, lastDay);
  }

  /** The schemes of codes that entities have. */
  get schemes(): readonly string[] {
    return [...this.#schemes].toSorted();
  }

  /**
   * All that a text may mean: an id, a code with or without its scheme, or a name, whatever case and diacritics it is written with. What
   * spreadsheets make of codes, numbers without their zeros, is understood as well.
   */
  matches(text: string): readonly Match[] {
    const byId: Match[] = this.#names.has(text) ? [{ id: text, by: 'id', as: text, ...UNBOUNDED }] : [];
    const colon = text.indexOf(':');
    const byCode = (this.#byCode.get(codeKey(text.slice(colon + 1))) ?? []).filter(
      ({ as }) => colon < 0 || as.startsWith(text.slice(0, colon + 1)),
    );
    const forms = new Set(
      [text, inOrder(text)].flatMap((form) => [spelling(form), withoutArticle(spelling(form))]),
    );
    const byName = [...forms].flatMap((form) => this.#byName.get(form) ?? []);
    return [...byId, ...byCode, ...byName];
  }

  /** What of some kinds is called most like a text, the most like first. */
  calledLike(text: string, kinds: readonly Kind[]): readonly string[] {
    const key = `${kinds.join(' ')} ${spelling(text)}`;
    let found = this.#calledLike.get(key);
    if (found === undefined) {
      const isMeant = (id: string): boolean => kinds.includes(kindOf(id)!);
      const names = [...this.#byName].filter(([, matches]) => matches.some(({ id }) => isMeant(id)));
      const asked = spelling(text);
      const like = nearest(
        asked,
        names.map(([name]) => name),
        MOST_LIKE,
        Math.ceil(asked.length / LETTERS_PER_SLIP),
      ).filter((name) => name.charAt(0) === asked.charAt(0) || name.slice(1) === asked.slice(1));
      const ids = like.flatMap((name) => this.#byName.get(name)!.map(({ id }) => id));
      found = [...new Set(ids.filter(isMeant))].slice(0, MOST_CANDIDATES);
      this.#calledLike.set(key, found);
    }
    return found;
  }

  /** What of a kind an abbreviation may stand for: the first letters of its name, without small words. */
  abbreviatedAs(text: string, kind: Kind): readonly string[] {
    const letters = spelling(text);
    if (!/^[a-z]{2,8}$/.test(letters)) return [];
    const ids = [...this.#byName]
      .filter(([name]) => initialsOf(name) === letters)
      .flatMap(([, matches]) => matches.map(({ id }) => id));
    return [...new Set(ids)].filter((id) => kindOf(id) === kind).slice(0, MOST_CANDIDATES);
  }

  /** Who else had a code of an entity on some of the days: its predecessors and successors. */
  heirsOf(id: string, from: string, to: string): readonly Match[] {
    return (this.#codes.get(id) ?? []).flatMap((code) =>
      (this.#spells.get(code) ?? [])
        .filter((spell) => spell.id !== id && touches(spell, from, to))
        .map((spell) => ({ ...spell, by: 'code' as const, as: code })),
    );
  }

  /** The states in whose names a text is one word of several, or some, on some of the days. */
  statesCalledWith(text: string, from: string, to: string): readonly Match[] {
    const words = withoutArticle(spelling(text));
    let found = this.#calledWith.get(words);
    if (found === undefined) {
      const within = ` ${words} `;
      found = [...this.#byName]
        .filter(([name]) => name.length > words.length && ` ${name} `.includes(within))
        .flatMap(([, matches]) => matches.filter(({ id }) => id.startsWith('state/')));
      this.#calledWith.set(words, found);
    }
    return found.filter((match) => touches(match, from, to));
  }

  /** The ids that are most like one that there isn't. */
  idsLike(id: string): readonly string[] {
    return nearestIds(id, this.#names.keys());
  }

  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }

  /** Whether something new may have an id: nothing else has it, or only what nothing is told of any longer. */
  isFree(id: string): boolean {
    return !this.#names.has(id) || this.#left.has(id);
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
    return this.daysOf(id).untilMax !== null;
  }

  /** Whether an entity certainly had begun by a day. */
  hadBegun(id: string, day: string | null): boolean {
    const begunBy = this.daysOf(id).sinceMax;
    return begunBy !== null && day !== null && begunBy <= day;
  }

  /** Whether an entity may have lasted until a day. */
  mayHaveLasted(id: string, day: string | null): boolean {
    const endedBy = this.daysOf(id).untilMax;
    return endedBy === null || day === null || day <= endedBy;
  }

  /** From when to when an entity was, as far as that is known. */
  daysOf(id: string): Bounds {
    return this.#days.get(id) ?? UNBOUNDED;
  }

  /** When a code means which entity, in the order of time. */
  spellsOf(scheme: string, value: string | number): readonly Spell[] {
    return (this.#spells.get(`${scheme}:${value}`) ?? []).toSorted((a, b) =>
      beginningOf(a) < beginningOf(b) ? -1 : 1,
    );
  }

  /** The one entity that a code means whatever the day, or undefined. */
  entityAt(scheme: string, value: string | number): string | undefined {
    return this.spellsOf(scheme, value)[0]?.id;
  }

  /** When a treaty had its codes of a topic and phase; undefined if that isn't known, or was more than once. */
  phaseOf(treaty: string, role: string): { readonly since: Period; readonly until: Period } | undefined {
    const [days, ...others] = this.#phases.get(`${treaty} ${role}`) ?? [];
    if (days === undefined || others.length > 0) return undefined;
    return {
      since: { min: days.sinceMin, max: days.sinceMax },
      until: { min: days.untilMin, max: days.untilMax },
    };
  }

  hasCode(scheme: string, id: string): boolean {
    return this.#lastDays.has(`${scheme} ${id}`);
  }

  /** The last day on which an entity may have had a code of the scheme; null if that is open. */
  lastDayOf(scheme: string, id: string): string | null {
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
    scheme: string,
    value: string | number,
    since: Period | null,
    until: Period | null,
  ): Resolved | undefined {
    const spells = this.spellsOf(scheme, value);
    if (spells.length === 0) return undefined;
    const [from, to] = stretchOf(since, until);
    const within = spells.filter((spell) => touches(spell, from, to));
    if (within.length === 0) {
      const near = spells.toSorted((a, b) => distance(a, from, to) - distance(b, from, to))[0]!;
      return {
        parts: [{ id: near.id, since, until }],
        isNearest: true,
        doubt: `${scheme}:${value} means ${near.id} ${describeSpell(near)}, but no entity from ${describeStretch(from, to)}`,
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

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/**
 * How long an entity is, as it has days or, where it has none, as its codes have: from when the first of those with days began, until the
 * last of all ended.
 */
function spanOf(days: Bounds, codes: readonly KnownCode[]): Bounds {
  const begun = codes.filter(({ sinceMin, sinceMax }) => (sinceMin ?? sinceMax) !== null);
  const [first] = begun.toSorted((a, b) => ((a.sinceMin ?? '') < (b.sinceMin ?? '') ? -1 : 1));
  const hasBegun = (days.sinceMin ?? days.sinceMax) !== null;
  const hasEnded = (days.untilMin ?? days.untilMax) !== null;
  const isOver = isUnbounded(days) && codes.length > 0 && codes.every(({ untilMax }) => untilMax !== null);
  const { sinceMin, sinceMax } = hasBegun || first === undefined ? days : first;
  return {
    sinceMin,
    sinceMax,
    untilMin: days.untilMin,
    untilMax:
      hasEnded || !isOver
        ? days.untilMax
        : codes.reduce<string | null>((last, { untilMax }) => later(last, untilMax), null),
  };
}

/** A code as it is compared, since 056 becomes 56 in a spreadsheet. */
export function codeKey(value: string): string {
  return value.toUpperCase().replace(/^0+(?=\d)/, '');
}

export function spelling(name: string): string {
  return sortNameOf(name)
    .replaceAll('&', 'and')
    .replace(/^st\.? /, 'saint ');
}

/** The first letters of the words of a name as it is compared, without small words. */
export function initialsOf(name: string): string {
  return name
    .split(/[^\p{L}-]+/u)
    .filter((word) => !/^(?:the|of|for|and|in|on|to|against|)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

function withoutArticle(name: string): string {
  return name.replace(/^the /, '');
}
