// How many plain relationships each entity has, by type and end; counted no further than so many an entity. Undated, with a day, is what
// may have been in force on it only because nothing is known of when it began.
//
// @param   keys  LIST<MAP>    {key, id, asOf} of each entity asked about; asOf null: all times
// @param   types LIST<STRING> the types to count, plans among them or not
// @param   each  INTEGER      most of one entity
// @types   the types in the pattern, and from which end it is read
// @returns key   INTEGER      the key asked about
// @returns rows  LIST<LIST>   [type, outward, count, undated]
// @example {keys: [{key: 0, id: 'state/belgium', asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false, kinds: null, each: 1000}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
WITH key, entity, date(key.asOf) AS day
CALL (entity, day) {
  MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other:Entity)
  WHERE
    type(r) IN $types
    AND /*include isOfKinds(other)*/
    AND /*include inForce(r)*/
  WITH r
  LIMIT $each
  WITH
    type(r) AS type,
    startNode(r) = entity AS outward,
    count(*) AS count,
    count(CASE WHEN day IS NOT NULL AND r.sinceMin IS NULL AND NOT coalesce(r.sinceMax <= day, false) THEN 1 END) AS undated
  RETURN collect([type, outward, count, undated]) AS rows
}
RETURN key.key AS key, rows
