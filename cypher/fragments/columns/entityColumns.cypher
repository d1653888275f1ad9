// What is shown of an entity.
//
// @of      entity
// @columns id, name, entityDetails
entity.id,
entity.name,
/*include entityDetails(entity)*/
