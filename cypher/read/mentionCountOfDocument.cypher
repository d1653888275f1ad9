// How many things each document speaks of.
//
// @param   keys LIST<MAP>  {key, id} of each document asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [count]
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news'}]}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (document) {
  MATCH (document)-[:MENTIONS]->(:Entity)-[:MERGED_INTO*0..]->(entity:Entity)
  WHERE NOT entity:Merged
  RETURN count(DISTINCT entity) AS total
}
RETURN key.key AS key, [[total]] AS rows
