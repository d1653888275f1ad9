// How much evidence there is for and against each statement at a moment.
//
// @param   keys   LIST<MAP>  {key, id, known} of each statement asked about; known: the moment
// @returns key    INTEGER    the key asked about
// @returns rows   LIST<LIST> [count]
// @example {keys: [{key: 0, id: 'statement/00000000000000000000', known: '2026-01-01T00:00:00Z'}]}
UNWIND $keys AS key
MATCH (statement:Statement {id: key.id})
CALL (key, statement) {
  MATCH (statement)-[:HAS_EVIDENCE]->(evidence:Evidence)
  WHERE
    COLLECT {
      MATCH (statement)-[:HAS_REVISION]->(revision:Revision)
      WHERE revision.at <= datetime(key.known) AND evidence.id IN revision.evidence
      RETURN revision.kind ORDER BY revision.number DESC LIMIT 1
    }[0] IN ['RECORDED', 'EVIDENCE_ADDED']
  RETURN count(evidence) AS total
}
RETURN key.key AS key, [[total]] AS rows
