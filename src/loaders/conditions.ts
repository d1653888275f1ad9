import { RequestError } from '../config/errors.ts';
import { basisOfText, idOn } from '../model/basis.ts';
import type { Basis } from '../model/basis.ts';
import type {
  AlliesWhere,
  Conditions,
  CountedWhere,
  CountWhere,
  DayRange,
  EntityWhere,
  Listed,
  OnDay,
  QuantityWhere,
  RelatedWhere,
  RelationshipWhere,
  StatementWhere,
  SummedWhere,
} from './where.ts';

/** The name of the parameter in `cypher/read`. */
const PARAMETER = '$where';

/** Conditions on the entities of a list, and what it counts to be sorted by; null if there is neither. */
export function conditionsOnEntity(
  where: EntityWhere,
  entity: string,
  listed: Listed,
  counts: readonly CountedWhere[] = [],
): Conditions | null {
  const writer = new ConditionWriter(listed);
  const text = allOf([writer.ofAll(entity), writer.ofEntity(where, entity, listed.certain)]);
  return writer.finish(text, entity, listed.certain, counts);
}

/** Conditions on groups of entities, as what may be so and as what must. */
export interface GroupConditions extends Omit<Conditions, 'counts'> {
  readonly certainly: string;
  /** The numbers that are added up: the pattern that finds them, and whether one certainly counts. */
  readonly sum?: { readonly found: string; readonly certainly: string };
}

/** The variables of a number that is added up, and of the entity at the other end of its relationship. */
interface SummedNames {
  readonly number: string;
  readonly other: string;
}

/** Conditions on entities that are counted; the day is one of them. */
export function conditionsOnGroups(
  where: EntityWhere,
  sum: SummedWhere | undefined,
  names: Pick<Ends, 'entity'> & SummedNames,
  listed: Listed,
): GroupConditions {
  const { certain } = listed;
  const writer = new ConditionWriter(listed);
  const { entity } = names;
  const text = allOf([writer.ofAll(entity), writer.ofListed(where, entity, certain)]);
  const certainly = certain ? TRUE : writer.ofListed(where, entity, true);
  return {
    text,
    certainly,
    ...(sum && { sum: writer.ofSum(sum, where, names, certain) }),
    values: writer.values,
    apart: writer.apart,
  };
}

/** The same of the relationships of a list, and of the entities at their other ends. */
export function conditionsOnRelationship(
  relationship: RelationshipWhere,
  where: EntityWhere,
  names: Ends,
  listed: Listed,
  counts: readonly CountedWhere[],
): Conditions | null {
  const writer = new ConditionWriter(listed);
  const ofNode = writer.ofEntity(where, names.other, listed.certain);
  const text = allOf([ofNode, writer.ofRelationship(relationship, names, 'LIST', listed.certain)]);
  return writer.finish(text, names.other, listed.certain, counts);
}

/** Conditions on the statements of a list; null if there are none. */
export function conditionsOnStatement(
  where: StatementWhere,
  statement: string,
  certain: boolean,
): Conditions | null {
  const writer = new ConditionWriter({ hasDay: false });
  const text = writer.ofStatement(where, statement, certain);
  return writer.finish(text, statement, certain, []);
}

/** The variables of a relationship, of the entity it is read from, and of the one at its other end. */
interface Ends {
  readonly entity: string;
  readonly relationship: string;
  readonly other: string;
}

/** A pattern with its conditions, and the variable of what it finds. */
interface Matched {
  readonly match: string;
  readonly found: string;
}

/**
 * Writes conditions as Cypher. A condition is YES, UNKNOWN or NO, as Kleene's logic has it: it is written either as what must be so, or
 * as what may be, and behind a NOT as the other one. So the database computes with true and false alone.
 */
class ConditionWriter {
  readonly #hasDay: boolean;
  /** The policy on which is asked, and how ids end then. */
  readonly #policy: Basis | null;
  readonly #basis: string | null;
  readonly #values: Record<string, unknown> = {};
  #variables = 0;
  #apart = false;

  constructor({ hasDay, basis = null }: Omit<Listed, 'certain'>) {
    this.#hasDay = hasDay;
    this.#basis = basis;
    this.#policy = basis === null ? null : basisOfText(basis);
  }

