// The days of an obligation, as deriving writes them.
{
  id: o.id,
  subject: subject.id,
  object: object.id,
  role: o.role,
  obligation: o.obligation,
  /*include boundsMap(o)*/,
  statements: o.statements
}
