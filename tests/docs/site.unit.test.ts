import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { expectTargets, slugOf } from '../../docs/.vitepress/targets.ts';
import { libraryPage } from '../../scripts/libraryReference.ts';
import { schemaPages } from '../../scripts/schemaReference.ts';
import { readQueries } from '../../src/neo4j/queries.ts';

describe('The docs site', () => {
  it('gives headings the same anchors as GitHub', () => {
    expect(slugOf("Who may ask? What isn't there")).toBe('who-may-ask-what-isnt-there');
  });

  it('names links to pages, anchors and files that do not exist', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-site-'));
    try {
      mkdirSync(join(folder, 'sub'));
      writeFileSync(
        join(folder, 'index.html'),
        '<a href="./sub/a.html#part"></a><a href="https://nato.int/#x"></a>',
      );
      writeFileSync(join(folder, 'sub/a.html'), '<h2 id="part"></h2><a href="../"></a><a href="#part"></a>');
      expect(() => expectTargets(folder)).not.toThrow();
      writeFileSync(
        join(folder, 'index.html'),
        '<a href="./sub/a.html#gone"></a><a href="b.html"></a><a href="a.svg"></a>',
      );
      expect(() => expectTargets(folder)).toThrow(
        'Dead links:\n/index.html: ./sub/a.html#gone\n/index.html: b.html\n/index.html: a.svg',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('documents types, fields and arguments once', () => {
    const { queries, entities, enums } = schemaPages(`
      "Where it begins."
      type Query { "A state." state("Its id." id: ID!, "How." mood: Mood = SAID): State! }
      interface Entity { "Its name." name: String! }
      "A state."
      type State implements Entity { "Its name." name: String!, "Its moods." moods("How." mood: Mood): [Mood!]!, "More." more("How." mood: Mood): Mood }
      "How it is told."
      enum Mood { "As a fact." SAID }
    `);
    expect(queries).toContain(
      '## state {#query-state}\n\nReturns [`State!`](entities.md#State).\n\nA state.\n\n' +
        '- `id` (`ID!`): Its id.\n- `mood` ([`Mood`](enums.md#Mood), `SAID` by default): How.',
    );
    expect(entities).toContain('It also has the fields of [`Entity`](interfaces.md#Entity).');
    expect(entities).not.toContain('Its name.');
    expect(entities).toContain('More.\n\nArguments: as for [`moods`](#State-moods).');
    expect(enums).toBe('# Enums\n\n## Mood {#mood}\n\nHow it is told.\n\n- `SAID`: As a fact.');
  });

  it('documents every analysis with its parameters', () => {
    const page = libraryPage();
    for (const { name, parameters } of readQueries('analysis').values()) {
      expect(page).toContain(`{#${name.toLowerCase()}}`);
      for (const parameter of parameters.keys()) expect(page).toContain(`| \`${parameter}\` |`);
    }
    expect(page).toContain('| `on` | `DATE?` | today if omitted |');
  });
});
