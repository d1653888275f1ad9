// How much evidence cites each document.
//
// @param   keys   LIST<MAP>  {key, id} of each document asked about
// @returns key    INTEGER    the key asked about
// @returns rows   LIST<LIST> [count]
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news'}]}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (document) {
  MATCH (evidence:Evidence {withdrawn: false})-[:CITES]->(document)
  RETURN count(evidence) AS total
}
RETURN key.key AS key, [[total]] AS rows
