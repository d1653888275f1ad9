import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { locate } from '../../src/import/locate.ts';

const TEXT = 'Alpha came.\nThen “Alpha” left – at noon.\n';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-lint-'));
  await writeFile(join(folder, 'entente.yaml'), 'name: own\n');
  await writeFile(join(folder, 'roll.txt'), TEXT);
});

afterEach(() => rm(folder, { recursive: true }));

/** Without a database: where one is said to be, there is none. */
function start(...argv: string[]) {
  const child = spawn(process.execPath, ['src/cli.ts', 'lint', ...argv], {
    env: { ...process.env, ENTENTE_TEXTS: '', NEO4J_URI: 'bolt://127.0.0.1:9' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  return { child, said, ended };
}

const write = (content: string): Promise<void> => writeFile(join(folder, 'a.yaml'), content);

const file = (...statements: string[]): string => `documents:
  - { id: document/roll, name: Roll, file: roll.txt }
source: document/roll
statements:
${statements.map((parts) => `  - { ${parts} }\n`).join('')}`;

const MEMBER = 'claim: state/belgium MEMBER_OF org/nato';

describe('entente lint', () => {
  it('finds no fault with the project’s own seed', async () => {
    expect(await start().ended).toMatchObject({ code: 0, stdout: 'The files have no faults.\n' });
  });

  it('says where quotations stand, and how many lines are cited by nothing', async () => {
    await write(file(`${MEMBER}, at: { quote: Alpha came }`));
    expect(await start(folder).ended).toEqual({
      code: 0,
      stdout:
        `a.yaml:5:52 found in roll.txt at ${locate(TEXT, '1', 'Alpha came')}\n` +
        'roll.txt: no statement cites 1 of its 2 lines with text\n' +
        'The files have no faults.\n',
      stderr: '',
    });
    expect((await start(folder, '--uncited').ended).stdout).toContain(
      '\nroll.txt:2 Then “Alpha” left – at noon.\nroll.txt: no statement cites 1 of ',
    );
  });

  it('names all faults at once, in their order, with what is most like what was meant', async () => {
    await write(
      file(
        `${MEMBER}, at: { quote: Alpha }`,
        'claim: state/belgiun MEMBER_OF org/nato, at: { quote: Alpha arrived }',
        `claim: state/belgium MEMBER_OFF org/nato, at: ${locate(TEXT, '1', 'Alpha')}`,
        `${MEMBER}, at: 1 0-5 aaaaaaaaaaaa`,
      ),
    );
    const { code, stdout, stderr } = await start(folder).ended;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'What only the graph knows is not known here: --graph asks it, too.\n',
    });
    expect(stdout.split('\n').slice(1)).toEqual([
      'a.yaml:5:61 The words must occur exactly once in the text; they occur 2 times: Alpha; they stand in line 1 "Alpha came. Then “Alpha”…", line 2 "Alpha came. Then “Alpha” left – at noon."',
      'a.yaml:6:14 state/belgiun is not declared in any seed file; did you mean state/belgium?',
      expect.stringMatching(
        /^a\.yaml:6:\d+ The words must occur exactly once in the text; they occur 0 times: Alpha arrived; only their beginning "Alpha" stands in line 1 /,
      ),
      'a.yaml:7:14 MEMBER_OFF is not in the closed list of predicates; did you mean MEMBER_OF?',
      expect.stringMatching(/^a\.yaml:8:52 The words at 0-5 of roll\.txt are "Alpha", whose hash is /),
      'The files have 5 faults.',
      '',
    ]);
  });

  it('says of places in a text that has changed where their words stand now', async () => {
    const sha256 = createHash('sha256').update(TEXT).digest('hex');
    const [came, noon] = [locate(TEXT, '1', 'came'), locate(TEXT, '2', 'at noon')];
    await write(file(`${MEMBER}, at: [${came}, ${noon}]`).replace('roll.txt', `roll.txt, sha256: ${sha256}`));
    expect(await start(folder).ended).toMatchObject({ code: 0 });
    const changed = `Roll.\n${TEXT.replace('noon', 'one')}`;
    await writeFile(join(folder, 'roll.txt'), changed);
    const { code, stdout } = await start(folder).ended;
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(1, 4)).toEqual([
      expect.stringMatching(
        /^a\.yaml:2:11 The text roll\.txt isn't the one that is declared: its sha256 is [0-9a-f]{64}, /,
      ),
      `a.yaml:5:53 The words that were cited at 6-10 in line 1 of roll.txt stand at ${locate(changed, '2', 'came')} now`,
      expect.stringMatching(
        /^a\.yaml:5:\d+ The words that were cited at 32-39 in line 2 of roll\.txt stand no longer in it, or more than once$/,
      ),
    ]);
  });

  it('looks again whenever a file changes, and ends when it is told to', async () => {
    await write(file(`${MEMBER}, at: { quote: Alpha }`));
    const { child, said, ended } = start(folder, '--watch');
    const until = async (words: string): Promise<void> => {
      while (!said.stdout.includes(words)) await once(child.stdout, 'data');
      said.stdout = '';
    };
    await until('The files have 1 fault.\nWaiting for changes; Ctrl-C ends this.\n');
    await write(file(`${MEMBER}, at: { quote: Alpha came }`));
    await until('The files have no faults.\nWaiting for changes');
    await writeFile(join(folder, 'roll.txt'), 'Nothing.\n');
    await until('The files have 1 fault.\nWaiting for changes');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });
});
