// A name of an entity, as deriving writes it.
{
  id: name.id,
  subject: entity.id,
  text: name.text,
  sortName: name.sortName,
  role: name.role,
  language: name.language,
  /*include boundsMap(name)*/,
  statements: name.statements
}
