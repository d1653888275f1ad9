// The plain relationships between two entities, in either direction; a limited number for each pair.
//
// @count   relationshipCountOfPair  How many plain relationships there are between two entities.
// @param   keys  LIST<MAP>    {key, a, b, asOf, after} of each pair asked about; asOf null: all times; after: the position after which to begin, or null
// @param   types LIST<STRING> the types to list, plans among them or not
// @returns key   INTEGER      the key asked about
// @returns rows  LIST<LIST>   [relationshipColumns, position]
// @order   TYPE  type(r), r.sortTime
// @example {keys: [{key: 0, a: 'state/belgium', b: 'org/nato', asOf: '2021-02-04', after: null}], types: ['MEMBER_OF', 'HOSTS'], certain: false, limit: 25}
UNWIND $keys AS key
MATCH (a:Entity {id: key.a})
MATCH (b:Entity {id: key.b})
WITH key, a, b, date(key.asOf) AS day
CALL (key, a, b, day) {
  // Between two ends that are known, the database looks from the one with fewer relationships.
  MATCH (a)-[r]-(b)
  WHERE
    type(r) IN $types
    AND /*include inForce(r)*/
  WITH r, [/*order*/ type(r), r.sortTime /*end*/] AS position
  /*include page*/
  RETURN collect([
    /*include relationshipColumns(r)*/,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
