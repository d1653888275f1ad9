// The days of obligations that stand for groups of statements now.
//
// @param   rows       LIST<MAP> {group, subject, object, role}
// @returns group      STRING
// @returns obligation MAP
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[o:OBLIGED]->(object:Entity {id: row.object})
WHERE coalesce(o.role, '') = coalesce(row.role, '')
RETURN
  row.group AS group,
  /*include obligationRow*/ AS obligation
