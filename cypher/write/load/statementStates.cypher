// The state of those statements that are recorded already.
//
// @param   ids        LIST<STRING>
// @pieces ids
// @returns id         STRING
// @returns group      STRING
// @returns rank       STRING
// @returns reason     STRING  why it has that rank
// @returns rankedBy   STRING  the load that gave the rank
// @returns rankedByHand BOOLEAN
// @returns retracted  BOOLEAN
// @returns retractedByHand BOOLEAN
// @returns supported  BOOLEAN whether it has evidence that isn't withdrawn
// @returns revisions  INTEGER how many
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN
  statement.id AS id,
  statement.group AS group,
  statement.rank AS rank,
  statement.reason AS reason,
  statement.rankedBy AS rankedBy,
  coalesce(statement.rankedByHand, false) AS rankedByHand,
  statement.retracted AS retracted,
  coalesce(statement.retractedByHand, false) AS retractedByHand,
  EXISTS { (statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false}) } AS supported,
  COUNT { (statement)-[:HAS_REVISION]->() } AS revisions
