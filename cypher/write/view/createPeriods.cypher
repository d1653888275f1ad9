// The periods in which entities existed, were in force or took place.
//
// @param rows LIST<MAP> {id, subject, sinceMin, sinceMax, untilMin, untilMax, statements}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})
CREATE (entity)-[:LASTED]->(:Period {
  id: row.id,
  /*include boundsOfRow*/,
  statements: row.statements
})
