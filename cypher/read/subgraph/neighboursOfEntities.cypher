// The entities next to several others, each once, the first ones by name and id, or those with most plain relationships before them: of all
// types and times, plans too.
//
// @param   keys    LIST<MAP>    {key, ids, but, asOf, most} of the entities asked about together; but: entities that aren't listed; asOf null: all times; most: by ids and then types, where another number than perType is followed
// @param   types   LIST<STRING> the types to follow, plans among them or not
// @param   counted BOOLEAN      whether those with most relationships come first
// @param   perType INTEGER      most entities that are followed from one entity by one type, the first in order; null: all
// @param   limit   INTEGER      most entities
// @types   the types in the pattern, and from which end it is read
// @returns key     INTEGER      the key asked about
// @returns rows    LIST<LIST>   [entityColumns]
// @example {keys: [{key: 0, ids: ['state/belgium'], but: ['state/belgium'], asOf: '2021-02-04', most: {}}], types: ['MEMBER_OF', 'HOSTS'], counted: true, certain: false, kinds: null, perType: null, limit: 25}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  UNWIND key.ids AS id
  MATCH (entity:Entity {id: id})
  CALL (entity, day, key) {
    MATCH (entity)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other:Entity)
    WHERE
      type(r) IN $types
      AND /*include isOfKinds(other)*/
      AND /*include inForce(r)*/
    WITH DISTINCT type(r) AS type, other
    WITH type, other, CASE WHEN $counted THEN count { (other)/*in*/-[:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/() } ELSE 0 END AS count
    ORDER BY count DESC, coalesce(other.sortName, ''), other.id
    WITH type, collect([other, count]) AS found, coalesce(key.most[entity.id][type], $perType) AS most
    UNWIND CASE WHEN most IS NULL THEN found ELSE found[..most] END AS one
    RETURN one[0] AS other, one[1] AS count
  }
  WITH DISTINCT other, count, key
  WHERE NOT other.id IN key.but
  ORDER BY count DESC, coalesce(other.sortName, ''), other.id
  LIMIT $limit
  RETURN collect([
    /*include entityColumns(other)*/
  ]) AS rows
}
RETURN key.key AS key, rows
