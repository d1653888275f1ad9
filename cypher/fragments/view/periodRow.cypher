// A period of an entity, as deriving writes it.
{
  id: period.id,
  subject: entity.id,
  /*include boundsMap(period)*/,
  statements: period.statements
}
