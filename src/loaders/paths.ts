import { kindOfId } from '../model/basis.ts';
import type { Loaders } from './loaders.ts';
import type { RelationshipParent, RelationshipRow } from './rows.ts';
import type { Kind } from '../model/kinds.ts';
import {
  ALL_DAYS,
  allDays,
  certainDays,
  commonDays,
  NO_DAYS,
  possibleDays,
  sameDays,
} from '../model/dayRanges.ts';
import type { DaySet } from '../model/dayRanges.ts';

/** What one search may do before it gives up. */
export const PATH_LIMITS = {
  /** Relationships that are read. */
  relationships: 20_000,
  /** The limit of entities whose relationships are read. */
  entities: 5_000,
  /** An entity with more relationships than this is a hub: it is reached from its neighbours, and its own relationships aren't read. */
  hub: 1_000,
  /** Entities on either side that are expanded in advance. */
  ahead: 10,
  /** Pairs of a hub and an entity, between which relationships are looked for. */
  pairs: 20_000,
  /** Pairs of hubs, between which entities are looked for. */
  hubPairs: 20,
  /** Steps that are tried in memory. */
  tries: 200_000,
} as const;
type Limits = Readonly<Record<keyof typeof PATH_LIMITS, number>>;

const HUBS_NAMED = 3;

/** How two entities may be joined. */
export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  /** Types of relationships, with plans or without; null for all of them without plans. */
  readonly types: readonly string[];
  /** What `types` would be if nothing were filtered. */
  readonly allTypes: readonly string[];
  readonly avoid: readonly string[];
  /** Kinds that may be passed; null for all. */
  readonly through: readonly Kind[] | null;
  readonly asOf: string | null;
  readonly coValid: boolean;
  /** With a day, or co-valid: what only may have been in force doesn't count. */
  readonly certain: boolean;
}

/** One step between two entities: all relationships between them that count. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  /** What the two are called, where the search has met their names. */
  readonly names: { readonly from: string | undefined; readonly to: string | undefined };
  readonly relationships: readonly RelationshipRow[];
}

export interface Path {
  readonly steps: readonly PathStep[];
  /** The days on which each step may have been in force, and on which each certainly was. */
  readonly possibleDays: DaySet;
  readonly certainDays: DaySet;
}

export type NoPath = 'DISCONNECTED' | 'HOP_LIMIT' | 'TIME' | 'FILTERED' | 'BUDGET';

export interface PathsFound {
  readonly paths: readonly Path[];
  /** Why there is none. */
  readonly reason: NoPath | null;
  readonly cut: string | null;
}

type Reads = Pick<Loaders, 'relationshipsOfEntities' | 'relationshipsBetween' | 'entitiesBetween'>;

/**
 * The first simple paths between two entities: shorter ones first, those of one length by the ids of the entities they
 * pass. What lies parallel between two entities is one step, which holds on a day if any of it does.
 */
export async function findPaths(
  load: Reads,
  question: PathsQuestion,
  limits: Limits = PATH_LIMITS,
): Promise<PathsFound> {
  const search = new Search(load, question, limits);
  const paths = await search.run();
  return {
    paths,
    reason: paths.length > 0 ? null : await reasonFor(load, question, limits, search),
    cut: search.cut(),
  };
}

/**
 * Asks already for what the search will look at first, so that it comes with what else is asked at the time. What is wrong
 * with it, the search will tell.
 */
export function askEndsAhead(load: Reads, question: PathsQuestion): void {
  for (const end of [question.from, question.to]) {
    relationshipsBehind(load, question, PATH_LIMITS, [end]).catch(() => {});
  }
}

/** Asked with the same limit whatever is left of it, so that what was asked before is known. */
function relationshipsBehind(
  load: Reads,
  { asOf, types, certain }: PathsQuestion,
  { hub, relationships }: Limits,
  ids: readonly string[],
) {
  return load.relationshipsOfEntities(ids, asOf, { types, certain }, { each: hub, limit: relationships + 1 });
}

