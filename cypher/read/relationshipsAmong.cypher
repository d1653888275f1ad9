// The plain relationships among things of a list: first those among the first things of it.
//
// @param   keys    LIST<MAP>    {key, ids, ranks, asOf} of the things asked about together; ranks: the place of each id in the list; asOf null: all times
// @param   types   LIST<STRING> the types to list, plans among them or not
// @param   certain BOOLEAN      with a day, leave out what only may have been in force
// @param   limit   INTEGER      most relationships
// @types   the types in the pattern, and from which end it is read
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [id, type, subject, object, role, meaning, obligations, sinceMin, sinceMax, untilMin, untilMax, statements]
// @example {keys: [{key: 0, ids: ['state/belgium', 'org/league'], ranks: {`state/belgium`: 0, `org/league`: 1}, asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false, limit: 100}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  UNWIND key.ids AS id
  MATCH (subject:Entity {id: id})/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(object:Entity)
  WHERE
    key.ranks[object.id] IS NOT NULL
    AND type(r) IN $types
    AND (
      day IS NULL
      OR (
        coalesce(r.sinceMin <= day, true)
        AND coalesce(day <= r.untilMax, true)
        AND (NOT $certain OR coalesce(r.sinceMax <= day AND day <= r.untilMin, false))
      )
    )
  WITH DISTINCT r, key.ranks[startNode(r).id] AS one, key.ranks[endNode(r).id] AS other
  ORDER BY CASE WHEN one > other THEN one ELSE other END, CASE WHEN one > other THEN other ELSE one END, r.id
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
    r.statements
  ]) AS rows
}
RETURN key.key AS key, rows
