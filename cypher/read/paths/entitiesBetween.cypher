// Entities that have a relationship with both of two others; of each pair the first ones by id.
//
// @param   keys  LIST<MAP>    {key, pairs, asOf}: {one, other} for each pair; asOf null: all times
// @param   types LIST<STRING> the types to look at, plans among them or not
// @param   each  INTEGER      most of one pair
// @types   the types in the pattern, and from which end it is read
// @returns key   INTEGER      the key asked about
// @returns rows  LIST<LIST>   [one, other, id]
// @example {keys: [{key: 0, pairs: [{one: 'org/league', other: 'org/league'}], asOf: '2021-02-04'}], types: ['MEMBER_OF', 'HOSTS'], certain: false, each: 10}
UNWIND $keys AS key
WITH key, date(key.asOf) AS day
CALL (key, day) {
  UNWIND key.pairs AS pair
  MATCH (one:Entity {id: pair.one})
  MATCH (other:Entity {id: pair.other})
  CALL (one, other, day) {
    MATCH (one)/*in*/-[r:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(between:Entity)
    WHERE
      type(r) IN $types
      AND /*include inForce(r)*/
    WITH DISTINCT between, other, day
    MATCH (between)/*in*/-[s:/*types*/MEMBER_OF|HOSTS/*end*/]-/*out*/(other)
    WHERE
      type(s) IN $types
      AND /*include inForce(s)*/
    WITH DISTINCT between
    ORDER BY between.id
    LIMIT $each
    RETURN between
  }
  RETURN collect([one.id, other.id, between.id]) AS rows
}
RETURN key.key AS key, rows
