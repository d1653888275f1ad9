import { describe, expect, it } from 'vitest';

import { inForceOn } from '../../src/statements/days.ts';
import { OBLIGATIONS } from '../../src/statements/records.ts';
import type { Obligation } from '../../src/statements/records.ts';
import { ask, emptyGraph, given } from '../setup/graph.ts';
import { canOverlap, dayAt, generate, holds, short, SOURCES, stateIds, THINGS, tiesOf } from './world.ts';
import type { Tie } from './world.ts';

const STATES = 6;
const STATEMENTS = 60;

interface Asked {
  readonly of: string;
  readonly asOf: string | null;
  readonly certain: boolean;
  readonly through: readonly ('TREATY' | 'ORGANIZATION')[] | null;
  readonly obligations: readonly Obligation[] | null;
  readonly source: string | null;
}

/** Who is allied, and by which two ties each, by trying every pair of ties. */
function byTrying(asked: Asked, ties: readonly Tie[]): Record<string, string[]> {
  const { asOf, certain, source } = asked;
  const wanted = asked.obligations ?? OBLIGATIONS;
  const through = (asked.through ?? ['TREATY', 'ORGANIZATION']).map((form) =>
    form === 'TREATY' ? 'treaty/' : 'org/',
  );
  const binds = (tie: Tie): boolean =>
    through.some((prefix) => tie.object.startsWith(prefix)) &&
    holds(tie, asOf, certain) &&
    tie.told.some(
      (told) =>
        told.obligations.some((one) => wanted.includes(one) && tie.obligations.includes(one)) &&
        holds(told, asOf, false) &&
        (source === null || told.sources.includes(source)),
    );
  const allies: Record<string, string[]> = {};
  for (const a of ties.filter((tie) => tie.subject === asked.of && binds(tie))) {
    for (const b of ties.filter((tie) => tie.subject !== asked.of && tie.object === a.object && binds(tie))) {
      if (canOverlap(a, b)) (allies[b.subject] ??= []).push(`${short(a)} | ${short(b)}`);
    }
  }
  return allies;
}

const questions = (): Asked[] =>
  stateIds(STATES).flatMap((of) => {
    const blank: Asked = { of, asOf: null, certain: false, through: null, obligations: null, source: null };
    return [
      blank,
      ...[1, 5, 9].flatMap((day) => [
        { ...blank, asOf: dayAt(day) },
        { ...blank, asOf: dayAt(day), certain: true },
        { ...blank, asOf: dayAt(day), source: SOURCES[0]! },
      ]),
      ...SOURCES.map((source) => ({ ...blank, source })),
      ...OBLIGATIONS.map((one) => ({ ...blank, obligations: [one], asOf: dayAt(4) })),
      { ...blank, through: ['TREATY'] },
      { ...blank, through: ['ORGANIZATION'], obligations: ['DEFENSE', 'OFFENSE'] },
    ] satisfies Asked[];
  });

const literal = (asked: Asked): string =>
  Object.entries(asked)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')
    // Names of enums stand without quotation marks.
    .replaceAll(/"([A-Z]+)"/g, '$1');

/** Asks what differs in its day alone together: the graph is asked once for each of the fields then. */
async function answers(all: readonly Asked[]): Promise<any[]> {
  const alike = Map.groupBy(all, ({ of: _of, asOf: _asOf, ...rest }) => JSON.stringify(rest));
  const found = new Map<Asked, any>();
  for (const some of alike.values()) {
    for (const [index, answer] of (await answersAlike(some)).entries()) found.set(some[index]!, answer);
  }
  return all.map((asked) => found.get(asked));
}

async function answersAlike(all: readonly Asked[]): Promise<any[]> {
  const { data, errors, statements } = await ask(`{
    ${all
      .map(
        (asked, index) => `q${index}: allies(${literal(asked)}, first: 100) {
          totalCount
          edges {
            node { id }
            ties(first: 100) {
              totalCount
              edges {
                node { id } ...Days inForce(on: "${dayAt(6)}")
                a { subject { id } object { id } sinceMin sinceMax untilMin untilMax }
                b { subject { id } object { id } sinceMin sinceMax untilMin untilMax }
              }
            }
          }
        }`,
      )
      .join('\n')}
  }
  fragment Days on CommonTieEdge { sinceMin sinceMax untilMin untilMax }`);
  expect(errors).toEqual([]);
  // Whether those asked for are there; the allies, and how many; their ties, and how many: however many are asked for.
  expect(statements.flat().length).toBeLessThanOrEqual(5);
  return all.map((_, index) => data[`q${index}`]);
}

const flat = ({ subject, object, ...bounds }: any): any => ({
  ...bounds,
  subject: subject.id,
  object: object.id,
});

describe('allies', () => {
  it.each([1, 2, 3])('are those that every pair of ties tried finds, in world %i', async (seed) => {
    const { told, lines } = generate(seed, STATES, STATEMENTS);
    const ties = tiesOf(told);
    await emptyGraph();
    const states = stateIds(STATES).map((id) => ({ id, name: id }));
    await given(JSON.stringify({ ...THINGS, entities: [...THINGS.entities, ...states], statements: lines }));
    const all = questions();
    const found = await answers(all);
    let most = 0;
    let least = STATES;
    for (const [index, asked] of all.entries()) {
      const expected = byTrying(asked, ties);
      const shown = found[index];
      const ids = shown.edges.map(({ node }: any) => node.id);
      expect([literal(asked), ...ids]).toEqual([literal(asked), ...Object.keys(expected).toSorted()]);
      expect(shown.totalCount).toBe(Object.keys(expected).length);
      for (const edge of shown.edges) {
        const pairs = edge.ties.edges.map(({ a, b }: any) => `${short(flat(a))} | ${short(flat(b))}`);
        expect([literal(asked), ...pairs.toSorted()]).toEqual([
          literal(asked),
          ...expected[edge.node.id]!.toSorted(),
        ]);
        expect(edge.ties.totalCount).toBe(pairs.length);
        for (const { a, b, inForce, ...overlap } of edge.ties.edges) {
          const both = new Set([a, b].map((tie) => inForceOn(dayAt(6), tie)));
          const together = both.has('NO') ? 'NO' : both.has('UNKNOWN') ? 'UNKNOWN' : 'YES';
          expect(inForce).toBe(together);
          expect(inForceOn(dayAt(6), overlap)).toBe(together);
        }
      }
      most = Math.max(most, shown.totalCount);
      least = Math.min(least, shown.totalCount);
    }
    // A world in which everybody or nobody were allied would show nothing.
    expect([least, most > 2]).toEqual([0, true]);
  });
});

describe('allies of what there is not', () => {
  it('are null, and those of one without any are none', async () => {
    await emptyGraph();
    await given(JSON.stringify(THINGS));
    const { data, errors } = await ask(`{
      nobody: allies(of: "state/nowhere") { totalCount }
      none: allies(of: "org/league") { totalCount nodes { id } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ nobody: null, none: { totalCount: 0, nodes: [] } });
  });
});
