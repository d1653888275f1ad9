import { describe, expect, it } from 'vitest';

import { keptText } from '../../src/neo4j/keptText.ts';
import { readQueries } from '../../src/neo4j/queries.ts';

describe('keptText', () => {
  it.each([
    [
      'MATCH (a:State)-[r:MEMBER_OF|PLANNED_MEMBER_OF]->(b:Entity {id: key.id})',
      'MATCH (a:KeptState)-[r:KEPT_MEMBER_OF|KEPT_PLANNED_MEMBER_OF]->(b:KeptEntity {id: key.id})',
    ],
    ['(e)-[:LASTED]->(p:Period)', '(e)-[:KEPT_LASTED]->(p:KeptPeriod)'],
    ['type(r) IN $types', 'substring(type(r), 5) IN $types'],
    [
      "any(label IN labels(e) WHERE label = 'State')",
      "any(label IN [keptLabel IN labels(e) | substring(keptLabel, 4)] WHERE label = 'State')",
    ],
    ['(e)-[:NAMED]->(n:Name)', '(e)-[:KEPT_FOR]->(:Entity)-[:NAMED]->(n:Name)'],
    [
      '(:Place)-[:IDENTIFIED_BY]->(c:Identifier)',
      '(:KeptPlace)-[:KEPT_FOR]->(:Entity)-[:IDENTIFIED_BY]->(c:Identifier)',
    ],
    [
      '(s:Statement)-[:HAS_EVIDENCE]->(e:Evidence)-[:CITES]->(:Document {id: $id})',
      '(s:Statement)-[:HAS_EVIDENCE]->(e:Evidence)-[:CITES]->(:Document {id: $id})',
    ],
    ['CREATE (a)-[r:$(row.type)]->(b)', "CREATE (a)-[r:$('KEPT_' + row.type)]->(b)"],
    ["m.type = 'MEMBER_OF' AND row.Entity", "m.type = 'MEMBER_OF' AND row.Entity"],
    ['-[:MERGED_INTO]->(:Merged)<-[:MENTIONS]-', '-[:MERGED_INTO]->(:Merged)<-[:MENTIONS]-'],
  ])('makes of %s a text about what is kept', (text, kept) => {
    expect(keptText(text)).toBe(kept);
  });

  it('leaves nothing of the view in a text: a type or label is followed by one of the record, or has another name', () => {
    for (const [name, { text }] of readQueries('read')) {
      const kept = keptText(text).replaceAll('-[:KEPT_FOR]->(:Entity)', '');
      expect([name, kept.match(/[:|](?:Entity|State|Period|MEMBER_OF|OBLIGED|MEASURED|LASTED)\b/g)]).toEqual([
        name,
        null,
      ]);
    }
  });
});
