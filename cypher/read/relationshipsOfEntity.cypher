// The plain relationships of each thing, from both ends, with the thing at the other end; at most so many each.
//
// @param   keys    LIST<MAP>    {key, id, asOf, after} of each thing asked about; asOf null: all times; after: the position behind which to begin, or null
// @param   types   LIST<STRING> the types to follow
// @param   certain BOOLEAN      with a day, leave out what only may have been in force
// @param   limit   INTEGER      most a thing
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [id, type, subject, object, role, meaning, sinceMin, sinceMax, untilMin, untilMax, statements, other, position]
// @order   NAME    coalesce(other.sortName, ''), r.id
// @order   SINCE   coalesce(toString(r.sinceMax), '~'), r.id
// @order   TYPE    type(r), coalesce(other.sortName, ''), r.id
// @example {keys: [{key: 0, id: 'state/belgium', asOf: '2021-02-04', after: null}], types: ['MEMBER_OF', 'HOSTS'], certain: false, limit: 25}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
WITH key, entity, date(key.asOf) AS day
CALL (key, entity, day) {
  MATCH (entity)-[r]-(other:Entity)
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
  WITH r, other, [/*order*/ coalesce(other.sortName, ''), r.id /*end*/] AS position
  WHERE key.after IS NULL OR position /*beyond*/ > key.after
  WITH r, other, position
  ORDER BY position /*direction*/
  LIMIT $limit
  RETURN collect([
    r.id,
    type(r),
    startNode(r).id,
    endNode(r).id,
    r.role,
    r.meaning,
    toString(r.sinceMin),
    toString(r.sinceMax),
    toString(r.untilMin),
    toString(r.untilMax),
    r.statements,
    other.id,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
