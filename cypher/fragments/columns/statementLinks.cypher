// What a statement is linked to: the entities that it is about or concerns, and the statement that it answers.
//
// @of      statement
// @columns subject, object, concerns, refersTo
COLLECT { MATCH (statement)-[:HAS_SUBJECT]->(subject:Entity) RETURN subject.id }[0],
COLLECT { MATCH (statement)-[:HAS_OBJECT]->(object:Entity) RETURN object.id }[0],
/*include concerns(statement)*/,
/*include refersTo(statement)*/
