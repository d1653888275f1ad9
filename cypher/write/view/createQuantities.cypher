// How much there was of facts on which days, a relationship for each statement that says it.
//
// @param rows LIST<MAP> {id, type, subject, object, role, quantity, sinceMin, sinceMax, untilMin, untilMax, statements}
// @pieces rows
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[:MEASURED {
  id: row.id,
  type: row.type,
  role: row.role,
  /*include quantityOfRow*/,
  /*include boundsOfRow*/,
  statements: row.statements
}]->(object)
