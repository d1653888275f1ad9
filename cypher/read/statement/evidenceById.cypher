// Evidence by id.
//
// @param   keys LIST<MAP>  {key, id} of each piece of evidence asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [evidenceColumns]
// @example {keys: [{key: 0, id: 'evidence/00000000000000000000'}]}
UNWIND $keys AS key
MATCH (statement:Statement)-[:HAS_EVIDENCE]->(evidence:Evidence {id: key.id})-[:CITES]->(document:Document)
RETURN
  key.key AS key,
  [[
    /*include evidenceColumns(evidence, evidence)*/
  ]] AS rows
