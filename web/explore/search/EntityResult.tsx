import { Link } from '../app/Link.tsx';
import { KindMark } from '../entity/KindMark.tsx';
import { KINDS } from '../entity/kinds.ts';
import type { FoundEntityFragment, SearchField } from '../generated/graphql.ts';
import { MarkedText } from './MarkedText.tsx';

/** What stands before a text that matched and isn't shown otherwise. */
const FOUND_IN: Partial<Record<SearchField, string>> = { ALIAS: 'Also called', IDENTIFIER: 'Id or code' };

/** An entity that was found, with its kind, its description and what matched. */
export function EntityResult({
  found: { node, field, text, marks },
  day,
}: {
  found: FoundEntityFragment;
  day: string | undefined;
}) {
  const { id, kind, name, description } = node;
  const marked = <MarkedText text={text} marks={marks} />;
  return (
    <li class="fact">
      <KindMark kind={kind} />
      <div>
        <p class="fact-head">
          <Link to={{ entity: id, day }}>{field === 'NAME' ? marked : name}</Link>{' '}
          <span class="quiet">{KINDS[kind].word}</span>
        </p>
        {field === 'DESCRIPTION' ? <p>{marked}</p> : description && <p>{description}</p>}
        {FOUND_IN[field] !== undefined && (
          <p class="quiet">
            {FOUND_IN[field]}: {marked}
          </p>
        )}
      </div>
    </li>
  );
}
