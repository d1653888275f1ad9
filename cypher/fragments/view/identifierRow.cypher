// A tie to an identifier, as deriving writes it.
{
  id: tie.id,
  subject: entity.id,
  scheme: identifier.scheme,
  value: identifier.value,
  /*include boundsMap(tie)*/,
  statements: tie.statements
}
