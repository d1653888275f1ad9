// The plain relationships that stand for groups of statements now.
//
// @param   rows       LIST<MAP> {group, subject, object, types, role}
// @if      kept       under a policy
// @returns group      STRING
// @returns relationship MAP
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[r]->(object:Entity {id: row.object})
WHERE type(r) IN row.types AND coalesce(r.role, '') = coalesce(row.role, '')
RETURN
  row.group AS group,
  /*include relationshipRow*/ AS relationship
