// Entities by id, or by an id they had before, with what is shown of each.
//
// @param   keys LIST<MAP>  {key, ids} of the entities asked about
// @returns key  INTEGER    the key asked about
// @returns id   STRING     the id asked about
// @returns rows LIST<LIST> [entityColumns]
// @example {keys: [{key: 0, ids: ['state/belgium']}]}
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (:Entity {id: id})-[:MERGED_INTO*0..]->(entity:Entity)
WHERE NOT entity:Merged
RETURN
  key.key AS key,
  id,
  [[
    /*include entityColumns(entity)*/
  ]] AS rows
