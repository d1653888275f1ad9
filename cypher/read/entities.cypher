// Things of some kinds, a page at a time.
//
// @param   keys  LIST<MAP>    {key, after} of each page asked for; after: the position behind which to begin, or null
// @param   kinds LIST<STRING> the labels of the kinds
// @param   limit INTEGER      most a page
// @returns key   INTEGER      the key asked about
// @returns rows  LIST<LIST>   [id, position]
// @order   NAME  coalesce(entity.sortName, ''), entity.id
// @example {keys: [{key: 0, after: null}], kinds: ['State'], limit: 25}
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity)
  WHERE any(label IN labels(entity) WHERE label IN $kinds)
  WITH entity, [/*order*/ coalesce(entity.sortName, ''), entity.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH entity, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([entity.id, position]) AS rows
}
RETURN key.key AS key, rows