  finish(
    text: string,
    entity: string,
    certain: boolean,
    counted: readonly CountedWhere[],
  ): Conditions | null {
    const counts = counted.map((one) => this.#count(one, entity, certain));
    return text === TRUE && counts.length === 0
      ? null
      : { text, counts, values: this.#values, apart: this.#apart };
  }

  get values(): Conditions['values'] {
    return this.#values;
  }

  get apart(): boolean {
    return this.#apart;
  }

  /** Which of all entities are meant: those that are kept under one policy, if that is asked about. */
  ofAll(entity: string): string {
    return this.#basis === null ? TRUE : `${entity}.policy = ${this.#value(this.#basis)}`;
  }

  /** With the day of the list, on which the entity existed. */
  ofListed(where: EntityWhere, entity: string, certain: boolean): string {
    const existed =
      this.#hasDay && this.#ofPeriods(entity, certain, (period) => this.#onDay(period, 'LIST', certain));
    return allOf([existed, this.ofEntity(where, entity, certain)]);
  }

  /** How many entities are related or allied like this: certainly, or possibly. */
  #count(counted: CountedWhere, entity: string, certain: boolean): string {
    const { match, found } =
      'related' in counted
        ? this.#related(counted.related, entity, certain)
        : this.#allied(counted.allies, entity, certain);
    return `COUNT { ${match} RETURN DISTINCT ${found} }`;
  }

  ofEntity(where: EntityWhere, entity: string, certain: boolean): string {
    const { and = [], or, not, related = [], allies = [], began, ended, existed } = where;
    return allOf([
      ...and.map((one) => this.ofEntity(one, entity, certain)),
      or && anyOf(or.map((one) => this.ofEntity(one, entity, certain))),
      not && `NOT ${this.ofEntity(not, entity, !certain)}`,
      where.kinds && `any(label IN labels(${entity}) WHERE label IN ${this.#value(where.kinds)})`,
      where.ids && `${entity}.id IN ${this.#ids(where.ids)}`,
      where.name && this.#ofNames(entity, '=', where.name),
      where.nameContains && this.#ofNames(entity, 'CONTAINS', where.nameContains),
      where.within &&
        `EXISTS { (${entity})-[:WITHIN*1..4]->(:Entity {id: ${this.#value(idOn(this.#basis, where.within))}}) }`,
      where.spokenOf && this.#spokenOf(where.spokenOf, where.source!, entity),
      began && this.#ofPeriods(entity, certain, (period) => this.#began(period, began, certain)),
      ended && this.#ofPeriods(entity, certain, (period) => this.#ended(period, ended, certain)),
      existed && this.#ofPeriods(entity, certain, (period) => this.#existed(period, existed, certain)),
      ...related.map((one) => this.#ofRelated(one, entity, certain)),
      ...allies.map((one) => this.#ofAllies(one, entity, certain)),
    ]);
  }

  ofRelationship(where: RelationshipWhere, ends: Ends, on: OnDay, certain: boolean): string {
    const { role, dated, obligations, began, ended, document, ranks, quantity } = where;
    const r = ends.relationship;
    return allOf([
      role && `${r}.role = ${this.#value(role)}`,
      dated !== undefined && this.#dated(r, dated, on),
      obligations && this.#ofObligations(obligations, ends, on, certain),
      began && this.#began(r, began, certain),
      ended && this.#ended(r, ended, certain),
      document && this.#ofStatements(r, (statement) => this.#supportedBy(statement, document)),
      ranks && this.#ofRanks(r, ranks),
      quantity && this.#ofQuantities(quantity, ends, on, certain),
    ]);
  }

  ofStatement(where: StatementWhere, statement: string, certain: boolean): string {
    const { and = [], or, not, subject, object, document, role, meanings, obligations } = where;
    const { began, ended, held } = where;
    const obligation = this.#variable('obligation');
    return allOf([
      ...and.map((one) => this.ofStatement(one, statement, certain)),
      or && anyOf(or.map((one) => this.ofStatement(one, statement, certain))),
      not && `NOT ${this.ofStatement(not, statement, !certain)}`,
      subject && this.#ofEnd(statement, 'HAS_SUBJECT', subject, certain),
      object && this.#ofEnd(statement, 'HAS_OBJECT', object, certain),
      document && this.#supportedBy(statement, document),
      role && `coalesce(${statement}.role = ${this.#value(role)}, false)`,
      meanings && `coalesce(${statement}.meaning IN ${this.#value(meanings)}, false)`,
      obligations &&
        `any(${obligation} IN coalesce(${statement}.obligations, []) WHERE ${obligation} IN ${this.#value(obligations)})`,
      began && this.#began(statement, began, certain),
      ended && this.#ended(statement, ended, certain),
      held && this.#held(statement, held, certain),
    ]);
  }

  /** The entity at an end of a statement, by the id that it has now. */
  #ofEnd(statement: string, end: 'HAS_SUBJECT' | 'HAS_OBJECT', where: EntityWhere, certain: boolean): string {
    this.#apart = true;
    const entity = this.#variable('entity');
    const conditions = [`NOT ${entity}:Merged`, this.ofEntity(where, entity, certain)];
    return `EXISTS { MATCH (${statement})-[:${end}]->(:Entity)-[:MERGED_INTO*0..]->(${entity}:Entity) WHERE ${allOf(conditions)} }`;
  }

  #held(statement: string, { from, to }: DayRange, certain: boolean): string {
    if (!certain) return this.#existed(statement, { from, to }, false);
    return allOf([
      from && anyOf([this.#endedNoEarlier(statement, from), this.#must(`${statement}.vouchedMax >= `, from)]),
      to && anyOf([this.#beganBy(statement, to), this.#must(`${statement}.vouchedMin <= `, to)]),
    ]);
  }

  /** The numbers of an entity's relationships, as what may count or as what must. */
  ofSum(
    { types, direction, on, relationship, node, quantity }: SummedWhere,
    where: EntityWhere,
    { entity, number, other }: Pick<Ends, 'entity'> & SummedNames,
    certain: boolean,
  ): NonNullable<GroupConditions['sum']> {
    const [towards, away] = arrows(direction);
    const itself = (isCertain: boolean): string =>
      allOf([
        `${number}.type IN ${this.#value(types)}`,
        this.#ofNumber(number, quantity, on, isCertain),
        this.ofEntity(node, other, isCertain),
      ]);
    const ofRelationship = (isCertain: boolean): string => {
      const r = this.#variable('r');
      const conditions = [
        this.#measures(number, r),
        this.#onDay(r, on, isCertain),
        this.ofRelationship(relationship, { entity, relationship: r, other }, on, isCertain),
      ];
      return `EXISTS { MATCH (${entity})-[${r}:${types.join('|')}]-(${other}) WHERE ${allOf(conditions)} }`;
    };
    return {
      found:
        `MATCH (${entity})${towards}-[${number}:MEASURED]-${away}(${other}:Entity) WHERE ${itself(certain)} ` +
        // Behind DISTINCT, so that the database looks for the relationships of the numbers that are meant, and not of all.
        `WITH DISTINCT ${number}, ${other} WHERE ${ofRelationship(certain)}`,
      certainly: certain
        ? TRUE
        : allOf([this.ofEntity(where, entity, true), itself(true), ofRelationship(true)]),
    };
  }

  #ofNames(entity: string, comparison: '=' | 'CONTAINS', value: string): string {
    const [text, name] = [this.#value(value), this.#variable('name')];
    return anyOf([
      `coalesce(${entity}.sortName ${comparison} ${text}, false)`,
      `EXISTS { MATCH (${entity})-[:NAMED]->(${name}:Name) WHERE ${name}.sortName ${comparison} ${text} }`,
    ]);
  }

  #ofStatements(r: string, condition: (statement: string) => string): string {
    const [id, statement] = [this.#variable('id'), this.#variable('statement')];
    return `EXISTS { UNWIND ${r}.statements AS ${id} MATCH (${statement}:Statement {id: ${id}}) WHERE ${condition(statement)} }`;
  }

  /** Under a policy, a statement may have another rank, which its relationship has then. */
  #ofRanks(r: string, ranks: readonly string[]): string {
    if (this.#policy === null) {
      return this.#ofStatements(r, (statement) => `${statement}.rank IN ${this.#value(ranks)}`);
    }
    const rank = this.#variable('rank');
    return `any(${rank} IN ${r}.ranks WHERE ${rank} IN ${this.#value(ranks)})`;
  }

  #spokenOf(ids: readonly string[], source: string, entity: string): string {
    if (!this.#counts(source)) return 'false';
    const { modalities = null, leastRank = 'NORMAL' } = this.#policy ?? {};
    if (modalities !== null || leastRank !== 'NORMAL') {
      throw new RequestError(
        'BAD_USER_INPUT',
        `source in conditions on entities isn't answered under a policy with modalities or leastRank; received ${source}`,
      );
    }
    return `${entity}.id IN ${this.#ids(ids)}`;
  }

  /** Whether evidence of a document counts under the policy. */
  #counts(document: string): boolean {
    if (this.#policy === null) return true;
    const { only, except } = this.#policy;
    return (only === null || only.includes(document)) && !except.includes(document);
  }

  #ids(ids: readonly string[]): string {
    return this.#value(ids.map((id) => idOn(this.#basis, id)));
  }

  #supportedBy(statement: string, document: string): string {
    if (!this.#counts(document)) return 'false';
    this.#apart = true;
    const modalities = this.#policy?.modalities;
    const evidence = this.#variable('evidence');
    return (
      `EXISTS { MATCH (${statement})-[:HAS_EVIDENCE]->(${evidence}:Evidence)-[:CITES]->(:Document {id: ${this.#value(document)}}) ` +
      `WHERE ${evidence}.stance = 'SUPPORTS' AND NOT ${evidence}.withdrawn` +
      (modalities ? ` AND ${evidence}.modality IN ${this.#value(modalities)} }` : ' }')
    );
  }

  /** What has no days may have had any; of what has several periods, one is enough. */
  #ofPeriods(entity: string, certain: boolean, condition: (period: string) => string): string {
    const period = this.#variable('period');
    return anyOf([
      certain ? undefined : `NOT EXISTS { (${entity})-[:LASTED]->(:Period) }`,
      `EXISTS { MATCH (${entity})-[:LASTED]->(${period}:Period) WHERE ${condition(period)} }`,
    ]);
  }

  #began(of: string, { from, to }: DayRange, certain: boolean): string {
    return allOf([
      from && (certain ? this.#must(`${of}.sinceMin >= `, from) : this.#beganNoEarlier(of, from)),
      to && (certain ? this.#beganBy(of, to) : this.#may(`${of}.sinceMin <= `, to)),
    ]);
  }

  #ended(of: string, { from, to }: DayRange, certain: boolean): string {
    return allOf([
      from && (certain ? this.#endedNoEarlier(of, from) : this.#may(`${of}.untilMax >= `, from)),
      to && (certain ? this.#must(`${of}.untilMax <= `, to) : this.#endedBy(of, to)),
    ]);
  }

  #existed(of: string, { from, to }: DayRange, certain: boolean): string {
    if (from !== null && from === to) return this.#onDay(of, { day: from }, certain);
    return allOf([
      from && (certain ? this.#endedNoEarlier(of, from) : this.#may(`${of}.untilMax >= `, from)),
      to && (certain ? this.#beganBy(of, to) : this.#may(`${of}.sinceMin <= `, to)),
    ]);
  }

  // It ended no earlier than it began: so each end says something of the other, where that one is open.

  /** Certainly. */
  #beganBy(of: string, day: string): string {
    return anyOf([this.#must(`${of}.sinceMax <= `, day), this.#must(`${of}.untilMax <= `, day)]);
  }

  /** Certainly. */
  #endedNoEarlier(of: string, day: string): string {
    return anyOf([this.#must(`${of}.untilMin >= `, day), this.#must(`${of}.sinceMin >= `, day)]);
  }

  /** Possibly. */
  #beganNoEarlier(of: string, day: string): string {
    return allOf([this.#may(`${of}.sinceMax >= `, day), this.#may(`${of}.untilMax >= `, day)]);
  }

  /** Possibly. */
  #endedBy(of: string, day: string): string {
    return allOf([this.#may(`${of}.untilMin <= `, day), this.#may(`${of}.sinceMin <= `, day)]);
  }

  /** Whether something was in force on the day; without one, always. */
  #onDay(of: string, on: OnDay, certain: boolean): string {
    const day = this.#dayOf(on);
    if (day === undefined) return allOf([]);
    return certain
      ? `coalesce(${of}.sinceMax <= ${day} AND ${day} <= ${of}.untilMin, false)`
      : allOf([`coalesce(${of}.sinceMin <= ${day}, true)`, `coalesce(${day} <= ${of}.untilMax, true)`]);
  }

  #ofObligations(obligations: readonly string[], ends: Ends, on: OnDay, certain: boolean): string {
    const { entity, relationship: r, other } = ends;
    const bound = this.#variable('bound');
    return (
      `EXISTS { MATCH (${entity})-[${bound}:OBLIGED]-(${other}) WHERE ` +
      allOf([
        `startNode(${bound}) = startNode(${r})`,
        `coalesce(${bound}.role, '') = coalesce(${r}.role, '')`,
        `${bound}.obligation IN ${this.#value(obligations)}`,
        this.#overlap(bound, r, false),
        this.#onDay(bound, on, certain),
      ]) +
      ' }'
    );
  }

  #ofQuantities(
    where: QuantityWhere,
    { entity, relationship: r, other }: Ends,
    on: OnDay,
    certain: boolean,
  ): string {
    const m = this.#variable('measured');
    return (
      `EXISTS { MATCH (${entity})-[${m}:MEASURED]-(${other}) WHERE ` +
      allOf([this.#measures(m, r), this.#ofNumber(m, where, on, certain)]) +
      ' }'
    );
  }

  /** Whether a number is one of a relationship: of several episodes of the fact, it belongs to this one. */
  #measures(m: string, r: string): string {
    return allOf([
      `startNode(${m}) = startNode(${r})`,
      `${m}.type = type(${r})`,
      `coalesce(${m}.role, '') = coalesce(${r}.role, '')`,
      this.#overlap(m, r, false),
    ]);
  }

  #ofNumber(m: string, where: QuantityWhere, on: OnDay, certain: boolean): string {
    const { unit, currency, part, priceYear, atLeast, atMost, during } = where;
    const day = where.on === 'LIST' ? on : where.on;
    const is = (property: string, value: unknown): string =>
      value === null ? `${m}.${property} IS NULL` : `${m}.${property} = ${this.#value(value)}`;
    // What is certainly at least so much is so even where it is the least that it can be.
    const [low, high] = certain ? ['least', 'most'] : ['most', 'least'];
    const orMay = !certain;
    return allOf([
      unit && is('unit', unit),
      unit === 'MONEY' && allOf([is('currency', currency), is('priceYear', priceYear)]),
      is('part', part),
      atLeast !== null && `coalesce(${m}.${low} >= ${this.#value(atLeast)}, ${orMay})`,
      atMost !== null && `coalesce(${m}.${high} <= ${this.#value(atMost)}, ${orMay})`,
      during ? this.#existed(m, during, certain) : this.#onDay(m, day, certain),
    ]);
  }

  #dated(r: string, dated: boolean, on: OnDay): string {
    const day = this.#dayOf(on);
    return day === undefined
      ? ''
      : `${this.#value(dated)} = (${r}.sinceMin IS NOT NULL OR coalesce(${r}.sinceMax <= ${day}, false))`;
  }

  /** Whether two lasted at a common time. */
  #overlap(one: string, other: string, certain: boolean): string {
    const [since, until] = certain ? ['sinceMax', 'untilMin'] : ['sinceMin', 'untilMax'];
    return allOf([
      `coalesce(${one}.${since} <= ${other}.${until}, ${!certain})`,
      `coalesce(${other}.${since} <= ${one}.${until}, ${!certain})`,
    ]);
  }

  #ofRelated(where: RelatedWhere, entity: string, certain: boolean): string {
    return this.#counted(where.count, certain, (isCertain) => this.#related(where, entity, isCertain));
  }

  #ofAllies(where: AlliesWhere, entity: string, certain: boolean): string {
    return this.#counted(where.count, certain, (isCertain) => this.#allied(where, entity, isCertain));
  }

  #related(where: RelatedWhere, entity: string, certain: boolean): Matched {
    this.#apart = true;
    const { types, direction, on, relationship, node } = where;
    const ends = { entity, relationship: this.#variable('r'), other: this.#variable('other') };
    const [towards, away] = arrows(direction);
    // No type is no pattern: nothing is related like this.
    const ofTypes = types.length === 0 ? '' : `:${types.join('|')}`;
    const pattern = `(${entity})${towards}-[${ends.relationship}${ofTypes}]-${away}(${ends.other}:Entity)`;
    const conditions = [
      types.length === 0 && 'false',
      this.#onDay(ends.relationship, on, certain),
      this.ofRelationship(relationship, ends, on, certain),
      this.ofEntity(node, ends.other, certain),
    ];
    return { match: `MATCH ${pattern} WHERE ${allOf(conditions)}`, found: ends.other };
  }

  #allied({ obligations, on, node }: AlliesWhere, entity: string, certain: boolean): Matched {
    this.#apart = true;
    const [mine, its, shared, ally] = [
      this.#variable('mine'),
      this.#variable('its'),
      this.#variable('shared'),
      this.#variable('ally'),
    ];
    const wanted = this.#value(obligations);
    const conditions = [
      `${ally} <> ${entity}`,
      `${mine}.obligation IN ${wanted}`,
      `${its}.obligation IN ${wanted}`,
      this.#dayOf(on) === undefined && this.#overlap(mine, its, certain),
      this.#onDay(mine, on, certain),
      this.#onDay(its, on, certain),
      this.ofEntity(node, ally, certain),
    ];
    const pattern = `(${entity})-[${mine}:OBLIGED]->(${shared}:Entity)<-[${its}:OBLIGED]-(${ally}:Entity)`;
    return { match: `MATCH ${pattern} WHERE ${allOf(conditions)}`, found: ally };
  }

  /** Of what is at least so many, so many are certain; of what is at most so many, no more may be. */
  #counted({ atLeast, atMost }: CountWhere, certain: boolean, some: (certain: boolean) => Matched): string {
    const compared = (comparison: '>=' | '<=', number: number, isCertain: boolean): string => {
      const { match, found } = some(isCertain);
      return `COUNT { ${match} RETURN DISTINCT ${found} } ${comparison} ${this.#value(number)}`;
    };
    return allOf([
      atLeast === 1 ? `EXISTS { ${some(certain).match} }` : undefined,
      atLeast !== null && atLeast > 1 ? compared('>=', atLeast, certain) : undefined,
      atMost === 0 ? `NOT EXISTS { ${some(!certain).match} }` : undefined,
      atMost !== null && atMost > 0 ? compared('<=', atMost, !certain) : undefined,
    ]);
  }

