// Of how many things each document speaks and no other does.
//
// @param   keys LIST<MAP>  {key, id} of each document asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [count]
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news'}]}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (document) {
  CALL (document) {
    MATCH (document)-[:MENTIONS]->(entity:Entity)
    RETURN entity
    UNION
    MATCH (document)<-[:CITES]-(:Evidence {withdrawn: false})<-[:HAS_EVIDENCE]-(:Statement)-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]->(entity:Entity)
    RETURN entity
  }
  WITH document, entity
  WHERE
    entity <> document
    AND NOT entity:Merged
    AND NOT EXISTS {
      (entity)<-[:MENTIONS]-(other:Document)
      WHERE other <> document
    }
    AND NOT EXISTS {
      (entity)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(:Statement)-[:HAS_EVIDENCE]->(:Evidence {withdrawn: false})-[:CITES]->(other:Document)
      WHERE other <> document
    }
  RETURN count(entity) AS count
}
RETURN key.key AS key, [[count]] AS rows
