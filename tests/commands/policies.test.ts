import { beforeAll, describe, expect, it } from 'vitest';

import { emptyGraph, given } from '../setup/graph.ts';
import { runCli } from './runCli.ts';

const SEED = `
entities:
  - { id: state/alba, name: Alba }
  - { id: org/league, name: League }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/atlas, name: Atlas }
source: document/roll
statements:
  - { claim: state/alba MEMBER_OF org/league, since: 1950, place: row 1 }
`;

describe('entente policies', { timeout: 600_000 }, () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(SEED);
  }, 600_000);

  it('lists what is kept, keeps it, and drops it', async () => {
    const said = async (...argv: string[]): Promise<unknown[]> => {
      const { code, stdout, stderr } = await runCli(['policies', ...argv]);
      return [code, stdout.trim(), stderr.trim()];
    };
    expect(await said()).toEqual([0, 'No evidence policy is kept.', '']);
    expect(await said('keep', 'document/roll', 'document/atlas')).toEqual([
      0,
      'document/atlas,document/roll: kept',
      '',
    ]);
    expect(await said('keep', 'document/atlas', 'document/roll')).toEqual([
      0,
      'document/atlas,document/roll: was already kept; nothing changed',
      '',
    ]);
    expect(await said('keep', '--except', 'document/roll', '--least-rank', 'PREFERRED')).toEqual([
      0,
      '!document/roll;rank=PREFERRED: kept',
      '',
    ]);
    expect(await said()).toEqual([0, '!document/roll;rank=PREFERRED\ndocument/atlas,document/roll', '']);
    expect(await said('drop', 'document/atlas,document/roll')).toEqual([
      0,
      'document/atlas,document/roll: dropped',
      '',
    ]);
    expect(await said('drop', 'document/roll')).toEqual([
      1,
      '',
      'Only a kept policy can be dropped; kept are !document/roll;rank=PREFERRED; received document/roll',
    ]);
    expect(await said('keep')).toEqual([1, '', expect.stringMatching(/^A policy names 1 to 10 documents/)]);
    expect(await said('keep', 'roll')).toEqual([1, '', expect.stringMatching(/received roll$/)]);
  });
});
