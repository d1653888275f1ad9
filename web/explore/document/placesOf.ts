import type { PlacesQuery } from '../generated/graphql.ts';

type Page = Extract<NonNullable<PlacesQuery['entity']>, { evidence: object }>['evidence'];
export type CitedPiece = Page['nodes'][number];

/** What the address says of a place: its line, or its name where there are no lines. */
export interface Target {
  readonly line?: number | undefined;
  readonly place?: string | undefined;
}

/** A place of a document, with the passages of it that are cited. */
export interface Place {
  /** As an anchor. */
  readonly id: string;
  readonly name: string;
  readonly target: Target;
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  readonly passages: readonly Passage[];
}

/** The same words of a text, or columns of a row, with all that they support. */
export interface Passage {
  readonly key: string;
  readonly quotation: string | null;
  /** What else the source says of the place, such as the columns of a table. */
  readonly columns: string | null;
  readonly pieces: readonly CitedPiece[];
}

export function evidenceOf({ entity }: PlacesQuery): Page | undefined {
  return entity && 'evidence' in entity ? entity.evidence : undefined;
}

/** The places in the order of the document. */
export function placesOf(pieces: readonly CitedPiece[]): Place[] {
  const byPlace = Map.groupBy(pieces, ({ firstLine, lastLine, place }) =>
    firstLine === null ? (place ?? '') : `${firstLine}-${lastLine ?? firstLine}`,
  );
  return [...byPlace].map(([key, all]) => {
    const { firstLine, lastLine, place } = all[0]!;
    return {
      id: firstLine === null ? `place-${key}` : `line-${key}`,
      name: nameOf(firstLine, lastLine, place),
      target: firstLine === null ? { place: place ?? undefined } : { line: firstLine },
      firstLine,
      lastLine,
      passages: passagesOf(all),
    };
  });
}

/** Whether the address means this place, or a line of it. */
export function isMeant({ firstLine, lastLine, target }: Place, { line, place }: Target): boolean {
  if (line === undefined) return place !== undefined && target.place === place;
  return firstLine !== null && firstLine <= line && line <= (lastLine ?? firstLine);
}

function nameOf(firstLine: number | null, lastLine: number | null, place: string | null): string {
  if (firstLine === null) return place === null ? 'Without a place' : capitalised(place);
  return lastLine === null || lastLine === firstLine
    ? `Line ${firstLine}`
    : `Lines ${firstLine} to ${lastLine}`;
}

function passagesOf(pieces: readonly CitedPiece[]): Passage[] {
  const passages = Map.groupBy(pieces, ({ start, end, place }) => `${start} ${end} ${place}`);
  return [...passages].map(([key, all]) => {
    const { firstLine, place, quotation } = all[0]!;
    return { key, quotation, columns: firstLine === null ? null : place, pieces: all };
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
