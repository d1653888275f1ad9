// How much there was on which days of what groups of statements stand for now.
//
// @param   rows     LIST<MAP> {group, subject, object, types, role}
// @returns group    STRING
// @returns quantity MAP
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[m:MEASURED]->(object:Entity {id: row.object})
WHERE m.type IN row.types AND coalesce(m.role, '') = coalesce(row.role, '')
RETURN
  row.group AS group,
  /*include quantityRow*/ AS quantity
