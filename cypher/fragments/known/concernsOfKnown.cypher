// The ids of the entities that a statement concerned at the moment `key.known`, as those that stood for them then.
//
// @of statement
COLLECT {
  MATCH (statement)-[how:CONCERNS|CONCERNED]->(said:Entity)
  WHERE /*include heldThen(how)*/
  /*include canonicalOf(said, standing, steps)*/
  RETURN DISTINCT standing.id
}
