// How many plain relationships there are between two things.
//
// @param   keys    LIST<MAP>    {key, a, b, asOf} of each pair asked about; asOf null: all times
// @param   types   LIST<STRING> the types to list, plans among them or not
// @param   certain BOOLEAN      with a day, leave out what only may have been in force
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [count]
// @example {keys: [{key: 0, a: 'state/belgium', b: 'org/nato', asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false}
UNWIND $keys AS key
MATCH (a:Entity {id: key.a})
MATCH (b:Entity {id: key.b})
WITH key, a, b, date(key.asOf) AS day
CALL (a, b, day) {
  // Between two ends that are known, the database looks from the one with fewer relationships.
  MATCH (a)-[r]-(b)
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
