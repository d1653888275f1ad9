// How many things of one kind or of all there are.
//
// @param   keys         LIST<MAP>    {key, asOf} of each count asked for; asOf null: all times
// @param   certain      BOOLEAN      with a day, leave out what only may have existed
// @param   ids          LIST<STRING> the ids of the things to list; null: all
// @param   nameContains STRING       what their names contain, without case and diacritics; null: anything
// @param   kinds        LIST<STRING> the labels of the things to count; null: all
// @label   the kind in the pattern
// @returns key          INTEGER      the key asked about
// @returns rows         LIST<LIST>   [count]
// @example {keys: [{key: 0, asOf: null}], certain: false, kinds: ['State'], ids: null, nameContains: null}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (day) {
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
  RETURN count(entity) AS total
}
RETURN key.key AS key, [[total]] AS rows
