import type { RefObject } from 'preact';

import { Link } from '../app/Link.tsx';
import { Mood, Remarks, Speaker, stanceOf } from '../entity/EvidenceRow.tsx';
import { InOurWords, Sentence } from '../entity/Sentence.tsx';
import { isMeant } from './placesOf.ts';
import type { CitedPiece, Passage, Place, Target } from './placesOf.ts';

interface Props {
  readonly id: string;
  readonly places: readonly Place[];
  readonly target: Target;
  /** Receives the place that the address means: the one that begins there, if several reach to it. */
  readonly marked: RefObject<HTMLLIElement>;
}

/** Places in the order of the document, each with an address of its own. */
export function PlaceList({ id, places, target, marked }: Props) {
  const meant = places.filter((place) => isMeant(place, target));
  const first = meant.find(({ firstLine }) => firstLine === (target.line ?? null)) ?? meant[0];
  return (
    <ol class="places">
      {places.map((place) => (
        <li
          key={place.id}
          id={place.id}
          ref={place === first ? marked : null}
          tabIndex={place === first ? -1 : undefined}
          class={meant.includes(place) ? 'marked' : ''}
          aria-current={meant.includes(place) ? 'location' : undefined}
        >
          <h3>
            <Link to={{ entity: id, ...place.target }}>{place.name}</Link>
          </h3>
          {place.passages.map((passage) => (
            <Cited key={passage.key} passage={passage} />
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The words or columns, and what they support. */
function Cited({ passage: { quotation, columns, pieces } }: { passage: Passage }) {
  return (
    <div class="passage">
      {quotation !== null && (
        <p>
          <q>{quotation}</q>
        </p>
      )}
      {columns !== null && <p class="row-columns">{columns}</p>}
      <ul>
        {pieces.map((piece) => (
          <Supported key={piece.id} piece={piece} />
        ))}
      </ul>
    </div>
  );
}

/** A statement that rests on the words, as these put it. */
function Supported({ piece }: { piece: CitedPiece }) {
  const { statement, modality, stance, content } = piece;
  const stands = stanceOf(piece, statement);
  const isPart = statement.content !== null && statement.sentence.includes(statement.content);
  return (
    <li class={stance === 'CONTRADICTS' ? 'against' : ''}>
      <p class="sentence">
        {stands !== 'Supports' && <strong>{stands}: </strong>}
        <Link to={{ statement: statement.id }}>
          <Sentence {...statement} said={content} />
        </Link>{' '}
        <span class="how">
          <Mood modality={modality} /> <Speaker piece={piece} />
        </span>
      </p>
      {content !== null && !isPart && (
        <p>
          <InOurWords>{content}</InOurWords>
        </p>
      )}
      <Remarks piece={piece} />
    </li>
  );
}
