// The evidence that cites each document, as long as it isn't withdrawn; a limited amount for each.
//
// @count   evidenceCountOfDocument  How much evidence cites each document.
// @param   keys  LIST<MAP>  {key, id, fromLine, after} of each document asked about; fromLine: the first line that counts, or null for all evidence, also without lines; after: the position after which to begin, or null
// @returns key   INTEGER    the key asked about
// @returns rows  LIST<LIST> [evidenceColumns, position]
// @order   PLACE coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), coalesce(evidence.place, ''), evidence.id
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news', fromLine: null, after: null}], limit: 25}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (key, document) {
  MATCH (evidence:Evidence {withdrawn: false})-[:CITES]->(document)
  WHERE key.fromLine IS NULL OR evidence.firstLine >= key.fromLine
  WITH evidence, [/*order*/ coalesce(evidence.firstLine, 0), coalesce(evidence.start, 0), coalesce(evidence.place, ''), evidence.id /*end*/] AS position
  /*include page*/
  WITH *, COLLECT { MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence) RETURN statement }[0] AS statement
  RETURN collect([
    /*include evidenceColumns(evidence, evidence)*/,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