/** Drops what was asked beyond the number of steps, first the time and then the filters, to see what stood in the way. */
async function reasonFor(
  load: Reads,
  question: PathsQuestion,
  limits: Limits,
  search: Search,
): Promise<NoPath> {
  if (search.incomplete) return 'BUDGET';
  const { asOf, coValid, types, allTypes, avoid, through } = question;
  const eased: [NoPath, PathsQuestion][] = [];
  const anyTime: PathsQuestion = { ...question, first: 1, asOf: null, coValid: false };
  if (asOf !== null || coValid) eased.push(['TIME', anyTime]);
  if (types.length < allTypes.length || avoid.length > 0 || through !== null) {
    eased.push(['FILTERED', { ...anyTime, types: allTypes, avoid: [], through: null }]);
  }
  let widest = search;
  for (const [reason, wider] of eased) {
    widest = new Search(load, wider, limits);
    const paths = await widest.run();
    if (paths.length > 0) return reason;
    if (widest.incomplete) return 'BUDGET';
  }
  return widest.exhausted() ? 'DISCONNECTED' : 'HOP_LIMIT';
}

/** What lies between two neighbours, and the days on which any of it counts. */
interface Link {
  readonly relationships: Map<string, RelationshipRow>;
  days: DaySet;
}

/** One of the two ends that a search goes out from. */
interface Side {
  readonly start: string;
  readonly goal: string;
  /** All entities reached in fewer steps than this have been expanded. */
  depth: number;
}

/** For each number of steps, what is reached in at most that many, and the days on which some way there holds. */
type Levels = readonly ReadonlyMap<string, DaySet>[];

/**
 * A breadth-first search from both ends, one statement a level. For paths of length n, the two depths add up to n, so
 * that each step was seen from one of its entities.
 *
 * Hubs aren't expanded: a path through one is found because its other entities are reached from the other end, for
 * which that end goes out further (see `prepare`), and what joins hubs to known entities is asked in pairs. One entity
 * between two hubs is asked for, too. Only two and more between hubs, reached through them alone, stay unseen; then the
 * search says that it is incomplete.
 *
 * Where the whole path has to hold on one day, each entity that is reached carries the days on which some way there
 * holds: what is reached on no day isn't expanded.
 */
class Search {
  /** Whether paths may be missing. */
  incomplete = false;

  readonly #load: Reads;
  readonly #question: PathsQuestion;
  readonly #limits: Limits;
  readonly #avoided: ReadonlySet<string>;
  readonly #sides: readonly [Side, Side];
  readonly #links = new Map<string, Map<string, Link>>();
  /** Entities of which all relationships are known, and hubs. */
  readonly #expanded = new Set<string>();
  readonly #hubs = new Set<string>();
  readonly #joined = new Set<string>();
  readonly #names = new Map<string, string>();
  /** What was found between two hubs, by the pair of them. */
  readonly #between = new Map<string, readonly string[]>();
  /** How much of the limits is left. */
  #relationshipsLeft: number;
  #pairsLeft: number;
  #triesLeft: number;
  #stopped = false;

