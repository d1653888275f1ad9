import { Link } from '../app/Link.tsx';
import type { Address } from '../app/address.ts';
import { Behind } from '../entity/Evidence.tsx';
import { Fold } from '../entity/Fold.tsx';
import { OBLIGATIONS } from '../entity/wordsOf.ts';
import { spokenSpan } from '../time/days.ts';
import type { Ally, Alliance } from './alliesOf.ts';

interface Props {
  /** Whose allies they are. */
  readonly of: string;
  readonly allies: readonly Ally[];
  /** Those whose dates are unknown, so that they may or may not have been allies on the day. */
  readonly undated: readonly Ally[];
  readonly missing: readonly Ally[];
  readonly address: Address;
}

/** The allies with what the map doesn't show: the treaties, obligations, days and sources. */
export function AllyList({ of, allies, undated, missing, address }: Props) {
  return (
    <section class="ally-list" aria-label="Allies">
      {missing.length > 0 && (
        <p class="quiet">Not on today’s map: {missing.map(({ name }) => name).join(', ')}.</p>
      )}
      <ul>
        {allies.map((ally) => (
          <AllyRow key={ally.id} of={of} ally={ally} address={address} />
        ))}
      </ul>
      {undated.length > 0 && (
        <Fold
          class="undated"
          summary={
            <>
              <b>Date unknown</b> <span class="count">{undated.length}</span>
            </>
          }
        >
          {() => (
            <ul>
              {undated.map((ally) => (
                <AllyRow key={ally.id} of={of} ally={ally} address={address} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  );
}

/** An ally with its alliances: what each obliges to, since when, and who says so. */
export function AllyRow({ of, ally, address }: { of: string; ally: Ally; address: Address }) {
  const { day } = address;
  const unsure = ally.dated && !ally.sure;
  return (
    <li class={unsure ? 'ally unsure' : 'ally'}>
      <p class="ally-head">
        <Link to={{ ...address, entity: ally.id }}>{ally.name}</Link>
        {ally.obligation && <Obliged of={ally} />}
        {unsure && <span class="badge unsure">not certain</span>}
        <Link class="compare" to={{ compare: [of, ally.id], day }} aria-label={`Compare with ${ally.name}`}>
          Compare
        </Link>
      </p>
      <ul class="alliances">
        {ally.alliances.map((alliance) => (
          <AllianceRow key={alliance.sides.join(' ')} alliance={alliance} day={day} />
        ))}
        {ally.allianceCount > ally.alliances.length && (
          <li class="quiet">
            and {ally.allianceCount - ally.alliances.length} more; compare the two to see them
          </li>
        )}
      </ul>
      <Fold summary={<SourceNames alliances={ally.alliances} />}>
        {() => <Behind ids={ally.alliances.flatMap(({ sides }) => sides)} />}
      </Fold>
    </li>
  );
}

function AllianceRow({ alliance, day }: { alliance: Alliance; day: string | undefined }) {
  const span = alliance.spans.map(spokenSpan).filter(Boolean).join('; ');
  return (
    <li>
      <Link to={{ entity: alliance.id, day }}>{alliance.name}</Link>{' '}
      <small>
        {[alliance.obligation && OBLIGATIONS[alliance.obligation], span || 'date unknown']
          .filter(Boolean)
          .join(' · ')}
      </small>
    </li>
  );
}

/** To what an ally is obliged, as on the map. */
function Obliged({ of: { obligation } }: { of: Pick<Ally, 'obligation'> }) {
  return (
    <span class={`badge obliged ${obligation!.toLowerCase()}`}>
      <i class="swatch" /> {OBLIGATIONS[obligation!]}
    </span>
  );
}

function SourceNames({ alliances }: { alliances: readonly Alliance[] }) {
  const names = [...new Set(alliances.flatMap(({ sources }) => sources.map(({ name }) => name)))];
  return <span class="source-count">{names.length === 0 ? 'Sources' : `Source: ${names.join('; ')}`}</span>;
}
