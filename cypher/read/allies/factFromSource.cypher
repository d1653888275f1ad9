// What one document says of the fact that a statement is about: the statements that it supports.
//
// @param   keys LIST<MAP>  {key, id, source} of each statement asked about; source: the document
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [testimonyColumns]
// @example {keys: [{key: 0, id: 'statement/00000000000000000000', source: 'document/nato-2021-02-04-news'}]}
UNWIND $keys AS key
MATCH (one:Statement {id: key.id})
MATCH (source:Entity:Document {id: key.source})
CALL (one, source) {
  MATCH (statement:Statement {group: one.group})-[:HAS_EVIDENCE]->(evidence:Evidence)-[:CITES]->(source)
  WHERE
    NOT statement.retracted
    AND /*include asserts(evidence)*/
  WITH statement, min(evidence.vouchedOn) AS vouchedMin, max(evidence.vouchedOn) AS vouchedMax
  RETURN collect([
    /*include testimonyColumns(statement)*/
  ]) AS rows
}
RETURN key.key AS key, rows
