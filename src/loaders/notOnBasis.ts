import { RequestError } from '../config/errors.ts';
import { partsOfId } from '../model/basis.ts';

/** What isn't answered on a basis is refused: the answer of the whole graph would be another one. */
export function notOnBasis(what: string, id: string): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    `${what} isn't answered under an evidence policy or for an earlier moment; relationships, allies, dyads and timelines are. Ask about ${partsOfId(id).bare}; received ${id}`,
  );
}
