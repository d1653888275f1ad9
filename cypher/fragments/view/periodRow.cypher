// A period of a thing, as deriving writes it.
{
  id: period.id,
  subject: entity.id,
  /*include boundsMap(period)*/,
  statements: period.statements
}
