import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { KindMark } from '../entity/KindMark.tsx';
import { SearchDocument } from '../generated/graphql.ts';
import type { EntityKind, SearchQuery } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { MarkedText } from './MarkedText.tsx';

type Result = SearchQuery['search']['results'][number];
type Found = Result & { node: Extract<Result['node'], { name: string }> };

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly kinds?: readonly EntityKind[];
  readonly focused?: boolean;
  readonly onChoose: (id: string) => void;
}

/** A combobox that completes what is typed to things of the graph. */
export function SearchBox({ label, placeholder, kinds, focused = false, onChoose }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { data } = useAnswer(SearchDocument, query === '' ? undefined : { query, kinds: kinds ?? null });

  // One question a pause, not one a letter.
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim()), 120);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => setActive(-1), [data]);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);

  const found =
    query === ''
      ? []
      : (data?.search.results ?? []).filter((result): result is Found => 'name' in result.node);
  const shown = open && query !== '' && data !== undefined;

  const choose = (result: Found | undefined) => {
    if (!result) return;
    setTyped('');
    setQuery('');
    setOpen(false);
    onChoose(result.node.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[Math.max(active, 0)]);
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
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label="What was found" hidden={!shown || found.length === 0}>
        {found.map((result, index) => (
          <li
            key={result.node.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // Before the field loses its focus, and the list with it.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(result);
            }}
          >
            <KindMark kind={result.node.kind} />
            <span>
              <b>{result.field === 'NAME' ? <MarkedText {...result} /> : result.node.name}</b>
              <small>{result.field === 'NAME' ? result.node.description : <MarkedText {...result} />}</small>
            </span>
          </li>
        ))}
      </ul>
      <p class="search-none" role="status">
        {shown && found.length === 0 ? `Nothing is called “${query}”.` : ''}
      </p>
    </div>
  );
}
