// The entities that each document speaks of, with the lines; a limited number for each.
//
// @count   mentionCountOfDocument  How many entities each document speaks of.
// @param   keys LIST<MAP>  {key, id, after} of each one asked about; after: the position after which to begin, or null
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [lines, other.entityColumns, position]
// @order   NAME coalesce(entity.sortName, ''), entity.id
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news', after: null}], limit: 25}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (key, document) {
  MATCH (document)-[mention:MENTIONS]->(:Entity)-[:MERGED_INTO*0..]->(entity:Entity)
  WHERE NOT entity:Merged
  WITH entity, collect(mention) AS mentions
  WITH entity, mentions, [/*order*/ coalesce(entity.sortName, ''), entity.id /*end*/] AS position
  /*include page*/
  RETURN collect([
    COLLECT { UNWIND mentions AS mention UNWIND mention.lines AS line RETURN DISTINCT line ORDER BY line },
    /*include entityColumns(entity)*/,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
