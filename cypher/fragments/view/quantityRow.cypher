// How much there was of something on some days, as deriving writes it.
{
  id: m.id,
  type: m.type,
  subject: subject.id,
  object: object.id,
  role: m.role,
  quantity: /*include quantity(m)*/,
  /*include boundsMap(m)*/,
  statements: m.statements
}
