import type { ComponentChildren } from 'preact';

import { Link } from '../app/Link.tsx';
import { Claims } from '../entity/Claims.tsx';
import { Fold } from '../entity/Fold.tsx';
import { DocumentDocument } from '../generated/graphql.ts';
import type { DocumentQuery, Verification } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { formatDay, spokenSpan } from '../time/days.ts';
import { CitedPlaces } from './CitedPlaces.tsx';
import type { Target } from './placesOf.ts';

type Source = Extract<NonNullable<DocumentQuery['entity']>, { origin: object }>;
type Origin = Source['origin']['nodes'][number];

/** A document to read: where it is from, and its places in order with what each supports. */
export function DocumentReader({
  id,
  target,
  children,
}: {
  id: string;
  target: Target;
  /** What the graph has about it otherwise. */
  children: () => ComponentChildren;
}) {
  const { data, loading, error } = useAnswer(DocumentDocument, { id });
  const source = data?.entity && isDocument(data.entity) ? data.entity : undefined;
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (!source || loading) return <p class="quiet">Loading …</p>;
  const origin = source.origin.nodes;
  const of = (predicate: Origin['predicate']) => origin.filter((claim) => claim.predicate === predicate);
  const [first] = source.lines.nodes;
  return (
    <>
      <section class="origin" aria-label="About this document">
        <dl>
          <Row name="Address" claims={of('ADDRESS')}>
            {({ value }) => <WebAddress value={value ?? ''} />}
          </Row>
          <Row name="Published by" claims={of('PUBLISHED_BY')}>
            {({ object }) => object && <Link to={{ entity: object.id }}>{object.name}</Link>}
          </Row>
          <Row name="Written by" claims={of('WRITTEN_BY')}>
            {({ object }) => object && <Link to={{ entity: object.id }}>{object.name}</Link>}
          </Row>
          <Row name="Published" claims={of('PUBLISHED')}>
            {(claim) => spokenSpan(claim).replace(/^on /, '')}
          </Row>
          <Row name="Last updated" claims={of('LAST_UPDATED')}>
            {({ value }) => formatMoment(value ?? '')}
          </Row>
          <div>
            <dt>Kind</dt>
            <dd>{kindOf(source)}</dd>
          </div>
        </dl>
        {origin.length > 0 && (
          <Fold summary="Sources for these details">{() => <Claims claims={origin} />}</Fold>
        )}
        <Fold summary="Facts about this document">{children}</Fold>
      </section>
      <section class="reader">
        <h2>
          What it says, in order <span class="count">{counted(source.cited.totalCount, 'citation')}</span>
        </h2>
        {first && first.wordsHash !== null && first.verification !== 'VERIFIED' && (
          <p class="quiet">{WITHOUT_WORDS[first.verification]}</p>
        )}
        {source.cited.totalCount === 0 ? (
          <p class="quiet">Nothing in the graph cites it.</p>
        ) : (
          <CitedPlaces id={id} target={target} total={source.cited.totalCount} />
        )}
      </section>
    </>
  );
}

const WITHOUT_WORDS: Readonly<Record<Exclude<Verification, 'VERIFIED'>, string>> = {
  UNVERIFIED: 'Only the places are shown: this service doesn’t have the text.',
  CHANGED: 'Only the places are shown: the text that this service has isn’t the version that is cited.',
};

function Row({
  name,
  claims,
  children,
}: {
  name: string;
  claims: readonly Origin[];
  children: (claim: Origin) => ComponentChildren;
}) {
  if (claims.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {claims.map((claim) => (
        <dd key={claim.id}>{children(claim)}</dd>
      ))}
    </div>
  );
}

/** A link only to the web: an address is what a source says, and may be anything. */
function WebAddress({ value }: { value: string }) {
  if (!/^https?:\/\//i.test(value)) return <>{value}</>;
  return (
    <a href={value} rel="external noreferrer">
      {value.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')}
    </a>
  );
}

/** How its places are counted. */
function kindOf({ lines }: Source): string {
  const [first] = lines.nodes;
  if (!first) return 'Source without numbered lines';
  return first.wordsHash === null ? 'Table; each row has the number of its line' : 'Text in numbered lines';
}

/** `2021-02-04T11:44` as people write it; what is no such moment as it is. */
function formatMoment(value: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](.+))?$/.exec(value) ?? [];
  if (day === undefined) return value;
  return formatDay(day) + (time === undefined ? '' : ` at ${time}`);
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : `${noun}s`}`;
}

function isDocument(entity: object): entity is Source {
  return 'origin' in entity;
}
