// The names that stand for groups of statements now.
//
// @param   rows   LIST<MAP> {group, subject, value, language}
// @returns group  STRING
// @returns name   MAP
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})-[:NAMED]->(name:Name {text: row.value})
WHERE coalesce(name.language, '') = coalesce(row.language, '')
RETURN
  row.group AS group,
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
  } AS name
