// What is told beside a claim and isn't part of it: what it concerns, what it answers. Of the latter the file that
// recorded the statement has the say; others fill what it left open.
//
// @param load STRING
// @param rows LIST<MAP> {id, concerns, refersTo}
// @parts rows
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
CALL (statement, row) {
  MATCH (statement)-[old:CONCERNS {load: $load}]->(entity:Entity)
  WHERE NOT entity.id IN row.concerns
  DELETE old
}
CALL (statement, row) {
  UNWIND row.concerns AS id
  MATCH (entity:Entity {id: id})
  MERGE (statement)-[:CONCERNS {load: $load}]->(entity)
}
CALL (statement, row) {
  MATCH (statement)-[old:REFERS_TO]->(answered:Statement)
  WHERE statement.recordedBy = $load AND answered.id <> coalesce(row.refersTo, '')
  DELETE old
}
CALL (statement, row) {
  MATCH (answered:Statement {id: row.refersTo})
  WHERE NOT EXISTS { (statement)-[:REFERS_TO]->(:Statement) }
  MERGE (statement)-[:REFERS_TO]->(answered)
}
