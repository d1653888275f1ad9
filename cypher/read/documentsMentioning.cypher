// The documents that speak of each thing, with the lines; at most so many each.
//
// @param   keys  LIST<MAP>  {key, id, after} of each one asked about; after: the position behind which to begin, or null
// @param   limit INTEGER    most each
// @returns key   INTEGER    the key asked about
// @returns rows  LIST<LIST> [lines, other.id, other.name, other.description, other.sinceMin, other.sinceMax, other.untilMin, other.untilMax, other.plannedMin, other.plannedMax, other.file, other.sha256, position]
// @order   NAME  coalesce(document.sortName, ''), document.id
// @example {keys: [{key: 0, id: 'state/belgium', after: null}], limit: 25}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (key, entity) {
  MATCH (document:Document)-[mention:MENTIONS]->(:Entity)-[:MERGED_INTO*0..]->(entity)
  WITH document, collect(mention.lines) AS all
  WITH document, COLLECT { UNWIND all AS some UNWIND some AS line RETURN DISTINCT line ORDER BY line } AS lines, [/*order*/ coalesce(document.sortName, ''), document.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH document, lines, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
    lines,
    document.id,
    document.name,
    document.description,
    toString(document.sinceMin),
    toString(document.sinceMax),
    toString(document.untilMin),
    toString(document.untilMax),
    toString(document.plannedMin),
    toString(document.plannedMax),
    document.file,
    document.sha256,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
