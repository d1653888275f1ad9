import type { RevisionResolvers } from '../schema.generated.ts';

export const Revision: RevisionResolvers = {
  at: ({ at }) => new Date(at),
  evidence: ({ evidence }) => [...(evidence ?? [])],
  before: ({ kind, of, content, condition, note }) =>
    kind === 'REWORDED' ? { evidence: of, content, condition, note } : null,
};
