import type { RevisionResolvers } from '../core/schema.generated.ts';

export const Revision: RevisionResolvers = {
  at: ({ at }) => new Date(at),
  evidence: ({ evidence }) => [...(evidence ?? [])],
  before: ({ kind, of: evidence, concerns, ...before }) =>
    kind === 'REWORDED' ? { ...before, evidence, concerns: concerns && [...concerns] } : null,
};
