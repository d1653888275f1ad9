// The names that stand for groups of statements now.
//
// @param   rows   LIST<MAP> {group, subject, value, language, role}
// @returns group  STRING
// @returns name   MAP
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})-[:NAMED]->(name:Name {text: row.value})
WHERE
  coalesce(name.language, '') = coalesce(row.language, '')
  AND coalesce(name.role, '') = coalesce(row.role, '')
RETURN
  row.group AS group,
  /*include nameRow*/ AS name
