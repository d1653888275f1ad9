// The plain relationships between two things, in either direction; at most so many a pair.
//
// @param   keys    LIST<MAP>    {key, a, b, asOf, after} of each pair asked about; asOf null: all times; after: the position behind which to begin, or null
// @param   types   LIST<STRING> the types to list, plans among them or not
// @param   certain BOOLEAN      with a day, leave out what only may have been in force
// @param   limit   INTEGER      most a pair
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [id, type, subject, object, role, meaning, obligations, sinceMin, sinceMax, untilMin, untilMax, statements, position]
// @order   TYPE    type(r), coalesce(toString(r.sinceMax), '~'), r.id
// @example {keys: [{key: 0, a: 'state/belgium', b: 'org/nato', asOf: '2021-02-04', after: null}], types: ['MEMBER_OF', 'HOSTS'], certain: false, limit: 25}
UNWIND $keys AS key
MATCH (a:Entity {id: key.a})
MATCH (b:Entity {id: key.b})
WITH key, a, b, date(key.asOf) AS day
CALL (key, a, b, day) {
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
  WITH r, [/*order*/ type(r), coalesce(toString(r.sinceMax), '~'), r.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH r, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
    r.id,
    type(r),
    startNode(r).id,
    endNode(r).id,
    r.role,
    r.meaning,
    coalesce(r.obligations, []),
    toString(r.sinceMin),
    toString(r.sinceMax),
    toString(r.untilMin),
    toString(r.untilMax),
    r.statements,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
