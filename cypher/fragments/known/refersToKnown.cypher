// The id of what a statement answered at the moment `key.known`.
//
// @of statement
COLLECT {
  MATCH (statement)-[said:REFERS_TO|REFERRED_TO]->(answered:Statement)
  WHERE /*include heldThen(said)*/
  RETURN answered.id ORDER BY said.load <> statement.recordedBy, said.load
}[0]
