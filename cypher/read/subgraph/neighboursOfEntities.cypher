// The entities next to several others, each once, the first ones by name and id.
//
// @param   keys    LIST<MAP>    {key, ids, but, asOf} of the entities asked about together; but: entities that aren't listed; asOf null: all times
// @param   types   LIST<STRING> the types to follow, plans among them or not
// @param   perType INTEGER      most entities that are followed from one entity by one type, the first by name and id; null: all
// @param   limit   INTEGER      most entities
// @types   the types in the pattern, and from which end it is read
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [entityColumns]
// @example {keys: [{key: 0, ids: ['state/belgium'], but: ['state/belgium'], asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false, kinds: null, perType: null, limit: 25}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  UNWIND key.ids AS id
  MATCH (entity:Entity {id: id})
  CALL (entity, day) {
    MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other:Entity)
    WHERE
      type(r) IN $types
      AND /*include isOfKinds(other)*/
      AND /*include inForce(r)*/
    WITH DISTINCT type(r) AS type, other
    ORDER BY coalesce(other.sortName, ''), other.id
    WITH type, collect(other) AS others
    UNWIND CASE WHEN $perType IS NULL THEN others ELSE others[..$perType] END AS other
    RETURN other
  }
  WITH DISTINCT other, key
  WHERE NOT other.id IN key.but
  ORDER BY coalesce(other.sortName, ''), other.id
  LIMIT $limit
  RETURN collect([
    /*include entityColumns(other)*/
  ]) AS rows
}
RETURN key.key AS key, rows
