import type { DisputesQuery, EntityQuery } from '../generated/graphql.ts';
import { Badges, Claims } from './Claims.tsx';
import { Disputes } from './Disputes.tsx';
import { Fold } from './Fold.tsx';
import { Sentence } from './Sentence.tsx';

interface Props {
  readonly entity: NonNullable<EntityQuery['entity']>;
  /** The statements about when it was. */
  readonly dating: NonNullable<EntityQuery['entity']>['dating']['nodes'];
  readonly disputes: DisputesQuery['disputes']['nodes'];
  readonly disputed: ReadonlySet<string>;
}

/** Beside the facts: what sources disagree on, dates, names and codes. */
export function Aside({ entity, dating, disputes, disputed }: Props) {
  const { names, identifiers } = entity;
  if ([names, identifiers, dating, disputes].every(({ length }) => length === 0)) return null;
  return (
    <aside>
      {disputes.length > 0 && (
        <section class="disputes" aria-label="Disputes">
          <h2>
            Sources disagree <span class="count">{disputes.length}</span>
          </h2>
          <Disputes of={entity} disputes={disputes} />
        </section>
      )}
      {dating.length > 0 && (
        <section>
          <h2>Dates</h2>
          {dating.map((claim) => (
            <div key={claim.id} class={disputed.has(claim.id) ? 'contested' : ''}>
              <p class="sentence">
                <Sentence {...claim} />
              </p>
              <Fold summary={<Badges claims={[claim]} disputed={disputed} />}>
                {() => <Claims claims={[claim]} disputed={disputed} />}
              </Fold>
            </div>
          ))}
        </section>
      )}
      {names.length > 0 && (
        <section>
          <h2>Names</h2>
          {names.map(({ text, language, statements }) => (
            <Fold
              key={text + language}
              class=""
              summary={
                <>
                  <span lang={language ?? undefined}>{text}</span>
                  {language !== null && <small> {language}</small>}
                </>
              }
            >
              {() => <Claims claims={statements} />}
            </Fold>
          ))}
        </section>
      )}
      {identifiers.length > 0 && (
        <section>
          <h2>Codes</h2>
          <dl>
            {codesOf(identifiers).map(({ scheme, value }) => (
              <div key={scheme + value}>
                <dt>{scheme}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </aside>
  );
}

/** Each code once, however often it was given and taken back. */
function codesOf(identifiers: Props['entity']['identifiers']): Props['entity']['identifiers'] {
  return [...new Map(identifiers.map((code) => [`${code.scheme}:${code.value}`, code])).values()];
}
