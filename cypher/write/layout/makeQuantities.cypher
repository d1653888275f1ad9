// Makes of numbers that were texts the quantities of their statements, with the ids that follow from it.
//
// @param rows LIST<MAP> {id, now, quantity, evidence: [{id, now}]}  now: the id that it has from now on
// @pieces rows
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement += {
  id: row.now,
  value: null,
  /*include quantityOfRow*/
}
WITH row, statement
CALL (row, statement) {
  MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
  SET
    revision.id = replace(revision.id, substring(row.id, size('statement/')), substring(row.now, size('statement/'))),
    revision.evidence = [
      id IN revision.evidence |
      coalesce([piece IN row.evidence WHERE piece.id = id | piece.now][0], id)
    ],
    revision.of = coalesce([piece IN row.evidence WHERE piece.id = revision.of | piece.now][0], revision.of)
}
CALL (row) {
  UNWIND row.evidence AS piece
  MATCH (evidence:Evidence {id: piece.id})
  SET evidence.id = piece.now
}
