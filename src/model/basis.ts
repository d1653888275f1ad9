import { kindOf } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { MODALITIES } from './records.ts';
import type { Modality, Rank } from './records.ts';

/**
 * What an answer rests on, if it isn't all that the graph holds now: an evidence policy, a moment at which the record is asked, or both.
 * Ids of what was derived so end with it, as in `state/belgium@document/atop-5-1`, so that no cache mixes it with anything else.
 */
export interface Basis {
  /** Only evidence of these documents counts; null: of all. In the order of the alphabet. */
  readonly only: readonly string[] | null;
  /** Evidence of these documents doesn't count. */
  readonly except: readonly string[];
  /** Statements below this rank don't count. */
  readonly leastRank: Extract<Rank, 'NORMAL' | 'PREFERRED'>;
  /** Only evidence of these modalities counts; null: of all. */
  readonly modalities: readonly Modality[] | null;
  /** The state of the record at this moment; null: now. */
  readonly known: string | null;
}

/** All that the graph holds now: what has no basis in its id. */
export const WHOLE: Basis = { only: null, except: [], leastRank: 'NORMAL', modalities: null, known: null };

/** Documents that a basis may name. They stand in every id. */
export const MOST_DOCUMENTS = 10;

const DOCUMENT = /^document\/[^,;!@\s]+$/;

/** The text at the end of ids; empty for the whole graph. Equal bases have the same text. */
export function textOfBasis({ only, except, leastRank, modalities, known }: Basis): string {
  return [
    only?.join(),
    except.length > 0 && `!${except.join()}`,
    leastRank === 'PREFERRED' && 'rank=PREFERRED',
    modalities && `modality=${modalities.join()}`,
    known !== null && `known=${known}`,
  ]
    .filter((part) => typeof part === 'string')
    .join(';');
}

/** Reads the text at the end of an id; null if no id ends so. */
export function basisOfText(text: string): Basis | null {
  let basis: Basis = WHOLE;
  for (const part of text.split(';')) {
    const [name, value] = part.includes('=') ? part.split('=', 2) : ['', part];
    if (name === 'known') basis = { ...basis, known: value! };
    else if (name === 'rank') basis = { ...basis, leastRank: value as 'PREFERRED' };
    else if (name === 'modality') basis = { ...basis, modalities: value!.split(',') as Modality[] };
    else if (value!.startsWith('!')) basis = { ...basis, except: value!.slice(1).split(',') };
    else basis = { ...basis, only: value!.split(',') };
  }
  const { only, except, modalities, known } = basis;
  const documents = [...(only ?? []), ...except];
  const isSound =
    documents.length <= MOST_DOCUMENTS &&
    documents.every((id) => DOCUMENT.test(id)) &&
    (modalities ?? []).every((one) => MODALITIES.includes(one)) &&
    (known === null || isMoment(known));
  return isSound && text !== '' && textOfBasis(inOrder(basis)) === text ? basis : null;
}

/** The basis with its lists in order and without repetitions. */
export function inOrder({ only, except, modalities, ...rest }: Basis): Basis {
  const sorted = <T extends string>(some: readonly T[]): T[] => [...new Set(some)].toSorted();
  return {
    ...rest,
    only: only && sorted(only),
    except: sorted(except),
    modalities: modalities && sorted(modalities),
  };
}

function isMoment(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}

/** The parts of an id: what it is the id of, and the text of its basis; without `@`, it has none. */
export function partsOfId(id: string): { readonly bare: string; readonly basis: string | null } {
  const at = id.indexOf('@');
  return at < 0 ? { bare: id, basis: null } : { bare: id.slice(0, at), basis: id.slice(at + 1) };
}

/** What an id rests on; null if it ends with what is no basis. */
export function basisOfId(id: string): Basis | null {
  const { basis } = partsOfId(id);
  return basis === null ? WHOLE : basisOfText(basis);
}

/** The id of the same on another basis. */
export function idOn(basis: string | null, id: string): string {
  return basis === null || basis === '' ? id : `${id}@${basis}`;
}

/** The id of a relationship on a basis: that of a statement behind it, since none is behind two. */
export function relationshipIdOn(basis: string, statement: string): string {
  return idOn(basis, statement.replace(/^statement/, 'relationship'));
}

/** The statement of such an id. */
export function statementOfRelationship(bare: string): string {
  return bare.replace(/^relationship/, 'statement');
}

/** The id of the same at a moment, unless it is of one already. */
export function idAt<Id extends string | null>(moment: string | null, id: Id): Id {
  if (moment === null || id === null) return id;
  const given = basisOfId(id);
  return given?.known === null
    ? (idOn(textOfBasis({ ...given, known: moment }), partsOfId(id).bare) as Id)
    : id;
}

/** The id of the same without the moment; any other text as it is. */
export function idWithout(moment: string, text: string): string {
  const { bare, basis } = partsOfId(text);
  const given = basis === null || !basis.includes(moment) ? null : basisOfText(basis);
  return given?.known === moment ? idOn(textOfBasis({ ...given, known: null }), bare) : text;
}

/** The moment that an id speaks of; null: now. */
export function momentOfId(id: string): string | null {
  return basisOfId(id)?.known ?? null;
}

/** The kind that an id speaks of, on whatever basis; undefined if it is no entity's id. */
export function kindOfId(id: string): Kind | undefined {
  return kindOf(partsOfId(id).bare);
}
