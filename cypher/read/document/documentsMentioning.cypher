// The documents that speak of each entity, with the lines; a limited number for each.
//
// @count   documentCountMentioning  How many documents speak of each entity.
// @param   keys LIST<MAP>  {key, id, after} of each one asked about; after: the position after which to begin, or null
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [lines, other.entityColumns, position]
// @order   NAME coalesce(document.sortName, ''), document.id
// @example {keys: [{key: 0, id: 'state/belgium', after: null}], limit: 25}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (key, entity) {
  MATCH (document:Document)-[mention:MENTIONS]->(:Entity)-[:MERGED_INTO*0..]->(entity)
  WITH document, collect(mention) AS mentions
  WITH document, mentions, [/*order*/ coalesce(document.sortName, ''), document.id /*end*/] AS position
  /*include page*/
  RETURN collect([
    COLLECT { UNWIND mentions AS mention UNWIND mention.lines AS line RETURN DISTINCT line ORDER BY line },
    /*include entityColumns(document)*/,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
