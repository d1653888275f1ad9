import { inOrder } from '../inOrder.ts';
import { codeKey, spelling } from '../KnownEntities.ts';
import { readRows, inspectTable } from '../readTable.ts';
import { columnName } from '../Table.ts';
import { otherNames } from './otherNames.ts';
import { SHIPPED } from '../shippedTables.ts';

/** What the tables that come with the project call a territory. */
interface Territory {
  /** In English. */
  readonly name: string;
  /** Spellings that are this name, not another. */
  readonly own: ReadonlySet<string>;
}

/** The columns of codes. */
const CODES = new Set(['code', 'alpha2', 'alpha3', 'numeric']);
/** The columns of names in English, the first of which is the usual one. */
const ENGLISH = ['en', 'iso-name', 'name'];
const NAMES = /^(?:name|iso-name|[a-z]{2}(?:-short|-variant)?)$/;

/** The territories of the tables that come with the project, by all that these call them: a new state isn't one of them under another name. */
export class Territories {
  readonly #byCode = new Map<string, Territory>();
  readonly #byName = new Map<string, Territory>();
  readonly #names: string[] = [];

  static async read(): Promise<Territories> {
    const found = new Territories();
    for (const path of SHIPPED) {
      let header: readonly string[] | undefined;
      for await (const { cells } of readRows(await inspectTable(path))) {
        if (header === undefined) header = cells.map(columnName);
        else found.#add(new Map(header.map((column, index) => [column, cells[index]!])));
      }
    }
    return found;
  }

  #add(row: ReadonlyMap<string, string>): void {
    const number = row.get('numeric') ?? '';
    const english = ENGLISH.flatMap((column) => row.get(column) ?? []).filter((name) => name !== '');
    // A region has a number alone, and what no longer is only a code and the region that it lay in.
    if (/^\d{3}$/.test(row.get('code') ?? '') || english[0] === undefined) return;
    // A territory that has its number under another name today goes by that.
    const today = number === '' ? undefined : this.#byCode.get(codeKey(number));
    const territory = today ?? {
      name: inOrder(english[0]),
      own: new Set(english.flatMap((name) => [spelling(inOrder(name)), spelling(name.split(', ')[0]!)])),
    };
    if (today === undefined) this.#names.push(territory.name);
    for (const [column, cell] of row) {
      if (cell === '') continue;
      if (CODES.has(column)) setIfNew(this.#byCode, codeKey(cell), territory);
      if (!NAMES.test(column)) continue;
      for (const name of [inOrder(cell), cell.split(', ')[0]!]) {
        setIfNew(this.#byName, spelling(name), territory);
      }
    }
  }

  /** The name of the territory that a text is the code, or another name, of; undefined for what isn't known, or known by this name. */
  otherNameOf(text: string): string | undefined {
    const key = spelling(text);
    const territory = this.#byName.get(key) ?? this.#byCode.get(codeKey(text));
    if (territory === undefined) return otherNames(text).find((name) => this.has(name));
    return territory.own.has(key) ? undefined : territory.name;
  }

  /** Whether a text is the name that a territory goes by. */
  has(name: string): boolean {
    return this.#byName.get(spelling(name))?.own.has(spelling(name)) === true;
  }

  /** All names in English. */
  get names(): readonly string[] {
    return this.#names;
  }
}

function setIfNew<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
