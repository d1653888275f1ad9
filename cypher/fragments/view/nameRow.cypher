// A name of a thing, as deriving writes it.
{
  id: name.id,
  subject: entity.id,
  text: name.text,
  language: name.language,
  /*include boundsMap(name)*/,
  statements: name.statements
}
