// The entities of which each document speaks and no other does; a limited number for each.
//
// @count   entityCountOnlyOfDocument  Of how many entities each document speaks and no other does.
// @param   keys LIST<MAP>  {key, id, after} of each document asked about; after: the position after which to begin, or null
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [entityColumns, position]
// @order   NAME coalesce(entity.sortName, ''), entity.id
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news', after: null}], limit: 25}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (key, document) {
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
  WITH entity, [/*order*/ coalesce(entity.sortName, ''), entity.id /*end*/] AS position
  /*include page*/
  RETURN collect([
    /*include entityColumns(entity)*/,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
