/** What a tab is opened with. Its title is the name of the operation. */
export interface Opened {
  readonly query: string;
  readonly variables: string | null;
  readonly headers: string | null;
}

export interface Example extends Opened {
  /** The name of its operation. */
  readonly name: string;
  /** The first line of its comment. */
  readonly question: string;
}

export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

/** The examples by their files; what stands in none of the groups would be found by nobody, and is an error. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Alliances: ['1-allies', '2-two-states', '11-belgium-on-a-day', '13-then-and-now'],
  'Lists by conditions': [
    '12-members',
    '18-nato-not-eu',
    '19-guarded',
    '20-many-parties',
    '21-left',
    '22-by-region',
    '23-most-allies',
  ],
  'People and offices': ['5-offices', '4-what-was-said', '14-planned'],
  'Sources and disputes': [
    '6-disputes',
    '15-document',
    '24-one-source',
    '25-looked',
    '7-changes',
    '16-known',
  ],
  'Paths and pictures': ['3-connection', '9-around'],
  'Names, codes and the schema': ['8-search', '10-ids-and-codes', '17-contract'],
};

const files = import.meta.glob<string>('./examples/*.{graphql,json}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** `N-name.json` has the variables of `N-name.graphql`. */
function exampleOf(file: string): Example {
  const query = files[`./examples/${file}.graphql`]!;
  return {
    query,
    variables: files[`./examples/${file}.json`] ?? null,
    headers: null,
    name: /^query (\w+)/m.exec(query)![1]!,
    question: /^# (.*)/.exec(query)![1]!,
  };
}

export const groups: readonly ExampleGroup[] = Object.entries(GROUPS).map(([title, members]) => ({
  title,
  examples: members.map(exampleOf),
}));

/** What a first visit begins with. */
export const first = groups[0]!.examples[0]!;

const grouped = new Set(Object.values(GROUPS).flat());
const ungrouped = Object.keys(files)
  .map((path) => /([^/]*)\.\w+$/.exec(path)![1]!)
  .filter((file) => !grouped.has(file));
if (ungrouped.length > 0) throw new Error(`Examples in no group: ${ungrouped.join(', ')}`);
