// Things of one kind or of all, a page at a time.
//
// @param   keys         LIST<MAP>    {key, asOf, after} of each page asked for; asOf null: all times; after: the position behind which to begin, or null
// @param   certain      BOOLEAN      with a day, leave out what only may have existed
// @param   ids          LIST<STRING> the ids of the things to list; null: all
// @param   nameContains STRING       what their names contain, without case and diacritics; null: anything
// @param   kinds        LIST<STRING> the labels of the things to list; null: all
// @param   limit        INTEGER      most a page
// @label   the kind in the pattern
// @returns key          INTEGER      the key asked about
// @returns rows         LIST<LIST>   [id, name, description, sinceMin, sinceMax, untilMin, untilMax, plannedMin, plannedMax, file, sha256, position]
// @order   NAME         coalesce(entity.sortName, ''), entity.id
// @order   SINCE        coalesce(toString(entity.sinceMax), '~'), entity.id
// @example {keys: [{key: 0, asOf: null, after: null}], certain: false, kinds: ['State'], ids: null, nameContains: null, limit: 25}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  MATCH (entity:/*label*/Entity/*end*/)
  WHERE
    NOT entity:Merged
    AND ($kinds IS NULL OR any(label IN labels(entity) WHERE label IN $kinds))
    AND ($ids IS NULL OR entity.id IN $ids)
    AND ($nameContains IS NULL OR entity.sortName CONTAINS $nameContains)
    AND (
      day IS NULL
      OR (
        coalesce(entity.sinceMin <= day, true)
        AND coalesce(day <= entity.untilMax, true)
        AND (
          (NOT $certain AND NOT EXISTS { (entity)-[:LASTED]->(:Period) })
          OR EXISTS {
            MATCH (entity)-[:LASTED]->(period:Period)
            WHERE
              coalesce(period.sinceMin <= day, true)
              AND coalesce(day <= period.untilMax, true)
              AND (NOT $certain OR coalesce(period.sinceMax <= day AND day <= period.untilMin, false))
          }
        )
      )
    )
  WITH entity, [/*order*/ coalesce(entity.sortName, ''), entity.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH entity, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
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
