/** What a cell holds; null is missing, which isn't zero. */
export type Cell = string | number | null;

export interface Column {
  readonly name: string;
  readonly type: 'TEXT' | 'WHOLE' | 'REAL';
}

/** A table: its rows are made one by one as they are asked for, since there may be a million. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
}

export function text(name: string): Column {
  return { name, type: 'TEXT' };
}

export function whole(name: string): Column {
  return { name, type: 'WHOLE' };
}

export function real(name: string): Column {
  return { name, type: 'REAL' };
}
