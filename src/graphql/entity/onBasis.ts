import { RequestError } from '../../config/errors.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { idOn, inOrder, MOST_DOCUMENTS, partsOfId, textOfBasis } from '../../model/basis.ts';
import type { EvidencePolicy } from '../core/schema.generated.ts';
import { documentsCalled } from './references.ts';

/** On what an answer rests, as the arguments of a field say it. */
export interface BasisGiven {
  readonly evidence?: EvidencePolicy | null | undefined;
  readonly known?: Date | null | undefined;
}

/** Whether an answer rests on anything but all that the graph holds now. */
export function isBasisGiven({ evidence, known }: BasisGiven): boolean {
  return Boolean(evidence) || Boolean(known);
}

/**
 * The ids or codes of arguments, on the basis that a field is given. From here on, ids carry it: every object below inherits it.
 *
 * @throws {RequestError} BAD_USER_INPUT for a policy that has no meaning, or for an id that is on a basis already; UNKNOWN_ENTITY for what
 *   is no document
 */
export async function onBasis(
  names: readonly string[],
  given: BasisGiven,
  load: Loaders,
): Promise<readonly string[]> {
  if (!isBasisGiven(given)) return names;
  const based = names.find((name) => partsOfId(name).basis !== null);
  if (based !== undefined) {
    throw badInput(
      `An id that ends with a policy or moment has no other; leave out evidence and known, or give ${partsOfId(based).bare}; received ${based}`,
    );
  }
  const text = await textOf(given, load);
  return names.map((name) => idOn(text, name));
}

/**
 * The policy on which a list is asked, as ids end with it; null if none is given.
 *
 * @throws {RequestError} as `onBasis`
 */
export async function basisIn(given: Pick<BasisGiven, 'evidence'>, load: Loaders): Promise<string | null> {
  return isBasisGiven(given) ? textOf(given, load) : null;
}

async function textOf(given: BasisGiven, load: Loaders): Promise<string> {
  const { only, except, leastRank, modalities } = given.evidence ?? {};
  if (leastRank === 'DEPRECATED') {
    throw badInput(
      'evidence.leastRank is NORMAL or PREFERRED: what is deprecated never counts; received DEPRECATED',
    );
  }
  for (const [argument, list] of Object.entries({ only, modalities })) {
    if (list?.length === 0) throw badInput(`evidence.${argument} names at least one; received none`);
  }
  const count = (only?.length ?? 0) + (except?.length ?? 0);
  if (count > MOST_DOCUMENTS) {
    throw badInput(`A policy names at most ${MOST_DOCUMENTS} documents; received ${count}`);
  }
  const [onlyIds, exceptIds] = await Promise.all([
    only ? documentsCalled('evidence.only', only, load) : null,
    documentsCalled('evidence.except', except ?? [], load),
  ]);
  return textOfBasis(
    inOrder({
      only: onlyIds,
      except: exceptIds,
      leastRank: leastRank ?? 'NORMAL',
      modalities: modalities ?? null,
      known: given.known?.toISOString() ?? null,
    }),
  );
}

function badInput(message: string): RequestError {
  return new RequestError('BAD_USER_INPUT', message);
}
