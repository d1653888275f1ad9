// The plain relationships that join entities in pairs, found from the end that has fewer; at most so many together.
//
// @param   keys  LIST<MAP>    {key, pairs, asOf}: one entity and a list of others for each pair of ends; asOf null: all times
// @param   types LIST<STRING> the types to list, plans among them or not
// @param   limit INTEGER      most of all pairs together
// @types   the types in the pattern, and from which end it is read
// @returns key   INTEGER      the key asked about
// @returns rows  LIST<LIST>   [relationshipColumns]
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
      AND /*include inForce(r)*/
    RETURN r
  }
  WITH r
  LIMIT $limit
  RETURN collect([
    /*include relationshipColumns(r)*/
  ]) AS rows
}
RETURN key.key AS key, rows
