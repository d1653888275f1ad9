/** What stands in files, by their names without the ending. */
export type Sources = ReadonlyMap<string, string>;

/** A piece of Cypher that several statements include, from a file of `cypher/fragments`. */
interface Fragment {
  /** The variables that an include names anew, in order. */
  readonly of: readonly string[];
  /** The lines of the header that declare parameters, by their names. */
  readonly parameters: ReadonlyMap<string, string>;
  /** What the header of a statement calls the columns that it lists; fragments among them stand for theirs. */
  readonly columns: readonly string[];
  readonly text: string;
}

/** A statement to be written out: one of a file, or one that follows from it. */
interface Draft {
  readonly name: string;
  readonly header: readonly string[];
  readonly text: string;
  readonly isKnown: boolean;
  readonly isCount: boolean;
}

// A mark for which a fragment stands, such as /*include inForce(r)*/.
const INCLUDE = /\/\*include (\w+)(?:\(([^)]*)\))?\*\//g;

/** A tag that says what else follows from a file, by name and description. */
const FOLLOWER = /^\/\/ @(count|known|knownCount) +(\w+) +(.+)$/;

/** Statements by their names, written out, and the fragments of which they have something. */
export interface Composed {
  readonly sources: Sources;
  readonly included: ReadonlySet<string>;
}

/**
 * Writes out the statements of files, headers and all.
 *
 * - An include stands for the fragment of that name, with other variables where it names some. The statement takes the
 *   parameters of what it includes, and a fragment's name among the columns of its rows stands for the fragment's columns.
 * - A file with `@count` is two statements. The count is the text above the line with the order, then `RETURN count(*)`.
 * - A file with `@known` is two statements. In the second, each fragment gives way to the one with `Known` behind its name,
 *   where there is one. A file with both tags may have `@knownCount`, too.
 *
 * @throws {Error} if an include names no fragment, or nothing follows from a tag
 */
export function compose(files: Sources, fragments: Sources): Composed {
  const writer = new Writer(fragments);
  const sources = new Map<string, string>();
  for (const draft of [...files].flatMap(([name, source]) => draftsOf(name, source))) {
    if (sources.has(draft.name))
      throw new Error(`${draft.name}.cypher: Names of statements must be unique; there are two of this one`);
    sources.set(draft.name, writer.write(draft));
  }
  return { sources, included: writer.included };
}

/**
 * Looks whether each fragment is included in something that was composed.
 *
 * @throws {Error} if one isn't
 */
export function expectIncluded(fragments: Sources, ...composed: readonly Composed[]): void {
  const unused = [...fragments.keys()].filter((name) => !composed.some(({ included }) => included.has(name)));
  if (unused.length > 0) {
    throw new Error(`Each fragment of cypher/fragments is included somewhere; unused [${unused.join(', ')}]`);
  }
}

function draftsOf(file: string, source: string): Draft[] {
  const { header, text } = parted(source);
  const own = header.filter((line) => !FOLLOWER.test(line));
  const tags = own.filter((line) => line.startsWith('// @'));
  const followers = header.flatMap((line): Draft[] => {
    const [, tag, name, description] = FOLLOWER.exec(line) ?? [];
    if (tag === undefined) return [];
    const lines = [`// ${description!}`, '//', ...tags];
    const isKnown = tag !== 'count';
    return tag === 'known'
      ? [{ name: name!, header: lines, text, isKnown, isCount: false }]
      : [
          {
            name: name!,
            header: headerOfCount(lines),
            text: textOfCount(file, text),
            isKnown,
            isCount: true,
          },
        ];
  });
  return [{ name: file, header: own, text, isKnown: false, isCount: false }, ...followers];
}

function headerOfCount(header: readonly string[]): string[] {
  return header
    .filter((line) => !line.startsWith('// @order '))
    .map((line) => line.replace(/^(\/\/ @returns +rows .*?)\[.*\]$/, '$1[count]'));
}

function textOfCount(file: string, text: string): string {
  const [above, below] = text.split(/^ {2}WITH .*\/\*order\*\/.*$/m);
  const last = /\n\}\n(RETURN key\.key AS key, (?:id, )?)rows$/.exec(below ?? '');
  if (last === null) {
    throw new Error(
      `${file}.cypher: @count needs a line of two spaces and WITH … /*order*/ …, and } and RETURN key.key AS key, rows at the end`,
    );
  }
  return `${above!}  RETURN count(*) AS total\n}\n${last[1]!}[[total]] AS rows`;
}

class Writer {
  /** Of all that was written. */
  readonly included = new Set<string>();
  readonly #fragments: ReadonlyMap<string, Fragment>;

  constructor(sources: Sources) {
    this.#fragments = new Map([...sources].map(([name, source]) => [name, fragmentOf(source)]));
  }

