import { Link } from '../app/Link.tsx';
import { Evidence } from '../entity/Evidence.tsx';
import { placeIn } from '../entity/EvidenceRow.tsx';
import { Fold } from '../entity/Fold.tsx';
import { KindMark } from '../entity/KindMark.tsx';
import { Series } from '../entity/Series.tsx';
import { wordOf } from '../entity/wordsOf.ts';
import type { PathsQuery } from '../generated/graphql.ts';
import { formatDay, isDatedOn } from '../time/days.ts';

/** What a search for paths has found. */
export type PathsFound = NonNullable<PathsQuery['paths']>;
export type Path = PathsFound['paths'][number];
export type Step = Path['steps'][number];
type Reading = Step['readings'][number];
type Range = Path['certainDays'][number];

/** So many relationships of a step are shown at first. */
const FIRST = 2;

/** A way from one entity to another, from left to right. */
export function Way({ path, day }: { path: Path; day: string | undefined }) {
  const { length, steps } = path;
  const [first] = steps;
  if (!first) return null;
  return (
    <li>
      <h2>
        {length} {length === 1 ? 'step' : 'steps'}
      </h2>
      <p class="quiet">{togetherOf(path, day)}</p>
      <ol class="way" style={{ '--steps': length }}>
        <li>
          <End entity={first.from} day={day} />
        </li>
        {steps.map((step) => (
          <li key={step.to.id}>
            <div class="way-step">
              <Arrow step={step} />
              <Readings step={step} day={day} />
            </div>
            <End entity={step.to} day={day} />
          </li>
        ))}
      </ol>
    </li>
  );
}

function End({ entity: { id, kind, name }, day }: { entity: Step['to']; day: string | undefined }) {
  return (
    <p class="way-end">
      <KindMark kind={kind} size={36} />
      <Link to={{ entity: id, day }}>{name}</Link>
    </p>
  );
}

/** The types and directions of a step; the sentences below say the same. */
function Arrow({ step: { readings } }: { step: Step }) {
  const isForward = readings.some(({ forward }) => forward);
  const isBackward = readings.some(({ forward }) => !forward);
  return (
    <div class="way-arrow" aria-hidden="true">
      <span>{wordsOf(readings)}</span>
      <i class={[isForward && 'forward', isBackward && 'backward'].filter(Boolean).join(' ')} />
    </div>
  );
}

/** `Member of, Hosts +2`. */
export function wordsOf(readings: readonly Reading[]): string {
  const words = [...new Set(readings.map(({ relationship }) => wordOf(relationship.type)))];
  return words.length > 2 ? `${words.slice(0, 2).join(', ')} +${words.length - 2}` : words.join(', ');
}

function Readings({ step: { readings, readingCount }, day }: { step: Step; day: string | undefined }) {
  const row = (reading: Reading) => <ReadingRow key={reading.relationship.id} reading={reading} day={day} />;
  const more = readings.slice(FIRST);
  const left = readingCount - readings.length;
  return (
    <>
      {readings.slice(0, FIRST).map(row)}
      {more.length > 0 && (
        <Fold
          summary={`${readingCount - FIRST} more ${readingCount - FIRST === 1 ? 'relationship' : 'relationships'}`}
        >
          {() => (
            <>
              {more.map(row)}
              {left > 0 && <p class="quiet">and {left} more, which aren’t listed here</p>}
            </>
          )}
        </Fold>
      )}
    </>
  );
}

function ReadingRow({
  reading: { sentence, relationship },
  day,
}: {
  reading: Reading;
  day: string | undefined;
}) {
  const piece = relationship.statements.flatMap(({ evidence }) => evidence.nodes)[0];
  return (
    <div class="way-reading">
      <p>
        {sentence}{' '}
        {day !== undefined && relationship.inForce === 'UNKNOWN' && (
          <span class="badge unsure">
            {isDatedOn(day, relationship) ? 'Uncertain on this day' : 'Date unknown'}
          </span>
        )}
      </p>
      <Series relationship={relationship} day={day} />
      {piece && (
        <p class="way-source">
          Source: <Link to={placeIn(piece)}>{piece.citation}</Link>
        </p>
      )}
      <Evidence ids={[relationship.id]} claims={relationship.statements} />
    </div>
  );
}

/** On which days all steps held together, for certain or perhaps. */
function togetherOf({ length, together, certainDays, possibleDays }: Path, day: string | undefined): string {
  const [it, perhaps] =
    length === 1
      ? ['It held', 'It may have held']
      : ['All steps held together', 'All steps may have held together'];
  const certain = spokenRanges(certainDays);
  const possible = spokenRanges(possibleDays);
  const onDay =
    day === undefined
      ? ''
      : certainDays.some((range) => isWithin(day, range))
        ? `Certain on ${formatDay(day)}. `
        : `Not certain on ${formatDay(day)}. `;
  if (together === 'NO') return `${onDay}The steps never held at the same time.`;
  if (together === 'UNKNOWN') {
    return possibleDays.some(({ from, to }) => from === null && to === null)
      ? `${onDay}It is unknown when, and whether, ${length === 1 ? 'it' : 'all steps together'} held.`
      : `${onDay}${perhaps} ${possible}.`;
  }
  return `${onDay}${it} certainly ${certain}${possible === certain ? '' : `; perhaps ${possible}`}.`;
}

function spokenRanges(ranges: readonly Range[]): string {
  return ranges.map(spokenRange).join(', and ');
}

function spokenRange({ from, to }: Range): string {
  if (from === null) return to === null ? 'at any time' : `until ${formatDay(to)}`;
  if (to === null) return `since ${formatDay(from)}`;
  return from === to ? `on ${formatDay(from)}` : `from ${formatDay(from)} to ${formatDay(to)}`;
}

/** Whether one of the relationships of a step held on a day for certain; without a day, all of them count. */
export function isCertainOn({ readings }: Step, day: string | undefined): boolean {
  return day === undefined || readings.some(({ relationship }) => relationship.inForce === 'YES');
}

function isWithin(day: string, { from, to }: Range): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
