// The ids of what is at the ends of the statements of some predicates about an entity.
//
// Found apart from the statements: Neo4j counts a list again for each row that carries it, and those of a state with many statements took
// more memory so than a transaction may.
//
// @of entity, predicates
COLLECT {
  /*include recordedOf(entity, predicates)*/
  WITH key, statement
  WHERE
    /*include mayCount(statement)*/
  MATCH (statement)-[:HAS_SUBJECT|HAS_OBJECT]->(said:Entity)
  WITH DISTINCT key, said
  /*include canonicalOf(said, standing, steps)*/
  RETURN DISTINCT standing.id
}
