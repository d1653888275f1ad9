import { kindOf } from '../../src/model/kinds.ts';
import { earlier, later } from '../../src/model/days.ts';
import type { EvidenceRecord, Load, StatementRecord } from '../../src/model/records.ts';
import { sortNameOf } from '../../src/model/sortName.ts';
import { deriveView, OBLIGED } from '../../src/view/view.ts';
import type { Group, SpanRow } from '../../src/view/view.ts';
import { MODEL } from '../../src/record/writeLoad.ts';

export interface NodeRow {
  /** Tells it from all nodes of all labels; the same as the property `id`, but for codes, which have none. */
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface EdgeRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The nodes and relationships that `writeLoad` makes of synthetic loads in an empty graph: where all evidence is asserted
 * and supports, nothing is ranked, and no two loads speak of the same subject. Days are texts, what is null is left out.
 */
export function graphRows(load: Load): { readonly nodes: NodeRow[]; readonly edges: EdgeRow[] } {
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  const node = (labels: readonly string[], key: string, properties: object): void => {
    nodes.push({ key, labels, properties: present(properties) });
  };
  const edge = (from: string, type: string, to: string, properties: object = {}): void => {
    edges.push({ from, type, to, properties: present(properties) });
  };

  const evidence = Map.groupBy(load.evidence, ({ statement }) => statement);
  const view = deriveView(groupsOf(load.statements, evidence));
  const spans = new Map(view.spans.map((span) => [span.subject, span]));

  node(['Load'], load.id, { id: load.id, sha256: load.sha256, model: MODEL });
  for (const { id, name, description } of load.entities) {
    const { subject: _subject, ...span } = spans.get(id) ?? ({} as SpanRow);
    const properties = { id, name, sortName: sortNameOf(name), description, declaredBy: load.id, ...span };
    node(['Entity', kindOf(id)!], id, properties);
  }
  for (const {
    id,
    subject,
    object,
    obligations,
    concerns: _concerns,
    refersTo: _refersTo,
    ...properties
  } of load.statements) {
    const pieces = evidence.get(id)!;
    node(['Statement'], id, {
      ...properties,
      id,
      obligations: orNone(obligations),
      recordedBy: load.id,
      rank: 'NORMAL',
      retracted: false,
      modality: 'ASSERTED',
      sources: new Set(pieces.map(({ document }) => document)).size,
      ...vouched(pieces),
    });
    edge(id, 'HAS_SUBJECT', subject);
    if (object !== null) edge(id, 'HAS_OBJECT', object);
    const revision = `revision/${id.slice('statement/'.length)}-0`;
    node(['Revision'], revision, {
      id: revision,
      number: 0,
      kind: 'RECORDED',
      load: load.id,
      evidence: pieces.map((piece) => piece.id),
    });
    edge(id, 'HAS_REVISION', revision);
  }
  for (const { statement, document, by: _by, ...piece } of load.evidence) {
    node(['Evidence'], piece.id, { ...piece, withdrawn: false });
    edge(statement, 'HAS_EVIDENCE', piece.id);
    edge(piece.id, 'CITES', document);
    const { content, condition, note, inventory } = piece;
    edge(piece.id, 'BROUGHT_BY', load.id, { content, condition, note, inventory: orNone(inventory) });
  }
  for (const { type, subject, object, obligations, ...properties } of view.relationships) {
    edge(subject, type, object, { ...properties, obligations: orNone(obligations) });
  }
  for (const { subject, object, ...days } of view.obligations) edge(subject, OBLIGED, object, days);
  for (const { subject, ...period } of view.periods) {
    node(['Period'], period.id, period);
    edge(subject, 'LASTED', period.id);
  }
  for (const { subject, ...name } of view.names) {
    node(['Name'], name.id, name);
    edge(subject, 'NAMED', name.id);
  }
  for (const { subject, scheme, value, ...properties } of view.identifiers) {
    node(['Identifier'], `${scheme}:${value}`, { scheme, value });
    edge(subject, 'IDENTIFIED_BY', `${scheme}:${value}`, properties);
  }
  return { nodes, edges };
}

function groupsOf(
  statements: readonly StatementRecord[],
  evidence: ReadonlyMap<string, readonly EvidenceRecord[]>,
): Group[] {
  return [...Map.groupBy(statements, ({ group }) => group)].map(([group, members]) => {
    const { predicate, subject, object, value, language, role } = members[0]!;
    const testimonies = members.map((member) => ({
      ...member,
      rank: 'NORMAL' as const,
      modality: 'ASSERTED' as const,
      ...vouched(evidence.get(member.id)!),
    }));
    return { group, predicate, subject, object, value, language, role, testimonies };
  });
}

function vouched(pieces: readonly EvidenceRecord[]): {
  vouchedMin: string | null;
  vouchedMax: string | null;
} {
  const days = pieces.map(({ vouchedOn }) => vouchedOn);
  return { vouchedMin: days.reduce(earlier, null), vouchedMax: days.reduce(later, null) };
}

function orNone<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

function present(properties: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
