import { useMemo } from 'preact/hooks';

import { Link } from '../app/Link.tsx';
import { BoundDocument } from '../generated/graphql.ts';
import type { EntityQuery } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { TODAY, formatDay } from '../time/days.ts';
import { certainOf, countUnsure, leadOf } from './best.ts';
import type { LeadSentence } from './best.ts';
import type { EntityFact } from './EntityFact.ts';

interface Props {
  readonly entity: NonNullable<EntityQuery['entity']>;
  /** By weight, of the types of which all are there. */
  readonly facts: readonly EntityFact[];
  readonly day: string | undefined;
  /** What sources disagree on; undefined until it is known. */
  readonly open: ReadonlySet<string> | undefined;
  readonly isComplete: boolean;
  /** Whether the facts, or what sources disagree on, can't be loaded. */
  readonly hasFailed: boolean;
}

/** The best of what is certain, as a paragraph. */
export function Lead({ entity, facts, day, open, isComplete, hasFailed }: Props) {
  const isState = entity.kind === 'STATE';
  const { data, asked } = useAnswer(BoundDocument, isState ? { of: entity.id, day: day ?? null } : undefined);
  const isOfDay = asked !== undefined && (asked.day ?? undefined) === day;
  const bound = isState && isOfDay ? data?.allies.totalCount : undefined;
  const sentences = useMemo(
    () =>
      open === undefined
        ? []
        : leadOf(entity, facts, entity.dating.nodes, { day, today: TODAY, bound, open }),
    [entity, facts, day, bound, open],
  );
  const unsure = day === undefined || !isComplete ? 0 : countUnsure(facts, day);
  if (hasFailed && (open === undefined || sentences.length === 0)) return null;
  if (open === undefined || (sentences.length === 0 && !isComplete))
    return <p class="lead-facts quiet">Loading …</p>;
  if (sentences.length === 0 && (day === undefined || facts.length === 0)) return null;
  const untold = sentences.length > 0 ? 0 : certainOf(entity.id, facts, { day, today: TODAY, open }).length;
  const more = sentences.length + untold === 0 ? '' : 'more ';
  return (
    <p class="lead-facts">
      {day !== undefined && <b>{formatDay(day)}: </b>}
      {sentences.length === 0 &&
        (untold === 0
          ? 'none of the facts is certain. '
          : `${untold.toLocaleString('en')} certain ${untold === 1 ? 'fact' : 'facts'}, listed below. `)}
      {sentences.map((sentence) => (
        <span key={sentence.text}>
          <Told sentence={sentence} day={day} />{' '}
        </span>
      ))}
      {unsure > 0 && (
        <span class="quiet">
          {unsure === 1 ? `One ${more}fact is` : `${unsure.toLocaleString('en')} ${more}facts are`} possible
          for the day, but not certain.
        </span>
      )}
    </p>
  );
}

function Told({ sentence: { text, node }, day }: { sentence: LeadSentence; day: string | undefined }) {
  const at = node === undefined ? -1 : text.lastIndexOf(node.name);
  if (node === undefined || at === -1) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <Link to={{ entity: node.id, day }}>{node.name}</Link>
      {text.slice(at + node.name.length)}
    </>
  );
}
