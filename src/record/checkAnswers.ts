import type { Transaction } from '../neo4j/Graph.ts';
import { addDays, inForceByAny } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';
import { readWholeView } from '../view/correct.ts';
import { allGroups } from '../view/derive.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate } from '../model/predicates.ts';
import { OBLIGATIONS } from '../model/records.ts';
import { answersOf, quantitiesOf } from '../view/rule.ts';
import type { Group, View } from '../view/view.ts';
import { writes } from '../neo4j/writes.ts';

/**
 * Compares the view with the rule, fact by fact, on each day on which an answer can change and on the days beside it.
 *
 * @returns a line for each fact that the view answers otherwise than the rule, for the first such day
 */
export async function checkAnswers(transaction: Transaction): Promise<string[]> {
  // Without the lock, a load could come between what is read of the record and of the view.
  await transaction.run(writes.lockGraph);
  const spans = spansByFact(await readWholeView(transaction));
  const faults: string[] = [];
  for await (const groups of allGroups(transaction)) {
    for (const group of groups) {
      const fault = faultOf(group, spans);
      if (fault !== null) faults.push(fault);
    }
  }
  return faults;
}

/** The four bounds of all episodes of a fact, or of an obligation of it. */
type Spans = ReadonlyMap<string, readonly Bounds[]>;

function spansByFact(view: View): Spans {
  const spans = new Map<string, Bounds[]>();
  const add = (parts: readonly (string | null)[], bounds: Bounds): void => {
    const key = keyOf(parts);
    const known = spans.get(key);
    if (known === undefined) spans.set(key, [bounds]);
    else known.push(bounds);
  };
  for (const row of view.relationships) add([row.type, row.subject, row.object, row.role], row);
  for (const row of view.obligations) add([row.obligation, row.subject, row.object, row.role], row);
  for (const row of view.quantities) {
    add([row.type, row.subject, row.object, row.role, row.statements[0]!], row);
  }
  for (const row of view.names) add(['NAMED', row.subject, row.text, row.language, row.role], row);
  for (const row of view.identifiers) {
    add(['IDENTIFIED_BY', row.subject, `${row.scheme}:${row.value}`, null, null], row);
  }
  for (const row of view.periods) add(['LASTED', row.subject, null, null], row);
  return spans;
}

function faultOf(group: Group, spans: Spans): string | null {
  const predicate: Predicate = PREDICATES[group.predicate];
  // Something exclusive has one period: where its sources differ, the bounds stay open.
  const isSingle = predicate.shape === 'SPAN' && predicate.exclusive !== undefined;
  if (isSingle || !isShown(group, predicate)) return null;
  const asserted = group.testimonies.filter(({ modality }) => modality === 'ASSERTED');
  const { subject, object, value, language, role } = group;
  const first = predicate.shape === 'SPAN' ? 'LASTED' : group.predicate;
  const shown =
    spans.get(keyOf([first, subject, object ?? value, ...(value === null ? [] : [language]), role])) ?? [];
  const obliged = OBLIGATIONS.map(
    (obligation) => [obligation, spans.get(keyOf([obligation, subject, object, role])) ?? []] as const,
  );
  const measured = asserted.filter(({ quantity }) => quantity !== null);
  const spansOfQuantity = (id: string) =>
    spans.get(keyOf([group.predicate, subject, object, role, id])) ?? [];
  const numbers = quantitiesOf(asserted, predicate.lasting === true);
  const answer = answersOf(asserted, predicate.lasting === true);
  const days = daysOf([...asserted, ...shown, ...obliged.flatMap(([, bounds]) => bounds)]);
  for (const day of days) {
    const { inForce, obligations } = answer(day);
    if ((shown.length === 0 ? null : inForceByAny(day, shown)) !== inForce) {
      return `${group.group} on ${day}: the rule says ${inForce ?? 'nothing'}, the view ${inForceByAny(day, shown)}`;
    }
    const quantities = measured.length === 0 ? null : numbers(day);
    for (const { id } of measured) {
      const expected = quantities?.get(id) ?? 'NO';
      const found = inForceByAny(day, spansOfQuantity(id));
      if (found !== expected) {
        return `${group.group} on ${day}: the rule says of the number of ${id} ${expected}, the view ${found}`;
      }
    }
    for (const [obligation, bounds] of predicate.obliging === true ? obliged : []) {
      const expected = obligations.get(obligation) ?? 'NO';
      if (inForceByAny(day, bounds) !== expected) {
        return `${group.group} on ${day}: the rule says ${obligation} ${expected}, the view ${inForceByAny(day, bounds)}`;
      }
    }
  }
  return null;
}

/** Whether the group stands in the view at all; a relationship of an entity with itself, or one that isn't plain, stays in the record. */
function isShown({ subject, object, predicate }: Group, { shape, plain }: Predicate): boolean {
  if (shape === 'RELATION') return plain === true && subject !== object;
  return shape === 'SPAN' || predicate === 'NAMED' || predicate === 'IDENTIFIED_BY';
}

/** Each bound, and the days beside it. */
function daysOf(
  all: readonly (Bounds & { vouchedMin?: string | null; vouchedMax?: string | null })[],
): string[] {
  const days = all.flatMap((one) =>
    [one.sinceMin, one.sinceMax, one.untilMin, one.untilMax, one.vouchedMin, one.vouchedMax].flatMap((day) =>
      typeof day === 'string' ? [addDays(day, -1), day, addDays(day, 1)] : [],
    ),
  );
  // The calendar ends with the year 9999.
  return [...new Set(days)].filter((day) => day.length === 10 && !day.startsWith('+'));
}

function keyOf(parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}
