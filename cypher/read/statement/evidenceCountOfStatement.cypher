// How much evidence there is for and against each statement.
//
// It has a file of its own because the list orders by document, which needn't be read to count.
//
// @known   evidenceCountOfStatementKnown  How much evidence there is for and against each statement at a moment.
// @param   keys LIST<MAP>  {key, id, known} of each statement asked about; known: the moment, for what was known then
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [count]
// @example {keys: [{key: 0, id: 'statement/00000000000000000000', known: '2026-01-01T00:00:00Z'}]}
UNWIND $keys AS key
MATCH (statement:Statement {id: key.id})
CALL (key, statement) {
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)
  WHERE /*include isGiven(evidence)*/
  RETURN count(evidence) AS total
}
RETURN key.key AS key, [[total]] AS rows
