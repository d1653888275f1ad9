import { NamedDocument } from '../generated/graphql.ts';
import { useAnswer } from './useAnswer.ts';

/** What an entity is called; undefined until it is known, and where there is none. */
export function useName(id: string | undefined): string | undefined {
  const { data, asked } = useAnswer(NamedDocument, id === undefined ? undefined : { id });
  // What was shown before stays, but is the name of another.
  return id !== undefined && asked?.id === id ? data?.entity?.name : undefined;
}
