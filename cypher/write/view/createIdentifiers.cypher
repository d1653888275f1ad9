// Relates entities to the identifiers that others use for them, each with the time for which it meant this entity.
//
// @param rows LIST<MAP> {id, subject, scheme, value, sinceMin, sinceMax, untilMin, untilMax, statements}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.subject})
MERGE (identifier:Identifier {scheme: row.scheme, value: row.value})
CREATE (entity)-[:IDENTIFIED_BY {
  id: row.id,
  /*include boundsOfRow*/,
  statements: row.statements
}]->(identifier)
