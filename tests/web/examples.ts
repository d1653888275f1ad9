import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../web/playground/examples');

/** One example of the playground. */
export interface ExampleFile {
  readonly file: string;
  /** The name of its operation, by which the playground lists it. */
  readonly title: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** The examples in the order of their numbers. */
export function exampleFiles(): ExampleFile[] {
  const files = readdirSync(FOLDER);
  return files
    .filter((file) => file.endsWith('.graphql'))
    .toSorted(new Intl.Collator('en', { numeric: true }).compare)
    .map((file) => {
      const query = readFileSync(join(FOLDER, file), 'utf8');
      const variables = file.replace(/\.graphql$/, '.json');
      return {
        file,
        title: /^query (\w+)/m.exec(query)?.[1] ?? '<untitled>',
        query,
        variables: files.includes(variables)
          ? (JSON.parse(readFileSync(join(FOLDER, variables), 'utf8')) as Record<string, unknown>)
          : {},
      };
    });
}
