// The plain relationships among entities of a list: first those among the first entities of it.
//
// @param   keys  LIST<MAP>    {key, ids, ranks, asOf} of the entities asked about together; ranks: the place of each id in the list; asOf null: all times
// @param   types LIST<STRING> the types to list, plans among them or not
// @param   limit INTEGER      most relationships
// @types   the types in the pattern, and from which end it is read
// @returns key   INTEGER      the key asked about
// @returns rows  LIST<LIST>   [relationshipColumns]
// @example {keys: [{key: 0, ids: ['state/belgium', 'org/league'], ranks: {`state/belgium`: 0, `org/league`: 1}, asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false, limit: 100}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  UNWIND key.ids AS id
  MATCH (subject:Entity {id: id})/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(object:Entity)
  WHERE
    key.ranks[object.id] IS NOT NULL
    AND type(r) IN $types
    AND /*include inForce(r)*/
  WITH DISTINCT r, key.ranks[startNode(r).id] AS one, key.ranks[endNode(r).id] AS other
  ORDER BY CASE WHEN one > other THEN one ELSE other END, CASE WHEN one > other THEN other ELSE one END, r.id
  LIMIT $limit
  RETURN collect([
    /*include relationshipColumns(r)*/
  ]) AS rows
}
RETURN key.key AS key, rows
