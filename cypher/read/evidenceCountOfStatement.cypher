// How much evidence there is for and against each statement.
//
// @param   keys   LIST<MAP>  {key, id} of each statement asked about
// @returns key    INTEGER    the key asked about
// @returns rows   LIST<LIST> [count]
// @example {keys: [{key: 0, id: 'statement/00000000000000000000'}]}
UNWIND $keys AS key
MATCH (statement:Statement {id: key.id})
CALL (key, statement) {
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)
  WHERE NOT evidence.withdrawn
  RETURN count(evidence) AS total
}
RETURN key.key AS key, [[total]] AS rows
