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
  /*include nameRow*/ AS name
