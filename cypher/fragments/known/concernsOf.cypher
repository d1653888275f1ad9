// The ids of the entities that a statement concerns, as those that stand for them now.
//
// @of statement
COLLECT {
  MATCH (statement)-[:CONCERNS]->(said:Entity)
  /*include canonicalOf(said, standing, steps)*/
  RETURN DISTINCT standing.id
}
