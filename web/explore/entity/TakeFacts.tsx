import { FactsToTakeDocument } from '../generated/graphql.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { takeFacts } from '../take/takeFacts.ts';
import { TODAY } from '../time/days.ts';

/** The download of an entity's facts, on a day or of all times. */
export function TakeFacts({ id, name, day }: { id: string; name: string; day: string | undefined }) {
  return (
    <TakeAway
      name={id}
      title={name}
      operation={FactsToTakeDocument}
      variables={{ id, day: day ?? null, on: day ?? TODAY, after: null }}
      statements={['relationshipsOfEntity', 'evidenceOfStatement']}
      take={(taking) => takeFacts(id, day, taking)}
      embed={{ entity: id, day }}
    />
  );
}
