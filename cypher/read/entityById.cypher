// Things by id, or by an id they had before, with what is shown of each.
//
// @param   keys LIST<MAP>  {key, ids} of the things asked about
// @returns key  INTEGER    the key asked about
// @returns id   STRING     the id asked about
// @returns rows LIST<LIST> [id, name, description, sinceMin, sinceMax, untilMin, untilMax, plannedMin, plannedMax, file, sha256]
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
    entity.name,
    entity.description,
    toString(entity.sinceMin),
    toString(entity.sinceMax),
    toString(entity.untilMin),
    toString(entity.untilMax),
    toString(entity.plannedMin),
    toString(entity.plannedMax),
    entity.file,
    entity.sha256
  ]] AS rows
