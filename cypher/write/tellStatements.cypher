// What is told beside a claim and isn't part of it: the content in our own words, the condition, what it concerns,
// what it answers. The file that recorded the statement has the say; others fill what it left open.
//
// @param load STRING
// @param rows LIST<MAP> {id, content, condition, concerns, refersTo}
// @parts rows
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET
  statement.content = CASE
    WHEN statement.recordedBy = $load THEN row.content
    ELSE coalesce(statement.content, row.content)
  END,
  statement.condition = CASE
    WHEN statement.recordedBy = $load THEN row.condition
    ELSE coalesce(statement.condition, row.condition)
  END
WITH statement, row
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
