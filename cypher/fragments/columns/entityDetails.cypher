// All that is shown of a thing beside its id and its name.
//
// @of      entity
// @columns description, bounds, plannedMin, plannedMax, file, sha256
entity.description,
/*include bounds(entity)*/,
toString(entity.plannedMin),
toString(entity.plannedMax),
entity.file,
entity.sha256
