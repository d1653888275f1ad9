// How many documents speak of each thing.
//
// @param   keys LIST<MAP>  {key, id} of each thing asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [count]
// @example {keys: [{key: 0, id: 'state/belgium'}]}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (entity) {
  MATCH (document:Document)-[:MENTIONS]->(:Entity)-[:MERGED_INTO*0..]->(entity)
  RETURN count(DISTINCT document) AS total
}
RETURN key.key AS key, [[total]] AS rows
