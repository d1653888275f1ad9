// The plain relationships of several entities, at most so many together. Of an entity that has more than so many itself none is listed: a row says so, with
// no relationship in it.
//
// @param   keys  LIST<MAP>    {key, ids, asOf} of the entities asked about together; asOf null: all times
// @param   types LIST<STRING> the types to list, plans among them or not
// @param   each  INTEGER      most of one entity
// @param   limit INTEGER      most of all entities together, in the order of their ids as given
// @types   the types in the pattern, and from which end it is read
// @returns key   INTEGER      the key asked about
// @returns rows  LIST<LIST>   [of, relationshipColumns, names(subject, object)]
// @example {keys: [{key: 0, ids: ['state/belgium', 'org/nato'], asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false, each: 100, limit: 1000}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  UNWIND key.ids AS id
  MATCH (entity:Entity {id: id})
  CALL (entity, day) {
    MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(:Entity)
    WHERE
      type(r) IN $types
      AND /*include inForce(r)*/
    WITH r
    LIMIT $each + 1
    RETURN collect(r) AS found
  }
  UNWIND CASE WHEN size(found) > $each THEN [null] ELSE found END AS r
  WITH entity, r
  LIMIT $limit
  RETURN collect([
    entity.id,
    /*include relationshipColumns(r)*/,
    [startNode(r).name, endNode(r).name]
  ]) AS rows
}
RETURN key.key AS key, rows
