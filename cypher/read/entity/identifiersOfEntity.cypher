// What catalogues and data sets call each entity, and for which time.
//
// @param   keys LIST<MAP>  {key, id} of each entity asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [scheme, value, bounds, statements]
// @example {keys: [{key: 0, id: 'state/belgium'}]}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (entity) {
  MATCH (entity)-[relationship:IDENTIFIED_BY]->(identifier:Identifier)
  WITH relationship, identifier
  ORDER BY identifier.scheme, identifier.value, relationship.id
  RETURN collect([
    identifier.scheme,
    identifier.value,
    /*include bounds(relationship)*/,
    relationship.statements
  ]) AS rows
}
RETURN key.key AS key, rows
