import { pageOf, readPage } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import type { Context } from '../core/context.ts';
import { RequestError } from '../../config/errors.ts';
import type { Positioned } from '../../loaders/Reader.ts';
import type { TimelineFilter, TimelineKey } from '../../loaders/timelineLoaders.ts';
import { partsOf } from '../../loaders/timeline.ts';
import type { ConnectionParent, EntityParent, TimelineEdgeParent, TimelineRow } from '../../loaders/rows.ts';
import type {
  Plans,
  Predicate,
  QueryResolvers,
  TimelineEdgeResolvers,
  TimelineKind,
} from '../core/schema.generated.ts';
import { sentenceOfChange, sentenceOfSpan, sentenceOfUtterance } from '../../language/timelineSentence.ts';
import type { PredicateName } from '../../model/predicates.ts';
import { predicateOfType } from '../../model/relationshipType.ts';
import { idAt, kindOfId, idOn, momentOfId, partsOfId } from '../../model/basis.ts';
import { inList } from '../core/inList.ts';
import { entityById, existingEntity, statementsById } from '../entity/entities.ts';
import { onBasis } from '../entity/onBasis.ts';
import { askAbout } from '../entity/references.ts';
import { arePlanned } from '../relationship/typesOf.ts';

const KINDS = ['BEGAN', 'ENDED', 'HAPPENED', 'SAID'] as const;

interface TimelineArguments extends PageArguments {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly kinds?: readonly TimelineKind[] | null | undefined;
  readonly predicates?: readonly Predicate[] | null | undefined;
  readonly plans?: Plans | null | undefined;
}

/** What began, ended, happened and was said of some entities. */
export const timeline: NonNullable<QueryResolvers['timeline']> = async (
  _root,
  { of, evidence, known, ...page },
  context,
) =>
  askAbout('of', await onBasis(of, { evidence, known }, context.load), context.load, {}, (ids) =>
    timelinePage({ ids, shared: false }, page, context),
  );

/** A page of the timeline of some entities, or of what two share. */
export async function timelinePage(
  key: TimelineKey,
  { from, until, kinds, predicates, plans, ...page }: TimelineArguments,
  context: Context,
): Promise<ConnectionParent> {
  const { load } = context;
  if (from && until && until < from) {
    throw new RequestError('BAD_USER_INPUT', `until must not be before from; received ${from} and ${until}`);
  }
  const request = readPage(page, { field: 'DAY', direction: 'ASC' });
  const planned = arePlanned(plans);
  const only: TimelineFilter = {
    ...partsOf(predicates ?? null, planned),
    entries: kinds ?? KINDS,
    facts: planned.includes(false),
    planned: planned.includes(true),
    themselves: !predicates,
    from: from ?? null,
    until: until ?? null,
  };
  const shown = pageOf(await load.timeline(key, request, only), request);
  return {
    page: shown.page,
    edges: await inList(
      shown.rows.map((entry) =>
        edgeOf(entry, request.scope, key.ids, { load, known: momentOf(key.ids) ?? context.known }),
      ),
    ),
    count: () => load.timelineCount(key, only),
  };
}

async function edgeOf(
  entry: Positioned<TimelineRow>,
  scope: string,
  of: readonly string[],
  context: Pick<Context, 'load' | 'known'>,
): Promise<TimelineEdgeParent | null> {
  const node = await nodeOf(entry, context);
  return node && { position: entry.position, scope, node, entry, of };
}

/** The moment that a timeline is of, if its ids say one. */
function momentOf([id]: readonly string[]): string | null {
  return id === undefined ? null : momentOfId(id);
}

async function nodeOf({ about, kind, relationship }: TimelineRow, context: Pick<Context, 'load' | 'known'>) {
  if (relationship.id === about) return relationship;
  return kind === 'SAID'
    ? ((await statementsById(context, [about]))[0] ?? null)
    : entityById(context.load, about);
}

export const TimelineEdge: TimelineEdgeResolvers = {
  kind: ({ entry }) => entry.kind,
  planned: ({ entry }) => entry.planned,
  min: ({ entry }) => entry.sinceMin,
  max: ({ entry }) => entry.untilMax,

  other: ({ node, of }, _arguments, { load }) => {
    if (!('subject' in node)) return null;
    // A statement is of the record, whatever the timeline rests on; what it is about isn't.
    const { basis } = partsOfId(of[0]!);
    const [subject, object] = [node.subject, node.object].map(
      (id) => id && (partsOfId(id).basis === null ? idOn(basis, id) : id),
    );
    const other = object && of.includes(object) && !of.includes(subject!) ? subject : object;
    return other ? entityById(load, other) : null;
  },

  sentence: async ({ node, entry }, _arguments, { load, known }) => {
    if (!('subject' in node))
      return sentenceOfSpan(entry, kindOfId((node as EntityParent).id)!, (node as EntityParent).name);
    const [subject, object] = await Promise.all([
      existingEntity(load, idAt(known, node.subject)),
      node.object === null ? null : existingEntity(load, idAt(known, node.object)),
    ]);
    return 'type' in node
      ? sentenceOfChange(
          entry,
          { ...node, predicate: predicateOfType(node.type) as PredicateName },
          subject.name,
          object!.name,
        )
      : sentenceOfUtterance(entry, node, subject.name, object?.name ?? null);
  },
};
