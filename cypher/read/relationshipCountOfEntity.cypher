// How many plain relationships each thing has, from both ends.
//
// @param   keys    LIST<MAP>    {key, id, asOf} of each thing asked about; asOf null: all times
// @param   types   LIST<STRING> the types to follow
// @param   certain BOOLEAN      with a day, leave out what only may have been in force
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [count]
// @example {keys: [{key: 0, id: 'state/belgium', asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
WITH key, entity, date(key.asOf) AS day
CALL (entity, day) {
  MATCH (entity)-[r]-(:Entity)
  WHERE
    type(r) IN $types
    AND (
      day IS NULL
      OR (
        coalesce(r.sinceMin <= day, true)
        AND coalesce(day <= r.untilMax, true)
        AND (NOT $certain OR coalesce(r.sinceMax <= day AND day <= r.untilMin, false))
      )
    )
  RETURN count(r) AS total
}
RETURN key.key AS key, [[total]] AS rows
