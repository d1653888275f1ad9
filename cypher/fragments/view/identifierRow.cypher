// The relationship to an identifier, as deriving writes it.
{
  id: relationship.id,
  subject: entity.id,
  scheme: identifier.scheme,
  value: identifier.value,
  /*include boundsMap(relationship)*/,
  statements: relationship.statements
}
