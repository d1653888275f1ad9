// The bounds in time of an entity, as deriving writes them.
{
  subject: entity.id,
  /*include boundsMap(entity)*/,
  plannedMin: toString(entity.plannedMin),
  plannedMax: toString(entity.plannedMax)
}