  #must(comparison: string, day: string): string {
    return `coalesce(${comparison}date(${this.#value(day)}), false)`;
  }

  #may(comparison: string, day: string): string {
    return `coalesce(${comparison}date(${this.#value(day)}), true)`;
  }

  #dayOf(on: OnDay): string | undefined {
    if (on === 'ANY') return undefined;
    if (on === 'LIST') return this.#hasDay ? 'day' : undefined;
    return `date(${this.#value(on.day)})`;
  }

  #value(value: unknown): string {
    const name = `v${Object.keys(this.#values).length}`;
    this.#values[name] = value;
    return `${PARAMETER}.${name}`;
  }

  #variable(name: string): string {
    this.#variables += 1;
    return `${name}${this.#variables}`;
  }
}

function arrows(direction: RelatedWhere['direction']): [towards: string, away: string] {
  return [direction === 'IN' ? '<' : '', direction === 'OUT' ? '>' : ''];
}

const TRUE = 'true';

type Clause = string | false | null | undefined;

function allOf(conditions: readonly Clause[]): string {
  return joined(
    conditions.filter((one) => one !== TRUE),
    ' AND ',
    TRUE,
  );
}

function anyOf(conditions: readonly Clause[]): string {
  return joined(conditions, ' OR ', 'false');
}

function joined(conditions: readonly Clause[], word: string, none: string): string {
  const given = conditions.filter((one): one is string => typeof one === 'string' && one !== '');
  return given.length === 0 ? none : given.length === 1 ? given[0]! : `(${given.join(word)})`;
}
