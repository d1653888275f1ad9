// The ids of a statement's subject and object, as the entities that stood for them at the moment `key.known`.
//
// @of statement
[
  COLLECT {
    MATCH (statement)-[:HAS_SUBJECT]->(said:Entity)
    /*include canonicalOf(said, standing, steps)*/
    RETURN standing.id
  }[0],
  COLLECT {
    MATCH (statement)-[:HAS_OBJECT]->(said:Entity)
    /*include canonicalOf(said, standing, steps)*/
    RETURN standing.id
  }[0]
]
