// Entities by id, or by an id they had before, with what is shown of each.
//
// @param   keys LIST<MAP>  {key, ids} of the entities asked about
// @if      details what is shown of each beside its id and its name
// @returns key  INTEGER    the key asked about
// @returns id   STRING     the id asked about
// @returns rows LIST<LIST> [id, details:entityDetails, name]
// @example {keys: [{key: 0, ids: ['state/belgium']}]}
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (:Entity {id: id})-[:MERGED_INTO*0..]->(entity:Entity)
WHERE NOT entity:Merged
RETURN
  key.key AS key,
  id,
  [[
    entity.id,
    /*if details*/
    /*include entityDetails(entity)*/,
    /*end*/
    entity.name
  ]] AS rows
