// The evidence for and against each statement; a limited amount for each.
//
// @known   evidenceOfStatementKnown  The evidence for and against each statement at a moment; a limited amount for each.
// @param   keys  LIST<MAP>  {key, ids, after, known} of the statements asked about alike; after: the position after which to begin, or null; known: the moment, for what was known then
// @if      speakers  who says it, where a document only reports that
// @if      positions where the rows stand, for cursors
// @if      details   what is shown of the documents beside their ids and names
// @returns key   INTEGER    the key asked about
// @returns id    STRING     the statement asked about
// @returns rows  LIST<LIST> [evidenceShown]
// @order   PLACE document.id, coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), evidence.id
// @example {keys: [{key: 0, ids: ['statement/00000000000000000000'], after: null, known: '2026-01-01T00:00:00Z'}], limit: 25}
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (statement:Statement {id: id})
CALL (key, statement) {
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(document:Document)
  WHERE /*include isGiven(evidence)*/
  WITH statement, evidence, document, [/*order*/ document.id, coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), evidence.id /*end*/] AS position
  /*include page*/
  /*include evidenceRows*/
}
RETURN key.key AS key, id, rows
