/** A row of an answer, its columns named by the header of the statement. */
export type AnswerRow = Readonly<Record<string, unknown>>;

export type RowReader = (row: readonly unknown[]) => AnswerRow;

/** Where an object's properties stand in a row: at a place, or in a list at a place, which may be null. */
interface Source {
  readonly properties: (readonly [name: string, place: number])[];
  readonly lists: (readonly [names: readonly string[], place: number])[];
}

/**
 * Makes the function that names what stands in a row: a column such as `other.name` is the name of the entity under `other`, and one
 * such as `other(name, file)` a list of such columns, or null.
 *
 * The function is compiled from an object literal, because an object that is made all at once takes a third of the memory of one to which
 * properties are added. The names come from the headers of our own files.
 */
export function rowReader(columns: readonly string[]): RowReader {
  const row: Source = { properties: [], lists: [] };
  const nested = new Map<string, Source>();
  const under = (name: string): Source => {
    const known = nested.get(name) ?? { properties: [], lists: [] };
    nested.set(name, known);
    return known;
  };
  for (const [place, column] of columns.entries()) {
    const [, object, name, listed] = /^(\w+)(?:\.(\w+)|\(([\w, ]*)\))?$/.exec(column) ?? [];
    if (object === undefined) throw new Error(`A column is a name, x.name or x(name, …); received ${column}`);
    if (name !== undefined) under(object).properties.push([name, place]);
    else if (listed !== undefined) under(object).lists.push([listed.split(/, */), place]);
    else row.properties.push([object, place]);
  }
  const properties = row.properties.map(([name, place]) => `${name}: row[${place}]`);
  const objects = [...nested].map(([name, source]) => `${name}: ${objectOf(source)}`);
  // oxlint-disable-next-line no-implied-eval -- the text is made of checked names and numbers
  return new Function('row', `return { ${[...properties, ...objects].join(', ')} };`) as RowReader;
}

function objectOf({ properties, lists }: Source): string {
  const own = properties.map(([name, place]) => `${name}: row[${place}]`);
  const brief = own.length === 0 ? 'undefined' : `{ ${own.join(', ')} }`;
  if (lists.length === 0) return brief;
  const listed = lists.flatMap(([names, place]) =>
    names.map((name, index) => `${name}: row[${place}]${lists.length === 1 ? '' : '?.'}[${index}]`),
  );
  const areNull = lists.map(([, place]) => `row[${place}] === null`).join(' && ');
  return `${areNull} ? ${brief} : { ${[...own, ...listed].join(', ')} }`;
}
