import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { KindMark } from '../entity/KindMark.tsx';
import { InOurWords } from '../entity/Sentence.tsx';
import { MOODS } from '../entity/wordsOf.ts';
import { SearchDocument } from '../generated/graphql.ts';
import type { FoundEntityFragment as FoundEntity, SearchQuery } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { MarkedText } from './MarkedText.tsx';

type FoundStatement = SearchQuery['searchStatements']['edges'][number];
/** The last row of the list: all results, on a page of their own. */
const ALL = 'all';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly focused?: boolean;
  /** What the page was searched for, or what is chosen now. */
  readonly searched?: string | undefined;
  /** Shows all results; left out where one has to be chosen. */
  readonly onSearch?: (query: string) => void;
  readonly onChoose: (id: string) => void;
  /** Left out where a statement can't be chosen; then none is shown. */
  readonly onChooseStatement?: (id: string) => void;
}

/** A combobox that completes what is typed to entities of the graph, and finds what was said. */
export function SearchBox({
  label,
  placeholder,
  focused = false,
  searched = '',
  onSearch,
  onChoose,
  onChooseStatement,
}: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(searched);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [entered, setEntered] = useState(false);
  const { data, loading, error } = useAnswer(SearchDocument, query === '' ? undefined : { query });

  useEffect(() => setTyped(searched), [searched]);
  // One question a pause, not one a letter; and none for what nobody looks at.
  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(() => setQuery(typed.trim()), 120);
    return () => clearTimeout(timer);
  }, [typed, open]);
  useEffect(() => setActive(-1), [data]);
  // With the box itself, not some frames later: what is typed at once would be lost.
  useLayoutEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);

  const answer = query === '' ? undefined : data;
  // Names first: what was said is apart from them, and behind them.
  const entities = answer?.search.edges ?? [];
  const statements = onChooseStatement ? (answer?.searchStatements.edges ?? []) : [];
  const found = [...entities, ...statements];
  const rows = onSearch && found.length > 0 ? ([...found, ALL] as const) : found;
  const shown = open && query !== '' && data !== undefined && (onSearch !== undefined || typed !== searched);
  const answered = query === typed.trim() && !loading;
  const note = open && query !== '' ? noteOn(query, answered, found.length, error) : '';

  const choose = (result: FoundEntity | FoundStatement | typeof ALL | undefined) => {
    if (!result) return;
    setOpen(false);
    if (result === ALL) {
      // It stays in the box, to be changed.
      onSearch?.(query);
      return;
    }
    setTyped('');
    setQuery('');
    if (isEntity(result)) onChoose(result.node.id);
    else onChooseStatement?.(result.node.id);
  };
  // Who types fast has pressed Enter before the answer is there, and means the answer.
  useEffect(() => {
    if (!entered || !answered) return;
    setEntered(false);
    choose(onSearch ? (meantOf(entities, statements) ?? ALL) : found[0]);
  }, [entered, answered]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Before the first is nothing chosen yet.
      if (rows.length > 0)
        setActive((Math.max(active, step === 1 ? -1 : 0) + step + rows.length) % rows.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active >= 0) choose(rows[active]);
      else if (typed.trim() !== '') {
        setOpen(true);
        setEntered(true);
      }
    } else if (event.key === 'Escape') {
      if (open) setOpen(false);
      else setTyped('');
    }
  };

  return (
    <div class="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder ?? label}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setEntered(false);
        }}
        onFocus={(event) => {
          setOpen(true);
          // What was chosen before is replaced by what is typed.
          if (!onSearch) event.currentTarget.select();
        }}
        onBlur={() => {
          setOpen(false);
          setEntered(false);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Search results" hidden={!shown || found.length === 0}>
        {rows.map((result, index) => (
          <li
            key={result === ALL ? ALL : result.node.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // Before the field loses its focus, and the list with it.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(result);
            }}
          >
            {result === ALL ? (
              <span class="all-results">All results for “{query}”</span>
            ) : isEntity(result) ? (
              <EntityRow {...result} />
            ) : (
              <StatementRow {...result} />
            )}
          </li>
        ))}
      </ul>
      <p class="search-note" role="status">
        {note}
      </p>
    </div>
  );
}

/** What somebody means who chooses nothing: the best result, if no other matches as well. */
function meantOf(entities: readonly FoundEntity[], statements: readonly FoundStatement[]) {
  const [first, second] = entities;
  if (!first) return statements.length === 1 ? statements[0] : undefined;
  if (first.fit === 'PARTIAL') return undefined;
  const rival = second?.fit === first.fit && (second.field === 'NAME') === (first.field === 'NAME');
  return rival ? undefined : first;
}

function isEntity(result: FoundEntity | FoundStatement): result is FoundEntity {
  return 'field' in result;
}

function StatementRow({ node: { subject, modality }, text, marks }: FoundStatement) {
  return (
    <>
      <KindMark kind={subject.kind} />
      <span>
        <b>{subject.name}</b>{' '}
        <span class={`badge mood-${modality?.toLowerCase() ?? 'none'}`}>
          Statement{modality !== null && modality !== 'ASSERTED' && `: ${MOODS[modality]}`}
        </span>
        <small>
          <InOurWords>
            <MarkedText text={text} marks={marks} />
          </InOurWords>
        </small>
      </span>
    </>
  );
}

function EntityRow({ node: { kind, name, description }, field, text, marks }: FoundEntity) {
  const marked = <MarkedText text={text} marks={marks} />;
  return (
    <>
      <KindMark kind={kind} />
      <span>
        <b>{field === 'NAME' ? marked : name}</b>
        <small>{field === 'NAME' ? description : marked}</small>
      </span>
    </>
  );
}

function noteOn(query: string, answered: boolean, found: number, error: string | undefined): string {
  if (error !== undefined) return error;
  if (found > 0) return '';
  return answered ? `No results for “${query}”.` : 'Searching …';
}
