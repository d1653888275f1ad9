import { Evidence } from '../entity/Evidence.tsx';
import { Series } from '../entity/Series.tsx';
import { isDatedOn } from '../time/days.ts';
import type { Dyad } from './useDyad.ts';

type Relationship = Dyad['relationships'][number];

/** What lies between two entities; with a day, what did then, and apart what has no date for it. */
export function Between({
  relationships,
  day,
}: {
  relationships: readonly Relationship[];
  day: string | undefined;
}) {
  const possible = relationships.filter(({ inForce }) => day === undefined || inForce !== 'NO');
  const isDated = (relationship: Relationship) => day === undefined || isDatedOn(day, relationship);
  const shown = possible.filter(isDated);
  const undated = possible.filter((relationship) => !isDated(relationship));
  const others = relationships.length - possible.length;
  if (relationships.length === 0) return null;
  return (
    <>
      <section class="fact-group">
        <h2>
          Between them <span class="count">{shown.length}</span>
        </h2>
        <Relationships relationships={shown} day={day} />
        {others > 0 && <p class="quiet">{others} more at other times.</p>}
      </section>
      {undated.length > 0 && (
        <section class="fact-group">
          <h2>
            Between them, date unknown <span class="count">{undated.length}</span>
          </h2>
          <Relationships relationships={undated} day={day} />
        </section>
      )}
    </>
  );
}

function Relationships({
  relationships,
  day,
}: {
  relationships: readonly Relationship[];
  day: string | undefined;
}) {
  return (
    <ul>
      {relationships.map((relationship) => {
        const unsure =
          day !== undefined && relationship.inForce === 'UNKNOWN' && isDatedOn(day, relationship);
        const looks = ['fact', unsure && 'unsure', relationship.planned && 'planned'];
        return (
          <li key={relationship.id} class={looks.filter(Boolean).join(' ')}>
            <div>
              <p class="sentence">{relationship.sentence}</p>
              <Series relationship={relationship} day={day} />
              <Evidence ids={[relationship.id]} claims={relationship.statements} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
