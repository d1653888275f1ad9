import { FactsToTakeDocument } from '../generated/graphql.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { takeFacts } from '../take/takeFacts.ts';
import { TODAY } from '../time/days.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly day: string | undefined;
  /** Whether it has lifelines, which another page can show. */
  readonly hasLines: boolean;
}

/** The download of an entity's facts, on a day or of all times. */
export function TakeFacts({ id, name, day, hasLines }: Props) {
  return (
    <TakeAway
      name={id}
      title={name}
      operation={FactsToTakeDocument}
      variables={{ id, day: day ?? null, on: day ?? TODAY, after: null }}
      statements={['relationshipsOfEntity', 'evidenceOfStatement']}
      take={(taking) => takeFacts(id, day, taking)}
      embed={hasLines ? { entity: id, day } : undefined}
    />
  );
}
