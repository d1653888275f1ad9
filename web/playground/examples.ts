/** A tab as GraphiQL takes it. Its title is the name of the operation. */
export interface Example {
  query: string;
  variables: string | null;
  headers: null;
}

const files = import.meta.glob<string>('./examples/*.{graphql,json}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The examples in the order of the numbers their file names begin with; `N-name.json` has the variables. */
export const examples: Example[] = Object.keys(files)
  .filter((path) => path.endsWith('.graphql'))
  .toSorted(new Intl.Collator('en', { numeric: true }).compare)
  .map((path) => ({
    query: files[path]!,
    variables: files[path.replace(/\.graphql$/, '.json')] ?? null,
    headers: null,
  }));
