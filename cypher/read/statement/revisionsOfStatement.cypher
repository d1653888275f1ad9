// What happened to each statement in the record, in order.
//
// @param   keys LIST<MAP>  {key, id, known} of each statement asked about; known null: until now
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [revisionColumns]
// @example {keys: [{key: 0, id: 'statement/00000000000000000000', known: null}]}
UNWIND $keys AS key
MATCH (statement:Statement {id: key.id})
CALL (key, statement) {
  MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
  WHERE key.known IS NULL OR revision.at <= datetime(key.known)
  WITH revision
  ORDER BY revision.number
  RETURN collect([
    /*include revisionColumns(revision, statement)*/
  ]) AS rows
}
RETURN key.key AS key, rows
