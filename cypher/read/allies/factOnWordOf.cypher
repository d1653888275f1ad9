// What one document says of the fact that a statement is about: the statements that it supports.
//
// @param   keys LIST<MAP>  {key, id, source} of each statement asked about; source: the document
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [toldColumns]
// @example {keys: [{key: 0, id: 'statement/00000000000000000000', source: 'document/nato-2021-02-04-news'}]}
UNWIND $keys AS key
MATCH (one:Statement {id: key.id})
MATCH (source:Entity:Document {id: key.source})
CALL (one, source) {
  MATCH (told:Statement {group: one.group})-[:HAS_EVIDENCE]->(word:Evidence)-[:CITES]->(source)
  WHERE
    NOT told.retracted
    AND /*include asserts(word)*/
  WITH told, min(word.vouchedOn) AS vouchedMin, max(word.vouchedOn) AS vouchedMax
  RETURN collect([
    /*include toldColumns(told)*/
  ]) AS rows
}
RETURN key.key AS key, rows
