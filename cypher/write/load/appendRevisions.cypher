// What happened to statements, appended and never changed.
//
// @param load STRING the file that made it happen; null: a person, by hand
// @param rows LIST<MAP> {id, number, statement, kind, evidence, rank, reason, of, content, condition, note}
// @pieces rows
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
CREATE (statement)-[:HAS_REVISION]->(:Revision {
  id: row.id,
  number: row.number,
  at: datetime.transaction(),
  kind: row.kind,
  load: $load,
  evidence: row.evidence,
  rank: row.rank,
  reason: row.reason,
  of: row.of,
  content: row.content,
  condition: row.condition,
  note: row.note
})
