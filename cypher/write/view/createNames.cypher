// Names of entities, each with the time for which it was one.
//
// @param rows LIST<MAP> {id, subject, text, sortName, role, language, sinceMin, sinceMax, untilMin, untilMax, statements}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})
CREATE (entity)-[:NAMED]->(:Name {
  id: row.id,
  text: row.text,
  sortName: row.sortName,
  role: row.role,
  language: row.language,
  /*include boundsOfRow*/,
  statements: row.statements
})