  write({ name, header, text, isKnown, isCount }: Draft): string {
    const included = new Set<string>();
    const whole = this.#included(name, text, isKnown, included);
    if (whole.includes('/*include')) {
      throw new Error(`${name}.cypher: An include is of the form /*include name(variable)*/`);
    }
    if (isKnown && ![...included].some((one) => one.endsWith('Known'))) {
      throw new Error(
        `${name}.cypher: @known needs an included fragment that exists with Known at the end of its name; found none`,
      );
    }
    for (const one of included) this.included.add(one);
    const own = isCount ? header.filter((line) => isTaken(line, whole) && isMarked(line, whole)) : header;
    return [...this.#headerOf(own, included), whole, ''].join('\n');
  }

  /** A text with all that it includes, and that this includes in turn. */
  #included(file: string, text: string, isKnown: boolean, included: Set<string>): string {
    return text.replaceAll(/^( *)(.*)$/gm, (_line, indent: string, rest: string) => {
      const written = rest.replaceAll(INCLUDE, (_mark, name: string, variables: string | undefined) => {
        const taken = isKnown && this.#fragments.has(`${name}Known`) ? `${name}Known` : name;
        const fragment = this.#fragments.get(taken);
        if (fragment === undefined)
          throw new Error(`${file}.cypher: There is no fragment ${name} in cypher/fragments`);
        included.add(taken);
        const about = renamed(file, name, fragment, variables?.split(/, */) ?? []);
        return this.#included(file, about, isKnown, included).replaceAll('\n', `\n${indent}`);
      });
      return indent + written;
    });
  }

  /** The header with the parameters and columns of what is included. */
  #headerOf(own: readonly string[], included: ReadonlySet<string>): string[] {
    const declared = new Set(own.map(parameterIn));
    const parameters = new Map([...included].flatMap((name) => [...this.#fragments.get(name)!.parameters]));
    const more = [...parameters].filter(([parameter]) => !declared.has(parameter)).map(([, line]) => line);
    const end = own.findLastIndex((line) => line.startsWith('// @param')) + 1;
    return [...own.slice(0, end), ...more, ...own.slice(end)].map((line) =>
      /^\/\/ @returns +rows /.test(line)
        ? line.replace(/\[.*\]$/, (columns) => this.#columnsIn(columns))
        : line,
    );
  }

  #columnsIn(columns: string): string {
    return columns.replaceAll(/(\w+:)?(\w+\.)?(\w+)/g, (column, part = '', under = '', name = '') => {
      const listed = this.#fragments.get(name as string)?.columns ?? [];
      return listed.length === 0
        ? column
        : listed.map((one) => this.#columnsIn(`${part}${under}${one}`)).join(', ');
    });
  }
}

function fragmentOf(source: string): Fragment {
  const { header, text } = parted(source);
  const listed = (tag: string): string[] =>
    header.flatMap((line) =>
      line.startsWith(`// @${tag} `)
        ? line
            .slice(tag.length + 5)
            .trim()
            .split(/, */)
        : [],
    );
  return {
    of: listed('of'),
    parameters: new Map(
      header.flatMap((line) => {
        const parameter = parameterIn(line);
        return parameter === undefined ? [] : [[parameter, line]];
      }),
    ),
    columns: listed('columns'),
    text,
  };
}

/** The text of a fragment about other variables than those that its file has. */
function renamed(file: string, name: string, { of, text }: Fragment, variables: readonly string[]): string {
  if (variables.length !== of.length) {
    throw new Error(
      `${file}.cypher: ${name} is about (${of.join(', ')}); received (${variables.join(', ')})`,
    );
  }
  const names = new Map(of.map((one, index) => [one, variables[index]!]));
  // No properties, parameters, labels or types.
  return text.replaceAll(/(?<![.$:\w])[A-Za-z]\w*/g, (word) => names.get(word) ?? word);
}

function parted(source: string): { header: string[]; text: string } {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return { header: lines.slice(0, end), text: lines.slice(end).join('\n').trim() };
}

function parameterIn(line: string): string | undefined {
  return /^\/\/ @param +(\w+) /.exec(line)?.[1];
}

/** Whether a line of a header declares no parameter, or one that the text takes. */
function isTaken(line: string, text: string): boolean {
  const parameter = parameterIn(line);
  return parameter === undefined || new RegExp(`\\$${parameter}\\b`).test(text);
}

/** Whether a line of a header declares no part that may be left out, or one that the text has. */
function isMarked(line: string, text: string): boolean {
  const [, part] = /^\/\/ @if +(\w+) /.exec(line) ?? [];
  return part === undefined || text.includes(`/*if ${part}*/`);
}
