// Everything that is derived, whatever it stands for: plain relationships, names, ties to identifiers, bounds of things.
// What hangs loose (a name of nothing, an identifier tied to nothing) has no subject.
//
// @returns kind STRING
// @returns row  MAP
CALL () {
  MATCH (subject:Entity)-[r]->(object:Entity)
  WHERE r.id IS NOT NULL
  RETURN
    'relationship' AS kind,
    {
      id: r.id,
      type: type(r),
      subject: subject.id,
      object: object.id,
      role: r.role,
      meaning: r.meaning,
      obligations: coalesce(r.obligations, []),
      sinceMin: toString(r.sinceMin),
      sinceMax: toString(r.sinceMax),
      untilMin: toString(r.untilMin),
      untilMax: toString(r.untilMax),
      statements: r.statements
    } AS row
  UNION ALL
  MATCH (name:Name)
  OPTIONAL MATCH (entity:Entity)-[:NAMED]->(name)
  RETURN
    'name' AS kind,
    {
      id: name.id,
      subject: entity.id,
      text: name.text,
      language: name.language,
      sinceMin: toString(name.sinceMin),
      sinceMax: toString(name.sinceMax),
      untilMin: toString(name.untilMin),
      untilMax: toString(name.untilMax),
      statements: name.statements
    } AS row
  UNION ALL
  MATCH (identifier:Identifier)
  OPTIONAL MATCH (entity:Entity)-[tie:IDENTIFIED_BY]->(identifier)
  RETURN
    'identifier' AS kind,
    {
      id: tie.id,
      subject: entity.id,
      scheme: identifier.scheme,
      value: identifier.value,
      sinceMin: toString(tie.sinceMin),
      sinceMax: toString(tie.sinceMax),
      untilMin: toString(tie.untilMin),
      untilMax: toString(tie.untilMax),
      statements: tie.statements
    } AS row
  UNION ALL
  MATCH (entity:Entity)
  RETURN
    'span' AS kind,
    {
      subject: entity.id,
      sinceMin: toString(entity.sinceMin),
      sinceMax: toString(entity.sinceMax),
      untilMin: toString(entity.untilMin),
      untilMax: toString(entity.untilMax),
      plannedMin: toString(entity.plannedMin),
      plannedMax: toString(entity.plannedMax)
    } AS row
}
RETURN kind, row
