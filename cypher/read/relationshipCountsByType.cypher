// How many plain relationships each thing has, by type; counted no further than so many a thing.
//
// @param   keys    LIST<MAP>    {key, id, asOf} of each thing asked about; asOf null: all times
// @param   types   LIST<STRING> the types to count, plans among them or not
// @param   certain BOOLEAN      with a day, leave out what only may have been in force
// @param   kinds   LIST<STRING> the labels of the things at the other end; null: all
// @param   each    INTEGER      most of one thing
// @types   the types in the pattern, and from which end it is read
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [type, count]
// @example {keys: [{key: 0, id: 'state/belgium', asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false, kinds: null, each: 1000}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
WITH key, entity, date(key.asOf) AS day
CALL (entity, day) {
  MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other:Entity)
  WHERE
    type(r) IN $types
    AND ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds))
    AND (
      day IS NULL
      OR (
        coalesce(r.sinceMin <= day, true)
        AND coalesce(day <= r.untilMax, true)
        AND (NOT $certain OR coalesce(r.sinceMax <= day AND day <= r.untilMin, false))
      )
    )
  WITH r
  LIMIT $each
  WITH type(r) AS type, count(*) AS count
  RETURN collect([type, count]) AS rows
}
RETURN key.key AS key, rows
