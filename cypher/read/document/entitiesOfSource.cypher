// The entities about which each document supports a statement.
//
// @param   keys LIST<MAP>  {key, id} of each document asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [entity]
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news'}]}
UNWIND $keys AS key
CALL (key) {
  MATCH (:Document {id: key.id})<-[:CITES]-(:Evidence {stance: 'SUPPORTS', withdrawn: false})<-[:HAS_EVIDENCE]-(statement:Statement {retracted: false})
  WITH DISTINCT statement
  MATCH (statement)-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]->(said:Entity)
  WITH DISTINCT said
  MATCH (said)-[:MERGED_INTO*0..]->(entity:Entity)
  WHERE NOT entity:Merged
  RETURN collect(DISTINCT [entity.id]) AS rows
}
RETURN key.key AS key, rows
