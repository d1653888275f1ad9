// The id of what a statement answers: what the file says that recorded it, before what others say.
//
// @of statement
COLLECT {
  MATCH (statement)-[said:REFERS_TO]->(answered)
  RETURN answered.id ORDER BY said.load <> statement.recordedBy, said.load
}[0]
