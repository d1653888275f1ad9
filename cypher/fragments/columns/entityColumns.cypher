// What is shown of a thing.
//
// @of      entity
// @columns id, name, entityDetails
entity.id,
entity.name,
/*include entityDetails(entity)*/
