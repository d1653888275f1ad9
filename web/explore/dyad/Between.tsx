import { Amounts } from '../entity/Amounts.tsx';
import { Evidence } from '../entity/Evidence.tsx';
import { isDatedOn } from '../time/days.ts';
import type { Dyad } from './useDyad.ts';

type Tie = Dyad['relationships'][number];

/** What lies between two entities; with a day, what did then, and apart what has no date for it. */
export function Between({ relationships, day }: { relationships: readonly Tie[]; day: string | undefined }) {
  const possible = relationships.filter(({ inForce }) => day === undefined || inForce !== 'NO');
  const isDated = (tie: Tie) => day === undefined || isDatedOn(day, tie);
  const shown = possible.filter(isDated);
  const undated = possible.filter((tie) => !isDated(tie));
  const others = relationships.length - possible.length;
  if (relationships.length === 0) return null;
  return (
    <>
      <section class="fact-group">
        <h2>
          Between them <span class="count">{shown.length}</span>
        </h2>
        <Ties ties={shown} day={day} />
        {others > 0 && <p class="quiet">{others} more at other times.</p>}
      </section>
      {undated.length > 0 && (
        <section class="fact-group">
          <h2>
            Between them, date unknown <span class="count">{undated.length}</span>
          </h2>
          <Ties ties={undated} day={day} />
        </section>
      )}
    </>
  );
}

function Ties({ ties, day }: { ties: readonly Tie[]; day: string | undefined }) {
  return (
    <ul>
      {ties.map((tie) => {
        const unsure = day !== undefined && tie.inForce === 'UNKNOWN' && isDatedOn(day, tie);
        const looks = ['fact', unsure && 'unsure', tie.planned && 'planned'];
        return (
          <li key={tie.id} class={looks.filter(Boolean).join(' ')}>
            <div>
              <p class="sentence">{tie.sentence}</p>
              <Amounts claims={tie.statements} day={day} />
              <Evidence ids={[tie.id]} claims={tie.statements} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
