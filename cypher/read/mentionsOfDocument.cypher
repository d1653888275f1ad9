// The things that each document speaks of, with the lines; at most so many each.
//
// @param   keys  LIST<MAP>  {key, id, after} of each one asked about; after: the position behind which to begin, or null
// @param   limit INTEGER    most each
// @returns key   INTEGER    the key asked about
// @returns rows  LIST<LIST> [lines, other.id, other.name, other.description, other.sinceMin, other.sinceMax, other.untilMin, other.untilMax, other.plannedMin, other.plannedMax, other.file, other.sha256, position]
// @order   NAME  coalesce(entity.sortName, ''), entity.id
// @example {keys: [{key: 0, id: 'document/nato-2021-02-04-news', after: null}], limit: 25}
UNWIND $keys AS key
MATCH (document:Entity:Document {id: key.id})
CALL (key, document) {
  MATCH (document)-[mention:MENTIONS]->(:Entity)-[:MERGED_INTO*0..]->(entity:Entity)
  WHERE NOT entity:Merged
  WITH entity, collect(mention.lines) AS all
  WITH entity, COLLECT { UNWIND all AS some UNWIND some AS line RETURN DISTINCT line ORDER BY line } AS lines, [/*order*/ coalesce(entity.sortName, ''), entity.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH entity, lines, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
    lines,
    entity.id,
    entity.name,
    entity.description,
    toString(entity.sinceMin),
    toString(entity.sinceMax),
    toString(entity.untilMin),
    toString(entity.untilMax),
    toString(entity.plannedMin),
    toString(entity.plannedMax),
    entity.file,
    entity.sha256,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
