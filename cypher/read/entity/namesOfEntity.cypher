// What sources call each entity.
//
// @param   keys LIST<MAP>  {key, id} of each entity asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [text, language, role, bounds, statements]
// @example {keys: [{key: 0, id: 'state/belgium'}]}
UNWIND $keys AS key
MATCH (entity:Entity {id: key.id})
CALL (entity) {
  MATCH (entity)-[:NAMED]->(name:Name)
  WITH name
  ORDER BY name.sinceMin, name.text, name.id
  RETURN collect([
    name.text,
    name.language,
    name.role,
    /*include bounds(name)*/,
    name.statements
  ]) AS rows
}
RETURN key.key AS key, rows