  constructor(load: Reads, question: PathsQuestion, limits: Limits) {
    this.#load = load;
    this.#question = question;
    this.#limits = limits;
    this.#relationshipsLeft = limits.relationships;
    this.#pairsLeft = limits.pairs;
    this.#triesLeft = limits.tries;
    this.#avoided = new Set(question.avoid);
    const { from, to } = question;
    this.#sides = [
      { start: from, goal: to, depth: 0 },
      { start: to, goal: from, depth: 0 },
    ];
  }

  async run(): Promise<Path[]> {
    const { from, to, maxHops, first } = this.#question;
    if (from === to) return [{ steps: [], possibleDays: ALL_DAYS, certainDays: ALL_DAYS }];
    const paths: Path[] = [];
    for (let length = 1; length <= maxHops && paths.length < first; length++) {
      await this.#prepare(length);
      paths.push(...this.#pathsOf(length, first - paths.length));
    }
    return paths;
  }

  /** Whether all that can be reached from one end is known, and the other end isn't among it. */
  exhausted(): boolean {
    return this.#sides.some(({ start, goal }) => {
      const reached = this.#reachedFrom(start, goal, Infinity).at(-1)!;
      return !reached.has(goal) && [...reached.keys()].every((id) => this.#expanded.has(id));
    });
  }

  /** What may be missing, as a sentence. */
  cut(): string | null {
    if (!this.incomplete) return null;
    const { relationships, entities, hub, tries } = this.#limits;
    if (this.#stopped) {
      return `The search reads at most ${relationships} relationships of at most ${entities} entities: other paths may be missing.`;
    }
    if (this.#triesLeft <= 0) return `The search tries at most ${tries} steps: other paths may be missing.`;
    const hubs = [...this.#hubs].toSorted();
    const named = hubs.slice(0, HUBS_NAMED).join(', ') + (hubs.length > HUBS_NAMED ? ' and others' : '');
    return `Entities with more than ${hub} relationships were not searched through (${named}): paths through two of them may be missing.`;
  }

  /** Reads from the graph what paths of this length need. */
  async #prepare(length: number): Promise<void> {
    const [out, back] = this.#sides;
    while (!this.#stopped) {
      const [holesOut, holesBack] = this.#sides.map((side) => this.#holes(this.#chain(side)));
      // Behind a hub so many steps out, the rest of a path is reached from the other end.
      const backToHoles = length - 1 - Math.min(...holesOut!.values());
      const outToHoles = length - 1 - Math.min(...holesBack!.values());
      this.#askAhead();
      if (out.depth < outToHoles) await this.#deepen(out);
      else if (back.depth < backToHoles) await this.#deepen(back);
      else if (out.depth + back.depth < length) await this.#deepen(this.#cheaper());
      else {
        const pairs = [...holesOut!].flatMap(([one, steps]) =>
          [...holesBack!]
            .filter(([other]) => other !== one)
            .map(([other, more]) => ({ one, other, steps: steps + more })),
        );
        await this.#meet(pairs.filter(({ steps }) => steps + 2 <= length));
        await this.#join(length);
        if (pairs.some(({ steps }) => steps + 3 <= length)) this.incomplete = true;
        break;
      }
    }
    if (this.#stopped) this.incomplete = true;
  }

  /** Where little lies on both sides, their next levels come together: the one that isn't needed now is by and by. */
  #askAhead(): void {
    const [out, back] = this.#sides;
    if (out.depth !== back.depth || out.depth + back.depth + 2 > this.#question.maxHops) return;
    const levels = this.#sides.map((side) => this.#untried(side).toSorted());
    if (levels.some((ids) => ids.length === 0 || ids.length > this.#limits.ahead)) return;
    for (const ids of levels) {
      relationshipsBehind(this.#load, this.#question, this.#limits, ids).catch(() => {});
    }
  }

  /** The side with less to look behind; of two alike, the one that has gone out less. */
  #cheaper(): Side {
    const [out, back] = this.#sides;
    const more = this.#untried(back).length - this.#untried(out).length || back.depth - out.depth;
    return more < 0 ? back : out;
  }

  /** What a side reaches, going on from nothing but what is known entirely. */
  #chain({ start, goal, depth }: Side): Levels {
    return this.#reachedFrom(start, goal, depth);
  }

  #holes(levels: Levels): Map<string, number> {
    return new Map(
      [...this.#hubs].map((id) => [id, stepsTo(id, levels)] as const).filter(([, steps]) => steps < Infinity),
    );
  }

  #untried(side: Side): string[] {
    const reached = this.#chain(side).at(-1)!;
    return [...reached.keys()].filter(
      (id) => id !== side.goal && !this.#expanded.has(id) && !this.#hubs.has(id),
    );
  }

  async #deepen(side: Side): Promise<void> {
    const ids = this.#untried(side).toSorted();
    side.depth++;
    if (ids.length === 0) return;
    if (this.#expanded.size + this.#hubs.size + ids.length > this.#limits.entities) {
      this.#stopped = true;
      return;
    }
    const limit = this.#relationshipsLeft + 1;
    const rows = (await relationshipsBehind(this.#load, this.#question, this.#limits, ids)).slice(0, limit);
    this.#stopped = rows.length === limit;
    // Of the last entity of a list that was cut short, and of those behind it, not all is known.
    const known = this.#stopped ? ids.slice(0, ids.indexOf(rows.at(-1)!.of)) : ids;
    for (const id of known) this.#expanded.add(id);
    for (const row of rows) {
      if (row.id === null) this.#hubs.add(row.of);
      else if (!this.#stopped || this.#expanded.has(row.of)) {
        this.#add(row);
        this.#names.set(row.subject, row.names.subject).set(row.object, row.names.object);
      }
    }
    for (const hub of this.#hubs) this.#expanded.delete(hub);
    this.#relationshipsLeft -= rows.length;
  }

  /** Asks what lies between two hubs: as many of the first by id as can matter to the first paths. */
  async #meet(pairs: readonly { readonly one: string; readonly other: string }[]): Promise<void> {
    const unasked = pairs
      .filter(
        ({ one, other }) => one < other || !pairs.some((pair) => pair.one === other && pair.other === one),
      )
      .filter(({ one, other }) => !this.#between.has(pairOf(one, other)))
      .map(({ one, other }) => ({ one, other }));
    if (unasked.length === 0) return;
    if (this.#between.size + unasked.length > this.#limits.hubPairs) {
      this.incomplete = true;
      return;
    }
    const { asOf, types, certain, first, avoid, maxHops, through, coValid } = this.#question;
    const each = first + avoid.length + maxHops;
    const rows = await this.#load.entitiesBetween(unasked, asOf, { types, certain }, each);
    for (const { one, other } of unasked) {
      const found = rows.filter((row) => row.one === one && row.other === other).map(({ id }) => id);
      this.#between.set(pairOf(one, other), found);
      // Those further on may be the ones that can be passed, or hold on the right days.
      if (found.length === each && (through !== null || coValid)) this.incomplete = true;
    }
  }

  /** Asks for what joins hubs to entities of which not all is known, where that can be part of a path of this length. */
  async #join(length: number): Promise<void> {
    const [out, back] = this.#sides.map((side) => this.#chain(side));
    const entities = [...new Set([...out!.at(-1)!.keys(), ...back!.at(-1)!.keys()])].filter(
      (id) => !this.#expanded.has(id),
    );
    const pairs = [...this.#hubs].toSorted().map((hub) => {
      const between = [...this.#between].flatMap(([pair, found]) =>
        pair.split(' ').includes(hub) ? found : [],
      );
      const near = entities.filter((id) => {
        const steps = Math.min(
          stepsTo(hub, out!) + stepsTo(id, back!),
          stepsTo(id, out!) + stepsTo(hub, back!),
        );
        return id !== hub && steps < length;
      });
      const others = [...new Set([...near, ...between])];
      return { id: hub, others: others.filter((id) => !this.#joined.has(pairOf(hub, id))) };
    });
    const count = pairs.reduce((sum, { others }) => sum + others.length, 0);
    if (count === 0) return;
    if (count > this.#pairsLeft) {
      this.#stopped = true;
      return;
    }
    const { asOf, types, certain } = this.#question;
    const limit = this.#relationshipsLeft + 1;
    const rows = await this.#load.relationshipsBetween(pairs, asOf, { types, certain }, limit);
    this.#stopped = rows.length === limit;
    for (const row of rows) this.#add(row);
    for (const { id, others } of pairs) for (const other of others) this.#joined.add(pairOf(id, other));
    this.#pairsLeft -= count;
    this.#relationshipsLeft -= rows.length;
  }

  #add(row: RelationshipRow): void {
    const { subject, object } = row;
    const days = this.#daysOf(row);
    if (subject === object || days.length === 0 || !this.#mayPass(subject) || !this.#mayPass(object)) return;
    const link = this.#links.get(subject)?.get(object) ?? { relationships: new Map(), days: NO_DAYS };
    link.relationships.set(row.id, row);
    link.days = allDays([link.days, days]);
    neighbours(this.#links, subject).set(object, link);
    neighbours(this.#links, object).set(subject, link);
  }

  /** The days on which a relationship counts. With a day, all that was read holds then. */
  #daysOf(row: RelationshipRow): DaySet {
    const { asOf, coValid, certain } = this.#question;
    if (!coValid || asOf !== null) return ALL_DAYS;
    return certain ? certainDays(row) : possibleDays(row);
  }

  #mayPass(id: string): boolean {
    const { from, to, through } = this.#question;
    if (id === from || id === to) return true;
    return !this.#avoided.has(id) && (through === null || through.includes(kindOfId(id)!));
  }

  #reachedFrom(start: string, goal: string, steps: number): Levels {
    const levels: Map<string, DaySet>[] = [new Map([[start, ALL_DAYS]])];
    let grown = new Set([start]);
    while (levels.length <= steps && grown.size > 0) {
      const before = levels.at(-1)!;
      const now = new Map(before);
      const changed = new Set<string>();
      for (const id of grown) {
        if (id === goal || !this.#expanded.has(id)) continue;
        for (const [other, link] of this.#links.get(id) ?? []) {
          if (widen(now, other, commonDays(before.get(id)!, link.days))) changed.add(other);
        }
      }
      levels.push(now);
      grown = changed;
    }
    return levels;
  }

  /** The paths of exactly this length among what is known, in order. */
  #pathsOf(length: number, most: number): Path[] {
    const { from, to } = this.#question;
    const ways = this.#waysTo(to, from, length - 1);
    const paths: Path[] = [];
    const passed = [from];
    const walk = (id: string, days: DaySet): void => {
      const left = length - passed.length;
      const nexts = left === 0 ? [to] : [...(this.#links.get(id)?.keys() ?? [])].toSorted();
      for (const next of nexts) {
        if (paths.length === most) return;
        const link = this.#links.get(id)?.get(next);
        const rest = ways[left]!.get(next);
        if (link === undefined || rest === undefined || passed.includes(next)) continue;
        if (this.#triesLeft-- <= 0) {
          this.incomplete = true;
          return;
        }
        const together = commonDays(days, link.days);
        if (commonDays(together, rest).length === 0) continue;
        passed.push(next);
        if (left === 0) paths.push(this.#pathAlong(passed, together));
        else walk(next, together);
        passed.pop();
      }
    };
    walk(from, ALL_DAYS);
    return paths;
  }

  /** For each number of steps, from where the goal is reached in exactly that many, and the days on which some way holds. */
  #waysTo(goal: string, start: string, steps: number): Levels {
    const levels: Map<string, DaySet>[] = [new Map([[goal, ALL_DAYS]])];
    while (levels.length <= steps) {
      const now = new Map<string, DaySet>();
      for (const [id, days] of levels.at(-1)!) {
        for (const [other, link] of this.#links.get(id) ?? []) {
          if (other !== goal && other !== start) widen(now, other, commonDays(days, link.days));
        }
      }
      levels.push(now);
    }
    return levels;
  }

  #pathAlong(entities: readonly string[], days: DaySet): Path {
    const steps = entities.slice(1).map((to, index) => {
      const from = entities[index]!;
      const { relationships } = this.#links.get(from)!.get(to)!;
      return {
        from,
        to,
        names: { from: this.#names.get(from), to: this.#names.get(to) },
        relationships: [...relationships.values()]
          .filter((row) => commonDays(this.#daysOf(row), days).length > 0)
          .toSorted((a, b) => compare(a.type, b.type) || compare(a.id, b.id)),
      };
    });
    const together = (daysOf: (row: RelationshipRow) => DaySet): DaySet =>
      steps
        .map(({ relationships }) => allDays(relationships.map(daysOf)))
        .reduce((all, some) => commonDays(all, some), ALL_DAYS);
    return { steps, possibleDays: together(possibleDays), certainDays: together(certainDays) };
  }
}

function neighbours(links: Map<string, Map<string, Link>>, id: string): Map<string, Link> {
  const known = links.get(id) ?? new Map<string, Link>();
  links.set(id, known);
  return known;
}

/** Adds days to those of an entity; returns whether any was new. */
function widen(reached: Map<string, DaySet>, id: string, days: DaySet): boolean {
  const had = reached.get(id) ?? NO_DAYS;
  if (days.length === 0 || had === ALL_DAYS) return false;
  const has = allDays([had, days]);
  if (sameDays(had, has)) return false;
  reached.set(id, has);
  return true;
}

/** In how many steps an entity is reached at least. */
function stepsTo(id: string, levels: Levels): number {
  const steps = levels.findIndex((reached) => reached.has(id));
  return steps < 0 ? Infinity : steps;
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What the resolvers of a search for paths start from. */
export interface PathResultParent extends PathsFound {
  readonly from: string;
  readonly to: string;
}
export type PathParent = Path;
export type PathStepParent = PathStep;
export interface ReadingParent {
  readonly relationship: RelationshipParent;
  /** The end from which it is read. */
  readonly from: string;
}
