// The documents that speak of each thing, with the lines; at most so many each.
//
// @param   keys  LIST<MAP>  {key, id, after} of each thing asked about; after: the position behind which to begin, or null
// @param   limit INTEGER    most a thing
// @returns key   INTEGER    the key asked about
// @returns rows  LIST<LIST> [id, lines, position]
// @order   NAME  coalesce(document.sortName, ''), document.id
// @example {keys: [{key: 0, id: 'state/belgium', after: null}], limit: 25}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (key, entity) {
  MATCH (document:Document)-[mention:MENTIONS]->(entity)
  WITH document, mention, [/*order*/ coalesce(document.sortName, ''), document.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH document, mention, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([document.id, mention.lines, position]) AS rows
}
RETURN key.key AS key, rows
