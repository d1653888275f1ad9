// Everything that is derived, whatever it stands for: plain relationships, days of obligations, names, ties to identifiers, periods and bounds of things.
// What hangs loose (a name of nothing, an identifier tied to nothing) has no subject.
//
// @returns kind STRING
// @returns row  MAP
CALL () {
  MATCH (subject:Entity)-[r]->(object:Entity)
  WHERE r.id IS NOT NULL AND type(r) <> 'OBLIGED'
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
  MATCH (subject:Entity)-[o:OBLIGED]->(object:Entity)
  RETURN
    'obligation' AS kind,
    {
      id: o.id,
      subject: subject.id,
      object: object.id,
      role: o.role,
      obligation: o.obligation,
      sinceMin: toString(o.sinceMin),
      sinceMax: toString(o.sinceMax),
      untilMin: toString(o.untilMin),
      untilMax: toString(o.untilMax),
      statements: o.statements
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
  MATCH (period:Period)
  OPTIONAL MATCH (entity:Entity)-[:LASTED]->(period)
  RETURN
    'period' AS kind,
    {
      id: period.id,
      subject: entity.id,
      sinceMin: toString(period.sinceMin),
      sinceMax: toString(period.sinceMax),
      untilMin: toString(period.untilMin),
      untilMax: toString(period.untilMax),
      statements: period.statements
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
