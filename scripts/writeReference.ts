/**
 * Writes docs/reference, the generated pages of the docs site: the schema, the analysts' library, and the Markdown files of the
 * repository's root. They are not committed.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { libraryPage } from './libraryReference.ts';
import { schemaPages } from './schemaReference.ts';

const REFERENCE = join(import.meta.dirname, '../docs/reference');

rmSync(REFERENCE, { recursive: true, force: true });
mkdirSync(REFERENCE);
const pages = { ...schemaPages(read('schema.graphql')), analysis: libraryPage(), ...rootFiles() };
for (const [name, text] of Object.entries(pages)) writeFileSync(join(REFERENCE, `${name}.md`), text);

/** Markdown files of the repository's root, with links relative to docs/reference. */
function rootFiles(): Record<string, string> {
  const moved = (file: string): string =>
    read(file).replaceAll(/\]\((?!\w+:|#)(?:(docs\/)|)/g, (_, docs) =>
      docs === undefined ? '](../../' : '](../',
    );
  return { changes: moved('CHANGELOG.md'), contributing: moved('CONTRIBUTING.md') };
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, '..', file), 'utf8');
}
