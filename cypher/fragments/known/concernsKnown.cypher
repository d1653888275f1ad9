// The ids of the entities that a statement concerned at the moment `key.known`.
//
// @of statement
COLLECT {
  MATCH (statement)-[said:CONCERNS|CONCERNED]->(about:Entity)
  WHERE /*include heldThen(said)*/
  RETURN DISTINCT about.id ORDER BY about.id
}
