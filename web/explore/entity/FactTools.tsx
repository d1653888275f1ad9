import { SORTS } from './groups.ts';
import type { Sort } from './groups.ts';

interface Props {
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly found: number;
  /** How many facts are there so far. */
  readonly searched: number;
  readonly total: number;
  /** Whether these are all, more are on their way, or no more can be had. */
  readonly state: 'complete' | 'loading' | 'failed';
  readonly isFiltered: boolean;
}

/** Narrows the facts and statements of a page to those with some words, and sorts them; says how many of the facts it has looked at. */
export function FactTools({
  filter,
  onFilter,
  sort,
  onSort,
  found,
  searched,
  total,
  state,
  isFiltered,
}: Props) {
  const count = (number: number) => number.toLocaleString('en');
  const inAll =
    state === 'complete'
      ? `of ${count(searched)}`
      : `in the first ${count(searched)} of ${count(total)}${state === 'loading' ? ', loading …' : ''}`;
  return (
    <search class="fact-tools">
      <label>
        Filter
        <input
          type="search"
          value={filter}
          placeholder="Words in facts and statements"
          onInput={(event) => onFilter(event.currentTarget.value)}
        />
      </label>
      <label>
        Sort
        <select value={sort} onChange={(event) => onSort(event.currentTarget.value as Sort)}>
          {Object.entries(SORTS).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <span role="status" class="quiet">
        {isFiltered && `${count(found)} ${found === 1 ? 'fact' : 'facts'} ${inAll}`}
      </span>
    </search>
  );
}
