// Entities with their kind and the name this graph shows; whoever declared an entity first may rename it, until it no longer
// declares it.
//
// @param load STRING
// @param rows LIST<MAP> {id, kind, name, sortName, description}
// @pieces rows
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.kind), entity.declaredBy = coalesce(entity.declaredBy, $load)
WITH entity, row
WHERE entity.declaredBy = $load
SET entity.name = row.name, entity.sortName = row.sortName, entity.description = row.description
