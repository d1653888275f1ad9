// What sources call each thing.
//
// @param   keys LIST<MAP>  {key, id} of each thing asked about
// @returns key  INTEGER    the key asked about
// @returns rows LIST<LIST> [text, language, sinceMin, sinceMax, untilMin, untilMax, statements]
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
    toString(name.sinceMin),
    toString(name.sinceMax),
    toString(name.untilMin),
    toString(name.untilMax),
    name.statements
  ]) AS rows
}
RETURN key.key AS key, rows
