// The plain relationships that join things in pairs, found from the end that has fewer; at most so many together.
//
// @param   keys    LIST<MAP>    {key, pairs, asOf}: one thing and a list of others for each pair of ends; asOf null: all times
// @param   types   LIST<STRING> the types to list, plans among them or not
// @param   certain BOOLEAN      with a day, leave out what only may have been in force
// @param   limit   INTEGER      most of all pairs together
// @types   the types in the pattern, and from which end it is read
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [id, type, subject, object, role, meaning, obligations, sinceMin, sinceMax, untilMin, untilMax, statements]
// @example {keys: [{key: 0, pairs: [{id: 'state/belgium', others: ['org/nato', 'org/league']}], asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false, limit: 1000}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  UNWIND key.pairs AS pair
  UNWIND pair.others AS id
  MATCH (one:Entity {id: pair.id})
  MATCH (other:Entity {id: id})
  // In a subquery of its own both ends are there before it: else one of them is expanded whole.
  CALL (one, other, day) {
    MATCH (one)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other)
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
    RETURN r
  }
  WITH r
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
