import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '../commands/runCli.ts';
import { cypher, emptyGraph, given } from '../setup/graph.ts';

const page = readFileSync(new URL('../../docs/seed.md', import.meta.url), 'utf8');
const walk = /## From a text to statements\n([\s\S]*?)\n## /.exec(page)![1]!;
const blocks = (language: string): string[] =>
  [...walk.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block!);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-walk-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/seed.md', () => {
  it('leads from a text to loaded statements in five commands', async () => {
    const [text, said] = blocks('txt');
    writeFileSync(join(folder, 'gazette.txt'), text!);
    writeFileSync(join(folder, 'gazette.yaml'), blocks('yaml')[0]!);
    const commands = blocks('sh')[0]!.trimEnd().split('\n');
    expect(commands).toHaveLength(5);
    await emptyGraph();
    await given(
      'entities:\n  - { id: state/belgium, name: Belgium }\n  - { id: state/luxembourg, name: Luxembourg }\n',
    );
    const outputs: object[] = [];
    for (const command of commands) {
      const [, argv] = /^npm run -s entente -- (.*)$/.exec(command) ?? [];
      if (argv === undefined) execFileSync('sh', ['-c', command], { cwd: folder });
      else {
        const inFolder = argv.split(' ').map((one) => (one === 'my-sources' ? join(folder, one) : one));
        outputs.push(await runCli(inFolder));
      }
    }
    const loaded = 'my-sources/gazette.yaml: 2 statements recorded, 2 pieces of evidence added\n';
    expect(outputs).toEqual([said, loaded].map((stdout) => ({ code: 0, signal: null, stdout, stderr: '' })));
    expect(
      await cypher(
        'MATCH (s:Statement)-[:HAS_EVIDENCE]->(e) RETURN s.predicate AS predicate, e.firstLine AS line',
      ),
    ).toEqual(
      expect.arrayContaining([
        { predicate: 'CONSULTS', line: 3 },
        { predicate: 'THANKED', line: 4 },
      ]),
    );
    expect((await runCli(['check', join(folder, 'my-sources')])).stdout).toBe('The graph is sound.\n');
  });
});
