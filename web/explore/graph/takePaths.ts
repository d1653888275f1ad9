import { askForSources, columnsOf, namesOf } from '../take/sourcesOf.ts';
import { expectFew } from '../take/Taking.ts';
import type { Taken, Taking } from '../take/Taking.ts';
import type { PathsFound } from './Way.tsx';

/** All steps of all paths, with their days and sources. */
export async function takePaths(result: PathsFound, day: string | undefined, taking: Taking): Promise<Taken> {
  const readings = result.paths.flatMap(({ steps }, way) =>
    steps.flatMap((step, index) =>
      step.readings.map((reading) => ({ ...reading, step, place: { path: way + 1, step: index + 1 } })),
    ),
  );
  expectFew(readings.length);
  const sources = await askForSources(
    readings.map(({ relationship }) => relationship.id),
    taking,
  );
  const rows = readings.map(({ place, step, sentence, relationship: { id, type, dates, inForce } }) => ({
    ...place,
    from: step.from.id,
    fromName: step.from.name,
    to: step.to.id,
    toName: step.to.name,
    type,
    sentence,
    sinceMin: dates.sinceMin ?? '',
    sinceMax: dates.sinceMax ?? '',
    untilMin: dates.untilMin ?? '',
    untilMax: dates.untilMax ?? '',
    inForce: day === undefined ? '' : inForce,
    ...columnsOf([sources.get(id)]),
  }));
  return {
    data: { answer: result, sources: [...sources.values()] },
    rows,
    sources: namesOf(sources.values()),
  };
}
