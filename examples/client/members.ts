import { AskError } from './ask.ts';
import type { Ask } from './ask.ts';
import { MembersDocument } from './generated/graphql.ts';
import type { MembersQueryVariables } from './generated/graphql.ts';

/** A page of names, and the cursor that leads to the next one; null behind the last. */
export interface Page {
  readonly names: readonly string[];
  readonly next: string | null;
}

/** The members of an organisation on a day, page by page, from the beginning or from where a reader stopped. */
export async function* membersOf(
  ask: Ask,
  { after = null, ...of }: { organization: string; day: string; first: number; after?: string | null },
): AsyncGenerator<Page> {
  let next = after;
  do {
    const { entity } = await askFrom(ask, { ...of, after: next });
    // An id that isn't there is null, and an entity of another kind has no members: neither is an error. A list is null only with an error, which `ask` throws.
    if (entity === null || !('members' in entity) || entity.members === null) return;
    const { nodes, pageInfo } = entity.members;
    next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    yield { names: nodes.map(({ name }) => name), next };
  } while (next !== null);
}

/** A cursor belongs to the day it was given for. One that is refused is forgotten, and the list begins again. */
async function askFrom(ask: Ask, variables: MembersQueryVariables) {
  try {
    return await ask(MembersDocument, variables);
  } catch (error) {
    if (error instanceof AskError && error.code === 'BAD_CURSOR') {
      return ask(MembersDocument, { ...variables, after: null });
    }
    throw error;
  }
}
