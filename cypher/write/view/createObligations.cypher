// The days on which facts oblige their subjects, a relationship for each obligation and span of days.
//
// @param rows LIST<MAP> {id, subject, object, role, obligation, sinceMin, sinceMax, untilMin, untilMax, statements}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[:OBLIGED {
  id: row.id,
  role: row.role,
  obligation: row.obligation,
  /*include boundsOfRow*/,
  statements: row.statements
}]->(object)
