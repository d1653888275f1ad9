// All that is shown of an entity beside its id and its name.
//
// @of      entity
// @columns description, bounds, plannedMin, plannedMax, file, sha256
entity.description,
/*include bounds(entity)*/,
toString(entity.plannedMin),
toString(entity.plannedMax),
entity.file,
entity.sha256
